using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Features.Placement;
using MutasiAsn.App.Texts;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Deadlines;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Requests;

/// <summary>Cases as a list: those that wait for the reader, or all that he or she may see; filtered, ordered and paged in the database.</summary>
public sealed class ListUsulMutasi(IDbContextFactory<AppDb> databases, OrganisationCache organisations, TimeProvider clock)
{
    public const int PageSize = 25;

    /// <param name="OnlyWaiting">Only what waits for the reader.</param>
    /// <param name="Cari">Name, NIP or number of the case.</param>
    /// <param name="Keadaan">"berjalan", "selesai", "tidak-lanjut", or empty for all.</param>
    /// <param name="Lama">Only what has waited for more than three working days.</param>
    /// <param name="Halaman">From 1.</param>
    public sealed record Filter(bool OnlyWaiting, string? Cari, string? Keadaan, bool Lama, int Halaman);

    public sealed record Row(
        Guid Id, string Nomor, string Nama, string Jabatan, string UnitAsal, string UnitTujuan, UsulMutasiStatus Status, DateTimeOffset Sejak, int HariKerja, string? Putusan, int Peringatan, string? Tim, bool Mine);

    public sealed record Page(IReadOnlyList<Row> Rows, int Total, int AllWaiting, int Late);

    public async Task<Page> RunAsync(Filter filter, Actor actor, CancellationToken ct)
    {
        var today = clock.Today();
        var organisation = await organisations.GetAsync(today, ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        var holidays = await CaseJudge.HolidaysAsync(db, ct);
        var lateBefore = LateBefore(holidays, today);
        var all = filter.OnlyWaiting ? await OpenWork.WaitingForAsync(db, actor, organisation, today, ct) : await OpenWork.VisibleToAsync(db, actor, organisation, ct);
        var query = Narrow(db, all, filter, lateBefore);
        var total = await query.CountAsync(ct);
        var ordered = filter.OnlyWaiting ? query.OrderBy(u => u.MenungguSejak).ThenBy(u => u.NomorUsul) : query.OrderByDescending(u => u.MenungguSejak).ThenBy(u => u.NomorUsul);
        var rows = await (
            from u in ordered.Skip((Links.PageWithin(filter.Halaman, total, PageSize) - 1) * PageSize).Take(PageSize)
            join p in db.Pegawai.AsNoTracking() on u.PegawaiId equals p.Id
            join asal in db.Jabatan.AsNoTracking() on u.JabatanAsalId equals asal.Id
            join unitAsal in db.UnitKerja.AsNoTracking() on asal.UnitKerjaId equals unitAsal.Id
            join tujuan in db.Jabatan.AsNoTracking() on u.JabatanTujuanId equals tujuan.Id
            join unitTujuan in db.UnitKerja.AsNoTracking() on tujuan.UnitKerjaId equals unitTujuan.Id
            select new
            {
                u.Id, u.NomorUsul, p.NamaCetak, p.GelarDepan, p.Nama, p.GelarBelakang, PegawaiId = p.Id, Jabatan = tujuan.Nama, UnitAsal = unitAsal.Nama, UnitTujuan = unitTujuan.Nama, u.Status, u.MenungguSejak,
                Judged = db.Judgement.Where(j => j.UsulMutasiId == u.Id).OrderByDescending(j => j.Sequence).Select(j => new { j.Putusan, j.Peringatan }).FirstOrDefault(),
                Tim = db.BeritaAcara.Where(b => b.UsulMutasiId == u.Id && b.Round == u.DeliberatedRound).Select(b => new { b.Setuju, b.TidakSetuju, b.Menyetujui }).FirstOrDefault(),
            }).ToListAsync(ct);
        var list = rows.Select(r => new Row(
            r.Id, r.NomorUsul, r.NamaCetak ?? Pegawai.WithGelar(r.GelarDepan, r.Nama, r.GelarBelakang), r.Jabatan, r.UnitAsal, r.UnitTujuan, r.Status, r.MenungguSejak,
            Math.Max(0, holidays.WorkingDaysBetween(Wita.Day(r.MenungguSejak), today)), r.Judged?.Putusan, r.Judged?.Peringatan ?? 0,
            r.Tim is null ? null : $"{(r.Tim.Menyetujui ? "Setuju" : "Tidak setuju")} {r.Tim.Setuju} dari {r.Tim.Setuju + r.Tim.TidakSetuju}", r.PegawaiId == actor.PegawaiId));
        var sorted = filter.OnlyWaiting ? list.OrderBy(r => r.Sejak).ThenBy(r => r.Nomor, StringComparer.Ordinal) : list.OrderByDescending(r => r.Sejak).ThenBy(r => r.Nomor, StringComparer.Ordinal);
        return new Page([.. sorted], total, await all.CountAsync(ct), await all.Where(u => u.MenungguSejak < lateBefore).CountAsync(ct));
    }

    private static IQueryable<UsulMutasi> Narrow(AppDb db, IQueryable<UsulMutasi> query, Filter filter, DateTimeOffset lateBefore)
    {
        List<UsulMutasiStatus>? states = filter.Keadaan switch
        {
            "berjalan" => [.. Transitions.Open],
            "selesai" => [UsulMutasiStatus.Issued, UsulMutasiStatus.Closed],
            "tidak-lanjut" => [UsulMutasiStatus.Rejected, UsulMutasiStatus.Withdrawn, UsulMutasiStatus.Cancelled],
            _ => null,
        };
        if (states is not null)
            query = query.Where(u => states.Contains(u.Status));
        if (filter.Lama)
            query = query.Where(u => u.MenungguSejak < lateBefore);
        if (string.IsNullOrWhiteSpace(filter.Cari))
            return query;
        var term = Formats.LikeTerm(filter.Cari);
        return query.Where(u => EF.Functions.Like(u.NomorUsul, term, @"\") || db.Pegawai.Any(p => p.Id == u.PegawaiId && EF.Functions.Like(p.SearchText, term, @"\")));
    }

    /// <summary>What waits since before this moment has waited for more than three working days.</summary>
    private static DateTimeOffset LateBefore(HariKerja holidays, DateOnly today)
    {
        var day = today;
        while (holidays.WorkingDaysBetween(day, today) <= 3)
            day = day.AddDays(-1);
        return new DateTimeOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8));
    }
}
