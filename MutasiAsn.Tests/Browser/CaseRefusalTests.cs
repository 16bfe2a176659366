using Microsoft.Playwright;
using MutasiAsn.Core.Requests;
using MutasiAsn.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace MutasiAsn.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class CaseRefusalTests(BrowserFixture fixture)
{
    [BrowserFact]
    public async Task Returned_with_a_reason_then_repaired_and_sent_again()
    {
        var opened = await fixture.City.CaseAsync(UsulMutasiStatus.Submitted);
        await using var staff = await fixture.SignInAsync(opened.Mover.Account);
        var mine = new CasePage(staff);
        await mine.OpenAsync(opened.Path);
        await using var leader = await fixture.SignInAsync(await fixture.City.LeaderAsync(opened.Id, Side.Asal));
        var theirs = new CasePage(leader);
        await theirs.OpenAsync(opened.Path);

        await theirs.PressAsync("Kembalikan");
        await theirs.DialogButton("Kembalikan").ClickAsync();
        await Expect(theirs.Dialog.Locator(".summary")).ToBeFocusedAsync();
        await Expect(theirs.Dialog.Locator(".summary")).ToContainTextAsync("Tulis alasannya");
        await theirs.Dialog.GetByLabel("Apa yang harus diperbaiki?").FillAsync("Alasan terlalu singkat; sebutkan kelurahan orang tua.");
        await theirs.DialogButton("Kembalikan").ClickAsync();
        await Expect(leader.Success.Last).ToContainTextAsync("Usul dikembalikan kepada pegawai");

        await mine.ShowsWithinASecondAsync(UsulMutasiStatus.Draft);
        await Expect(mine.Actions).ToContainTextAsync("Usul dikembalikan kepada Anda");
        await Expect(mine.Timeline).ToContainTextAsync("Alasan terlalu singkat; sebutkan kelurahan orang tua.");

        await staff.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Ubah isi usul" }).ClickAsync();
        var form = new CaseForm(staff.Page);
        await Expect(form.Findings.Locator(".chip")).ToBeVisibleAsync();
        await form.NextAsync("ke alasan");
        await Expect(form.ReasonField).ToHaveValueAsync("Mendekati orang tua yang sakit.");
        await form.ReasonField.FillAsync("Mendekati orang tua yang sakit di Kelurahan Lere.");
        await form.NextAsync("memeriksa");
        await form.SendAsync();
        await Expect(staff.Page).ToHaveURLAsync(CaseForm.CasePath());
        await Expect(mine.State).ToHaveTextAsync("Menunggu kepala unit");
        await theirs.ShowsWithinASecondAsync(UsulMutasiStatus.Submitted);
        await Expect(theirs.Button("Bersedia melepas")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Rejected_with_a_reason_and_with_what_would_change_it()
    {
        var opened = await fixture.City.CaseAsync(UsulMutasiStatus.Submitted);
        await using var staff = await fixture.SignInAsync(opened.Mover.Account);
        var mine = new CasePage(staff);
        await mine.OpenAsync(opened.Path);
        await using var leader = await fixture.SignInAsync(await fixture.City.LeaderAsync(opened.Id, Side.Tujuan));
        var theirs = new CasePage(leader);
        await theirs.OpenAsync(opened.Path);

        await theirs.PressAsync("Tolak");
        await theirs.Dialog.GetByLabel("Alasan penolakan").FillAsync("Ruang rawat belum selesai dibangun.");
        await theirs.DialogButton("Tolak usul").ClickAsync();
        await Expect(theirs.Dialog.Locator(".summary")).ToContainTextAsync("Tulis apa yang dapat mengubah");
        await theirs.Dialog.GetByLabel("Apa yang dapat mengubah penolakan ini?").FillAsync("Usulkan lagi setelah ruang rawat dibuka.");
        await theirs.DialogButton("Tolak usul").ClickAsync();
        await Expect(leader.Success.Last).ToContainTextAsync("Usul ditolak");

        await mine.ShowsWithinASecondAsync(UsulMutasiStatus.Rejected);
        await Expect(mine.Timeline).ToContainTextAsync("Ruang rawat belum selesai dibangun.");
        await Expect(mine.Timeline).ToContainTextAsync("Yang dapat mengubahnya: Usulkan lagi setelah ruang rawat dibuka.");
        await Expect(mine.Actions).ToContainTextAsync("Anda dapat mengusulkan lagi");
    }

    [BrowserFact]
    public async Task Withdrawn_after_a_confirmation_that_can_be_left()
    {
        var opened = await fixture.City.CaseAsync(UsulMutasiStatus.Submitted);
        await using var leader = await Queue.OpenAsync(fixture, await fixture.City.LeaderAsync(opened.Id, Side.Asal));
        var row = leader.Visitor.Page.Locator("tbody tr").Filter(new LocatorFilterOptions { HasText = opened.Mover.Account.Nama });
        await Expect(row).ToHaveCountAsync(1);
        await using var staff = await fixture.SignInAsync(opened.Mover.Account);
        var mine = new CasePage(staff);
        await mine.OpenAsync(opened.Path);

        await mine.PressAsync("Tarik usul");
        await Expect(mine.Dialog.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Tarik usul?");
        await Expect(mine.Dialog.GetByLabel("Alasan (boleh kosong)")).ToBeVisibleAsync();
        await Expect(mine.Dialog.Locator(":focus")).ToHaveCountAsync(1);
        await staff.Page.Keyboard.PressAsync("Escape");
        await Expect(mine.Dialog).ToHaveCountAsync(0);
        await Expect(mine.Button("Tarik usul")).ToBeFocusedAsync();
        await Expect(mine.State).ToHaveTextAsync("Menunggu kepala unit");

        await mine.PressAsync("Tarik usul");
        await mine.DialogButton("Tarik usul").ClickAsync();
        await Expect(staff.Success.Last).ToContainTextAsync("Usul ditarik");
        await Expect(mine.State).ToHaveTextAsync("Ditarik");
        await Expect(row).ToHaveCountAsync(0, new LocatorAssertionsToHaveCountOptions { Timeout = 1_000 });
    }

    [BrowserFact]
    public async Task A_cancelled_letter_is_told_to_everybody_who_checks_it()
    {
        var opened = await fixture.City.CaseAsync(UsulMutasiStatus.Issued);
        await using var staff = await fixture.SignInAsync(opened.Mover.Account);
        var mine = new CasePage(staff);
        await mine.OpenAsync(opened.Path);
        await using var signer = await fixture.SignInAsync("penandatangan");
        var theirs = new CasePage(signer);
        await theirs.OpenAsync(opened.Path);

        await theirs.PressAsync("Batalkan keputusan");
        await theirs.Dialog.GetByLabel("Alasan pembatalan (keputusan Wali Kota)").FillAsync("Formasi di unit tujuan dihapus.");
        await theirs.DialogButton("Batalkan keputusan").ClickAsync();
        await Expect(signer.Success.Last).ToContainTextAsync("dibatalkan");

        await mine.ShowsWithinASecondAsync(UsulMutasiStatus.Cancelled);
        await Expect(mine.Actions).ToContainTextAsync("mengajukan keberatan kepada Wali Kota");
        await staff.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Periksa keaslian" }).ClickAsync();
        await Expect(staff.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Surat ini sudah dibatalkan" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_vacant_leader_is_replaced_by_the_next_one_upwards_and_the_page_says_why()
    {
        var opened = await fixture.City.CaseAsync(await fixture.City.MoverAsync(await fixture.City.PersonAsync("pegawai", 2)), UsulMutasiStatus.Submitted);
        var replaced = (await fixture.City.ViewAsync(opened.Id)).People.Asal;
        Assert.NotNull(replaced.Pengganti);
        await using var staff = await fixture.SignInAsync(opened.Mover.Account);
        await new CasePage(staff).OpenAsync(opened.Path);
        await Expect(new CasePage(staff).Actions).ToContainTextAsync(replaced.Pengganti);

        await using var leader = await Queue.OpenAsync(fixture, await fixture.City.PersonOfAsync(replaced.PegawaiId!.Value));
        await leader.TakeAsync(opened.Mover.Account.Nama);
        await Expect(leader.Case.Actions).ToContainTextAsync(replaced.Pengganti);
        await leader.Case.StepAsync("Bersedia melepas", "Persetujuan Anda tercatat");
    }
}
