using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Features.Positions;
using MutasiAsn.App.Texts;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.App.Features.Demo;

/// <summary>
/// Chooses the people of the demo from the imported city, always the same ones: staff who can really move, the leaders of their units, a unit
/// whose leader's post is vacant, the officers and officials. Only the Wali Kota is invented, an account without a civil servant.
/// </summary>
public sealed class DemoPeople(IDbContextFactory<AppDb> databases, WriteGate gate, TimeProvider clock)
{
    public const string Issuer = "contoh";
    private const string PostOfStaff = "Perawat";
    private const string Office = "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Daerah";
    private int _order;

    public async Task RunAsync(CancellationToken ct)
    {
        using var turn = await gate.EnterAsync(ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        if (await db.AppUser.AnyAsync(u => u.DemoPeran != null, ct))
            return;
        await using var tx = await db.Database.BeginTransactionAsync(ct);
        var today = clock.Today();
        var holders = await HoldersAsync(db, today, ct);
        AddOfficials(db, holders, today);
        await db.SaveChangesAsync(ct);
        var organisation = await OrganisationReader.ReadAsync(db, today, ct);
        await AddStaffAsync(db, holders, organisation, today, ct);
        await db.SaveChangesAsync(ct);
        await tx.CommitAsync(ct);
    }

    private void AddOfficials(AppDb db, List<Holder> holders, DateOnly today)
    {
        Holder? Leading(string post) => holders.Find(h => h.Jabatan == post);
        Holder? StaffOf(string unit, int skip) => holders.Where(h => h.Unit == unit && !h.Memimpin && h.Jenis is (JenisJabatan.Pelaksana or JenisJabatan.Fungsional)).OrderBy(h => h.PnsId, StringComparer.Ordinal).Skip(skip).FirstOrDefault();
        Add(db, today, "verifikator", StaffOf("Bidang Mutasi dan Promosi", 0) ?? StaffOf(Office, 0), Role.Verifikator);
        Add(db, today, "analis", StaffOf("Bidang Mutasi dan Promosi", 1) ?? StaffOf(Office, 1), Role.Analis);
        Add(db, today, "anggota-tpk", holders.Find(h => h.Jabatan.StartsWith("Asisten Administrasi", StringComparison.Ordinal)) ?? holders.Find(h => h.Jabatan.StartsWith("Asisten", StringComparison.Ordinal)), Role.AnggotaTpk);
        Add(db, today, "sekda", Leading("Sekretaris Daerah"), Role.Sekda);
        AddWaliKota(db, today);
        Add(db, today, "penandatangan", Leading($"Kepala {Office}") ?? Leading($"Sekretaris {Office}"), Role.PenandatanganPetikan);
        Add(db, today, "auditor", StaffOf("Inspektorat Daerah", 0) ?? holders.Find(h => h.Unit.StartsWith("Inspektorat", StringComparison.Ordinal) && !h.Memimpin), Role.Auditor);
        Add(db, today, "admin", StaffOf("Bidang Pengadaan, Pemberhentian dan Informasi", 0) ?? StaffOf(Office, 2), Role.Admin);
    }

    private async Task AddStaffAsync(AppDb db, List<Holder> holders, Organisation organisation, DateOnly today, CancellationToken ct)
    {
        var taken = db.AppUser.Local.Select(u => u.PegawaiId).ToHashSet();
        var leaders = new List<Guid>();
        var clinics = holders.Where(h => h.Jabatan.StartsWith(PostOfStaff, StringComparison.Ordinal) && !taken.Contains(h.PegawaiId)).OrderBy(h => h.PnsId, StringComparer.Ordinal).ToList();
        var withLeader = clinics.Where(h => organisation.ConsentingUnit(h.UnitId)?.KepalaId is not null).ToList();
        var withoutLeader = clinics.Where(h => organisation.ConsentingUnit(h.UnitId) is { KepalaId: null }).ToList();

        _order = 0;
        var first = await MoverAsync(db, withLeader, organisation, null, today, ct);
        if (first is not { } a)
            return;
        Add(db, today, "pegawai", a.Who, null);
        leaders.AddRange(LeadersOf(organisation, a));
        var second = await MoverAsync(db, [.. withLeader.Where(h => h.UnitId != a.Who.UnitId && h.UnitId != a.TargetUnit)], organisation, null, today, ct);
        if (second is { } b)
        {
            Add(db, today, "pegawai", b.Who, null);
            leaders.AddRange(LeadersOf(organisation, b));
        }

        if (await MoverAsync(db, withoutLeader, organisation, null, today, ct) is { } c)
        {
            Add(db, today, "pegawai", c.Who, null);
            leaders.AddRange(LeadersOf(organisation, c));
        }

        foreach (var leader in leaders.Distinct().Select(id => holders.Find(h => h.PegawaiId == id && h.Memimpin)).OfType<Holder>())
            Add(db, today, "kepala-unit", leader, null);
    }

    private static IEnumerable<Guid> LeadersOf(Organisation organisation, Mover mover) =>
        new[] { mover.Who.UnitId, mover.TargetUnit }
            .Select(unit => organisation.LeaderFor(organisation.ConsentingUnit(unit)!.Id, mover.Who.PegawaiId).PegawaiId).OfType<Guid>();

    /// <summary>The first of these people for whom there is an open post of the same name elsewhere to which no rule bars the way.</summary>
    private static async Task<Mover?> MoverAsync(AppDb db, List<Holder> people, Organisation organisation, Guid? notUnit, DateOnly today, CancellationToken ct)
    {
        foreach (var who in people.Take(200))
        {
            var blocked = await db.DataFlag.AnyAsync(f => f.PegawaiId == who.PegawaiId && f.BlocksLetter && f.ResolvedAt == null, ct);
            if (blocked)
                continue;
            // The same order as on the page, so that the leader of the post at its top is among the demo people.
            var open = await OpenJabatan.ReadAsync(db, who.PegawaiId, today, today.AddDays(1), ct);
            var nearest = open.Where(r => r.Goes).OrderBy(r => r.Glance.Worst).ThenBy(r => r.Km ?? double.MaxValue).ThenBy(r => r.Nama, StringComparer.Ordinal).ThenBy(r => r.Unit, StringComparer.Ordinal).FirstOrDefault();
            if (nearest is not null && nearest.Glance.Worst <= Verdict.Peringatan && nearest.UnitId != notUnit && organisation.ConsentingUnit(nearest.UnitId)?.KepalaId is not null)
                return new Mover(who, nearest.UnitId);
        }

        return null;
    }

    private void Add(AppDb db, DateOnly today, string peran, Holder? holder, Role? role)
    {
        if (holder is null || db.AppUser.Local.Any(u => u.PegawaiId == holder.PegawaiId))
            return;
        var label = role is { } known ? Labels.Of(known) : peran == "kepala-unit" ? Labels.Of(Role.KepalaUnit) : Labels.Of(Role.Pegawai);
        AddAccount(db, today, peran, holder.Nama, label == holder.Jabatan ? label : $"{label}; {(holder.Jabatan.Contains(holder.Unit, StringComparison.Ordinal) ? holder.Jabatan : $"{holder.Jabatan}, {holder.Unit}")}", holder.PegawaiId, holder.PnsId, role);
    }

    private void AddWaliKota(AppDb db, DateOnly today) => AddAccount(db, today, "ppk", "Andi Mappatunru", "Wali Kota; Pejabat Pembina Kepegawaian", null, "wali-kota", Role.Ppk);

    private void AddAccount(AppDb db, DateOnly today, string peran, string nama, string keterangan, Guid? pegawaiId, string subject, Role? role)
    {
        var order = peran switch { "pegawai" => 0, "kepala-unit" => 100, "verifikator" => 200, "analis" => 300, "anggota-tpk" => 400, "sekda" => 500, "ppk" => 600, "penandatangan" => 700, "auditor" => 800, _ => 900 };
        var user = new AppUser { Id = Guid.CreateVersion7(), Issuer = Issuer, Subject = subject, Nama = nama, Keterangan = keterangan, PegawaiId = pegawaiId, DemoPeran = peran, DemoUrutan = order + _order++ };
        db.AppUser.Add(user);
        if (role is { } given)
            db.RoleAssignment.Add(new RoleAssignment { Id = Guid.CreateVersion7(), AppUserId = user.Id, Role = given, Dari = new DateOnly(today.Year, 1, 1) });
    }

    private static async Task<List<Holder>> HoldersAsync(AppDb db, DateOnly today, CancellationToken ct)
    {
        var rows = await (
            from held in db.Penempatan.AsNoTracking()
            join person in db.Pegawai.AsNoTracking() on held.PegawaiId equals person.Id
            join post in db.Jabatan.AsNoTracking() on held.JabatanId equals post.Id
            join unit in db.UnitKerja.AsNoTracking() on post.UnitKerjaId equals unit.Id
            where !held.Batal && held.Sifat == SifatPenempatan.Definitif && held.Mulai <= today && (held.Sampai == null || held.Sampai >= today) && person.StatusAsn == StatusAsn.Pns
            select new { person.Id, person.PnsId, person.GelarDepan, person.Nama, person.GelarBelakang, Jabatan = post.Nama, post.Jenis, UnitId = unit.Id, Unit = unit.Nama, Memimpin = unit.JabatanKepalaId == post.Id }).ToListAsync(ct);
        return [.. rows.Select(r => new Holder(r.Id, r.PnsId, Pegawai.WithGelar(r.GelarDepan, r.Nama, r.GelarBelakang), r.Jabatan, r.Jenis, r.UnitId, r.Unit, r.Memimpin))];
    }

    private sealed record Holder(Guid PegawaiId, string PnsId, string Nama, string Jabatan, JenisJabatan Jenis, Guid UnitId, string Unit, bool Memimpin);

    private sealed record Mover(Holder Who, Guid TargetUnit);
}
