using System.Text;
using MutasiAsn.Core;
using MutasiAsn.Core.Placement;

namespace MutasiAsn.App.Features.Placement;

/// <summary>
/// The command <c>periksa</c>, the machine door: facts in, findings out, without a database. Ketentuan and days off come from the seed. Exit code 0
/// whatever the verdicts, 1 refused with one sentence, 2 wrong usage.
/// </summary>
public static class CheckCases
{
    private const string Usage = "Pemakaian: periksa KASUS.json [--json]   (KASUS.json: satu kasus atau larik kasus; - berarti masukan baku)";

    private const int CasesPerWrite = 256;

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

        var answers = Check(files[0], stdin);
        if (!answers.Succeeded)
        {
            stderr.WriteLine(answers.Refusal.Message);
            return 1;
        }

        if (options.Count > 0)
            WriteJson(answers.Value, stdout);
        else
            CaseTable.Write(answers.Value.Judged, stdout);
        stdout.Flush();
        return 0;
    }

    private static Outcome<Answers> Check(string path, TextReader stdin)
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

        var file = CaseJson.Parse(utf8);
        return file.Succeeded ? Judge(file.Value) : file.Refusal;
    }

    private static Outcome<Answers> Judge(CaseFile file)
    {
        var rows = SeedFiles.Ketentuan();
        var workingDays = SeedFiles.HariKerja();
        var settings = new Dictionary<DateOnly, RuleSettings>();
        var judged = new List<(PlacementCase Case, CaseJudgement Judgement)>(file.Cases.Count);
        foreach (var (i, item) in file.Cases.Index())
        {
            var outcome = Judge(item, rows, settings, workingDays);
            if (!outcome.Succeeded)
                return new Refusal(outcome.Refusal.Code, $"{(file.IsArray ? $"Kasus ke-{i + 1}" : "Kasus")}{(item.Id is null ? "" : $" ({item.Id})")} tidak dapat diperiksa: {outcome.Refusal.Message}");
            judged.Add((item, outcome.Value));
        }

        return new Answers(judged, file.IsArray);
    }

    private static Outcome<CaseJudgement> Judge(
        PlacementCase item, IReadOnlyList<Ketentuan> rows, Dictionary<DateOnly, RuleSettings> settings, Core.Deadlines.HariKerja workingDays)
    {
        try
        {
            var day = item.TanggalKeputusan ?? DateOnly.MaxValue;
            if (!settings.TryGetValue(day, out var inForce))
                settings.Add(day, inForce = RuleSettings.From(rows, day));
            return PlacementRules.Judge(item, inForce, workingDays);
        }
        catch (KeyNotFoundException e)
        {
            return new Refusal("ketentuan-tidak-ada", e.Message);
        }
    }

    private static void WriteJson(Answers answers, TextWriter stdout)
    {
        if (!answers.IsArray)
        {
            stdout.WriteLine(Encoding.UTF8.GetString(CaseJson.Answer(answers.Judged[0].Case, answers.Judged[0].Judgement, indented: true).Span));
            return;
        }

        var text = new StringBuilder("[");
        foreach (var (i, (item, judgement)) in answers.Judged.Index())
        {
            text.Append(i == 0 ? "\n" : ",\n").Append(Encoding.UTF8.GetString(CaseJson.Answer(item, judgement, indented: false).Span));
            if (i % CasesPerWrite != CasesPerWrite - 1)
                continue;
            stdout.Write(text.ToString());
            text.Clear();
        }

        stdout.WriteLine(text.Append("\n]").ToString());
    }

    private sealed record Answers(IReadOnlyList<(PlacementCase Case, CaseJudgement Judgement)> Judged, bool IsArray);
}
