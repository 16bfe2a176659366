using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Requests;

/// <summary>Reads who has which part in a case today.</summary>
public static class CasePeopleReader
{
    private static readonly Guid _nowhere = Guid.Empty;

    public static async Task<CasePeople> ReadAsync(AppDb db, UsulMutasi usul, Organisation organisation, CancellationToken ct)
    {
        var (asal, tujuan) = await UnitsAsync(db, usul, organisation, ct);
        var consents = await db.Persetujuan.AsNoTracking().Where(p => p.UsulMutasiId == usul.Id && p.Round == usul.Round).Select(p => new { p.Side, p.OlehId }).ToListAsync(ct);
        var steps = await db.Step.AsNoTracking().Where(s => s.UsulMutasiId == usul.Id && s.Round == usul.Round).Select(s => new { s.ActorId, s.Party, s.Action }).ToListAsync(ct);
        var ids = consents.Select(c => c.OlehId).Concat(steps.Select(s => s.ActorId)).Distinct().ToList();
        var persons = await db.AppUser.AsNoTracking().Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.PegawaiId ?? u.Id, ct);
        Guid Person(Guid userId) => persons.GetValueOrDefault(userId, userId);
        return new CasePeople
        {
            ApplicantId = usul.PegawaiId,
            Asal = organisation.LeaderFor(asal, usul.PegawaiId),
            Tujuan = organisation.LeaderFor(tujuan, usul.PegawaiId),
            AsalConsented = consents.Exists(c => c.Side == Side.Asal),
            TujuanConsented = consents.Exists(c => c.Side == Side.Tujuan),
            Acted = [.. consents.Select(c => (Person(c.OlehId), Party.ConsentingLeader)), .. steps.Where(s => s.Action is not (CaseStep.Return or CaseStep.Save)).Select(s => (Person(s.ActorId), s.Party))],
        };
    }

    /// <summary>Accounts that may not vote on a case (R22): of the applicant, and of those who consented in this round.</summary>
    public static async Task<IReadOnlySet<Guid>> ConflictedAsync(AppDb db, UsulMutasi usul, CancellationToken ct)
    {
        var consented = await db.Persetujuan.AsNoTracking().Where(p => p.UsulMutasiId == usul.Id && p.Round == usul.Round).Select(p => p.OlehId).ToListAsync(ct);
        var persons = await db.AppUser.AsNoTracking().Where(u => consented.Contains(u.Id) && u.PegawaiId != null).Select(u => u.PegawaiId).ToListAsync(ct);
        var accounts = await db.AppUser.AsNoTracking().Where(u => u.PegawaiId == usul.PegawaiId || persons.Contains(u.PegawaiId)).Select(u => u.Id).ToListAsync(ct);
        return accounts.Concat(consented).ToHashSet();
    }

    /// <summary>The consenting units: fixed when the case was sent, else those of the posts today.</summary>
    public static async Task<(Guid Asal, Guid Tujuan)> UnitsAsync(AppDb db, UsulMutasi usul, Organisation organisation, CancellationToken ct)
    {
        if (usul is { UnitAsalId: { } asal, UnitTujuanId: { } tujuan } && usul.Status != UsulMutasiStatus.Draft)
            return (asal, tujuan);
        var units = await db.Jabatan.AsNoTracking().Where(j => j.Id == usul.JabatanAsalId || j.Id == usul.JabatanTujuanId).Select(j => new { j.Id, j.UnitKerjaId }).ToDictionaryAsync(j => j.Id, j => j.UnitKerjaId, ct);
        Guid Of(Guid jabatan) => units.TryGetValue(jabatan, out var unit) ? organisation.ConsentingUnit(unit)?.Id ?? _nowhere : _nowhere;
        return (Of(usul.JabatanAsalId), Of(usul.JabatanTujuanId));
    }
}
