using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Identity;
using MutasiAsn.App.Texts;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Decisions;

namespace MutasiAsn.App.Features.Decisions;

/// <summary>Letters that the reader may have: own ones, or all for those who keep them.</summary>
public sealed class ListSuratKeputusan(IDbContextFactory<AppDb> databases)
{
    public const int PageSize = 25;

    public sealed record Filter(string? Cari, int Halaman);

    public sealed record Row(Guid LetterId, Guid UsulId, string Nomor, DateOnly Tanggal, string Nama, string Jabatan, string Unit, DateOnly Tmt, SuratKeputusanStatus Status, int Ukuran, string Kode);

    public sealed record Page(IReadOnlyList<Row> Rows, int Total);

    public async Task<Page> RunAsync(Filter filter, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var query = Query(db, filter, actor);
        var total = await query.CountAsync(ct);
        var rows = await query.OrderByDescending(r => r.Surat.Tahun).ThenByDescending(r => r.Surat.Nomor).Skip((Links.PageWithin(filter.Halaman, total, PageSize) - 1) * PageSize).Take(PageSize)
            .Select(r => new { r.Letter.Id, r.Surat.UsulMutasiId, r.Surat.NomorLengkap, r.Surat.Tanggal, r.Pegawai.NamaCetak, r.Pegawai.GelarDepan, r.Pegawai.Nama, r.Pegawai.GelarBelakang, Jabatan = r.Jabatan.Nama, r.Letter.UnitTujuan, r.Surat.Tmt, r.Surat.Status, r.Letter.Ukuran, r.Letter.Kode })
            .ToListAsync(ct);
        return new Page(
            [.. rows.Select(r => new Row(r.Id, r.UsulMutasiId, r.NomorLengkap, r.Tanggal, r.NamaCetak ?? Core.People.Pegawai.WithGelar(r.GelarDepan, r.Nama, r.GelarBelakang), r.Jabatan, r.UnitTujuan, r.Tmt, r.Status, r.Ukuran, r.Kode))],
            total);
    }

    private static IQueryable<Joined> Query(AppDb db, Filter filter, Actor actor)
    {
        var query =
            from l in db.Letter.AsNoTracking()
            join s in db.SuratKeputusan.AsNoTracking() on l.SuratKeputusanId equals s.Id
            join u in db.UsulMutasi.AsNoTracking() on s.UsulMutasiId equals u.Id
            join p in db.Pegawai.AsNoTracking() on l.PegawaiId equals p.Id
            join j in db.Jabatan.AsNoTracking() on u.JabatanTujuanId equals j.Id
            select new Joined { Letter = l, Surat = s, Pegawai = p, Jabatan = j };
        if (!Policies.AllLettersRoles.Any(actor.Is))
            query = query.Where(r => r.Letter.PegawaiId == actor.PegawaiId);
        if (!string.IsNullOrWhiteSpace(filter.Cari))
        {
            var term = Formats.LikeTerm(filter.Cari);
            var number = term.ToUpperInvariant();
            query = query.Where(r => EF.Functions.Like(r.Pegawai.SearchText, term, @"\") || EF.Functions.Like(r.Surat.NomorLengkap, number, @"\"));
        }

        return query;
    }

    private sealed class Joined
    {
        public required Letter Letter { get; init; }

        public required SuratKeputusan Surat { get; init; }

        public required Core.People.Pegawai Pegawai { get; init; }

        public required Core.Positions.Jabatan Jabatan { get; init; }
    }
}
