using Microsoft.EntityFrameworkCore;
using MutasiAsn.Core.Decisions;

namespace MutasiAsn.App.Data;

/// <summary>Gives the next number of a series and year inside the caller's transaction: no gap, no double, also with many at once.</summary>
public static class NumberSeries
{
    public static async Task<LetterSeries> NextAsync(AppDb db, string seri, int year, DateOnly today, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO \"LetterSeries\" (\"Id\", \"Seri\", \"Tahun\", \"Terakhir\", \"TanggalTerakhir\") VALUES ({Guid.CreateVersion7()}, {seri}, {year}, 0, {today}) ON CONFLICT DO NOTHING", ct);
        var id = await db.LetterSeries.AsNoTracking().Where(s => s.Seri == seri && s.Tahun == year).Select(s => s.Id).FirstAsync(ct);
        await RowLock.SeriesAsync(db, id, ct);
        var series = await db.LetterSeries.FirstAsync(s => s.Id == id, ct);
        series.Terakhir++;
        return series;
    }
}
