using Microsoft.EntityFrameworkCore;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.Tests.App.Features.Intake;

public sealed class PlacementPlanTests
{
    [Fact]
    public async Task A_newer_post_closes_the_old_one_the_day_before()
    {
        await using var city = await ImportedAsync();
        city.PutProfil(PersonRow.Of(1).With("JABATAN ID", "J1").With("TMT JABATAN", "01-10-2026"));

        await city.ImportAsync();

        Assert.Equal(
            [("Pengolah Data", new DateOnly(2024, 1, 2), new DateOnly(2026, 9, 30), false), ("Kepala Dinas Uji", new DateOnly(2026, 10, 1), null, false)],
            await PlacementsAsync(city));
    }

    [Fact]
    public async Task An_export_that_corrects_itself_sets_its_earlier_word_aside()
    {
        await using var city = await ImportedAsync();
        city.PutProfil(PersonRow.Of(1).With("TMT JABATAN", "02-01-2023"));

        await city.ImportAsync();

        Assert.Equal(
            [("Pengolah Data", new DateOnly(2023, 1, 2), null, false), ("Pengolah Data", new DateOnly(2024, 1, 2), null, true)],
            await PlacementsAsync(city));
    }

    [Fact]
    public async Task Our_own_decision_wins_over_an_older_export_and_the_difference_is_listed()
    {
        await using var city = await ImportedAsync();
        await DecideAsync(city, new DateOnly(2026, 11, 1));
        city.PutProfil(PersonRow.Of(1));

        var report = await city.ImportAsync();

        var problem = Assert.Single(report.Masalah);
        Assert.Equal(("penempatan-beda", "ditandai", "J2", 1), (problem.Jenis, problem.Tindakan, problem.Nilai, report.Sama));
        Assert.Contains("Lurah Uji pada Kelurahan Uji", problem.Saran, StringComparison.Ordinal);
        Assert.Equal(
            [("Pengolah Data", new DateOnly(2024, 1, 2), new DateOnly(2026, 10, 31), false), ("Lurah Uji", new DateOnly(2026, 11, 1), null, false)],
            await PlacementsAsync(city));
        await using var db = city.Db.Open();
        Assert.False((await db.DataFlag.SingleAsync()).BlocksLetter);
    }

    [Fact]
    public async Task The_difference_is_settled_once_the_export_agrees()
    {
        await using var city = await ImportedAsync();
        await DecideAsync(city, new DateOnly(2026, 11, 1));
        await city.ImportAsync();
        city.PutProfil(PersonRow.Of(1).With("JABATAN ID", "J5").With("UNOR ID", SmallCity.Kelurahan).With("TMT JABATAN", "01-11-2026"));

        var report = await city.ImportAsync();

        await using var db = city.Db.Open();
        Assert.Equal((1, 0), (report.Diubah, report.Ditandai));
        Assert.NotNull((await db.DataFlag.SingleAsync()).ResolvedAt);
        Assert.Equal(2, await db.Penempatan.CountAsync());
    }

    [Fact]
    public async Task An_export_newer_than_our_decision_takes_over()
    {
        await using var city = await ImportedAsync();
        await DecideAsync(city, new DateOnly(2026, 6, 1));
        city.PutProfil(PersonRow.Of(1).With("JABATAN ID", "J1").With("TMT JABATAN", "01-11-2026"));

        await city.ImportAsync();

        Assert.Equal(("Kepala Dinas Uji", new DateOnly(2026, 11, 1), null, false), (await PlacementsAsync(city))[^1]);
        Assert.Equal(("Lurah Uji", new DateOnly(2026, 6, 1), new DateOnly(2026, 10, 31), false), (await PlacementsAsync(city))[^2]);
    }

    private static async Task<SmallCity> ImportedAsync()
    {
        var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1));
        await city.ImportAsync();
        return city;
    }

    // What issuing a decree does to placements: closes the old interval, opens one of our own.
    private static async Task DecideAsync(SmallCity city, DateOnly tmt)
    {
        await using var db = city.Db.Open();
        var old = await db.Penempatan.SingleAsync();
        var lurah = await db.Jabatan.SingleAsync(j => j.Kode == "J5");
        old.Sampai = tmt.AddDays(-1);
        db.Penempatan.Add(new Penempatan { Id = Guid.CreateVersion7(), PegawaiId = old.PegawaiId, JabatanId = lurah.Id, Mulai = tmt, Sifat = SifatPenempatan.Definitif, Sumber = SumberPenempatan.SuratKeputusan });
        await db.SaveChangesAsync();
    }

    private static async Task<List<(string, DateOnly, DateOnly?, bool)>> PlacementsAsync(SmallCity city)
    {
        await using var db = city.Db.Open();
        var found = await db.Penempatan.Join(db.Jabatan, p => p.JabatanId, j => j.Id, (p, j) => new { j.Nama, p.Mulai, p.Sampai, p.Batal }).OrderBy(p => p.Mulai).ToListAsync();
        return [.. found.Select(p => (p.Nama, p.Mulai, p.Sampai, p.Batal))];
    }
}
