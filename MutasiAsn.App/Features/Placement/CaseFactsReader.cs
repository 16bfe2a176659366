using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Placement;

/// <summary>Gathers the facts of one case from the database, in the schema of the machine door. What is not known stays absent.</summary>
public static class CaseFactsReader
{
    public static async Task<PlacementCase> ReadAsync(AppDb db, CaseQuestion ask, CancellationToken ct)
    {
        var pegawai = await db.Pegawai.AsNoTracking().FirstAsync(p => p.Id == ask.PegawaiId, ct);
        var asal = await PenempatanAsync(db, ask, ct);
        var tujuan = await JabatanAsync(db, ask.JabatanTujuanId, ct);
        var rumpun = await PendidikanAsync(db, ask.PegawaiId, ct);
        return new PlacementCase
        {
            Id = ask.UsulMutasiId?.ToString("D"),
            Tahap = ask.Stage,
            TanggalKeputusan = ask.Day,
            Pegawai = new CasePegawai
            {
                Nip = pegawai.Nip.Value,
                StatusAsn = pegawai.StatusAsn,
                TanggalLahir = pegawai.TanggalLahir,
                TmtCpns = pegawai.TmtCpns,
                TmtPns = pegawai.TmtPns,
                Golongan = pegawai.Golongan?.ToString(),
                Pendidikan = rumpun,
                Jabatan = asal is null ? null : new CaseJabatan
                {
                    Nama = asal.Jabatan.Nama, Jenis = asal.Jabatan.Jenis, Jenjang = CaseWords.JenjangOf(asal.Jabatan.Jenjang), Kelas = asal.Jabatan.Kelas,
                    Unit = asal.Unit.Nama, Rumpun = CaseWords.RumpunOf(asal.Jabatan.Rumpun), Tmt = asal.Mulai, TugasPimpinan = asal.Unit.JabatanKepalaId == asal.Jabatan.Id,
                },
                Predikat = await db.PredikatKinerja.AsNoTracking().Where(k => k.PegawaiId == ask.PegawaiId).OrderByDescending(k => k.Tahun)
                    .Select(k => new CasePredikat { Tahun = k.Tahun, Predikat = k.Predikat }).ToListAsync(ct),
                HukumanDisiplin = (await db.HukumanDisiplin.AsNoTracking().Where(h => h.PegawaiId == ask.PegawaiId).ToListAsync(ct))
                    .Select(h => new CaseHukuman { Tingkat = CaseWords.TingkatOf(h.Tingkat), Mulai = h.Mulai, Sampai = h.Sampai }).ToList(),
                Fakta = await FaktaAsync(db, ask, ct),
                UsulTerbukaLain = await OtherOpenAsync(db, ask, ct),
                BupKhusus = pegawai.BupKhusus,
            },
            Tujuan = new CaseTujuan
            {
                Nama = tujuan.Jabatan.Nama, Jenis = tujuan.Jabatan.Jenis, Jenjang = CaseWords.JenjangOf(tujuan.Jabatan.Jenjang), Kelas = tujuan.Jabatan.Kelas,
                Unit = tujuan.Unit.Nama, Rumpun = CaseWords.RumpunOf(tujuan.Jabatan.Rumpun), RumpunWajib = tujuan.Jabatan.RumpunWajib,
                PendidikanMinimal = tujuan.Jabatan.PendidikanMinimal, Kebutuhan = await KebutuhanAsync(db, ask.JabatanTujuanId, ask.Tmt, ct),
                Terisi = await PeakAsync(db, ask.JabatanTujuanId, ask.Tmt, ct), TugasPimpinan = tujuan.Unit.JabatanKepalaId == tujuan.Jabatan.Id,
            },
            Mutasi = new CaseMutasi
            {
                Jenis = JenisMutasi.Internal, Alasan = AlasanMutasi.PermintaanSendiri, Arah = ArahMutasi.Setara, Tmt = ask.Tmt,
                TerisiAsal = asal is null ? null : await PeakAsync(db, asal.Jabatan.Id, ask.Tmt, ct),
                KebutuhanAsal = asal is null ? null : await KebutuhanAsync(db, asal.Jabatan.Id, ask.Tmt, ct),
                Km = await KmAsync(db, pegawai.KelurahanKode, tujuan.Unit.KelurahanKode, ct),
            },
            Dokumen = ask.Dokumen ?? new CaseDokumen { D02Asal = asal is null ? null : await AnjabAsync(db, asal.Jabatan.Id, ask.Day, ct), D02Tujuan = await AnjabAsync(db, ask.JabatanTujuanId, ask.Day, ct) },
            Tim = ask.Tim,
            Pelaku = ask.Pelaku,
            Kalender = await KalenderAsync(db, ct),
        };
    }

    public static async Task<int?> KebutuhanAsync(AppDb db, Guid jabatanId, DateOnly day, CancellationToken ct) =>
        await db.Kebutuhan.AsNoTracking().Where(k => k.JabatanId == jabatanId && k.Dari <= day && (k.Sampai == null || k.Sampai >= day))
            .OrderByDescending(k => k.Dari).Select(k => (int?)k.Jumlah).FirstOrDefaultAsync(ct);

    public static async Task<int> PeakAsync(AppDb db, Guid jabatanId, DateOnly from, CancellationToken ct)
    {
        var held = await db.Penempatan.AsNoTracking().Where(p => p.JabatanId == jabatanId && !p.Batal && (p.Sampai == null || p.Sampai >= from))
            .Select(p => new { p.Mulai, p.Sampai }).ToListAsync(ct);
        return Bezetting.PeakFrom([.. held.Select(h => (h.Mulai, h.Sampai))], from);
    }

    /// <summary>The workload analysis of a post is on file when its need is.</summary>
    private static async Task<CaseBerkas> AnjabAsync(AppDb db, Guid jabatanId, DateOnly day, CancellationToken ct) =>
        await db.Kebutuhan.AsNoTracking().Where(k => k.JabatanId == jabatanId && k.Dari <= day).OrderByDescending(k => k.Dari).Select(k => (DateOnly?)k.Dari).FirstOrDefaultAsync(ct) is { } since
            ? CaseBerkas.Of(since)
            : CaseBerkas.TidakAda;

    private static async Task<HeldJabatan?> PenempatanAsync(AppDb db, CaseQuestion ask, CancellationToken ct) => await (
        from held in db.Penempatan.AsNoTracking()
        join post in db.Jabatan.AsNoTracking() on held.JabatanId equals post.Id
        join unit in db.UnitKerja.AsNoTracking() on post.UnitKerjaId equals unit.Id
        where ask.PenempatanAsalId != null
            ? held.Id == ask.PenempatanAsalId
            : held.PegawaiId == ask.PegawaiId && !held.Batal && held.Sifat == SifatPenempatan.Definitif && held.Mulai <= ask.Day && (held.Sampai == null || held.Sampai >= ask.Day)
        orderby held.Mulai descending
        select new HeldJabatan(held.Mulai, post, unit)).FirstOrDefaultAsync(ct);

    private static Task<PostAndUnit> JabatanAsync(AppDb db, Guid id, CancellationToken ct) => (
        from post in db.Jabatan.AsNoTracking()
        join unit in db.UnitKerja.AsNoTracking() on post.UnitKerjaId equals unit.Id
        where post.Id == id
        select new PostAndUnit(post, unit)).FirstAsync(ct);

    private static async Task<CasePendidikan?> PendidikanAsync(AppDb db, Guid pegawaiId, CancellationToken ct)
    {
        var last = await db.RiwayatPendidikan.AsNoTracking().Where(p => p.PegawaiId == pegawaiId && p.IsTerakhir).Select(p => new { p.Tingkat, p.Program }).FirstOrDefaultAsync(ct);
        if (last is null)
            return null;
        var fields = await db.RumpunPendidikan.AsNoTracking().Where(r => r.Program == last.Program).Select(r => r.Rumpun).OrderBy(r => r).ToListAsync(ct);
        return new CasePendidikan { Tingkat = last.Tingkat, Rumpun = fields.Count > 0 ? fields : null };
    }

    private static async Task<CaseFakta> FaktaAsync(AppDb db, CaseQuestion ask, CancellationToken ct)
    {
        var rows = await db.FaktaPegawai.AsNoTracking().Where(f => f.PegawaiId == ask.PegawaiId && f.Dari <= ask.Day && (f.Sampai == null || f.Sampai >= ask.Day))
            .OrderBy(f => f.Sequence).Select(f => new { f.Jenis, f.Nilai, f.Dari }).ToListAsync(ct);
        var latest = rows.GroupBy(r => r.Jenis).ToDictionary(g => g.Key, g => g.Last());
        bool? Known(JenisFakta jenis, bool? stated) => stated ?? (latest.TryGetValue(jenis, out var row) ? row.Nilai : null);
        return new CaseFakta
        {
            ProsesPeradilan = Known(JenisFakta.ProsesPeradilan, ask.Stated?.ProsesPeradilan),
            PemeriksaanDisiplin = Known(JenisFakta.PemeriksaanDisiplin, ask.Stated?.PemeriksaanDisiplin),
            TugasBelajar = Known(JenisFakta.TugasBelajar, ask.Stated?.TugasBelajar),
            IkatanDinas = Known(JenisFakta.IkatanDinas, ask.Stated?.IkatanDinas),
            PersiapanPensiun = Known(JenisFakta.MasaPersiapanPensiun, ask.Stated?.PersiapanPensiun),
            Pernyataan10Tahun = Known(JenisFakta.Pernyataan10Tahun, null),
            BebasTemuan = latest.TryGetValue(JenisFakta.BebasTemuan, out var bebas) ? bebas.Nilai ? CaseBerkas.Of(bebas.Dari) : CaseBerkas.TidakAda : null,
        };
    }

    private static Task<bool> OtherOpenAsync(AppDb db, CaseQuestion ask, CancellationToken ct)
    {
        var open = Transitions.Open;
        return db.UsulMutasi.AsNoTracking().AnyAsync(u => u.PegawaiId == ask.PegawaiId && u.Id != ask.UsulMutasiId && open.Contains(u.Status), ct);
    }

    private static async Task<double?> KmAsync(AppDb db, string? from, string? to, CancellationToken ct)
    {
        if (from is null || to is null)
            return null;
        var centres = await db.Kelurahan.AsNoTracking().Where(k => k.Kode == from || k.Kode == to).Select(k => new { k.Kode, k.Lat, k.Lon }).ToDictionaryAsync(k => k.Kode, ct);
        return centres.TryGetValue(from, out var a) && centres.TryGetValue(to, out var b) ? Jarak.Km((a.Lat, a.Lon), (b.Lat, b.Lon)) : null;
    }

    private static async Task<CaseKalender> KalenderAsync(AppDb db, CancellationToken ct) => new()
    {
        Pilkada = await db.KalenderPilkada.AsNoTracking().Select(k => new CasePilkada { Penetapan = k.Penetapan, AkhirMasaJabatan = k.AkhirMasaJabatan }).ToListAsync(ct),
        PelantikanKepalaDaerah = await db.PelantikanKepalaDaerah.AsNoTracking().Select(k => k.Tanggal).ToListAsync(ct),
        SuratMendagri = await db.SuratMendagri.AsNoTracking().Select(k => new CaseSuratMendagri { Nomor = k.Nomor, Tanggal = k.Tanggal }).ToListAsync(ct),
    };

    private sealed record HeldJabatan(DateOnly Mulai, Jabatan Jabatan, UnitKerja Unit);

    private sealed record PostAndUnit(Jabatan Jabatan, UnitKerja Unit);
}
