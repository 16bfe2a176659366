using Microsoft.EntityFrameworkCore;
using MutasiAsn.Core.Requests;
using MutasiAsn.Tests.Support;
using static MutasiAsn.Tests.Support.CaseWorld;

namespace MutasiAsn.Tests.App.Features.Requests;

/// <summary>What every step has in common: presses, stale pages, rights, and that a refusal leaves nothing behind.</summary>
public sealed class CaseRunnerTests
{
    [Fact]
    public async Task The_same_press_twice_gets_the_first_answer_and_acts_once()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Submitted);
        var press = await world.LookAsync(usul);

        var first = Must(await world.ConsentAsync(usul, TestCity.Dewi, press: press));
        var second = Must(await world.ConsentAsync(usul, TestCity.Dewi, press: press));

        Assert.Equal(first, second);
        Assert.Equal(2, (await world.StepsAsync(usul)).Count);
        Assert.Equal(1, await world.ReadAsync(db => db.AuditEntry.CountAsync(a => a.ObjekId == usul && a.Apa == "memberi persetujuan")));
    }

    [Fact]
    public async Task The_second_press_gets_the_first_answer_even_after_others_went_on()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Consented);
        var press = await world.LookAsync(usul);
        var first = Must(await world.VerifyAsync(usul, TestCity.Mita, press: press));
        await world.GoOnAsync(usul, UsulMutasiStatus.Forwarded);

        Assert.Equal(first, Must(await world.VerifyAsync(usul, TestCity.Mita, press: press)));
    }

    [Fact]
    public async Task The_same_operation_with_other_content_is_refused()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Deliberated);
        var press = await world.LookAsync(usul);
        Must(await world.ForwardAsync(usul, TestCity.Umar, "Layak.", press));

        Assert.Equal("sudah-diproses", Refused(await world.ForwardAsync(usul, TestCity.Umar, "Tidak layak.", press)).Code);
        Assert.Equal("Layak.", (await world.StepsAsync(usul))[^1].Reason);
    }

    [Fact]
    public async Task The_same_operation_of_another_person_is_refused()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Submitted);
        var press = await world.LookAsync(usul);
        Must(await world.ConsentAsync(usul, TestCity.Dewi, press: press));

        Assert.Equal("sudah-diproses", Refused(await world.ConsentAsync(usul, TestCity.Budi, Clean, press)).Code);
    }

    [Fact]
    public async Task A_first_save_with_a_used_operation_and_other_content_is_refused()
    {
        await using var world = await StartAsync();
        var operation = Guid.CreateVersion7();
        Must(await world.CreateAsync(TestCity.Sari, FormFor(TestCity.PerawatBirobuli), operation));

        Assert.False((await world.CreateAsync(TestCity.Sari, FormFor(TestCity.PerawatLere), operation)).Succeeded);
        Assert.False((await world.CreateAsync(TestCity.Rina, FormFor(TestCity.PerawatBirobuli), operation)).Succeeded);
    }

    [Fact]
    public async Task A_stale_page_is_told_who_was_first_and_when()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Consented);
        var stale = await world.LookAsync(usul);
        Must(await world.VerifyAsync(usul, TestCity.Mita));

        var refusal = Refused(await world.ReturnAsync(usul, TestCity.Mita, press: stale));

        Assert.Equal("sudah-diproses", refusal.Code);
        Assert.Contains("Mita Kurnia menyatakan berkas lengkap pada 24 November 2026, 09.05 WITA", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_showed_another_content_decides_nothing_although_the_state_is_the_same_again()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Submitted);
        var dewiSawBirobuli = await world.LookAsync(usul);
        var budiSawBirobuli = dewiSawBirobuli with { Operation = Guid.CreateVersion7() };
        Must(await world.ReturnAsync(usul, TestCity.Budi));
        Must(await world.SaveAsync(usul, TestCity.Sari, FormFor(TestCity.PerawatBirobuli, Tmt.AddMonths(6))));
        Must(await world.SubmitAsync(usul, TestCity.Sari));

        Assert.Equal("sudah-diproses", Refused(await world.ConsentAsync(usul, TestCity.Dewi, press: dewiSawBirobuli)).Code);
        Assert.Equal("sudah-diproses", Refused(await world.RejectAsync(usul, TestCity.Budi, press: budiSawBirobuli)).Code);
        Must(await world.ConsentAsync(usul, TestCity.Dewi));
    }

    [Fact]
    public async Task A_consent_of_the_other_side_makes_no_page_stale()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Submitted);
        var both = await world.LookAsync(usul);
        Must(await world.ConsentAsync(usul, TestCity.Dewi, press: both));

        Must(await world.ConsentAsync(usul, TestCity.Budi, Clean, both with { Operation = Guid.CreateVersion7() }));

        Assert.Equal(UsulMutasiStatus.Consented, await world.StatusAsync(usul));
    }

    [Fact]
    public async Task A_right_that_ended_today_no_longer_counts()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Consented);
        await world.ChangeAsync(db => db.RoleAssignment.Single(r => r.AppUserId == TestCity.Mita.UserId).Sampai = new DateOnly(2026, 11, 23));

        Assert.Equal("usul-tidak-ada", Refused(await world.VerifyAsync(usul, TestCity.Mita)).Code);
    }

    [Fact]
    public async Task A_refusal_leaves_nothing_behind()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Consented);
        var before = await CountsAsync(world);

        Refused(await world.VerifyAsync(usul, TestCity.Mita, Checked() with { NamaCetak = " " }));
        await world.ChangeAsync(db => db.Kebutuhan.Remove(db.Kebutuhan.Single(k => k.JabatanId == TestCity.PerawatBirobuli)));
        Refused(await world.VerifyAsync(usul, TestCity.Mita));

        Assert.Equal(before, await CountsAsync(world));
        Assert.Null(await world.ReadAsync(db => db.Pegawai.Where(p => p.Id == TestCity.Sari.PegawaiId).Select(p => p.NamaCetak).SingleAsync()));
    }

    [Fact]
    public async Task An_account_that_is_gone_finds_nothing()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Submitted);

        Assert.Equal(UsulMutasiRefusals.NotFound, Refused(await world.WithdrawAsync(usul, new Someone(Guid.CreateVersion7(), null, "Siapa"))));
    }

    [Fact]
    public async Task A_verifier_who_leads_a_unit_consents_or_verifies_but_not_both()
    {
        await using var world = await StartAsync();
        await world.ChangeAsync(db => TestCity.Give(db, TestCity.Dewi, MutasiAsn.Core.Audit.Role.Verifikator));
        var usul = await world.WalkAsync(UsulMutasiStatus.Consented);

        Assert.Equal(UsulMutasiRefusals.ForbiddenPair, Refused(await world.VerifyAsync(usul, TestCity.Dewi)));
        Must(await world.VerifyAsync(usul, TestCity.Mita));
    }

    [Fact]
    public async Task A_second_account_of_the_same_civil_servant_is_no_second_person()
    {
        await using var world = await StartAsync();
        var second = new Someone(Guid.CreateVersion7(), TestCity.Mita.PegawaiId, "Mita Kurnia");
        await world.ChangeAsync(db =>
        {
            db.AppUser.Add(new MutasiAsn.Core.Audit.AppUser { Id = second.UserId, Issuer = "lain", Subject = "mita", Nama = second.Nama, PegawaiId = second.PegawaiId });
            TestCity.Give(db, second, MutasiAsn.Core.Audit.Role.Sekda);
        });
        var usul = await world.WalkAsync(UsulMutasiStatus.Deliberated);

        Assert.Equal(UsulMutasiRefusals.ForbiddenPair, Refused(await world.ForwardAsync(usul, second)));
    }

    private static Task<(int, int, int, int, int, int)> CountsAsync(CaseWorld world) => world.ReadAsync(async db => (
        await db.Step.CountAsync(), await db.Judgement.CountAsync(), await db.Berkas.CountAsync(), await db.AuditEntry.CountAsync(), await db.Operation.CountAsync(), await db.FaktaPegawai.CountAsync()));
}
