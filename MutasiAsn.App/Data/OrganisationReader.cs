using Microsoft.EntityFrameworkCore;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Data;

/// <summary>Reads the tree of units with the leaders of a day.</summary>
public static class OrganisationReader
{
    public static async Task<Organisation> ReadAsync(AppDb db, DateOnly day, CancellationToken ct)
    {
        var posts = await (
            from unit in db.UnitKerja.AsNoTracking()
            join post in db.Jabatan.AsNoTracking() on unit.JabatanKepalaId equals post.Id
            select new { post.Id, post.Nama }).ToDictionaryAsync(p => p.Id, p => p.Nama, ct);
        var leaders = await (
            from unit in db.UnitKerja.AsNoTracking()
            join held in db.Penempatan.AsNoTracking() on unit.JabatanKepalaId equals held.JabatanId
            join person in db.Pegawai.AsNoTracking() on held.PegawaiId equals person.Id
            where !held.Batal && held.Mulai <= day && (held.Sampai == null || held.Sampai >= day)
            select new { held.JabatanId, held.Sifat, person.Id, person.GelarDepan, person.Nama, person.GelarBelakang, person.NamaCetak }).ToListAsync(ct);
        var holders = leaders.GroupBy(l => l.JabatanId).ToDictionary(g => g.Key, g => g.OrderBy(l => (int)l.Sifat).First());
        var units = await db.UnitKerja.AsNoTracking()
            .Select(u => new { u.Id, u.IndukId, u.Nama, u.MemberiPersetujuan, u.JabatanKepalaId }).ToListAsync(ct);
        return new Organisation(
            units.Select(u =>
            {
                var holder = u.JabatanKepalaId is { } post ? holders.GetValueOrDefault(post) : null;
                return new OrganisationUnit(
                    u.Id, u.IndukId, u.Nama, u.MemberiPersetujuan, u.JabatanKepalaId is { } key ? posts.GetValueOrDefault(key) : null, holder?.Id,
                    holder is null ? null : holder.NamaCetak ?? Core.People.Pegawai.WithGelar(holder.GelarDepan, holder.Nama, holder.GelarBelakang));
            }),
            await SekdaAsync(db, day, ct));
    }

    private static async Task<Leader?> SekdaAsync(AppDb db, DateOnly day, CancellationToken ct)
    {
        var found = await (
            from role in db.RoleAssignment.AsNoTracking()
            join user in db.AppUser.AsNoTracking() on role.AppUserId equals user.Id
            where role.Role == Role.Sekda && role.Dari <= day && (role.Sampai == null || role.Sampai >= day) && user.PegawaiId != null
            select new { user.PegawaiId, user.Nama }).FirstOrDefaultAsync(ct);
        return found is null ? null : new Leader(found.PegawaiId, found.Nama, "Sekretaris Daerah", "Sekretariat Daerah", null);
    }
}
