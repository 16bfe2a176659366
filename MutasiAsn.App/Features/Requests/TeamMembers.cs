using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Requests;

/// <summary>
/// The members with whom the recorder starts, from the holders of the posts that PP 11/2017 Pasal 201 names: the Sekda (PyB), the head of personnel,
/// the Inspektur, and related leading officials until the number is odd and at least five. Presence and recusal are the recorder's to enter.
/// </summary>
public static class TeamMembers
{
    private const int Least = 5;

    public static async Task<IReadOnlyList<AnggotaSidang>> SuggestAsync(AppDb db, DateOnly day, CancellationToken ct)
    {
        var officials = await (
            from held in db.Penempatan.AsNoTracking()
            join post in db.Jabatan.AsNoTracking() on held.JabatanId equals post.Id
            join person in db.Pegawai.AsNoTracking() on held.PegawaiId equals person.Id
            where post.Jenis == JenisJabatan.JptPratama && !held.Batal && held.Mulai <= day && (held.Sampai == null || held.Sampai >= day)
            select new { PegawaiId = person.Id, person, Jabatan = post.Nama, post.Kelas, post.Kode }).ToListAsync(ct);
        var accounts = await db.AppUser.AsNoTracking().Where(u => u.PegawaiId != null).Select(u => new { u.Id, u.PegawaiId }).ToListAsync(ct);
        var roles = await (
            from role in db.RoleAssignment.AsNoTracking()
            join user in db.AppUser.AsNoTracking() on role.AppUserId equals user.Id
            where (role.Role == Role.Sekda || role.Role == Role.PenandatanganPetikan) && role.Dari <= day && (role.Sampai == null || role.Sampai >= day)
            select new { role.Role, user.PegawaiId }).ToListAsync(ct);

        var members = new List<AnggotaSidang>();
        var order = officials.OrderBy(o => ElementOf(o.PegawaiId, o.Jabatan)).ThenByDescending(o => o.Kelas).ThenBy(o => o.Kode, StringComparer.Ordinal);
        foreach (var official in order)
        {
            if (members.Count == Least)
                break;
            var user = accounts.Find(a => a.PegawaiId == official.PegawaiId)?.Id;
            members.Add(new AnggotaSidang(user, official.person.NamaLengkap, official.Jabatan, ElementOf(official.PegawaiId, official.Jabatan), true, false));
        }

        return members;

        UnsurSidang ElementOf(Guid pegawaiId, string jabatan) =>
            roles.Exists(r => r.Role == Role.Sekda && r.PegawaiId == pegawaiId) ? UnsurSidang.Pyb
            : roles.Exists(r => r.Role == Role.PenandatanganPetikan && r.PegawaiId == pegawaiId) ? UnsurSidang.Kepegawaian
            : jabatan.StartsWith("Inspektur", StringComparison.Ordinal) ? UnsurSidang.Pengawasan
            : UnsurSidang.Jpt;
    }
}
