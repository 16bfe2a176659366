using System.Text.Json;

namespace MutasiAsn.App.Features.Intake;

/// <summary>Counts and lists of a run, from its plan.</summary>
internal static class ImportReports
{
    public static ImportReport Of(ImportPlan plan)
    {
        var profil = plan.Intake.Profil;
        var targets = plan.Match.Targets;
        var changed = targets.Count(t => t.IsChanged);
        var created = targets.Count(t => t.IsNew);
        return new ImportReport(
            profil.Count,
            created,
            changed,
            targets.Count - created - changed,
            profil.Merged.Count,
            plan.Match.Refused.Count,
            plan.Missing,
            targets.Count(t => t.Row.Repaired.Count > 0),
            targets.Count(t => plan.FlagsOf(t).Any()),
            [.. plan.Intake.Files.Select(f => Count(f, plan))],
            [.. Problems(plan).OrderBy(p => p.Baris), .. plan.Intake.Histories.SelectMany(h => h.Problems)]);
    }

    /// <summary>What the run itself remembers: counts and what files it was made from.</summary>
    public static string Summary(ImportReport report, IntakeContent intake) => JsonSerializer.Serialize(new
    {
        dibaca = report.Dibaca,
        dibuat = report.Dibuat,
        diubah = report.Diubah,
        sama = report.Sama,
        digabung = report.Digabung,
        ditolak = report.Ditolak,
        hilang = report.Hilang,
        diperbaiki = report.Diperbaiki,
        ditandai = report.Ditandai,
        berkas = report.Berkas.Select(b => new { nama = b.Nama, dibaca = b.Dibaca, dilewati = b.Dilewati, sha256 = intake.Files.First(f => f.Name == b.Nama).Sha256 }),
    });

    private static ImportFileCount Count(IntakeFile file, ImportPlan plan)
    {
        var waiting = plan.Histories.Waiting.Count(w => w.Kind.File == file.Name);
        var profil = file.Name == plan.Intake.Files[0].Name ? plan.Intake.Profil.Merged.Count + plan.Match.Refused.Count : 0;
        return new ImportFileCount(file.Name, file.Rows, file.Unused + waiting + profil);
    }

    private static IEnumerable<ImportProblem> Problems(ImportPlan plan)
    {
        const string file = ProfilColumns.File;
        foreach (var row in plan.Match.Refused)
        {
            foreach (var note in row.Notes)
                yield return note.ToProblem(file, row.Baris, row.NipArrived, ProblemKinds.Ditolak);
        }

        foreach (var (row, nip, first) in plan.Intake.Profil.Merged)
            yield return new ImportProblem(file, row, nip, ProfilColumns.PnsId, ProblemKinds.Ganda, ProblemKinds.Digabung, $"baris {first}", ProblemKinds.Saran(ProblemKinds.Ganda, ProfilColumns.PnsId, $"{first}"));
        foreach (var target in plan.Match.Targets)
        {
            foreach (var note in target.Row.Repaired)
                yield return note.ToProblem(file, target.Row.Baris, target.Row.NipArrived, ProblemKinds.Diperbaiki);
            foreach (var note in plan.FlagsOf(target))
                yield return note.ToProblem(file, target.Row.Baris, target.Row.NipArrived, ProblemKinds.Ditandai);
        }
    }
}
