using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using MutasiAsn.Core;
using MutasiAsn.Core.Deadlines;
using MutasiAsn.Core.Placement;

namespace MutasiAsn.App.Features.Placement;

/// <summary>
/// The command <c>periksa</c>, the machine door: facts in, findings out, without a database. Ketentuan and days off come from the seed. Exit code 0
/// whatever the verdicts, 1 refused with one sentence, 2 wrong usage.
/// </summary>
public static class CheckCases
{
    private const string Usage = "Pemakaian: periksa KASUS.json [--json]   (KASUS.json: satu kasus atau larik kasus; - berarti masukan baku)";

    private const int CasesPerPiece = 128;

    /// <summary>Runs the command.</summary>
    /// <param name="args">What stands after <c>periksa</c>.</param>
    /// <param name="stdin">Read when the file is <c>-</c>.</param>
    /// <param name="stdout">Gets the findings.</param>
    /// <param name="stderr">Gets the refusal.</param>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> args, TextReader stdin, TextWriter stdout, TextWriter stderr)
    {
        var files = args.Where(arg => arg == "-" || !arg.StartsWith('-')).ToList();
        var options = args.Except(files).ToList();
        if (files.Count != 1 || options.Any(option => option != "--json"))
        {
            stderr.WriteLine(Usage);
            return 2;
        }

        var answer = Check(files[0], stdin, asJson: options.Count > 0);
        if (!answer.Succeeded)
        {
            stderr.WriteLine(answer.Refusal.Message);
            return 1;
        }

        foreach (var piece in answer.Value)
            stdout.Write(piece);
        stdout.Flush();
        return 0;
    }

    private static Outcome<IReadOnlyList<string>> Check(string path, TextReader stdin, bool asJson)
    {
        byte[] utf8;
        try
        {
            utf8 = path == "-" ? Encoding.UTF8.GetBytes(stdin.ReadToEnd()) : File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Refusal("berkas-tidak-terbaca", $"Berkas '{path}' tidak ada atau tidak dapat dibaca.");
        }

        var file = CaseJson.Split(utf8);
        return file.Succeeded ? Check(file.Value, asJson) : file.Refusal;
    }

    /// <summary>Piece by piece on all cores: few cases are in memory at a time, and the pieces keep their order.</summary>
    private static Outcome<IReadOnlyList<string>> Check(CaseFile file, bool asJson)
    {
        var judge = new Judge(SeedFiles.Ketentuan(), SeedFiles.HariKerja());
        var pieces = new Outcome<string>[(file.Cases.Count + CasesPerPiece - 1) / CasesPerPiece];
        Parallel.For(0, pieces.Length, (piece, loop) =>
        {
            pieces[piece] = Piece(file, piece * CasesPerPiece, judge, asJson);
            if (!pieces[piece].Succeeded)
                loop.Break();
        });
        if (Array.Find(pieces, piece => !piece.Succeeded) is { Succeeded: false } refused)
            return refused.Refusal;
        var texts = pieces.Select(piece => piece.Value);
        return (asJson, file.IsArray, pieces.Length) switch
        {
            (true, true, _) => (string[])["[\n", .. texts, "\n]\n"],
            (false, _, 0) => (string[])[$"Tidak ada kasus di dalam berkas.{Environment.NewLine}"],
            (true, false, _) => (string[])[.. texts, "\n"],
            _ => (string[])[.. texts],
        };
    }

    private static Outcome<string> Piece(CaseFile file, int first, Judge judge, bool asJson)
    {
        var json = new ArrayBufferWriter<byte>(1 << 19);
        using var table = new StringWriter();
        for (var i = first; i < Math.Min(first + CasesPerPiece, file.Cases.Count); i++)
        {
            var which = file.IsArray ? $"Kasus ke-{i + 1}" : "Kasus";
            var item = CaseJson.Parse(file.Cases[i].Span);
            if (!item.Succeeded)
                return new Refusal(item.Refusal.Code, $"{which} tidak dapat dibaca: {item.Refusal.Message}");
            var judgement = judge.Of(item.Value);
            if (!judgement.Succeeded)
                return new Refusal(judgement.Refusal.Code, $"{which}{(item.Value.Id is { } id ? $" ({id})" : "")} tidak dapat diperiksa: {judgement.Refusal.Message}");
            if (!asJson)
            {
                CaseTable.Write(item.Value, judgement.Value, table);
                continue;
            }

            if (i > 0)
                json.Write(",\n"u8);
            CaseJson.Answer(item.Value, judgement.Value, json, indented: !file.IsArray);
        }

        return asJson ? Encoding.UTF8.GetString(json.WrittenSpan) : table.ToString();
    }

    private sealed class Judge(IReadOnlyList<Ketentuan> rows, HariKerja workingDays)
    {
        private readonly ConcurrentDictionary<DateOnly, RuleSettings> _inForce = new();

        public Outcome<CaseJudgement> Of(PlacementCase item)
        {
            try
            {
                return PlacementRules.Judge(item, _inForce.GetOrAdd(item.TanggalKeputusan ?? DateOnly.MaxValue, day => RuleSettings.From(rows, day)), workingDays);
            }
            catch (KeyNotFoundException e)
            {
                return new Refusal("ketentuan-tidak-ada", e.Message);
            }
        }
    }
}
