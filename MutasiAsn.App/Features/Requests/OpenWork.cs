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
    public static IQueryable<UsulMutasi> WaitingFor(AppDb db, Actor actor, Organisation organisation, DateOnly today)
    {
        var turns = Transitions.All.Where(t => Transitions.TurnOf(t.From) == t.Party && Transitions.RoleOf(t.Party) is { } role && actor.Is(role)).Select(t => t.From).Distinct().ToList();
        var me = actor.PegawaiId ?? Guid.Empty;
        var cases = db.UsulMutasi.AsNoTracking().Where(u => u.PegawaiId != me);
        if (!actor.Is(Role.KepalaUnit) && !actor.Is(Role.Sekda))
            return cases.Where(u => turns.Contains(u.Status));
        var (own, standsIn) = organisation.UnitsOf(me);
        var units = own.ToList();
        var standUnits = standsIn.Select(s => s.Unit).ToList();
        var standLeaders = standsIn.Select(s => s.Leader).ToList();
        return cases.Where(u => turns.Contains(u.Status)
            || (u.Status == UsulMutasiStatus.Submitted
                && (((units.Contains(u.UnitAsalId!.Value) || (standUnits.Contains(u.UnitAsalId!.Value) && standLeaders.Contains(u.PegawaiId)))
                        && !db.Persetujuan.Any(p => p.UsulMutasiId == u.Id && p.Round == u.Round && p.Side == Side.Asal))
                    || ((units.Contains(u.UnitTujuanId!.Value) || (standUnits.Contains(u.UnitTujuanId!.Value) && standLeaders.Contains(u.PegawaiId)))
                        && !db.Persetujuan.Any(p => p.UsulMutasiId == u.Id && p.Round == u.Round && p.Side == Side.Tujuan))))
            || (u.Status == UsulMutasiStatus.Issued && u.Tmt <= today && units.Contains(u.UnitTujuanId!.Value)));
    }

    /// <summary>Cases that this actor may read.</summary>
    public static IQueryable<UsulMutasi> VisibleTo(AppDb db, Actor actor, Organisation organisation)
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
        var units = own.Concat(standsIn.Select(s => s.Unit)).Distinct().ToList();
        return cases.Where(u => u.PegawaiId == me || (u.DikirimAt != null && (units.Contains(u.UnitAsalId!.Value) || units.Contains(u.UnitTujuanId!.Value))));
    }
}
