using Microsoft.EntityFrameworkCore;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;
using MutasiAsn.Tests.Support;
using static MutasiAsn.Tests.Support.CaseWorld;

namespace MutasiAsn.Tests.App.Features.Requests;

public sealed class ConsentToUsulMutasiTests
{
    [Fact]
    public async Task The_order_of_the_two_sides_does_not_matter()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Submitted);

        Assert.Equal(UsulMutasiStatus.Submitted, Must(await world.ConsentAsync(usul, TestCity.Dewi, catatan: "Sangat dibutuhkan.")).Status);
        Assert.Equal(UsulMutasiStatus.Consented, Must(await world.ConsentAsync(usul, TestCity.Budi, Clean)).Status);

        var given = await world.ReadAsync(db => db.Persetujuan.Where(p => p.UsulMutasiId == usul).OrderBy(p => p.At).ToListAsync());
        Assert.Equal([(Side.Tujuan, "Kepala UPTD Puskesmas Birobuli", "Sangat dibutuhkan."), (Side.Asal, "Kepala UPTD Puskesmas Singgani", "")], given.Select(p => (p.Side, p.Sebagai, p.Catatan)));
    }

    [Fact]
    public async Task The_releasing_leader_confirms_every_fact_and_the_receiving_one_none()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Submitted);

        Assert.Equal(UsulMutasiRefusals.FactsMissing, Refused(await world.ConsentAsync(usul, TestCity.Budi)));
        Assert.Equal(UsulMutasiRefusals.FactsMissing, Refused(await world.ConsentAsync(usul, TestCity.Budi, Clean with { ProsesPeradilan = null })));
        Must(await world.ConsentAsync(usul, TestCity.Budi, Clean));
        Must(await world.ConsentAsync(usul, TestCity.Dewi));

        var confirmed = await world.ReadAsync(db => db.FaktaPegawai.Where(f => f.UsulMutasiId == usul && f.Sumber == SumberFakta.PembenaranAtasan).ToListAsync());
        Assert.Equal(5, confirmed.Count);
        Assert.All(confirmed, f => Assert.Equal(TestCity.Budi.UserId, f.OlehId));
    }

    [Fact]
    public async Task A_correction_that_bars_stops_the_consent()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Submitted);

        Assert.Equal("terhalang", Refused(await world.ConsentAsync(usul, TestCity.Budi, Clean with { TugasBelajar = true })).Code);
        Assert.Equal(UsulMutasiStatus.Submitted, await world.StatusAsync(usul));
    }

    [Fact]
    public async Task A_leader_does_not_consent_twice_and_a_stranger_not_at_all()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Submitted);
        Must(await world.ConsentAsync(usul, TestCity.Budi, Clean));

        Assert.Equal("bukan-wewenang", Refused(await world.ConsentAsync(usul, TestCity.Budi, Clean)).Code);
        Assert.Equal("bukan-wewenang", Refused(await world.ConsentAsync(usul, TestCity.Umar)).Code);
        Assert.Equal(UsulMutasiRefusals.NotFound, Refused(await world.ConsentAsync(usul, TestCity.Hasan)));
        Assert.Equal(UsulMutasiRefusals.OwnCase, Refused(await world.ConsentAsync(usul, TestCity.Sari, Clean)));
    }

    [Fact]
    public async Task Where_the_post_of_the_leader_is_vacant_the_next_upwards_consents_and_the_case_says_why()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Submitted, TestCity.Lina);

        Must(await world.ConsentAsync(usul, TestCity.Hasan, Clean));

        var step = (await world.StepsAsync(usul))[^1];
        Assert.Equal((Side.Asal, "Kepala Dinas Kesehatan. Kepala UPTD Puskesmas Lere sedang kosong, sehingga atasan berikutnya yang memberi persetujuan."), (step.Side!.Value, step.ActingAs));
    }

    [Fact]
    public async Task Where_the_leader_is_the_applicant_the_next_upwards_consents()
    {
        await using var world = await StartAsync();
        await world.ChangeAsync(db => TestCity.Hold(db, TestCity.Lina, TestCity.KepalaLere, SifatPenempatan.Plt));
        var usul = await world.WalkAsync(UsulMutasiStatus.Submitted, TestCity.Lina);

        Assert.Equal(UsulMutasiRefusals.OwnCase, Refused(await world.ConsentAsync(usul, TestCity.Lina, Clean)));
        Must(await world.ConsentAsync(usul, TestCity.Hasan, Clean));
        Assert.Contains("adalah pegawai yang mengusulkan", (await world.StepsAsync(usul))[^1].ActingAs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_leader_whose_record_was_refused_counts_as_vacant()
    {
        await using var world = await StartAsync();
        await world.ChangeAsync(db => db.Penempatan.Remove(db.Penempatan.Single(p => p.JabatanId == TestCity.KepalaSinggani)));
        await world.ChangeAsync(db => db.Penempatan.Add(new Penempatan { Id = Guid.CreateVersion7(), JabatanId = TestCity.KepalaSinggani, Mulai = new DateOnly(2021, 1, 1) }));
        var usul = await world.WalkAsync(UsulMutasiStatus.Submitted);

        Must(await world.ConsentAsync(usul, TestCity.Hasan, Clean));
    }

    [Fact]
    public async Task At_last_the_sekda_consents()
    {
        await using var world = await StartAsync();
        await world.ChangeAsync(db => db.Penempatan.RemoveRange(db.Penempatan.Where(p => p.JabatanId == TestCity.KepalaDinas)));
        var usul = await world.WalkAsync(UsulMutasiStatus.Submitted, TestCity.Lina);

        Must(await world.ConsentAsync(usul, TestCity.Umar, Clean));
        await world.GoOnAsync(usul, UsulMutasiStatus.Verified, TestCity.Lina);
        // He chairs the team as well, so he withdraws from this item, and he is the Sekda who passes it on.
        List<AnggotaSidang> recused = [.. Members().Select(m => m.UserId == TestCity.Umar.UserId ? m with { Benturan = true } : m)];
        Must(await world.DeliberateAsync(usul, TestCity.Tono, Minutes() with { Anggota = recused, Setuju = 4 }));
        await world.GoOnAsync(usul, UsulMutasiStatus.Issued, TestCity.Lina);
    }

    [Fact]
    public async Task One_leader_of_both_sides_consents_once_for_both()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Submitted, TestCity.Lina, TestCity.PerawatBidang);

        Assert.Equal(UsulMutasiStatus.Consented, Must(await world.ConsentAsync(usul, TestCity.Hasan, Clean)).Status);

        var step = (await world.StepsAsync(usul))[^1];
        Assert.Equal((null, "Kepala Dinas Kesehatan, untuk kedua unit"), (step.Side, step.ActingAs));
        Assert.Equal(2, await world.ReadAsync(db => db.Persetujuan.CountAsync(p => p.UsulMutasiId == usul && p.OlehId == TestCity.Hasan.UserId)));
    }

    [Fact]
    public async Task The_rights_of_a_leader_follow_the_placement_of_the_day()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Submitted);
        await world.ChangeAsync(db =>
        {
            db.Penempatan.Single(p => p.JabatanId == TestCity.KepalaBirobuli).Sampai = new DateOnly(2026, 11, 23);
            TestCity.Hold(db, TestCity.Kamil, TestCity.KepalaBirobuli, SifatPenempatan.Plt, new DateOnly(2026, 11, 24));
        });

        Assert.Equal(UsulMutasiRefusals.NotFound, Refused(await world.ConsentAsync(usul, TestCity.Dewi)));
        Must(await world.ConsentAsync(usul, TestCity.Kamil));
    }
}
