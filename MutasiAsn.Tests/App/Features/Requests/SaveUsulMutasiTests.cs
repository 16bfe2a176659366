using Microsoft.EntityFrameworkCore;
using MutasiAsn.Core.Requests;
using MutasiAsn.Tests.Support;
using static MutasiAsn.Tests.Support.CaseWorld;

namespace MutasiAsn.Tests.App.Features.Requests;

public sealed class SaveUsulMutasiTests
{
    [Fact]
    public async Task The_first_save_makes_a_numbered_draft_from_the_placement_of_the_day()
    {
        await using var world = await StartAsync();

        var answer = Must(await world.CreateAsync(TestCity.Sari, FormFor(TestCity.PerawatBirobuli)));

        var usul = await world.CaseAsync(answer.UsulId);
        Assert.Equal(("2026-0001", UsulMutasiStatus.Draft, TestCity.PerawatSinggani, TestCity.PerawatBirobuli), (usul.NomorUsul, usul.Status, usul.JabatanAsalId, usul.JabatanTujuanId));
        Assert.Null(usul.DikirimAt);
    }

    [Fact]
    public async Task Numbers_of_cases_are_unique_and_begin_anew_with_the_year()
    {
        await using var world = await StartAsync();
        var a = Must(await world.CreateAsync(TestCity.Sari, FormFor(TestCity.PerawatBirobuli)));
        var b = Must(await world.CreateAsync(TestCity.Rina, FormFor(TestCity.PerawatBirobuli)));
        world.Clock.GoTo(new DateOnly(2027, 1, 2));
        var c = Must(await world.CreateAsync(TestCity.Lina, FormFor(TestCity.PerawatBirobuli, new DateOnly(2027, 3, 1))));

        Assert.Equal(["2026-0001", "2026-0002", "2027-0001"], new[] { (await world.CaseAsync(a.UsulId)).NomorUsul, (await world.CaseAsync(b.UsulId)).NomorUsul, (await world.CaseAsync(c.UsulId)).NomorUsul });
    }

    [Fact]
    public async Task The_year_is_that_of_palu_and_not_of_greenwich()
    {
        await using var world = await StartAsync();
        world.Clock.GoTo(new DateOnly(2027, 1, 1));
        world.Clock.Advance(TimeSpan.FromHours(-8));

        var answer = Must(await world.CreateAsync(TestCity.Sari, FormFor(TestCity.PerawatBirobuli, new DateOnly(2027, 3, 1))));

        Assert.Equal(2026, world.Clock.GetUtcNow().Year);
        Assert.Equal("2027-0001", (await world.CaseAsync(answer.UsulId)).NomorUsul);
    }

    [Fact]
    public async Task A_person_with_an_open_case_opens_no_other()
    {
        await using var world = await StartAsync();
        Must(await world.CreateAsync(TestCity.Sari, FormFor(TestCity.PerawatBirobuli)));

        Assert.Equal(UsulMutasiRefusals.AlreadyOpen, Refused(await world.CreateAsync(TestCity.Sari, FormFor(TestCity.PerawatLere))));
    }

    [Fact]
    public async Task After_the_end_of_a_case_another_may_be_opened()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Submitted);
        Must(await world.WithdrawAsync(usul, TestCity.Sari));

        Must(await world.CreateAsync(TestCity.Sari, FormFor(TestCity.PerawatLere)));
    }

    [Fact]
    public async Task A_decree_that_has_not_begun_yet_lets_no_other_case_begin()
    {
        await using var world = await StartAsync();
        await world.WalkAsync(UsulMutasiStatus.Issued);

        Assert.Equal("sudah-ada-keputusan", Refused(await world.CreateAsync(TestCity.Sari, FormFor(TestCity.PerawatLere, Tmt.AddDays(10)))).Code);
    }

    [Theory]
    [InlineData("bidan", "jalur-lain")]
    [InlineData("kepala", "jalur-lain")]
    [InlineData("sendiri", "jalur-lain")]
    [InlineData("tidak-ada", "usul-tidak-ada")]
    public async Task A_post_that_does_not_go_this_way_is_refused(string post, string code)
    {
        await using var world = await StartAsync();
        var jabatan = post switch { "bidan" => TestCity.BidanBirobuli, "kepala" => TestCity.KepalaLere, "sendiri" => TestCity.PerawatSinggani, _ => Guid.CreateVersion7() };

        Assert.Equal(code, Refused(await world.CreateAsync(TestCity.Sari, FormFor(jabatan))).Code);
    }

    [Fact]
    public async Task Somebody_without_a_record_or_without_a_post_cannot_ask()
    {
        await using var world = await StartAsync();
        await world.ChangeAsync(db => db.Penempatan.Single(p => p.PegawaiId == TestCity.Sari.PegawaiId).Sampai = new DateOnly(2026, 11, 23));

        Assert.Equal(UsulMutasiRefusals.NoPegawai, Refused(await world.CreateAsync(TestCity.WaliKota, FormFor(TestCity.PerawatBirobuli))));
        Assert.Equal(UsulMutasiRefusals.NoPenempatan, Refused(await world.CreateAsync(TestCity.Sari, FormFor(TestCity.PerawatBirobuli))));
    }

    [Fact]
    public async Task An_officer_acts_for_somebody_only_with_a_reason_and_nobody_else_does()
    {
        await using var world = await StartAsync();
        var form = FormFor(TestCity.PerawatBirobuli) with { PegawaiId = TestCity.Sari.PegawaiId };

        Assert.Equal("alasan-kosong", Refused(await world.CreateAsync(TestCity.Mita, form)).Code);
        Assert.Equal("bukan-wewenang", Refused(await world.CreateAsync(TestCity.Budi, form with { AlasanAtasNama = "Kepala unit" })).Code);
        Assert.Equal("bukan-wewenang", Refused(await world.CreateAsync(TestCity.Rina, form with { AlasanAtasNama = "Teman" })).Code);
        var usul = Must(await world.CreateAsync(TestCity.Mita, form with { AlasanAtasNama = "Pegawai dirawat di rumah sakit." })).UsulId;
        Assert.Equal((TestCity.Sari.PegawaiId!.Value, TestCity.Mita.UserId), ((await world.CaseAsync(usul)).PegawaiId, (await world.CaseAsync(usul)).DibuatOlehId));
    }

    [Fact]
    public async Task A_save_upon_an_old_version_is_refused_and_changes_nothing()
    {
        await using var world = await StartAsync();
        var usul = Must(await world.CreateAsync(TestCity.Sari, FormFor(TestCity.PerawatBirobuli))).UsulId;
        var old = await world.LookAsync(usul);
        Must(await world.SaveAsync(usul, TestCity.Sari, FormFor(TestCity.PerawatLere)));

        Assert.Equal("sudah-diproses", Refused(await world.SaveAsync(usul, TestCity.Sari, FormFor(TestCity.PerawatRumahSakit), old)).Code);
        Assert.Equal(TestCity.PerawatLere, (await world.CaseAsync(usul)).JabatanTujuanId);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Another_post_or_date_after_a_return_begins_a_new_round_without_any_record(bool post)
    {
        await using var world = await StartAsync();
        var usul = await ReturnedBySekdaAsync(world);

        Must(await world.SaveAsync(usul, TestCity.Sari, post ? FormFor(TestCity.PerawatLere) : FormFor(TestCity.PerawatBirobuli, Tmt.AddDays(1))));
        Must(await world.SubmitAsync(usul, TestCity.Sari));

        var after = await world.CaseAsync(usul);
        Assert.Equal((UsulMutasiStatus.Submitted, 2, null), (after.Status, after.Round, after.Tmt));
        Assert.Equal(0, await world.ReadAsync(db => db.Persetujuan.CountAsync(p => p.UsulMutasiId == usul && p.Round == 2)));
    }

    [Fact]
    public async Task A_changed_fact_after_a_return_asks_the_origin_again_and_keeps_the_target()
    {
        await using var world = await StartAsync();
        var usul = await ReturnedBySekdaAsync(world);
        var firstConsent = await world.ReadAsync(db => db.Persetujuan.SingleAsync(p => p.UsulMutasiId == usul && p.Side == Side.Tujuan));

        // Stated otherwise and then put right: the leader confirmed something that was not said for a while.
        Must(await world.SaveAsync(usul, TestCity.Sari, FormFor(TestCity.PerawatBirobuli) with { Pernyataan = Clean with { IkatanDinas = true } }));
        Assert.Equal("terhalang", Refused(await world.SubmitAsync(usul, TestCity.Sari)).Code);
        Must(await world.SaveAsync(usul, TestCity.Sari, FormFor(TestCity.PerawatBirobuli)));
        Must(await world.SubmitAsync(usul, TestCity.Sari));

        Assert.Equal(UsulMutasiStatus.Submitted, await world.StatusAsync(usul));
        var kept = Assert.Single(await world.ReadAsync(db => db.Persetujuan.Where(p => p.UsulMutasiId == usul && p.Round == 3).ToListAsync()));
        Assert.Equal((Side.Tujuan, firstConsent.OlehId, firstConsent.At), (kept.Side, kept.OlehId, kept.At));
        Assert.Equal("bukan-wewenang", Refused(await world.ConsentAsync(usul, TestCity.Dewi)).Code);
        Must(await world.ConsentAsync(usul, TestCity.Budi, Clean));
        Assert.Equal(UsulMutasiStatus.Consented, await world.StatusAsync(usul));
    }

    [Fact]
    public async Task The_consent_to_one_post_is_never_carried_to_another()
    {
        await using var world = await StartAsync();
        var usul = await ReturnedBySekdaAsync(world);
        var facts = Clean with { IkatanDinas = true };
        Must(await world.SaveAsync(usul, TestCity.Sari, FormFor(TestCity.PerawatBirobuli) with { Pernyataan = facts }));

        Must(await world.SaveAsync(usul, TestCity.Sari, FormFor(TestCity.PerawatRumahSakit) with { Pernyataan = facts }));

        var round = (await world.CaseAsync(usul)).Round;
        Assert.Equal(0, await world.ReadAsync(db => db.Persetujuan.CountAsync(p => p.UsulMutasiId == usul && p.Round == round)));
    }

    [Theory]
    [InlineData(UsulMutasiStatus.Consented, UsulMutasiStatus.Consented)]
    [InlineData(UsulMutasiStatus.Verified, UsulMutasiStatus.Verified)]
    [InlineData(UsulMutasiStatus.Deliberated, UsulMutasiStatus.Deliberated)]
    [InlineData(UsulMutasiStatus.Forwarded, UsulMutasiStatus.Deliberated)]
    [InlineData(UsulMutasiStatus.Approved, UsulMutasiStatus.Deliberated)]
    public async Task Any_other_edit_keeps_all_and_sending_goes_to_the_furthest_kept_state(UsulMutasiStatus returnedAt, UsulMutasiStatus sentTo)
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(returnedAt);
        Must(await world.ReturnAsync(usul, InTurn(returnedAt)));

        Must(await world.SaveAsync(usul, TestCity.Sari, FormFor(TestCity.PerawatBirobuli) with { Alasan = "Alasan yang lebih jelas." }));
        Must(await world.SubmitAsync(usul, TestCity.Sari));

        Assert.Equal((sentTo, 1), (await world.StatusAsync(usul), (await world.CaseAsync(usul)).Round));
    }

    [Fact]
    public async Task The_opinion_of_the_sekda_and_the_approval_are_asked_again_after_a_return()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Approved);
        Must(await world.ReturnAsync(usul, TestCity.Fahmi));
        Must(await world.SubmitAsync(usul, TestCity.Sari));

        Assert.Equal("bukan-tahapnya", Refused(await world.IssueAsync(usul, TestCity.Fahmi)).Code);
        Assert.Equal("bukan-tahapnya", Refused(await world.ApproveAsync(usul, TestCity.WaliKota)).Code);
        Must(await world.ForwardAsync(usul, TestCity.Umar));
        Assert.Equal("konsep-belum-dibuka", Refused(await world.ApproveAsync(usul, TestCity.WaliKota)).Code);
    }

    [Fact]
    public async Task Papers_that_were_checked_in_an_older_round_are_checked_again()
    {
        await using var world = await StartAsync();
        var usul = await ReturnedBySekdaAsync(world);
        Must(await world.SaveAsync(usul, TestCity.Sari, FormFor(TestCity.PerawatLere)));
        Must(await world.SubmitAsync(usul, TestCity.Sari));

        var papers = Must(await world.ViewAsync(usul, TestCity.Sari)).Papers;

        Assert.Equal(KeadaanBerkas.Kurang, papers.Single(p => p.Kode == "D04").Keadaan);
        Assert.DoesNotContain(papers, p => p.Keadaan == KeadaanBerkas.Diperiksa);
    }

    private static async Task<Guid> ReturnedBySekdaAsync(CaseWorld world)
    {
        var usul = await world.WalkAsync(UsulMutasiStatus.Deliberated);
        Must(await world.ReturnAsync(usul, TestCity.Umar));
        return usul;
    }

    private static Someone InTurn(UsulMutasiStatus state) => state switch
    {
        UsulMutasiStatus.Consented => TestCity.Mita,
        UsulMutasiStatus.Verified => TestCity.Tono,
        UsulMutasiStatus.Deliberated => TestCity.Umar,
        UsulMutasiStatus.Forwarded => TestCity.WaliKota,
        _ => TestCity.Fahmi,
    };
}
