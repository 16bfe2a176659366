using Microsoft.Playwright;
using MutasiAsn.Core.Requests;
using MutasiAsn.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace MutasiAsn.Tests.Browser;

/// <summary>Everything without a mouse.</summary>
[Collection(BrowserCollection.Name)]
public sealed class KeyboardTests(BrowserFixture fixture)
{
    [BrowserFact]
    public async Task A_case_is_asked_for_and_consented_to_by_keyboard_alone()
    {
        var mover = await fixture.City.NextMoverAsync();
        await using var staff = await fixture.SignInAsync(mover.Account);
        var form = new CaseForm(staff.Page);
        await staff.GoAsync("/usul-mutasi/baru");
        await Expect(form.Posts.First).ToBeVisibleAsync();
        await TabToAsync(staff.Page, form.Search);
        await staff.Page.Keyboard.TypeAsync("perawat");
        await TabToAsync(staff.Page, form.Posts.First.Locator("input"));
        await staff.Page.Keyboard.PressAsync("Space");
        await Expect(form.Findings.Locator(".chip")).ToBeVisibleAsync();
        await staff.Page.Keyboard.PressAsync("Enter");
        await Expect(form.ReasonField).ToBeVisibleAsync();
        await TabToAsync(staff.Page, form.ReasonField);
        await staff.Page.Keyboard.TypeAsync(CaseForm.Reason);
        await TabToAsync(staff.Page, form.DateField);
        await staff.Page.Keyboard.TypeAsync("8/12/2026");
        for (var i = 0; i < 5; i++)
        {
            await TabToAsync(staff.Page, form.Questions.Nth(i).GetByLabel("Tidak"));
            await staff.Page.Keyboard.PressAsync("Space");
        }

        foreach (var warning in await form.Warnings.AllAsync())
        {
            await TabToAsync(staff.Page, warning);
            await staff.Page.Keyboard.TypeAsync("Alasan keluarga.");
        }

        await TabToAsync(staff.Page, staff.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Lanjut memeriksa" }));
        await staff.Page.Keyboard.PressAsync("Enter");
        await Expect(form.SendButton).ToBeVisibleAsync();
        await TabToAsync(staff.Page, form.SendButton);
        await staff.Page.Keyboard.PressAsync("Enter");
        await Expect(staff.Page).ToHaveURLAsync(CaseForm.CasePath());

        await using var leader = await fixture.SignInAsync(await fixture.City.LeaderAsync(Guid.Parse(staff.Path.Split('/')[^1]), Side.Tujuan));
        var page = new CasePage(leader);
        await page.OpenAsync(staff.Path);
        await TabToAsync(leader.Page, page.Button("Bersedia menerima"));
        await leader.Page.Keyboard.PressAsync("Enter");
        await Expect(leader.Success).ToContainTextAsync("Persetujuan Anda tercatat");
    }

    [BrowserFact]
    public async Task J_and_K_walk_the_queue_and_Enter_opens_a_case()
    {
        await fixture.City.CaseAsync(UsulMutasiStatus.Consented);
        await fixture.City.CaseAsync(UsulMutasiStatus.Consented);
        await using var verifier = await fixture.SignInAsync("verifikator");
        await verifier.GoAsync("/menunggu");
        var rows = verifier.Page.Locator("[data-rows] tbody tr");
        await Expect(rows.Nth(1)).ToBeVisibleAsync();

        await verifier.Page.Keyboard.PressAsync("j");
        await Expect(rows.Nth(0)).ToBeFocusedAsync();
        await verifier.Page.Keyboard.PressAsync("j");
        await Expect(rows.Nth(1)).ToBeFocusedAsync();
        await verifier.Page.Keyboard.PressAsync("k");
        await Expect(rows.Nth(0)).ToBeFocusedAsync();
        await verifier.Page.Keyboard.PressAsync("Enter");
        await Expect(verifier.Page).ToHaveURLAsync(CaseForm.CasePath());

        await verifier.Page.GoBackAsync();
        await verifier.Page.GetByLabel("Cari nama, NIP, atau nomor usul").ClickAsync();
        await verifier.Page.Keyboard.TypeAsync("jk");
        await Expect(verifier.Page.GetByLabel("Cari nama, NIP, atau nomor usul")).ToHaveValueAsync("jk");
    }

    [BrowserFact]
    public async Task Focus_goes_where_the_eye_goes()
    {
        await using var staff = await fixture.SignInAsync((await fixture.City.NextMoverAsync()).Account);
        await staff.GoAsync("/profil");
        await Expect(staff.Page.GetByText("Riwayat jabatan")).ToBeVisibleAsync();
        await staff.Page.Keyboard.PressAsync("Tab");
        var skip = staff.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Lewati ke isi" });
        await TabToAsync(staff.Page, skip);
        await staff.Page.Keyboard.PressAsync("Enter");
        await Expect(staff.Page.Locator("#isi")).ToBeFocusedAsync();

        var menu = staff.Page.GetByRole(AriaRole.Navigation, new PageGetByRoleOptions { Name = "Menu utama" });
        foreach (var (link, part) in new[] { ("Jabatan kosong", ".seat"), ("Beranda", ".hero h2"), ("Data saya", ".figs") })
        {
            await menu.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = link }).ClickAsync();
            await Expect(staff.Page.Locator(part).First).ToBeVisibleAsync();
            await Expect(staff.Heading).ToBeFocusedAsync();
        }

        var form = new CaseForm(staff.Page);
        await staff.GoAsync("/usul-mutasi/baru");
        await form.ChooseFirstAsync();
        await form.NextAsync("ke alasan");
        await Expect(form.ReasonField).ToBeVisibleAsync();
        await form.NextAsync("memeriksa");
        await Expect(form.Summary).ToBeFocusedAsync();
        await Expect(staff.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^Kesalahan: "));
        foreach (var (message, field) in new[] { ("Tulis alasan mutasi.", form.ReasonField), ("Isi tanggal mulai bertugas", form.DateField) })
        {
            await form.Summary.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = message }).FocusAsync();
            await staff.Page.Keyboard.PressAsync("Enter");
            await Expect(field).ToBeFocusedAsync();
        }

        await form.Summary.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Jawab pertanyaan" }).First.PressAsync("Enter");
        await Expect(form.Questions.First).ToBeFocusedAsync();
    }

    private static async Task TabToAsync(IPage page, ILocator target)
    {
        for (var i = 0; i < 90; i++)
        {
            if (await target.EvaluateAsync<bool>("e => e === document.activeElement"))
                return;
            await page.Keyboard.PressAsync("Tab");
        }

        await Expect(target).ToBeFocusedAsync();
    }
}
