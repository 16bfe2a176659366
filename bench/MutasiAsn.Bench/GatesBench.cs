using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Features.Positions;

// All open posts for one person with every gate, read from the database each time; each time for another of a hundred people.
internal static class GatesBench
{
    private const int Count = 100;

    public static async Task RunAsync(BenchCity city, Action<string> writeJsonLine)
    {
        List<Guid> people;
        await using (var db = city.Open())
        {
            var today = BenchCity.Today;
            people = await db.Penempatan.AsNoTracking().Where(p => p.PegawaiId != null && p.Mulai <= today && p.Sampai == null).OrderBy(p => p.Id).Select(p => p.PegawaiId!.Value).Take(Count).ToListAsync();
        }

        var (times, posts) = (new Times(), 0);
        foreach (var person in people)
        {
            var watch = Stopwatch.StartNew();
            await using (var db = city.Open())
                posts = (await OpenJabatan.ReadAsync(db, person, BenchCity.Today, BenchCity.Today.AddDays(14), CancellationToken.None)).Count;
            times.Add(watch.Elapsed);
        }

        writeJsonLine($"{{\"bench\":\"jabatan-kosong\",\"posts\":{posts},{times}}}");
    }
}
