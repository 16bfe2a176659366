using MutasiAsn.App.Features.Dashboard;
using MutasiAsn.App.Features.Requests;
using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;
using MutasiAsn.Tests.Support;
using static MutasiAsn.Tests.Support.CaseWorld;

namespace MutasiAsn.Tests.App.Features.Requests;

/// <summary>Queues and lists: what waits for whom, filters, search and pages.</summary>
public sealed class ListUsulMutasiTests
{
    private static readonly Someone[] _everybody =
        [TestCity.Sari, TestCity.Budi, TestCity.Dewi, TestCity.Hasan, TestCity.Mita, TestCity.Arif, TestCity.Tono, TestCity.Umar, TestCity.WaliKota, TestCity.Fahmi, TestCity.Yusuf];

    [Theory]
    [InlineData(UsulMutasiStatus.Draft, "")]
    [InlineData(UsulMutasiStatus.Submitted, "Budi Dewi")]
    [InlineData(UsulMutasiStatus.Consented, "Mita")]
    [InlineData(UsulMutasiStatus.Verified, "Tono")]
    [InlineData(UsulMutasiStatus.Deliberated, "Umar")]
    [InlineData(UsulMutasiStatus.Forwarded, "Andi")]
    [InlineData(UsulMutasiStatus.Approved, "Fahmi")]
    [InlineData(UsulMutasiStatus.Issued, "")]
    [InlineData(UsulMutasiStatus.Closed, "")]
    public async Task A_case_waits_for_whoever_has_the_turn(UsulMutasiStatus state, string waiting)
    {
        await using var world = await StartAsync();
        await world.WalkAsync(state);

        Assert.Equal(waiting, await WaitingForAsync(world));
    }

    [Fact]
    public async Task A_leader_who_has_consented_is_no_longer_waited_for()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Submitted);
        Must(await world.ConsentAsync(usul, TestCity.Budi, Clean));

        Assert.Equal("Dewi", await WaitingForAsync(world));
    }

    [Fact]
    public async Task From_the_first_day_on_the_receiving_leader_is_waited_for()
    {
        await using var world = await StartAsync();
        await world.WalkAsync(UsulMutasiStatus.Issued);
        world.Clock.GoTo(Tmt);

        Assert.Equal("Dewi", await WaitingForAsync(world));
    }

    [Fact]
    public async Task Whoever_stands_in_for_a_vacant_leader_is_waited_for()
    {
        await using var world = await StartAsync();
        await world.WalkAsync(UsulMutasiStatus.Submitted, TestCity.Lina);

        Assert.Equal("Dewi Hasan", await WaitingForAsync(world));
    }

    [Fact]
    public async Task Whoever_stands_in_for_a_leader_who_applies_is_waited_for_and_nowhere_else()
    {
        await using var world = await StartAsync();
        await world.ChangeAsync(db =>
        {
            TestCity.Hold(db, TestCity.Lina, TestCity.KepalaLere, SifatPenempatan.Plt);
            db.Penempatan.Single(p => p.JabatanId == TestCity.KepalaBirobuli).Sampai = new DateOnly(2026, 11, 1);
            TestCity.Hold(db, TestCity.Nia, TestCity.KepalaBirobuli, SifatPenempatan.Plt);
        });
        // Nia leads Birobuli for the time being and asks for Lere, which Lina leads: only for Birobuli somebody else stands in.
        var usul = await world.WalkAsync(UsulMutasiStatus.Submitted, TestCity.Nia, TestCity.PerawatLere);
        Must(await world.ConsentAsync(usul, TestCity.Hasan, Clean));

        Assert.Equal(0, await world.Get<CountOpenWork>().RunAsync(await world.ActorAsync(TestCity.Hasan), CancellationToken.None));
        Assert.Equal(1, await world.Get<CountOpenWork>().RunAsync(await world.ActorAsync(TestCity.Lina), CancellationToken.None));
    }

    [Fact]
    public async Task Nobody_waits_for_himself_as_a_decider()
    {
        await using var world = await StartAsync();
        await world.ChangeAsync(db => TestCity.Give(db, TestCity.Sari, MutasiAsn.Core.Audit.Role.Verifikator));
        await world.WalkAsync(UsulMutasiStatus.Consented);

        Assert.Equal("Mita", await WaitingForAsync(world));
    }

    [Fact]
    public async Task Search_finds_name_nip_and_number_and_takes_wildcards_literally()
    {
        await using var world = await StartAsync();
        await world.WalkAsync(UsulMutasiStatus.Submitted);
        await world.WalkAsync(UsulMutasiStatus.Submitted, TestCity.Rina);

        Assert.Equal(["Sari Lestari"], await NamesAsync(world, cari: " SARI "));
        Assert.Equal(["Rina Amalia"], await NamesAsync(world, cari: "198804122018032002"));
        Assert.Equal(["Rina Amalia"], await NamesAsync(world, cari: "2026-0002"));
        Assert.Empty(await NamesAsync(world, cari: "%"));
        Assert.Empty(await NamesAsync(world, cari: "_"));
        Assert.Equal(2, (await NamesAsync(world, cari: "  ")).Count);
    }

    [Fact]
    public async Task States_are_filtered_in_groups()
    {
        await using var world = await StartAsync();
        await world.WalkAsync(UsulMutasiStatus.Submitted);
        await world.WalkAsync(UsulMutasiStatus.Issued, TestCity.Rina);
        Must(await world.WithdrawAsync(await world.WalkAsync(UsulMutasiStatus.Submitted, TestCity.Lina), TestCity.Lina));

        Assert.Equal(["Sari Lestari"], await NamesAsync(world, keadaan: "berjalan"));
        Assert.Equal(["Rina Amalia"], await NamesAsync(world, keadaan: "selesai"));
        Assert.Equal(["Lina Marlina"], await NamesAsync(world, keadaan: "tidak-lanjut"));
        Assert.Equal(3, (await NamesAsync(world, keadaan: "lain")).Count);
    }

    [Fact]
    public async Task Pages_hold_every_case_once_even_when_all_wait_since_the_same_moment()
    {
        await using var world = await StartAsync();
        var cases = ListUsulMutasi.PageSize + 5;
        await world.ChangeAsync(db =>
        {
            foreach (var number in Enumerable.Range(300, cases))
            {
                var nurse = TestCity.AddNurse(db, number);
                var usul = new UsulMutasi { Id = Guid.CreateVersion7(), NomorUsul = $"2026-{number:0000}", PegawaiId = nurse.PegawaiId!.Value, PenempatanAsalId = db.Penempatan.Local.Single(p => p.PegawaiId == nurse.PegawaiId).Id, JabatanAsalId = TestCity.PerawatSinggani };
                usul.Save(TestCity.PerawatRumahSakit, Tmt, "Alasan.", "{}", "{}", "", world.Clock.GetUtcNow(), new DateOnly(2026, 11, 24));
                usul.Submit(TestCity.Singgani, TestCity.RumahSakit, true, world.Clock.GetUtcNow());
                db.UsulMutasi.Add(usul);
            }
        });

        var first = await PageAsync(world, TestCity.Mita, new ListUsulMutasi.Filter(true, null, null, false, 1));
        var second = await PageAsync(world, TestCity.Mita, new ListUsulMutasi.Filter(true, null, null, false, 2));
        var beyond = await PageAsync(world, TestCity.Mita, new ListUsulMutasi.Filter(true, null, null, false, 99));

        Assert.Equal((cases, ListUsulMutasi.PageSize, 5, 5), (first.Total, first.Rows.Count, second.Rows.Count, beyond.Rows.Count));
        Assert.Equal(Enumerable.Range(300, cases).Select(n => $"2026-{n:0000}"), first.Rows.Concat(second.Rows).Select(r => r.Nomor));
        Assert.Equal(ListUsulMutasi.PageSize, (await PageAsync(world, TestCity.Mita, new ListUsulMutasi.Filter(true, null, null, false, -3))).Rows.Count);
    }

    [Theory]
    [InlineData(27, 3, 0)]
    [InlineData(30, 4, 1)]
    [InlineData(28, 3, 0)]
    [InlineData(29, 3, 0)]
    public async Task Late_is_what_has_waited_more_than_three_working_days(int day, int workingDays, int late)
    {
        await using var world = await StartAsync();
        await world.WalkAsync(UsulMutasiStatus.Submitted);
        // The 24th is a Tuesday; the 28th and 29th are a weekend.
        world.Clock.GoTo(new DateOnly(2026, 11, day));

        var page = await PageAsync(world, TestCity.Budi, new ListUsulMutasi.Filter(true, null, null, false, 1));
        Assert.Equal((workingDays, late), (page.Rows[0].HariKerja, page.Late));
        Assert.Equal(late, (await PageAsync(world, TestCity.Budi, new ListUsulMutasi.Filter(true, null, null, true, 1))).Total);
    }

    [Fact]
    public async Task A_weekend_at_the_beginning_makes_nothing_late()
    {
        await using var world = await StartAsync();
        world.Clock.GoTo(new DateOnly(2026, 11, 27));
        await world.WalkAsync(UsulMutasiStatus.Submitted);
        world.Clock.GoTo(new DateOnly(2026, 12, 2));

        var page = await PageAsync(world, TestCity.Budi, new ListUsulMutasi.Filter(true, null, null, false, 1));

        Assert.Equal((3, 0), (page.Rows[0].HariKerja, page.Late));
    }

    [Fact]
    public async Task A_row_tells_verdict_and_team()
    {
        await using var world = await StartAsync();
        await world.WalkAsync(UsulMutasiStatus.Deliberated);

        var row = (await PageAsync(world, TestCity.Umar, new ListUsulMutasi.Filter(true, null, null, false, 1))).Rows.Single();

        Assert.Equal(("memenuhi", 0, "Setuju 5 dari 5", "Puskesmas Singgani", "Puskesmas Birobuli", false), (row.Putusan, row.Peringatan, row.Tim, row.UnitAsal, row.UnitTujuan, row.Mine));
    }

    private static async Task<string> WaitingForAsync(CaseWorld world)
    {
        var waiting = new List<string>();
        foreach (var who in _everybody)
        {
            var actor = await world.ActorAsync(who);
            var count = await world.Get<CountOpenWork>().RunAsync(actor, CancellationToken.None);
            var page = await world.Get<ListUsulMutasi>().RunAsync(new ListUsulMutasi.Filter(true, null, null, false, 1), actor, CancellationToken.None);
            Assert.Equal((count, count), (page.Total, page.AllWaiting));
            if (count == 1)
                waiting.Add(who.Nama.Split(' ')[0]);
        }

        return string.Join(' ', waiting);
    }

    private static async Task<List<string>> NamesAsync(CaseWorld world, string? cari = null, string? keadaan = null) =>
        [.. (await PageAsync(world, TestCity.Arif, new ListUsulMutasi.Filter(false, cari, keadaan, false, 1))).Rows.Select(r => r.Nama)];

    private static async Task<ListUsulMutasi.Page> PageAsync(CaseWorld world, Someone who, ListUsulMutasi.Filter filter) =>
        await world.Get<ListUsulMutasi>().RunAsync(filter, await world.ActorAsync(who), CancellationToken.None);
}
