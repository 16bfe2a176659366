using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Features.Placement;
using MutasiAsn.App.Features.Requests;
using MutasiAsn.App.Texts;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Decisions;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Decisions;

/// <summary>Gathers what the extract prints, as a draft without number, date and code; <see cref="IssueSuratKeputusan"/> adds those.</summary>
public static class PetikanFactsReader
{
    public static async Task<PetikanFacts> ReadAsync(AppDb db, UsulMutasi usul, Organisation organisation, DateOnly day, Guid? penandatanganId, CancellationToken ct)
    {
        var words = (await CaseJudge.SettingsAsync(db, day, ct)).InForce;
        var pegawai = await db.Pegawai.AsNoTracking().FirstAsync(p => p.Id == usul.PegawaiId, ct);
        var posts = await (
            from post in db.Jabatan.AsNoTracking()
            join unit in db.UnitKerja.AsNoTracking() on post.UnitKerjaId equals unit.Id
            where post.Id == usul.JabatanAsalId || post.Id == usul.JabatanTujuanId
            select new { post.Id, post.Nama, post.Kelas, post.Jenis, Unit = unit.Nama }).ToDictionaryAsync(p => p.Id, ct);
        var (asal, tujuan) = (posts[usul.JabatanAsalId], posts[usul.JabatanTujuanId]);
        var (unitAsal, unitTujuan) = await CasePeopleReader.UnitsAsync(db, usul, organisation, ct);
        var minutes = await db.BeritaAcara.AsNoTracking().Where(b => b.UsulMutasiId == usul.Id && b.Round == usul.DeliberatedRound).Select(b => new { b.Nomor, b.Tanggal }).FirstOrDefaultAsync(ct);
        var signer = await PenandatanganAsync(db, penandatanganId, day, ct);
        var filled = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["{tanggalBeritaAcara}"] = minutes is null ? "(belum ada)" : Formats.Date(minutes.Tanggal),
            ["{nomorBeritaAcara}"] = minutes?.Nomor ?? "(belum ada)",
            ["{pimpinanAsal}"] = organisation.Find(unitAsal)?.JabatanKepala ?? "Pimpinan unit asal",
            ["{pimpinanTujuan}"] = organisation.Find(unitTujuan)?.JabatanKepala ?? "Pimpinan unit tujuan",
        };
        return new PetikanFacts
        {
            IsKonsep = true,
            Tempat = words.Text(KetentuanKeys.SuratTempat),
            Tentang = words.Text(tujuan.Jenis == JenisJabatan.Fungsional ? KetentuanKeys.PetikanTentangFungsional : KetentuanKeys.PetikanTentangPelaksana),
            Menimbang = words.Texts(KetentuanKeys.PetikanMenimbang),
            Mengingat = words.Texts(KetentuanKeys.PetikanMengingat),
            Memperhatikan = Fill(words.Texts(KetentuanKeys.PetikanMemperhatikan), filled),
            Diktum = words.Texts(KetentuanKeys.PetikanDiktum, 2),
            NamaCetak = pegawai.NamaLengkap,
            Nip = pegawai.Nip.Value,
            PangkatGolongan = PangkatOf(pegawai.Golongan),
            JabatanLama = asal.Nama, KelasLama = asal.Kelas, UnitLama = asal.Unit,
            JabatanBaru = tujuan.Nama, KelasBaru = tujuan.Kelas, UnitBaru = tujuan.Unit,
            Tmt = usul.TmtBerlaku,
            JabatanPenetap = words.Text(KetentuanKeys.SuratPenetap),
            NamaPenetap = (await NameOfAsync(db, Role.Ppk, day, ct)).ToUpper(CultureSetup.Indonesian),
            JabatanPenandatangan = words.Text(KetentuanKeys.SuratPenandatanganPetikan),
            NamaPenandatangan = signer.Nama, PangkatPenandatangan = signer.Pangkat, NipPenandatangan = signer.Nip,
            Tembusan = [.. Fill(words.Texts(KetentuanKeys.PetikanTembusan), filled).Select(t => t.TrimEnd(';', '.', ' ')).Distinct()],
        };
    }

    public static string Write(PetikanFacts facts) => JsonSerializer.Serialize(facts);

    private static List<string> Fill(IEnumerable<string> texts, Dictionary<string, string> filled) =>
        [.. texts.Select(text => filled.Aggregate(text, (now, pair) => now.Replace(pair.Key, pair.Value, StringComparison.Ordinal)))];

    /// <summary>The name in capitals, its degrees as they are.</summary>
    private static string Capitals(Pegawai signer) => Pegawai.WithGelar(signer.GelarDepan, signer.Nama.ToUpper(CultureSetup.Indonesian), signer.GelarBelakang);

    private static string PangkatOf(Golongan? golongan) => golongan is not { } known ? "belum tercatat" : known.IsPppk ? known.ToString() : $"{known.Pangkat}, {known}";

    private static async Task<(string Nama, string Pangkat, string Nip)> PenandatanganAsync(AppDb db, Guid? userId, DateOnly day, CancellationToken ct)
    {
        var found = await (
            from role in db.RoleAssignment.AsNoTracking()
            join user in db.AppUser.AsNoTracking() on role.AppUserId equals user.Id
            join pegawai in db.Pegawai.AsNoTracking() on user.PegawaiId equals pegawai.Id
            where role.Role == Role.PenandatanganPetikan && role.Dari <= day && (role.Sampai == null || role.Sampai >= day) && (userId == null || user.Id == userId)
            select pegawai).FirstOrDefaultAsync(ct);
        return found is null ? ("", "", "") : (Capitals(found), PangkatOf(found.Golongan), found.Nip.Value);
    }

    private static async Task<string> NameOfAsync(AppDb db, Role wanted, DateOnly day, CancellationToken ct) => await (
        from role in db.RoleAssignment.AsNoTracking()
        join user in db.AppUser.AsNoTracking() on role.AppUserId equals user.Id
        where role.Role == wanted && role.Dari <= day && (role.Sampai == null || role.Sampai >= day)
        select user.Nama).FirstOrDefaultAsync(ct) ?? "";
}
