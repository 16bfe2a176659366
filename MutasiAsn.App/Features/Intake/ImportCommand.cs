using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.Core;
using Npgsql;

namespace MutasiAsn.App.Features.Intake;

/// <summary><c>impor FOLDER [--periksa-saja] [--json] [--sebagian|--lengkap]</c>: exit 0 done, 1 refused with one sentence, 2 wrong usage.</summary>
public static class ImportCommand
{
    private const string Usage = "Cara pakai: impor FOLDER [--periksa-saja] [--json] [--sebagian|--lengkap]";

    /// <param name="args">What follows the word <c>impor</c>.</param>
    /// <param name="services">With the data layer (AddData), TimeProvider, <see cref="SeedReference"/> and <see cref="ImportPegawai"/>.</param>
    /// <param name="stdout">The report.</param>
    /// <param name="stderr">Refusals, and progress on a terminal.</param>
    /// <param name="ct">Stops before the commit; then nothing is written.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, IServiceProvider services, TextWriter stdout, TextWriter stderr, CancellationToken ct)
    {
        if (!TryRead(args, out var line))
        {
            await stderr.WriteLineAsync(Usage);
            return 2;
        }

        try
        {
            return await ImportAsync(line, services, stdout, stderr, ct);
        }
        catch (Exception exception) when (Sentence(exception) is { } sentence)
        {
            await stderr.WriteLineAsync(sentence);
            return 1;
        }
    }

    private static async Task<int> ImportAsync(Line line, IServiceProvider services, TextWriter stdout, TextWriter stderr, CancellationToken ct)
    {
        var options = services.GetRequiredService<DataOptions>();
        if (!line.CheckOnly)
        {
            await using var db = await services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContextAsync(ct);
            await Migrator.MigrateAsync(db, options, ct);
        }

        var progress = Console.IsErrorRedirected ? null : new Terminal(stderr);
        var request = ImportRequest.FromFolder(line.Folder, "Perintah impor", line.CheckOnly, line.Mode);
        var outcome = Directory.Exists(line.Folder)
            ? await services.GetRequiredService<ImportPegawai>().RunAsync(request, progress, ct)
            : new Refusal("folder-tidak-ada", $"Folder {line.Folder} tidak ada; periksa nama folder lalu ulangi.");
        progress?.Clear();
        if (!outcome.Succeeded)
        {
            await stderr.WriteLineAsync(outcome.Refusal.Message);
            return 1;
        }

        if (line.Json)
            await stdout.WriteLineAsync(outcome.Value.ToJson());
        else
            ImportSummary.Write(stdout, outcome.Value, line.CheckOnly);
        return 0;
    }

    // What an administrator can do something about; anything else is a bug and shows itself.
    /// <summary>One sentence for what the world may do to a command; <c>null</c> for a bug.</summary>
    internal static string? Sentence(Exception exception) => exception switch
    {
        OperationCanceledException => "Impor dihentikan; tidak ada yang ditulis.",
        SqliteException { SqliteErrorCode: 13 } => "Ruang penyimpanan penuh sehingga tidak ada yang ditulis; kosongkan ruang lalu impor lagi.",
        SqliteException { SqliteErrorCode: 5 } or NpgsqlException { IsTransient: true } => "Basis data sedang sibuk atau tidak dapat dihubungi; tidak ada yang ditulis, ulangi beberapa saat lagi.",
        SqliteException { SqliteErrorCode: 26 } => "Berkas mutasi.db di Storage:Folder bukan basis data SQLite; periksa foldernya atau pindahkan berkas itu, lalu ulangi.",
        SqliteException { SqliteErrorCode: 8 or 10 or 14 } or UnauthorizedAccessException or IOException => "Storage:Folder tidak dapat dipakai (tidak ada, penuh, atau tidak boleh ditulisi); periksa pengaturan itu lalu ulangi.",
        NpgsqlException => "Basis data PostgreSQL menolak sambungan; periksa ConnectionStrings:Main lalu ulangi.",
        _ => null,
    };

    private static bool TryRead(string[] args, out Line line)
    {
        var folders = args.Where(a => !a.StartsWith("--", StringComparison.Ordinal)).ToList();
        var flags = args.Except(folders).ToHashSet();
        line = new Line(
            folders.Count == 1 ? folders[0] : "",
            flags.Contains("--periksa-saja"),
            flags.Contains("--json"),
            flags.Contains("--sebagian") ? ImportMode.Sebagian : flags.Contains("--lengkap") ? ImportMode.Lengkap : ImportMode.Automatic);
        return line.Folder.Length > 0
            && flags.IsSubsetOf(["--periksa-saja", "--json", "--sebagian", "--lengkap"])
            && !(flags.Contains("--sebagian") && flags.Contains("--lengkap"));
    }

    private sealed record Line(string Folder, bool CheckOnly, bool Json, ImportMode Mode);

    // One line that is written over; reports come on the thread that reads.
    private sealed class Terminal(TextWriter stderr) : IProgress<ImportProgress>
    {
        private int _width;

        public void Report(ImportProgress value)
        {
            var text = $"{value.Phase}{(value.Done > 0 ? $": {value.Done}{(value.Total is { } total ? $" dari {total}" : "")}" : "")}";
            stderr.Write($"\r{text.PadRight(_width)}");
            _width = text.Length;
        }

        public void Clear() => stderr.Write($"\r{new string(' ', _width)}\r");
    }
}
