using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Texts;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Positions;

/// <summary>Open posts for a reader: filter, order, one page.</summary>
public sealed class ListOpenJabatan(IDbContextFactory<AppDb> databases, TimeProvider clock)
{
    public const int PageSize = 25;

    /// <param name="Cari">Words in the name of post or unit.</param>
    /// <param name="Kecamatan">Code.</param>
    /// <param name="Jenis">Kind.</param>
    /// <param name="UnitId">Unit.</param>
    /// <param name="Kelas">Class.</param>
    /// <param name="KmMost">Farthest from home.</param>
    /// <param name="HanyaJalurIni">Only what can be asked for here.</param>
    /// <param name="Urut">"dekat", "kurang" or "kelas".</param>
    /// <param name="Halaman">From 1.</param>
    public sealed record Filter(string? Cari, string? Kecamatan, JenisJabatan? Jenis, Guid? UnitId, int? Kelas, int? KmMost, bool HanyaJalurIni, string? Urut, int Halaman);

    public sealed record Choice(string Key, string Text);

    public sealed record Page(IReadOnlyList<OpenJabatanRow> Rows, int Total, int All, int Going, bool HasPegawai, bool HasOpenCase, IReadOnlyList<Choice> Kecamatan, IReadOnlyList<Choice> Unit, IReadOnlyList<int> Kelas);

    public async Task<Page> RunAsync(Filter filter, Actor actor, CancellationToken ct)
    {
        var today = clock.Today();
        await using var db = await databases.CreateDbContextAsync(ct);
        var all = await OpenJabatan.ReadAsync(db, actor.PegawaiId, today, today.AddDays(1), ct);
        var states = Transitions.Open.ToList();
        var hasOpenCase = actor.PegawaiId is { } me && await db.UsulMutasi.AsNoTracking().AnyAsync(u => u.PegawaiId == me && states.Contains(u.Status), ct);
        var words = Formats.SearchText(filter.Cari ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = all.Where(r =>
            words.All(w => r.SearchText.Contains(w, StringComparison.Ordinal))
            && (string.IsNullOrEmpty(filter.Kecamatan) || r.KecamatanKode == filter.Kecamatan)
            && (filter.Jenis is null || r.Jenis == filter.Jenis)
            && (filter.UnitId is null || r.UnitId == filter.UnitId)
            && (filter.Kelas is null || r.Kelas == filter.Kelas)
            && (filter.KmMost is null || r.Km <= filter.KmMost)
            && (!filter.HanyaJalurIni || r.Goes)).ToList();
        var ordered = filter.Urut switch
        {
            "kurang" => found.OrderByDescending(r => r.Kurang),
            "kelas" => found.OrderByDescending(r => r.Kelas),
            _ => found.OrderByDescending(r => r.Goes).ThenBy(r => r.Glance.Worst).ThenBy(r => r.Km ?? double.MaxValue),
        };
        return new Page(
            [.. ordered.ThenBy(r => r.Nama, StringComparer.Ordinal).ThenBy(r => r.Unit, StringComparer.Ordinal).Skip((Links.PageWithin(filter.Halaman, found.Count, PageSize) - 1) * PageSize).Take(PageSize)],
            found.Count, all.Count, all.Count(r => r.Goes), actor.PegawaiId is not null, hasOpenCase,
            [.. all.Where(r => r.KecamatanKode is not null).DistinctBy(r => r.KecamatanKode).OrderBy(r => r.Kecamatan, StringComparer.Ordinal).Select(r => new Choice(r.KecamatanKode!, r.Kecamatan!))],
            [.. all.DistinctBy(r => r.UnitId).OrderBy(r => r.Unit, StringComparer.Ordinal).Select(r => new Choice(r.UnitId.ToString("D"), r.Unit))],
            [.. all.Select(r => r.Kelas).Distinct().Order()]);
    }
}
