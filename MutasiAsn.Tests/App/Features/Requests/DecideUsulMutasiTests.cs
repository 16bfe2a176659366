using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Features.Requests;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Requests;
using MutasiAsn.Tests.Support;
using static MutasiAsn.Tests.Support.CaseWorld;

namespace MutasiAsn.Tests.App.Features.Requests;

/// <summary>Forward, approve, return, reject, withdraw and the first day of work.</summary>
public sealed class DecideUsulMutasiTests
{
    [Fact]
    public async Task The_sekda_passes_on_only_with_an_opinion()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Deliberated);

        Assert.Equal("alasan-kosong", Refused(await world.ForwardAsync(usul, TestCity.Umar, " ")).Code);
        Must(await world.ForwardAsync(usul, TestCity.Umar, " Layak. "));
        Assert.Equal("Layak.", (await world.StepsAsync(usul))[^1].Reason);
    }

    [Fact]
    public async Task The_wali_kota_approves_only_after_opening_the_draft_letter_himself()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Forwarded);
        await world.ReadKonsepAsync(usul, TestCity.Umar);
        Assert.Equal(ApproveUsulMutasi.KonsepNotSeen, Refused(await world.ApproveAsync(usul, TestCity.WaliKota)));

        await world.ReadKonsepAsync(usul, TestCity.WaliKota);
        Must(await world.ApproveAsync(usul, TestCity.WaliKota));
    }

    [Fact]
    public async Task A_draft_letter_that_was_opened_before_a_return_does_not_count()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Forwarded);
        await world.ReadKonsepAsync(usul, TestCity.WaliKota);
        Must(await world.ReturnAsync(usul, TestCity.WaliKota));
        Must(await world.SubmitAsync(usul, TestCity.Sari));
        Must(await world.ForwardAsync(usul, TestCity.Umar));

        Assert.Equal(ApproveUsulMutasi.KonsepNotSeen, Refused(await world.ApproveAsync(usul, TestCity.WaliKota)));
    }

    [Fact]
    public async Task Warnings_need_a_word_of_the_wali_kota()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Consented);
        Must(await world.VerifyAsync(usul, TestCity.Mita, Checked() with { TanggalD10 = null }));
        await world.GoOnAsync(usul, UsulMutasiStatus.Forwarded);
        await world.ReadKonsepAsync(usul, TestCity.WaliKota);

        Assert.Equal("peringatan-tanpa-alasan", Refused(await world.ApproveAsync(usul, TestCity.WaliKota)).Code);
        Must(await world.ApproveAsync(usul, TestCity.WaliKota, "Keterangan menyusul."));
    }

    [Fact]
    public async Task An_approval_is_judged_with_the_facts_of_the_day()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Forwarded);
        await world.ReadKonsepAsync(usul, TestCity.WaliKota);
        await world.ChangeAsync(db => db.HukumanDisiplin.Add(new HukumanDisiplin
        {
            Id = Guid.CreateVersion7(), PegawaiId = TestCity.Sari.PegawaiId!.Value, Tingkat = "Berat", Jenis = "Penurunan jabatan", Mulai = new DateOnly(2026, 11, 20), Sampai = new DateOnly(2027, 11, 20),
        }));

        var refusal = Refused(await world.ApproveAsync(usul, TestCity.WaliKota));

        Assert.Equal(("terhalang", "Terhalang, alasan hanya untuk BKPSDMD."), (refusal.Code, refusal.Message));
    }

    [Theory]
    [InlineData(UsulMutasiStatus.Submitted)]
    [InlineData(UsulMutasiStatus.Consented)]
    [InlineData(UsulMutasiStatus.Verified)]
    [InlineData(UsulMutasiStatus.Deliberated)]
    [InlineData(UsulMutasiStatus.Forwarded)]
    [InlineData(UsulMutasiStatus.Approved)]
    public async Task Whoever_has_the_turn_returns_with_a_reason_and_nobody_else(UsulMutasiStatus state)
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(state);
        var turn = state switch
        {
            UsulMutasiStatus.Submitted => TestCity.Dewi, UsulMutasiStatus.Consented => TestCity.Mita, UsulMutasiStatus.Verified => TestCity.Tono, UsulMutasiStatus.Deliberated => TestCity.Umar,
            UsulMutasiStatus.Forwarded => TestCity.WaliKota, _ => TestCity.Fahmi,
        };
        foreach (var other in new[] { TestCity.Dewi, TestCity.Mita, TestCity.Tono, TestCity.Umar, TestCity.WaliKota, TestCity.Fahmi, TestCity.Yusuf, TestCity.Sari }.Where(o => o != turn))
            Assert.False((await world.ReturnAsync(usul, other)).Succeeded, $"{other.Nama} returned at {state}");

        Assert.Equal("alasan-kosong", Refused(await world.ReturnAsync(usul, turn, "")).Code);
        Must(await world.ReturnAsync(usul, turn, "Lengkapi alasan."));

        var after = await world.CaseAsync(usul);
        Assert.Equal((UsulMutasiStatus.Draft, true, "Lengkapi alasan."), (after.Status, after.Dikembalikan, (await world.StepsAsync(usul))[^1].Reason));
    }

    [Fact]
    public async Task At_submitted_only_the_side_that_has_not_consented_returns_or_rejects()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Submitted);
        Must(await world.ConsentAsync(usul, TestCity.Budi, Clean));

        Assert.Equal("bukan-wewenang", Refused(await world.ReturnAsync(usul, TestCity.Budi)).Code);
        Assert.Equal("bukan-wewenang", Refused(await world.RejectAsync(usul, TestCity.Budi)).Code);
        Must(await world.RejectAsync(usul, TestCity.Dewi));
    }

    [Theory]
    [InlineData(UsulMutasiStatus.Submitted)]
    [InlineData(UsulMutasiStatus.Forwarded)]
    public async Task A_refusal_says_why_and_what_would_change_it(UsulMutasiStatus state)
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(state);
        var who = state == UsulMutasiStatus.Submitted ? TestCity.Budi : TestCity.WaliKota;

        Assert.Equal("alasan-kosong", Refused(await world.RejectAsync(usul, who, " ")).Code);
        Assert.Equal("alasan-kosong", Refused(await world.RejectAsync(usul, who, change: " ")).Code);
        Assert.Equal(UsulMutasiStatus.Rejected, Must(await world.RejectAsync(usul, who, "Tenaga kurang.", "Setelah ada pengganti.")).Status);

        var told = Must(await world.ViewAsync(usul, TestCity.Sari)).Timeline[0];
        Assert.Equal(("Tenaga kurang.", "Setelah ada pengganti."), (told.Reason, told.WhatWouldChange));
    }

    [Theory]
    [InlineData(UsulMutasiStatus.Consented)]
    [InlineData(UsulMutasiStatus.Deliberated)]
    [InlineData(UsulMutasiStatus.Approved)]
    public async Task In_the_other_states_nobody_rejects(UsulMutasiStatus state)
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(state);

        foreach (var who in new[] { TestCity.Budi, TestCity.Mita, TestCity.Umar, TestCity.WaliKota, TestCity.Fahmi })
            Assert.False((await world.RejectAsync(usul, who)).Succeeded);
    }

    [Fact]
    public async Task Withdrawing_a_draft_that_was_never_sent_deletes_it_but_not_the_trail()
    {
        await using var world = await StartAsync();
        var usul = Must(await world.CreateAsync(TestCity.Sari, FormFor(TestCity.PerawatBirobuli))).UsulId;
        Must(await world.SaveAsync(usul, TestCity.Sari, FormFor(TestCity.PerawatLere)));
        var press = await world.LookAsync(usul);

        var answer = Must(await world.WithdrawAsync(usul, TestCity.Sari, press: press));

        Assert.Equal(0, await world.ReadAsync(db => db.UsulMutasi.CountAsync()));
        Assert.Equal(0, await world.ReadAsync(db => db.Step.CountAsync()));
        Assert.Equal(["membuat draf usul", "menyimpan draf", "menarik usul"], await world.ReadAsync(db => db.AuditEntry.Where(a => a.ObjekId == usul).OrderBy(a => a.Sequence).Select(a => a.Apa).ToListAsync()));
        Assert.Equal(answer, Must(await world.WithdrawAsync(usul, TestCity.Sari, press: press)));
        Must(await world.CreateAsync(TestCity.Sari, FormFor(TestCity.PerawatBirobuli)));
    }

    [Theory]
    [InlineData(UsulMutasiStatus.Submitted)]
    [InlineData(UsulMutasiStatus.Verified)]
    [InlineData(UsulMutasiStatus.Approved)]
    public async Task Withdrawing_what_was_sent_keeps_it(UsulMutasiStatus state)
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(state);
        Assert.False((await world.WithdrawAsync(usul, TestCity.Mita)).Succeeded);

        Assert.Equal(UsulMutasiStatus.Withdrawn, Must(await world.WithdrawAsync(usul, TestCity.Sari, "Berubah pikiran.")).Status);

        Assert.Equal(("Berubah pikiran.", UsulMutasiStatus.Withdrawn), ((await world.StepsAsync(usul))[^1].Reason, await world.StatusAsync(usul)));
    }

    [Fact]
    public async Task A_returned_draft_that_is_withdrawn_is_kept()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Submitted);
        Must(await world.ReturnAsync(usul, TestCity.Budi));

        Must(await world.WithdrawAsync(usul, TestCity.Sari));

        Assert.Equal(UsulMutasiStatus.Withdrawn, await world.StatusAsync(usul));
    }

    [Fact]
    public async Task After_the_letter_nothing_can_be_withdrawn()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Issued);

        Assert.Equal("bukan-tahapnya", Refused(await world.WithdrawAsync(usul, TestCity.Sari)).Code);
    }

    [Fact]
    public async Task The_first_day_of_work_is_confirmed_by_the_receiving_leader_from_the_date_on()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Issued);
        world.Clock.GoTo(Tmt.AddDays(-1));
        Assert.Equal("belum-tmt", Refused(await world.StartWorkAsync(usul, TestCity.Dewi, Tmt)).Code);

        world.Clock.GoTo(Tmt.AddDays(1));
        Assert.Equal("tanggal-mulai", Refused(await world.StartWorkAsync(usul, TestCity.Dewi, null)).Code);
        Assert.Equal("tanggal-mulai", Refused(await world.StartWorkAsync(usul, TestCity.Dewi, Tmt.AddDays(-1))).Code);
        Assert.Equal("tanggal-mulai", Refused(await world.StartWorkAsync(usul, TestCity.Dewi, Tmt.AddDays(2))).Code);
        Assert.False((await world.StartWorkAsync(usul, TestCity.Budi, Tmt)).Succeeded);
        Assert.Equal(UsulMutasiRefusals.OwnCase, Refused(await world.StartWorkAsync(usul, TestCity.Sari, Tmt)));
        Assert.Equal(UsulMutasiStatus.Closed, Must(await world.StartWorkAsync(usul, TestCity.Dewi, Tmt.AddDays(1))).Status);
    }
}
