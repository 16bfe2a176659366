using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Texts;
using MutasiAsn.Core.Audit;

namespace MutasiAsn.App.Identity;

/// <summary>Reads who acts and with which roles today; asked anew for every command.</summary>
public sealed class ActorReader(TimeProvider clock)
{
    /// <summary>The actor behind an account; <c>null</c> when the account is gone.</summary>
    public async Task<Actor?> ReadAsync(AppDb db, Guid userId, CancellationToken ct)
    {
        var today = clock.Today();
        var user = await db.AppUser.AsNoTracking().Where(u => u.Id == userId).Select(u => new { u.Nama, u.PegawaiId }).FirstOrDefaultAsync(ct);
        if (user is null)
            return null;
        var roles = (await db.RoleAssignment.AsNoTracking()
            .Where(r => r.AppUserId == userId && r.Dari <= today && (r.Sampai == null || r.Sampai >= today))
            .Select(r => r.Role).ToListAsync(ct)).ToHashSet();
        if (user.PegawaiId is { } pegawaiId)
        {
            roles.Add(Role.Pegawai);
            if (await LeadsAsync(db, pegawaiId, today, ct))
                roles.Add(Role.KepalaUnit);
        }

        return new Actor(userId, user.PegawaiId, user.Nama, roles);
    }

    private static Task<bool> LeadsAsync(AppDb db, Guid pegawaiId, DateOnly today, CancellationToken ct) =>
        db.Penempatan.AsNoTracking()
            .Where(p => p.PegawaiId == pegawaiId && !p.Batal && p.Mulai <= today && (p.Sampai == null || p.Sampai >= today))
            .AnyAsync(p => db.UnitKerja.Any(u => u.JabatanKepalaId == p.JabatanId), ct);
}
