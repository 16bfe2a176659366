using System.Text.Json;
using MutasiAsn.Core.Intake;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.App.Features.Intake;

/// <summary>
/// Rows that are kept outside of the record (refused ones and waiting histories) and the posts that refused ones hold. What did not change stays
/// as it is, so that the same export twice writes nothing.
/// </summary>
internal sealed class RefusedPlan
{
    public const string Refused = "ditolak";
    public const string Waits = "menunggu";

    private readonly Dictionary<(string, int, string, string, string, string, string), ImportRow> _known = [];

    public List<ImportRow> NewRows { get; } = [];

    public List<Guid> OldRows { get; } = [];

    public List<Penempatan> NewPlacements { get; } = [];

    public List<Guid> OldPlacements { get; } = [];

    public static RefusedPlan Make(IntakeContent intake, ImportMatch match, HistoryPlan histories, KnownCity known, ImportRun run, DateOnly today, Func<Guid> newId)
    {
        var plan = new RefusedPlan();
        foreach (var row in known.Rows)
            plan._known.TryAdd((row.Berkas, row.Baris, row.PnsId, row.Nip, row.Keadaan, row.Jenis, row.Nilai), row);
        var kept = new HashSet<Guid>();
        foreach (var refused in match.Refused)
        {
            var row = plan.Keep(kept, new ImportRow { Id = newId(), ImportRunId = run.Id, Berkas = ProfilColumns.File, Baris = refused.Baris, PnsId = refused.PnsId, Nip = refused.NipArrived, Keadaan = Refused, Jenis = refused.Notes[0].Jenis, Nilai = refused.Nilai });
            plan.Occupy(row, refused, match, known, today, newId);
        }

        foreach (var (kind, waiting) in histories.Waiting)
            plan.Keep(kept, new ImportRow { Id = newId(), ImportRunId = run.Id, Berkas = kind.File, Baris = waiting.Baris, Nip = waiting.Nip, Keadaan = Waits, Nilai = Cells(kind, waiting) });
        foreach (var row in known.Rows.Where(r => !kept.Contains(r.Id) && IsOver(r, intake, match, histories)))
        {
            plan.OldRows.Add(row.Id);
            if (known.Nameless.TryGetValue(row.Id, out var placement))
                plan.OldPlacements.Add(placement.Id);
        }

        return plan;
    }

    private ImportRow Keep(HashSet<Guid> kept, ImportRow row)
    {
        if (_known.TryGetValue((row.Berkas, row.Baris, row.PnsId, row.Nip, row.Keadaan, row.Jenis, row.Nilai), out var same) && kept.Add(same.Id))
            return same;
        NewRows.Add(row);
        return row;
    }

    private void Occupy(ImportRow row, RefusedRow refused, ImportMatch match, KnownCity known, DateOnly today, Func<Guid> newId)
    {
        var person = known.ByPnsId.GetValueOrDefault(refused.PnsId) ?? known.ByNip.GetValueOrDefault(refused.Nip);
        var hasOwn = match.PnsIds.Contains(refused.PnsId) || (person is not null && known.Penempatan.ContainsKey(person.Id));
        var post = hasOwn ? null : refused.Jabatan?.Id;
        var held = known.Nameless.GetValueOrDefault(row.Id);
        if (held?.JabatanId == post)
            return;
        if (held is not null)
            OldPlacements.Add(held.Id);
        if (post is { } jabatan)
            NewPlacements.Add(new Penempatan { Id = newId(), ImportRowId = row.Id, JabatanId = jabatan, Mulai = refused.Tmt ?? today, Sifat = SifatPenempatan.Definitif, Sumber = SumberPenempatan.Impor });
    }

    // Whether a stored row has nothing more to say after this run.
    private static bool IsOver(ImportRow row, IntakeContent intake, ImportMatch match, HistoryPlan histories)
    {
        if (row.Keadaan == Waits)
        {
            var file = intake.Histories.FirstOrDefault(f => f.Kind.File == row.Berkas);
            return histories.Attached.Contains(row.Id) || (file is not null && (intake.IsComplete || file.ByNip.ContainsKey(row.Nip)));
        }

        if (intake.IsComplete)
            return true;
        return (row.PnsId.Length > 0 && (match.PnsIds.Contains(row.PnsId) || match.Refused.Exists(r => r.PnsId == row.PnsId)))
            || match.ByNip.ContainsKey(row.Nip) || match.Refused.Exists(r => r.NipArrived == row.Nip);
    }

    private static string Cells(HistoryKind kind, HistoryRow row) =>
        JsonSerializer.Serialize(kind.Columns.Zip(row.Cells).Where(c => c.Second.Length > 0).ToDictionary(c => c.First, c => c.Second));
}
