using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Features.Intake;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.App.Features.Intake;

public sealed class SeedReferenceTests
{
    [Fact]
    public async Task Kelurahan_and_days_off_are_put_in_once()
    {
        await using var test = await TestDb.CreateAsync();
        var seed = test.Get<SeedReference>();

        Assert.True(await seed.RunAsync(CancellationToken.None));
        Assert.False(await seed.RunAsync(CancellationToken.None));

        await using var db = test.Open();
        var talise = await db.Kelurahan.SingleAsync(k => k.Nama == "Talise");
        Assert.Equal((46, 108), (await db.Kelurahan.CountAsync(), await db.HariLibur.CountAsync()));
        Assert.Equal(("72.71.08.1003", "72.71.08", "Mantikulore"), (talise.Kode, talise.KecamatanKode, talise.KecamatanNama));
        Assert.Equal("cuti bersama", (await db.HariLibur.FirstAsync(h => h.Tanggal == new DateOnly(2026, 12, 24))).Jenis);
    }

    [Fact]
    public async Task A_day_that_an_officer_deleted_stays_deleted()
    {
        await using var test = await TestDb.CreateAsync();
        var seed = test.Get<SeedReference>();
        await seed.RunAsync(CancellationToken.None);
        await using var db = test.Open();
        await db.HariLibur.Where(h => h.Tanggal.Year == 2027).ExecuteDeleteAsync();
        var left = await db.HariLibur.CountAsync();

        await seed.RunAsync(CancellationToken.None);

        Assert.Equal(left, await db.HariLibur.CountAsync());
    }
}
