using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Requests;
using MutasiAsn.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace MutasiAsn.Tests.Browser;

/// <summary>Every page, for somebody who may see it, on a desk and on a phone.</summary>
[Collection(BrowserCollection.Name)]
public sealed class EveryPageTests(BrowserFixture fixture)
{
    private readonly PageCheck _check = new(fixture.Texts);

    [BrowserFact]
    public async Task What_is_wrong_with_a_page_is_found()
    {
        await using var anyone = await fixture.OpenAsync();
        await anyone.Page.GotoAsync("/masuk");
        await anyone.Page.EvaluateAsync("() => document.body.insertAdjacentHTML('beforeend', '<main><button></button><p style=\"width:2000px\">Please wait</p></main>')");
        await _check.LookAsync(anyone.Page, "/masuk");
        Assert.Contains(_check.Found, fault => fault.Contains("at 390: button-name", StringComparison.Ordinal));
        Assert.Contains(_check.Found, fault => fault.Contains("px too wide", StringComparison.Ordinal));
        Assert.Contains(_check.Found, fault => fault.Contains("Please wait", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Pages_for_everybody_hold_no_circuit_and_no_fault()
    {
        var opened = await fixture.City.CaseAsync(UsulMutasiStatus.Issued);
        var kode = (await fixture.City.ViewAsync(opened.Id)).Letter!.Kode;
        await using var anyone = await fixture.OpenAsync();
        anyone.Expect("404");
        var sockets = 0;
        anyone.Page.WebSocket += (_, _) => sockets++;
        foreach (var path in new[] { "/masuk", "/verifikasi", $"/verifikasi/{kode}", "/verifikasi/00000000000000000000000000", "/verifikasi?kode=abc", "/ditolak", "/tidak-ada" })
        {
            await anyone.Page.GotoAsync(path);
            await Expect(anyone.Heading).ToBeVisibleAsync();
            Assert.Equal(0, await anyone.Page.EvaluateAsync<int>("document.scripts.length"));
            await _check.LookAsync(anyone.Page, path);
        }

        Assert.Equal(0, sockets);
        Assert.Empty(_check.Found);
    }

    [BrowserFact]
    public async Task Pages_of_a_staff_member_before_the_first_case()
    {
        var mover = await fixture.City.NextMoverAsync();
        await using var staff = await fixture.SignInAsync(mover.Account);
        await Expect(staff.Page.GetByText("Jabatan kosong terdekat")).ToBeVisibleAsync();
        await _check.LookAsync(staff.Page, "/");
        foreach (var (path, words) in new[] { ("/usul-mutasi", "Belum ada usul"), ("/jabatan-kosong", "Hapus saringan|Terdekat dahulu"), ($"/jabatan/{mover.JabatanId:D}", "Usulkan jabatan ini"), ("/profil", "Riwayat jabatan"), ("/surat-keputusan", "Belum ada surat") })
        {
            await staff.GoAsync(path);
            await Expect(staff.Page.GetByText(new System.Text.RegularExpressions.Regex(words)).First).ToBeVisibleAsync();
            await _check.LookAsync(staff.Page, path);
        }

        await LookAtTheFormAsync(staff);
        await staff.GoAsync("/jabatan-kosong?cari=tidak-ada-jabatan-begini");
        await Expect(staff.Page.GetByText("Tidak ada jabatan kosong yang cocok")).ToBeVisibleAsync();
        await _check.LookAsync(staff.Page, "/jabatan-kosong, nothing found");
        Assert.Empty(_check.Found);
    }

    [BrowserFact]
    public async Task A_case_in_every_state_for_the_person_whose_turn_it_is()
    {
        foreach (var state in Transitions.Open.Append(UsulMutasiStatus.Issued))
        {
            var opened = await fixture.City.CaseAsync(state);
            await using var person = await fixture.SignInAsync(await TurnAsync(opened, state));
            var page = new CasePage(person);
            await page.OpenAsync(opened.Path);
            await _check.LookAsync(person.Page, $"case {state}");
            if (state is UsulMutasiStatus.Consented or UsulMutasiStatus.Verified or UsulMutasiStatus.Deliberated)
            {
                await page.Actions.Locator("button[type=submit]").ClickAsync();
                await Expect(page.Summary).ToBeVisibleAsync();
                await _check.LookAsync(person.Page, $"case {state}, with errors");
            }
        }

        Assert.Empty(_check.Found);
    }

    [BrowserFact]
    public async Task A_case_with_an_open_dialog_and_after_its_end()
    {
        var opened = await fixture.City.CaseAsync(UsulMutasiStatus.Submitted);
        await using var leader = await fixture.SignInAsync(await fixture.City.LeaderAsync(opened.Id, Side.Tujuan));
        var page = new CasePage(leader);
        await page.OpenAsync(opened.Path);
        await page.PressAsync("Tolak");
        await page.DialogButton("Tolak usul").ClickAsync();
        await Expect(page.Dialog.Locator(".summary")).ToBeFocusedAsync();
        await _check.LookAsync(leader.Page, "dialog, with errors");
        await page.Dialog.GetByLabel("Alasan penolakan").FillAsync("Ruang rawat belum selesai dibangun.");
        await page.Dialog.GetByLabel("Apa yang dapat mengubah penolakan ini?").FillAsync("Usulkan lagi setelah ruang rawat dibuka.");
        await page.DialogButton("Tolak usul").ClickAsync();
        await Expect(leader.Success).ToBeVisibleAsync();
        await _check.LookAsync(leader.Page, "rejected, with a notice");

        await using var staff = await fixture.SignInAsync(opened.Mover.Account);
        await new CasePage(staff).OpenAsync(opened.Path);
        await _check.LookAsync(staff.Page, "rejected, for the applicant");
        await staff.GoAsync("/usul-mutasi/00000000-0000-0000-0000-000000000001");
        await Expect(staff.Page.GetByText("Usul ini tidak ada")).ToBeVisibleAsync();
        await _check.LookAsync(staff.Page, "case that is not there");
        Assert.Empty(_check.Found);
    }

    [BrowserFact]
    public async Task Lists_of_the_offices()
    {
        await fixture.City.CaseAsync(UsulMutasiStatus.Consented);
        await fixture.City.CaseAsync(UsulMutasiStatus.Forwarded);
        await fixture.City.CaseAsync(UsulMutasiStatus.Issued);
        foreach (var (peran, paths) in new[] { ("verifikator", new[] { "/", "/menunggu", "/menunggu?cari=tidak-ada", "/usul-mutasi" }), ("ppk", ["/", "/menunggu"]), ("penandatangan", ["/surat-keputusan"]), ("auditor", ["/jejak"]), ("analis", ["/usul-mutasi/baru"]), ("admin", ["/"]) })
        {
            await using var person = await fixture.SignInAsync(peran);
            foreach (var path in paths)
            {
                await person.GoAsync(path);
                await Expect(person.Page.Locator("[aria-busy=true]")).ToHaveCountAsync(0);
                await Expect(person.Page.Locator("main .card").First).ToBeVisibleAsync();
                await _check.LookAsync(person.Page, $"{path} of {peran}");
            }
        }

        Assert.Empty(_check.Found);
    }

    private async Task LookAtTheFormAsync(Visitor staff)
    {
        var form = new CaseForm(staff.Page);
        await staff.GoAsync("/usul-mutasi/baru");
        await Expect(form.Posts.First).ToBeVisibleAsync();
        await _check.LookAsync(staff.Page, "form 1");
        await form.NextAsync("ke alasan");
        await Expect(form.Summary).ToBeFocusedAsync();
        await _check.LookAsync(staff.Page, "form 1, with errors");
        await form.ChooseFirstAsync();
        await form.NextAsync("ke alasan");
        await Expect(form.ReasonField).ToBeVisibleAsync();
        await _check.LookAsync(staff.Page, "form 2");
        await form.NextAsync("memeriksa");
        await Expect(form.Summary).ToBeFocusedAsync();
        await _check.LookAsync(staff.Page, "form 2, with errors");
        await form.ReasonField.FillAsync(CaseForm.Reason);
        await form.DateField.FillAsync("8/12/2026");
        await form.DenyAllAsync();
        await form.AnswerWarningsAsync();
        await form.NextAsync("memeriksa");
        await Expect(form.SendButton).ToBeVisibleAsync();
        await _check.LookAsync(staff.Page, "form 3");
    }

    private Task<AppUser> TurnAsync(OpenCase opened, UsulMutasiStatus state) => state switch
    {
        UsulMutasiStatus.Draft => Task.FromResult(opened.Mover.Account),
        UsulMutasiStatus.Submitted => fixture.City.LeaderAsync(opened.Id, Side.Asal),
        UsulMutasiStatus.Consented => fixture.City.PersonAsync("verifikator"),
        UsulMutasiStatus.Verified => fixture.City.PersonAsync("anggota-tpk"),
        UsulMutasiStatus.Deliberated => fixture.City.PersonAsync("sekda"),
        UsulMutasiStatus.Forwarded => fixture.City.PersonAsync("ppk"),
        UsulMutasiStatus.Approved => fixture.City.PersonAsync("penandatangan"),
        _ => fixture.City.LeaderAsync(opened.Id, Side.Tujuan),
    };
}
