using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Features.Decisions;
using MutasiAsn.App.Features.Placement;
using MutasiAsn.Core.Decisions;
using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;
using MutasiAsn.Tests.Support;
using static MutasiAsn.Tests.Support.CaseWorld;

namespace MutasiAsn.Tests.App.Features.Decisions;

public sealed class CancelSuratKeputusanTests
{
    [Theory]
    [InlineData(UsulMutasiStatus.Issued)]
    [InlineData(UsulMutasiStatus.Closed)]
    public async Task The_new_placement_is_voided_and_the_old_one_runs_on(UsulMutasiStatus state)
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(state);

        Assert.Equal("alasan-kosong", Refused(await world.CancelAsync(usul, TestCity.Fahmi, " ")).Code);
        Assert.Equal(UsulMutasiStatus.Cancelled, Must(await world.CancelAsync(usul, TestCity.Fahmi)).Status);

        var held = await world.ReadAsync(db => db.Penempatan.Where(p => p.PegawaiId == TestCity.Sari.PegawaiId).OrderBy(p => p.Mulai).ToListAsync());
        Assert.Equal([(TestCity.PerawatSinggani, null, false), (TestCity.PerawatBirobuli, null, true)], held.Select(p => (p.JabatanId, p.Sampai, p.Batal)));
        Assert.Equal(2, await world.ReadAsync(db => CaseFactsReader.PeakAsync(db, TestCity.PerawatBirobuli, Tmt, CancellationToken.None)));
    }

    [Fact]
    public async Task Where_the_old_post_has_no_room_it_stays_closed_and_the_case_says_so()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Issued);
        await world.ChangeAsync(db =>
        {
            foreach (var number in Enumerable.Range(200, 5))
                TestCity.AddNurse(db, number);
        });

        var answer = Must(await world.CancelAsync(usul, TestCity.Fahmi));

        Assert.Contains("sudah penuh", answer.Message, StringComparison.Ordinal);
        Assert.Equal(Tmt.AddDays(-1), await world.ReadAsync(db => db.Penempatan.Where(p => p.PegawaiId == TestCity.Sari.PegawaiId && !p.Batal).Select(p => p.Sampai).SingleAsync()));
        Assert.Contains("penempatan pegawai perlu ditetapkan petugas", (await world.StepsAsync(usul))[^1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_whom_a_later_decree_moved_on_does_not_get_two_posts()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Closed);
        await world.ChangeAsync(db =>
        {
            db.Penempatan.Single(p => p.PegawaiId == TestCity.Sari.PegawaiId && p.JabatanId == TestCity.PerawatBirobuli).Sampai = Tmt.AddDays(99);
            TestCity.Hold(db, TestCity.Sari, TestCity.PerawatLere, mulai: Tmt.AddDays(100));
        });

        Must(await world.CancelAsync(usul, TestCity.Fahmi));

        var held = await world.ReadAsync(db => db.Penempatan.Where(p => p.PegawaiId == TestCity.Sari.PegawaiId && !p.Batal && p.Sampai == null).ToListAsync());
        Assert.Equal(TestCity.PerawatLere, Assert.Single(held).JabatanId);
    }

    [Fact]
    public async Task The_verification_says_that_it_was_cancelled_and_why()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Issued);
        var code = await world.ReadAsync(db => db.Letter.Select(l => l.Kode).SingleAsync());
        Assert.True((await world.Get<VerifyLetter>().RunAsync(code, CancellationToken.None))!.Berlaku);

        Must(await world.CancelAsync(usul, TestCity.Fahmi, "Keputusan Wali Kota nomor 7."));

        var told = (await world.Get<VerifyLetter>().RunAsync(code, CancellationToken.None))!;
        Assert.Equal((false, "Keputusan Wali Kota nomor 7.", world.Clock.GetUtcNow()), (told.Berlaku, told.AlasanBatal, told.BatalAt!.Value));
    }

    [Fact]
    public async Task The_number_is_never_used_again()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Issued);
        Must(await world.CancelAsync(usul, TestCity.Fahmi));

        await world.WalkAsync(UsulMutasiStatus.Issued, TestCity.Rina);

        Assert.Equal([(1, SuratKeputusanStatus.Dibatalkan), (2, SuratKeputusanStatus.Berlaku)], (await world.ReadAsync(db => db.SuratKeputusan.OrderBy(s => s.Nomor).ToListAsync())).Select(s => (s.Nomor, s.Status)));
    }

    [Fact]
    public async Task A_cancelled_place_is_free_for_somebody_else()
    {
        await using var world = await StartAsync();
        await world.ChangeAsync(db =>
        {
            db.Kebutuhan.RemoveRange(db.Kebutuhan.Where(k => k.JabatanId == TestCity.PerawatBirobuli));
            db.Kebutuhan.Add(new Kebutuhan { Id = Guid.CreateVersion7(), JabatanId = TestCity.PerawatBirobuli, Jumlah = 3, Dari = new DateOnly(2026, 1, 1) });
        });
        var rina = await world.WalkAsync(UsulMutasiStatus.Approved, TestCity.Rina);
        var sari = await world.WalkAsync(UsulMutasiStatus.Issued);
        Assert.Equal("terhalang", Refused(await world.IssueAsync(rina, TestCity.Fahmi)).Code);

        Must(await world.CancelAsync(sari, TestCity.Fahmi));

        Must(await world.IssueAsync(rina, TestCity.Fahmi));
    }

    [Fact]
    public async Task Only_the_signer_cancels_and_only_a_letter()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Approved);
        Assert.Equal("bukan-tahapnya", Refused(await world.CancelAsync(usul, TestCity.Fahmi)).Code);
        await world.GoOnAsync(usul, UsulMutasiStatus.Issued);

        foreach (var other in new[] { TestCity.WaliKota, TestCity.Umar, TestCity.Mita, TestCity.Sari })
            Assert.False((await world.CancelAsync(usul, other)).Succeeded);
    }
}
