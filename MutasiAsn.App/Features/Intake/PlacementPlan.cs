using MutasiAsn.Core.Positions;

namespace MutasiAsn.App.Features.Intake;

/// <summary>
/// What an export changes in who holds which post. Our own decision wins over an export whose TMT JABATAN is not later; a later one closes the
/// interval before it; an export that corrects its own earlier word sets that aside.
/// </summary>
internal sealed class PlacementPlan
{
    public List<Penempatan> New { get; } = [];

    /// <summary>Last day of intervals that end.</summary>
    public Dictionary<Guid, DateOnly> Closed { get; } = [];

    /// <summary>Intervals that an export took back: kept, but out of every count.</summary>
    public List<Guid> SetAside { get; } = [];

    /// <summary>People whom the export still sees elsewhere than our own decision, with the post that holds.</summary>
    public Dictionary<Guid, Guid> OursWon { get; } = [];

    public static PlacementPlan Make(IEnumerable<ImportTarget> targets, KnownCity known, Func<Guid> newId)
    {
        var plan = new PlacementPlan();
        foreach (var target in targets)
            plan.Decide(target, known.Penempatan.GetValueOrDefault(target.Id) ?? [], newId);
        return plan;
    }

    private void Decide(ImportTarget target, List<KnownPenempatan> held, Func<Guid> newId)
    {
        var (post, tmt) = (target.Row.Jabatan.Id, target.Row.TmtJabatan);
        var ours = held.Find(p => p.Sumber == SumberPenempatan.SuratKeputusan);
        if (ours is not null && tmt <= ours.Mulai)
        {
            if (ours.JabatanId != post)
                OursWon.Add(target.Id, ours.JabatanId);
            return;
        }

        if (!target.IsNew && (!target.IsChanged || held.Exists(p => p.JabatanId == post && p.Mulai == tmt && (p.Sampai is null || p == held[0]))))
            return;
        foreach (var placement in held)
        {
            if (placement.Mulai >= tmt)
                SetAside.Add(placement.Id);
            else if (placement.Sampai is null || placement.Sampai >= tmt)
                Closed[placement.Id] = tmt.AddDays(-1);
        }

        New.Add(new Penempatan { Id = newId(), PegawaiId = target.Id, JabatanId = post, Mulai = tmt, Sifat = SifatPenempatan.Definitif, Sumber = SumberPenempatan.Impor });
    }
}
