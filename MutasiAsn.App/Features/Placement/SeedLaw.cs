using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.Core.Placement;

namespace MutasiAsn.App.Features.Placement;

/// <summary>Puts the <em>ketentuan</em> and calendars of this program into the database: rows whose key and first day are not there yet, never over what an officer changed.</summary>
public sealed class SeedLaw(IDbContextFactory<AppDb> databases, WriteGate gate)
{
    public async Task RunAsync(CancellationToken ct)
    {
        using var turn = await gate.EnterAsync(ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var tx = await db.Database.BeginTransactionAsync(ct);
        var known = (await db.Ketentuan.AsNoTracking().Select(k => new { k.Key, k.ValidFrom }).ToListAsync(ct)).Select(k => (k.Key, k.ValidFrom)).ToHashSet();
        foreach (var row in SeedFiles.Ketentuan().Where(r => !known.Contains((r.Key, r.ValidFrom))))
        {
            row.Id = Guid.CreateVersion7();
            db.Ketentuan.Add(row);
        }

        if (!await db.KalenderPilkada.AnyAsync(ct) && !await db.PelantikanKepalaDaerah.AnyAsync(ct))
            AddCalendars(db);
        await db.SaveChangesAsync(ct);
        await tx.CommitAsync(ct);
    }

    private static void AddCalendars(AppDb db)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Assets", "pilkada.json")));
        foreach (var item in json.RootElement.GetProperty("pilkada").EnumerateArray())
        {
            db.KalenderPilkada.Add(new KalenderPilkada
            {
                Id = Guid.CreateVersion7(), Penetapan = Date(item, "penetapan"), AkhirMasaJabatan = Date(item, "akhirMasaJabatan"), Dasar = item.GetProperty("dasar").GetString()!,
            });
        }

        foreach (var item in json.RootElement.GetProperty("pelantikanKepalaDaerah").EnumerateArray())
            db.PelantikanKepalaDaerah.Add(new PelantikanKepalaDaerah { Id = Guid.CreateVersion7(), Tanggal = Date(item, "tanggal"), Dasar = item.GetProperty("dasar").GetString()! });
    }

    private static DateOnly Date(JsonElement item, string name) => DateOnly.ParseExact(item.GetProperty(name).GetString()!, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
