using Microsoft.Playwright;
using MutasiAsn.App.Features.Requests;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Requests;
using MutasiAsn.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace MutasiAsn.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class TwoPeopleOnOneCaseTests(BrowserFixture fixture)
{
    [BrowserFact]
    public async Task Two_verifiers_on_one_case_the_second_is_told_who_was_first_and_keeps_the_words()
    {
        var opened = await fixture.City.CaseAsync(UsulMutasiStatus.Consented);
        var firstPerson = await fixture.City.PersonAsync("verifikator");
        var secondPerson = await fixture.City.PersonAsync("analis");
        await fixture.City.GiveRoleAsync(secondPerson, Role.Verifikator);
        await using var first = await fixture.SignInAsync(firstPerson);
        await using var line = fixture.SlowLine(0);
        await using var second = await fixture.SignInAsync(secondPerson, address: line.Address);
        await TickAsync(first, opened.Path);
        await TickAsync(second, opened.Path);
        await second.Page.GetByLabel("Catatan", new PageGetByLabelOptions { Exact = true }).FillAsync("Ijazah sudah dicocokkan dengan aslinya.");

        line.Hold();
        await new CasePage(first).StepAsync("Berkas lengkap", "Berkas lengkap");
        await new CasePage(second).PressAsync("Berkas lengkap");
        line.Release();

        await Expect(second.Refusal).ToContainTextAsync($"{firstPerson.Nama} menyatakan berkas lengkap");
        await Expect(new CasePage(second).State).ToHaveTextAsync("Menunggu Tim Penilai");
        await Expect(second.Page.GetByLabel("Catatan")).ToHaveValueAsync("Ijazah sudah dicocokkan dengan aslinya.");
        Assert.Equal(1, await fixture.City.StepCountAsync(opened.Id, CaseStep.Verify));
    }

    [BrowserFact]
    public async Task Words_of_a_leader_stay_while_the_other_leader_consents()
    {
        var opened = await fixture.City.CaseAsync(UsulMutasiStatus.Submitted);
        await using var target = await fixture.SignInAsync(await fixture.City.LeaderAsync(opened.Id, Side.Tujuan));
        var theirs = new CasePage(target);
        await theirs.OpenAsync(opened.Path);
        await target.Page.GetByLabel("Catatan", new PageGetByLabelOptions { Exact = true }).FillAsync("Ditempatkan di poli umum.");

        await using var origin = await fixture.SignInAsync(await fixture.City.LeaderAsync(opened.Id, Side.Asal));
        await new CasePage(origin).OpenAsync(opened.Path);
        await new CasePage(origin).StepAsync("Bersedia melepas", "Persetujuan Anda tercatat");

        await Expect(theirs.Timeline).ToContainTextAsync("bersedia melepas", new LocatorAssertionsToContainTextOptions { Timeout = 1_000 });
        await Expect(target.Page.GetByLabel("Catatan", new PageGetByLabelOptions { Exact = true })).ToHaveValueAsync("Ditempatkan di poli umum.");
        await theirs.StepAsync("Bersedia menerima", "Kedua unit setuju");
        await Expect(theirs.Timeline).ToContainTextAsync("Ditempatkan di poli umum.");
    }

    [BrowserFact]
    public async Task A_double_click_acts_once()
    {
        var opened = await fixture.City.CaseAsync(UsulMutasiStatus.Deliberated);
        await using var line = fixture.SlowLine();
        await using var sekda = await fixture.SignInAsync(await fixture.City.PersonAsync("sekda"), address: line.Address);
        var page = new CasePage(sekda);
        await page.OpenAsync(opened.Path);
        await sekda.Page.GetByLabel("Pendapat Sekda").FillAsync("Layak disetujui.");

        await page.Button("Teruskan ke Wali Kota").DblClickAsync();

        await Expect(sekda.Success).ToContainTextAsync("Usul diteruskan ke Wali Kota");
        await Expect(page.State).ToHaveTextAsync("Menunggu Wali Kota");
        await Expect(sekda.Refusal).ToHaveCountAsync(0);
        Assert.Equal(1, await fixture.City.StepCountAsync(opened.Id, CaseStep.Forward));
    }

    [BrowserFact]
    public async Task A_double_click_sends_the_form_once()
    {
        var mover = await fixture.City.NextMoverAsync();
        await using var line = fixture.SlowLine();
        await using var staff = await fixture.SignInAsync(mover.Account, address: line.Address);
        var form = new CaseForm(staff.Page);
        await form.FillAsync("8/12/2026");

        await form.SendButton.DblClickAsync();

        await Expect(staff.Page).ToHaveURLAsync(CaseForm.CasePath());
        await Expect(staff.Success).ToContainTextAsync("terkirim");
        await Expect(new CasePage(staff).State).ToHaveTextAsync("Menunggu kepala unit");
        await Expect(staff.Refusal).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_step_on_a_case_that_was_withdrawn_meanwhile_is_refused_with_a_sentence()
    {
        var opened = await fixture.City.CaseAsync(UsulMutasiStatus.Submitted);
        await using var line = fixture.SlowLine(0);
        await using var leader = await fixture.SignInAsync(await fixture.City.LeaderAsync(opened.Id, Side.Asal), address: line.Address);
        var page = new CasePage(leader);
        await page.OpenAsync(opened.Path);

        line.Hold();
        var seen = await fixture.City.ViewAsync(opened.Id);
        await fixture.City.Get<WithdrawUsulMutasi>().RunAsync(opened.Id, "", seen.Usul.Version, opened.Mover.Account.Id, Guid.CreateVersion7(), CancellationToken.None);
        await page.PressAsync("Bersedia melepas");
        line.Release();

        await Expect(leader.Refusal).ToContainTextAsync($"{opened.Mover.Account.Nama} menarik usul");
        await Expect(page.State).ToHaveTextAsync("Ditarik");
        await Expect(page.Actions).ToContainTextAsync("tidak ada yang perlu dilakukan");
    }

    private static async Task TickAsync(Visitor verifier, string path)
    {
        await new CasePage(verifier).OpenAsync(path);
        foreach (var paper in await verifier.Page.Locator(".tick input").AllAsync())
            await paper.CheckAsync();
    }
}
