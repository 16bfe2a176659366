using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Texts;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.App.Features.People;

/// <summary>The own record: identity, post, histories, flags, wishes.</summary>
public sealed class GetProfile(IDbContextFactory<AppDb> databases, TimeProvider clock)
{
    public sealed record View
    {
        public required Pegawai Pegawai { get; init; }

        public HeldPost? Held { get; init; }

        public string? Rumah { get; init; }

        public double? Km { get; init; }

        public required IReadOnlyList<RiwayatJabatan> Jabatan { get; init; }

        public required IReadOnlyList<RiwayatPangkat> Pangkat { get; init; }

        public required IReadOnlyList<RiwayatPendidikan> Pendidikan { get; init; }

        public required IReadOnlyList<PredikatKinerja> Kinerja { get; init; }

        public required IReadOnlyList<RiwayatPelatihan> Pelatihan { get; init; }

        public required IReadOnlyList<HukumanDisiplin> Disiplin { get; init; }

        public AsesmenKompetensi? Asesmen { get; init; }

        public required IReadOnlyList<DataFlag> Flags { get; init; }

        public required IReadOnlyList<Wish> Minat { get; init; }

        public required DateOnly Today { get; init; }
    }

    /// <summary>The post held today.</summary>
    public sealed record HeldPost(Guid JabatanId, string Jabatan, string Jenjang, int Kelas, string Unit, string? Kecamatan, DateOnly Sejak, int Months);

    /// <summary>A wish.</summary>
    public sealed record Wish(int Urutan, Guid JabatanId, string Jabatan, string Unit, string Alasan);

    public async Task<View?> RunAsync(Actor actor, CancellationToken ct)
    {
        if (actor.PegawaiId is not { } id)
            return null;
        var today = clock.Today();
        await using var db = await databases.CreateDbContextAsync(ct);
        var pegawai = await db.Pegawai.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, ct);
        if (pegawai is null)
            return null;
        var held = await (
            from p in db.Penempatan.AsNoTracking()
            join j in db.Jabatan.AsNoTracking() on p.JabatanId equals j.Id
            join u in db.UnitKerja.AsNoTracking() on j.UnitKerjaId equals u.Id
            join k in db.Kelurahan.AsNoTracking() on u.KelurahanKode equals k.Kode into found
            from k in found.DefaultIfEmpty()
            where p.PegawaiId == id && !p.Batal && p.Sifat == SifatPenempatan.Definitif && p.Mulai <= today && (p.Sampai == null || p.Sampai >= today)
            orderby p.Mulai descending
            select new { j.Id, j.Nama, j.Jenjang, j.Kelas, Unit = u.Nama, Kecamatan = k == null ? null : k.KecamatanNama, p.Mulai, Lat = k == null ? (double?)null : k.Lat, Lon = k == null ? (double?)null : k.Lon }).FirstOrDefaultAsync(ct);
        var home = await db.Kelurahan.AsNoTracking().FirstOrDefaultAsync(k => k.Kode == pegawai.KelurahanKode, ct);
        return new View
        {
            Pegawai = pegawai,
            Held = held is null ? null : new HeldPost(held.Id, held.Nama, held.Jenjang, held.Kelas, held.Unit, held.Kecamatan, held.Mulai, MasaKerja.WholeMonths(held.Mulai, today)),
            Rumah = home is null ? null : $"Kelurahan {home.Nama}, {home.KecamatanNama}",
            Km = home is not null && held is { Lat: { } lat, Lon: { } lon } ? Jarak.Km((home.Lat, home.Lon), (lat, lon)) : null,
            Jabatan = await db.RiwayatJabatan.AsNoTracking().Where(r => r.PegawaiId == id).OrderByDescending(r => r.Tmt).ToListAsync(ct),
            Pangkat = await db.RiwayatPangkat.AsNoTracking().Where(r => r.PegawaiId == id).OrderByDescending(r => r.Tmt).ToListAsync(ct),
            Pendidikan = await db.RiwayatPendidikan.AsNoTracking().Where(r => r.PegawaiId == id).OrderByDescending(r => r.TahunLulus).ToListAsync(ct),
            Kinerja = await db.PredikatKinerja.AsNoTracking().Where(r => r.PegawaiId == id).OrderByDescending(r => r.Tahun).ToListAsync(ct),
            Pelatihan = await db.RiwayatPelatihan.AsNoTracking().Where(r => r.PegawaiId == id).OrderByDescending(r => r.Tahun).ToListAsync(ct),
            Disiplin = await db.HukumanDisiplin.AsNoTracking().Where(r => r.PegawaiId == id).OrderByDescending(r => r.Mulai).ToListAsync(ct),
            Asesmen = await db.AsesmenKompetensi.AsNoTracking().Where(r => r.PegawaiId == id).OrderByDescending(r => r.Tanggal).FirstOrDefaultAsync(ct),
            Flags = await db.DataFlag.AsNoTracking().Where(f => f.PegawaiId == id && f.ResolvedAt == null).OrderBy(f => f.Kolom).ToListAsync(ct),
            Minat = await (
                from m in db.Minat.AsNoTracking()
                join j in db.Jabatan.AsNoTracking() on m.JabatanId equals j.Id
                join u in db.UnitKerja.AsNoTracking() on j.UnitKerjaId equals u.Id
                where m.PegawaiId == id
                orderby m.Urutan
                select new Wish(m.Urutan, j.Id, j.Nama, u.Nama, m.Alasan)).ToListAsync(ct),
            Today = today,
        };
    }
}
