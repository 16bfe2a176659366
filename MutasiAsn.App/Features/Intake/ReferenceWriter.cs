using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.App.Features.Intake;

/// <summary>Writes units, posts, needs and fields of study that are new or changed; returns whether anything was.</summary>
internal static class ReferenceWriter
{
    /// <summary>Marks needs that came with a map of posts; rows that an officer entered carry their own basis.</summary>
    public const string NeedBasis = "Peta jabatan yang diimpor";

    public static async Task<bool> WriteAsync(AppDb db, CityReference city, DateOnly today, Func<Guid> newId, CancellationToken ct)
    {
        db.UnitKerja.UpdateRange(city.ChangedUnits);
        db.Jabatan.UpdateRange(city.ChangedPosts);
        await BulkInsert.WriteAsync(db, city.NewUnits, ct);
        await BulkInsert.WriteAsync(db, city.NewPosts, ct);
        var needs = await WriteNeedsAsync(db, city, today, newId, ct);
        var rumpun = await WriteRumpunAsync(db, city, newId, ct);
        await db.SaveChangesAsync(ct);
        return needs || rumpun || city.NewUnits.Count + city.NewPosts.Count + city.ChangedUnits.Count + city.ChangedPosts.Count > 0;
    }

    // From 1 January of the year of the import; an earlier number of this year is replaced, one of an earlier year ends with it.
    private static async Task<bool> WriteNeedsAsync(AppDb db, CityReference city, DateOnly today, Func<Guid> newId, CancellationToken ct)
    {
        if (city.Needs is null)
            return false;
        var from = new DateOnly(today.Year, 1, 1);
        var open = (await db.Kebutuhan.AsNoTracking().Where(k => k.Sampai == null).ToListAsync(ct)).ToLookup(k => k.JabatanId);
        var added = new List<Kebutuhan>();
        foreach (var (jabatanId, jumlah) in city.Needs)
        {
            var latest = open[jabatanId].MaxBy(k => k.Dari);
            if (latest is not null && (latest.Jumlah == jumlah || latest.DasarHukum != NeedBasis))
                continue;
            if (latest is { } old && old.Dari >= from)
                db.Kebutuhan.Remove(old);
            else if (latest is not null)
                db.Kebutuhan.Attach(latest).Entity.Sampai = from.AddDays(-1);
            added.Add(new Kebutuhan { Id = newId(), JabatanId = jabatanId, Jumlah = jumlah, Dari = from, DasarHukum = NeedBasis });
        }

        await BulkInsert.WriteAsync(db, added, ct);
        return added.Count > 0;
    }

    private static async Task<bool> WriteRumpunAsync(AppDb db, CityReference city, Func<Guid> newId, CancellationToken ct)
    {
        if (city.Rumpun is null)
            return false;
        var known = (await db.RumpunPendidikan.AsNoTracking().Select(r => new { r.Program, r.Rumpun }).ToListAsync(ct)).Select(r => (r.Program, r.Rumpun)).ToHashSet();
        if (known.SetEquals(city.Rumpun))
            return false;
        await db.RumpunPendidikan.ExecuteDeleteAsync(ct);
        await BulkInsert.WriteAsync(db, city.Rumpun.Select(r => new RumpunPendidikan { Id = newId(), Program = r.Program, Rumpun = r.Rumpun }), ct);
        return true;
    }
}
