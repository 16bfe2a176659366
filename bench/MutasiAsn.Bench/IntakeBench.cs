using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MutasiAsn.App.Data;
using MutasiAsn.App.Features.Intake;

// The import of a folder into a fresh SQLite file, again, and checked only; before that the bare reading of its workbook. The peak is that of
// the whole process so far, so run this bench alone to compare it.
internal static class IntakeBench
{
    private const int Reads = 5;

    public static async Task RunAsync(string folder, Action<string> writeJsonLine)
    {
        var (rows, first, best) = ReadBare(Path.Combine(folder, ProfilColumns.File));
        writeJsonLine(string.Create(CultureInfo.InvariantCulture, $"{{\"bench\":\"baca-xlsx\",\"rows\":{rows},\"firstMs\":{first:0},\"bestMs\":{best:0},\"peakMb\":{Peak()}}}"));
        var data = Directory.CreateTempSubdirectory("mutasi-bench-").FullName;
        try
        {
            await using var services = Services(data);
            await MigrateAsync(services);
            foreach (var (name, checkOnly) in new[] { ("impor-pertama", false), ("impor-ulang", false), ("periksa-saja", true) })
                writeJsonLine(await MeasureAsync(services, name, ImportRequest.FromFolder(folder, "Bench", checkOnly)));
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(data, recursive: true);
        }
    }

    private static (int Rows, double First, double Best) ReadBare(string path)
    {
        var rows = 0;
        var times = new List<double>();
        for (var i = 0; i < Reads; i++)
        {
            var watch = Stopwatch.StartNew();
            rows = -1;
            using var table = new XlsxTable(ProfilColumns.File, File.OpenRead(path));
            while (table.Read())
                rows++;
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return (rows, times[0], times.Min());
    }

    private static async Task<string> MeasureAsync(IServiceProvider services, string name, ImportRequest request)
    {
        var allocated = GC.GetTotalAllocatedBytes();
        var watch = Stopwatch.StartNew();
        var outcome = await services.GetRequiredService<ImportPegawai>().RunAsync(request, null, CancellationToken.None);
        var report = outcome.Value;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"bench\":\"{name}\",\"seconds\":{watch.Elapsed.TotalSeconds:0.00},\"read\":{report.Dibaca},\"created\":{report.Dibuat},\"same\":{report.Sama},\"refused\":{report.Ditolak},\"allocatedMb\":{(GC.GetTotalAllocatedBytes() - allocated) / 1024 / 1024},\"peakMb\":{Peak()}}}");
    }

    private static ServiceProvider Services(string folder)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(TimeProvider.System);
        services.AddData(new DataOptions { Folder = folder });
        services.AddIntake();
        return services.BuildServiceProvider();
    }

    private static async Task MigrateAsync(IServiceProvider services)
    {
        await using var db = services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContext();
        await Migrator.MigrateAsync(db, services.GetRequiredService<DataOptions>(), CancellationToken.None);
    }

    private static long Peak() => Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024;
}
