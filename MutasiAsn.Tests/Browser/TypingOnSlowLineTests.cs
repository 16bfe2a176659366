using Microsoft.Playwright;
using MutasiAsn.Core.Requests;
using MutasiAsn.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace MutasiAsn.Tests.Browser;

/// <summary>Typing with 100 ms to the application and back: loopback hides what a real line loses.</summary>
[Collection(BrowserCollection.Name)]
public sealed class TypingOnSlowLineTests(BrowserFixture fixture)
{
    private const string Reason = "Orang tua saya sakit dan tinggal dekat unit tujuan; perjalanan pulang pergi kini dua jam.";

    [BrowserFact]
    public async Task Nothing_typed_into_the_form_is_lost_and_a_reload_brings_it_back()
    {
        var mover = await fixture.City.NextMoverAsync();
        await using var line = fixture.SlowLine();
        await using var staff = await fixture.SignInAsync(mover.Account, address: line.Address);
        var form = new CaseForm(staff.Page);
        await staff.GoAsync("/usul-mutasi/baru");
        await TypeAsync(form.Search, "perawat ahli");
        await Expect(staff.Page.GetByText("jabatan", new PageGetByTextOptions { Exact = false }).First).ToBeVisibleAsync();
        await form.ChooseFirstAsync();
        await Expect(form.Search).ToHaveValueAsync("perawat ahli");
        await form.NextAsync("ke alasan");
        await TypeAsync(form.ReasonField, Reason);
        await staff.Page.Keyboard.PressAsync("Tab");
        await Expect(form.DateField).ToBeFocusedAsync();
        await staff.Page.Keyboard.TypeAsync("8 Desember 2026", new KeyboardTypeOptions { Delay = 30 });
        await form.DenyAllAsync();
        await Expect(form.DateField).ToHaveValueAsync("8 Desember 2026");
        await Expect(form.ReasonField).ToHaveValueAsync(Reason);
        await Expect(form.Saved).ToBeVisibleAsync();
        await staff.Page.ReloadAsync();
        await staff.ConnectedAsync();
        await Expect(staff.Page.GetByText("dipulihkan")).ToBeVisibleAsync();
        await Expect(form.Search).ToHaveValueAsync("perawat ahli");
        await form.NextAsync("ke alasan");
        await Expect(form.ReasonField).ToHaveValueAsync(Reason);
        await Expect(form.DateField).ToHaveValueAsync("08/12/2026");
    }

    [BrowserFact]
    public async Task Slow_typing_into_the_search_field_is_not_overtaken_by_its_own_answers()
    {
        var mover = await fixture.City.NextMoverAsync();
        await using var line = fixture.SlowLine();
        await using var staff = await fixture.SignInAsync(mover.Account, address: line.Address);
        var form = new CaseForm(staff.Page);
        await staff.GoAsync("/usul-mutasi/baru");
        await Expect(form.Posts.First).ToBeVisibleAsync();

        // Slower than the pause after which the list is narrowed, so that every letter meets the answer to the one before.
        await form.Search.PressSequentiallyAsync("puskesmas", new LocatorPressSequentiallyOptions { Delay = 270 });

        await Expect(form.Search).ToHaveValueAsync("puskesmas");
        await Expect(form.Posts.First).ToContainTextAsync("Puskesmas");
        await Expect(form.Search).ToHaveValueAsync("puskesmas");
    }

    [BrowserFact]
    public async Task The_focus_is_not_taken_from_somebody_who_types_as_soon_as_the_page_is_there()
    {
        var mover = await fixture.City.NextMoverAsync();
        // Slow enough that what the application asks of a page that it has drawn comes while somebody types.
        await using var line = fixture.SlowLine(250);
        await using var staff = await fixture.SignInAsync(mover.Account, address: line.Address);
        await staff.GoAsync("/usul-mutasi/baru");

        await new CaseForm(staff.Page).Search.PressSequentiallyAsync("perawat ahli", new LocatorPressSequentiallyOptions { Delay = 60 });

        await Expect(new CaseForm(staff.Page).Search).ToHaveValueAsync("perawat ahli");
        await Expect(new CaseForm(staff.Page).Search).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task What_was_typed_just_before_leaving_the_form_is_kept_too()
    {
        var mover = await fixture.City.NextMoverAsync();
        await using var line = fixture.SlowLine();
        await using var staff = await fixture.SignInAsync(mover.Account, address: line.Address);
        var form = new CaseForm(staff.Page);
        await staff.GoAsync("/usul-mutasi/baru");
        await form.ChooseFirstAsync();
        await form.NextAsync("ke alasan");
        await TypeAsync(form.ReasonField, Reason);
        await staff.Page.GetByRole(AriaRole.Navigation, new PageGetByRoleOptions { Name = "Menu utama" }).GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Data saya" }).ClickAsync();
        await Expect(staff.Heading).ToContainTextAsync(mover.Account.Nama.Split(',')[0]);

        await staff.GoAsync("/usul-mutasi/baru");
        await Expect(staff.Page.GetByText("dipulihkan")).ToBeVisibleAsync();
        await form.NextAsync("ke alasan");
        await Expect(form.ReasonField).ToHaveValueAsync(Reason);
    }

    [BrowserFact]
    public async Task Nothing_typed_into_a_note_is_lost_on_the_way_to_its_step()
    {
        var opened = await fixture.City.CaseAsync(UsulMutasiStatus.Deliberated);
        await using var line = fixture.SlowLine();
        await using var sekda = await fixture.SignInAsync(await fixture.City.PersonAsync("sekda"), address: line.Address);
        var page = new CasePage(sekda);
        await page.OpenAsync(opened.Path);
        await TypeAsync(sekda.Page.GetByLabel("Pendapat Sekda"), Reason);

        // At once: what is still on its way arrives before the press.
        await page.PressAsync("Teruskan ke Wali Kota");

        await Expect(sekda.Success).ToContainTextAsync("Usul diteruskan ke Wali Kota");
        await Expect(page.Timeline).ToContainTextAsync(Reason);
    }

    [BrowserFact]
    public async Task A_note_that_was_not_sent_is_there_again()
    {
        var opened = await fixture.City.CaseAsync(UsulMutasiStatus.Deliberated);
        await using var line = fixture.SlowLine();
        await using var sekda = await fixture.SignInAsync(await fixture.City.PersonAsync("sekda"), address: line.Address);
        await new CasePage(sekda).OpenAsync(opened.Path);
        await TypeAsync(sekda.Page.GetByLabel("Pendapat Sekda"), Reason);
        await sekda.Page.GetByRole(AriaRole.Navigation, new PageGetByRoleOptions { Name = "Menu utama" }).GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Semua usul" }).ClickAsync();
        await Expect(sekda.Heading).ToHaveTextAsync("Semua usul");

        await new CasePage(sekda).OpenAsync(opened.Path);
        await Expect(sekda.Page.GetByLabel("Pendapat Sekda")).ToHaveValueAsync(Reason);
    }

    private static async Task TypeAsync(ILocator field, string text)
    {
        await field.PressSequentiallyAsync(text, new LocatorPressSequentiallyOptions { Delay = 30 });
        await Expect(field).ToHaveValueAsync(text);
    }
}
