using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Identity;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Requests;

/// <summary>Which cases wait for somebody, and which he or she may see at all; both as queries, so that the database counts and pages.</summary>
public static class OpenWork
{
    /// <summary>Cases that this actor can bring forward now.</summary>
    public static async Task<IQueryable<UsulMutasi>> WaitingForAsync(AppDb db, Actor actor, Organisation organisation, DateOnly today, CancellationToken ct)
    {
        var turns = Transitions.All.Where(t => Transitions.TurnOf(t.From) == t.Party && Transitions.RoleOf(t.Party) is { } role && actor.Is(role)).Select(t => t.From).Distinct().ToList();
        var me = actor.PegawaiId ?? Guid.Empty;
        var cases = db.UsulMutasi.AsNoTracking().Where(u => u.PegawaiId != me);
        if (!actor.Is(Role.KepalaUnit) && !actor.Is(Role.Sekda))
            return cases.Where(u => turns.Contains(u.Status));
        var (own, standsIn) = organisation.UnitsOf(me);
        var units = own.ToList();
        var (asal, tujuan) = await StandInAsync(db, standsIn, ct);
        return cases.Where(u => turns.Contains(u.Status)
            || (u.Status == UsulMutasiStatus.Submitted
                && (((units.Contains(u.UnitAsalId!.Value) || asal.Contains(u.Id))
                        && !db.Persetujuan.Any(p => p.UsulMutasiId == u.Id && p.Round == u.Round && p.Side == Side.Asal))
                    || ((units.Contains(u.UnitTujuanId!.Value) || tujuan.Contains(u.Id))
                        && !db.Persetujuan.Any(p => p.UsulMutasiId == u.Id && p.Round == u.Round && p.Side == Side.Tujuan))))
            || (u.Status == UsulMutasiStatus.Issued && u.Tmt <= today && units.Contains(u.UnitTujuanId!.Value)));
    }

    /// <summary>Cases that this actor may read.</summary>
    public static async Task<IQueryable<UsulMutasi>> VisibleToAsync(AppDb db, Actor actor, Organisation organisation, CancellationToken ct)
    {
        var me = actor.PegawaiId ?? Guid.Empty;
        var cases = db.UsulMutasi.AsNoTracking();
        if (actor.Is(Role.Verifikator) || actor.Is(Role.Analis))
            return cases;
        if (Policies.AllCasesRoles.Any(actor.Is))
            return cases.Where(u => u.PegawaiId == me || u.DikirimAt != null);
        if (!actor.Is(Role.KepalaUnit))
            return cases.Where(u => u.PegawaiId == me);
        var (own, standsIn) = organisation.UnitsOf(me);
        var units = own.ToList();
        var (asal, tujuan) = await StandInAsync(db, standsIn, ct);
        return cases.Where(u => u.PegawaiId == me
            || (u.DikirimAt != null && (units.Contains(u.UnitAsalId!.Value) || units.Contains(u.UnitTujuanId!.Value) || asal.Contains(u.Id) || tujuan.Contains(u.Id))));
    }

    // Unit and leader count as a pair, which a query over two lists would not see; leaders who apply are few.
    private static async Task<(List<Guid> Asal, List<Guid> Tujuan)> StandInAsync(AppDb db, IReadOnlyList<(Guid Unit, Guid Leader)> standsIn, CancellationToken ct)
    {
        if (standsIn.Count == 0)
            return ([], []);
        var leaders = standsIn.Select(s => s.Leader).Distinct().ToList();
        var cases = await db.UsulMutasi.AsNoTracking().Where(u => u.DikirimAt != null && leaders.Contains(u.PegawaiId)).Select(u => new { u.Id, u.PegawaiId, u.UnitAsalId, u.UnitTujuanId }).ToListAsync(ct);
        var pairs = standsIn.ToHashSet();
        return (
            [.. cases.Where(c => c.UnitAsalId is { } unit && pairs.Contains((unit, c.PegawaiId))).Select(c => c.Id)],
            [.. cases.Where(c => c.UnitTujuanId is { } unit && pairs.Contains((unit, c.PegawaiId))).Select(c => c.Id)]);
    }
}
