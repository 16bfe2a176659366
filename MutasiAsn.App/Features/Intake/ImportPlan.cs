using MutasiAsn.Core.Intake;
using MutasiAsn.Core.People;

namespace MutasiAsn.App.Features.Intake;

/// <summary>What one run does to the database: made from the files and from what is there, the same for checking and for writing.</summary>
internal sealed class ImportPlan
{
    private ImportPlan(IntakeContent intake, KnownCity known, ImportMatch match, PlacementPlan placements, HistoryPlan histories, RefusedPlan refused)
    {
        Intake = intake;
        Known = known;
        Match = match;
        Placements = placements;
        Histories = histories;
        Refused = refused;
    }

    public IntakeContent Intake { get; }

    public KnownCity Known { get; }

    public ImportMatch Match { get; }

    public PlacementPlan Placements { get; }

    public HistoryPlan Histories { get; }

    public RefusedPlan Refused { get; }

    public List<DataFlag> NewFlags { get; } = [];

    public List<Guid> SettledFlags { get; } = [];

    /// <summary>People of earlier complete runs whom this complete run lacks.</summary>
    public int Missing => Intake.IsComplete && Known.HadCompleteRun ? Known.ByPnsId.Count - Match.Seen.Count : 0;

    /// <summary>Whether so many known people are absent that this is hardly the whole city.</summary>
    public bool LacksTooMany => Intake.IsComplete && Match.Seen.Count * 10L < Known.ByPnsId.Count * 9L;

    public static ImportPlan Make(IntakeContent intake, KnownCity known, ImportRun run, DateOnly today, Func<Guid> newId)
    {
        var match = ImportMatch.Make(intake.Profil, known, newId);
        var histories = HistoryPlan.Make(intake.Histories, match, known, intake.City, intake.IsComplete);
        var plan = new ImportPlan(intake, known, match, PlacementPlan.Make(match.Targets, known, newId), histories, RefusedPlan.Make(intake, match, histories, known, run, today, newId));
        foreach (var target in match.Targets)
            plan.TakeFlags(target, run, newId);
        return plan;
    }

    /// <summary>What is in question about a person now: what the row shows, and a post that differs from our own decision.</summary>
    public IEnumerable<ProblemNote> FlagsOf(ImportTarget target) => Placements.OursWon.TryGetValue(target.Id, out var ours)
        ? target.Row.Flags.Append(new ProblemNote(ProblemKinds.PenempatanBeda, ProfilColumns.JabatanId, target.Row.Jabatan.Kode, ProblemKinds.Saran(ProblemKinds.PenempatanBeda, ProfilColumns.JabatanId, Intake.City.Describe(ours))))
        : target.Row.Flags;

    private void TakeFlags(ImportTarget target, ImportRun run, Func<Guid> newId)
    {
        // An unchanged row says nothing new: what an officer settled stays settled. Our own decisions change without it.
        bool Concerns(string jenis) => target.IsNew || target.IsChanged || jenis == ProblemKinds.PenempatanBeda;
        var wanted = FlagsOf(target).Where(f => Concerns(f.Jenis)).ToList();
        foreach (var flag in Known.Flags[target.Id].Where(f => Concerns(f.Jenis)))
        {
            if (wanted.RemoveAll(w => w.Jenis == flag.Jenis && w.Kolom == flag.Kolom && w.Nilai == flag.Nilai) == 0)
                SettledFlags.Add(flag.Id);
        }

        NewFlags.AddRange(wanted.Select(w => new DataFlag { Id = newId(), PegawaiId = target.Id, Jenis = w.Jenis, Kolom = w.Kolom, Nilai = w.Nilai, Saran = w.Saran, BlocksLetter = w.BlocksLetter, ImportRunId = run.Id }));
    }
}
