using Microsoft.Playwright;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Requests;
using MutasiAsn.Tests.Support;
using UglyToad.PdfPig;
using static Microsoft.Playwright.Assertions;

namespace MutasiAsn.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class UsulMutasiToLetterTests(BrowserFixture fixture)
{
    [BrowserFact]
    public async Task From_an_open_post_to_a_letter_that_anyone_can_check()
    {
        var me = await fixture.City.PersonAsync("pegawai");
        await using var staff = await fixture.SignInAsync(me);
        await FillTheFormWithAMistakeAsync(staff.Page);
        var path = staff.Path;
        var usulId = Guid.Parse(path.Split('/')[^1]);
        var mine = new CasePage(staff);
        await Expect(mine.State).ToHaveTextAsync("Menunggu kepala unit");

        await ConsentAsync(await fixture.City.LeaderAsync(usulId, Side.Asal), "Bersedia melepas", "Persetujuan Anda tercatat", me.Nama);
        await using (var verifier = await Queue.OpenAsync(fixture, await fixture.City.PersonAsync("verifikator")))
        {
            await ConsentAsync(await fixture.City.LeaderAsync(usulId, Side.Tujuan), "Bersedia menerima", "Kedua unit setuju", me.Nama);
            await mine.ShowsWithinASecondAsync(UsulMutasiStatus.Consented);
            await verifier.ShowsWithinASecondAsync(me.Nama);
            await verifier.TakeAsync(me.Nama);
            await using var recorder = await Queue.OpenAsync(fixture, await fixture.City.PersonAsync("anggota-tpk"));
            await VerifyAsync(verifier);
            await mine.ShowsWithinASecondAsync(UsulMutasiStatus.Verified);
            await recorder.ShowsWithinASecondAsync(me.Nama);
            await recorder.TakeAsync(me.Nama);
            await using var sekda = await Queue.OpenAsync(fixture, await fixture.City.PersonAsync("sekda"));
            await DeliberateAsync(recorder);
            await mine.ShowsWithinASecondAsync(UsulMutasiStatus.Deliberated);
            await sekda.ShowsWithinASecondAsync(me.Nama);
            await sekda.TakeAsync(me.Nama);
            await using var mayor = await Queue.OpenAsync(fixture, await fixture.City.PersonAsync("ppk"));
            await ForwardAsync(sekda);
            await mine.ShowsWithinASecondAsync(UsulMutasiStatus.Forwarded);
            await mayor.ShowsWithinASecondAsync(me.Nama);
            await mayor.TakeAsync(me.Nama);
            await using var signer = await Queue.OpenAsync(fixture, await fixture.City.PersonAsync("penandatangan"));
            await ApproveAsync(mayor);
            await mine.ShowsWithinASecondAsync(UsulMutasiStatus.Approved);
            await signer.ShowsWithinASecondAsync(me.Nama);
            await signer.TakeAsync(me.Nama);
            await signer.Case.StepAsync("Terbitkan surat", "terbit");
            await mine.ShowsWithinASecondAsync(UsulMutasiStatus.Issued);
        }

        var nomor = await staff.Page.Locator(".edge-good b.num").TextContentAsync() ?? "";
        await DownloadAsync(staff, nomor, me.Nama);
        await VerifyPubliclyAsync(await staff.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Periksa keaslian" }).GetAttributeAsync("href") ?? "", nomor);
        await ReadTheTrailAsync(await staff.Page.Locator(".crumbs span").TextContentAsync() ?? "");
    }

    private static async Task FillTheFormWithAMistakeAsync(IPage page)
    {
        var form = new CaseForm(page);
        await page.GotoAsync("/usul-mutasi/baru");
        await Expect(form.Posts.First).ToBeVisibleAsync();
        await form.NextAsync("ke alasan");
        await Expect(form.Summary).ToContainTextAsync("Pilih satu jabatan tujuan");

        await form.ChooseFirstAsync();
        await Expect(form.Findings.Locator("cite").First).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("Pasal|Peraturan|UU|PP"));
        await form.NextAsync("ke alasan");
        await form.ReasonField.FillAsync(CaseForm.Reason);
        await form.NextAsync("memeriksa");
        await Expect(form.Summary).ToContainTextAsync("Isi tanggal mulai bertugas");
        await Expect(form.Summary.GetByRole(AriaRole.Link)).Not.ToHaveCountAsync(0);
        await Expect(form.ReasonField).ToHaveValueAsync(CaseForm.Reason);

        await form.DateField.FillAsync("8/12/2026");
        await form.DenyAllAsync();
        await form.AnswerWarningsAsync();
        await form.NextAsync("memeriksa");
        await Expect(page.GetByText(CaseForm.Reason)).ToBeVisibleAsync();
        await Expect(page.GetByText("8 Desember 2026", new PageGetByTextOptions { Exact = true })).ToBeVisibleAsync();
        await form.SendAsync();
        await Expect(page).ToHaveURLAsync(CaseForm.CasePath());
    }

    private async Task ConsentAsync(AppUser leader, string button, string success, string nama)
    {
        await using var queue = await Queue.OpenAsync(fixture, leader);
        await queue.TakeAsync(nama);
        await queue.Case.StepAsync(button, success);
    }

    private static async Task VerifyAsync(Queue verifier)
    {
        await verifier.Case.PressAsync("Berkas lengkap");
        await Expect(verifier.Case.Summary).ToContainTextAsync("Centang setiap berkas");
        foreach (var paper in await verifier.Visitor.Page.Locator(".tick input").AllAsync())
            await paper.CheckAsync();
        await verifier.Case.StepAsync("Berkas lengkap", "lengkap");
    }

    private static async Task DeliberateAsync(Queue recorder)
    {
        var page = recorder.Visitor.Page;
        await page.GetByLabel("Menyetujui", new PageGetByLabelOptions { Exact = true }).CheckAsync();
        await page.GetByLabel("Suara setuju").FillAsync("3");
        await page.GetByLabel("Alasan", new PageGetByLabelOptions { Exact = true }).FillAsync("Kekurangan di unit tujuan lebih besar; kualifikasi dan kinerja memenuhi.");
        await recorder.Case.PressAsync("Catat hasil");
        await Expect(recorder.Case.Summary).ToContainTextAsync("Jumlah suara");
        await page.GetByLabel("Suara setuju").FillAsync("5");
        await recorder.Case.StepAsync("Catat hasil", "Hasil tercatat");
    }

    private static async Task ForwardAsync(Queue sekda)
    {
        await sekda.Visitor.Page.GetByLabel("Pendapat Sekda").FillAsync("Layak disetujui.");
        await sekda.Case.StepAsync("Teruskan ke Wali Kota", "Wali Kota");
    }

    private static async Task ApproveAsync(Queue mayor)
    {
        var page = mayor.Visitor.Page;
        await mayor.Case.PressAsync("Setujui");
        await Expect(mayor.Case.Summary).ToContainTextAsync("alasan menyetujui meskipun ada peringatan");
        await page.GetByLabel("Catatan keputusan").FillAsync("Kebutuhan di unit tujuan mendesak.");
        await mayor.Case.PressAsync("Setujui");
        await Expect(mayor.Visitor.Refusal).ToContainTextAsync("Konsep surat belum Anda buka");
        await Expect(page.GetByLabel("Catatan keputusan")).ToHaveValueAsync("Kebutuhan di unit tujuan mendesak.");

        var konsep = new TaskCompletionSource<IResponse>(TaskCreationOptions.RunContinuationsAsynchronously);
        mayor.Visitor.Context.Response += (_, response) =>
        {
            if (response.Url.EndsWith("/konsep.pdf", StringComparison.Ordinal))
                konsep.TrySetResult(response);
        };
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Lihat konsep" }).ClickAsync();
        Assert.Equal("application/pdf", (await konsep.Task.WaitAsync(TimeSpan.FromSeconds(10))).Headers["content-type"]);
        await mayor.Case.StepAsync("Setujui", "Disetujui");
    }

    private static async Task DownloadAsync(Visitor staff, string nomor, string nama)
    {
        var download = await staff.Page.RunAndWaitForDownloadAsync(() => staff.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Unduh PDF" }).ClickAsync());
        var file = await File.ReadAllBytesAsync(await download.PathAsync());

        Assert.Equal("%PDF-"u8, file.AsSpan(0, 5));
        using var pdf = PdfDocument.Open(file);
        var text = string.Join(' ', pdf.GetPages().SelectMany(p => p.GetWords()).Select(w => w.Text)).ToUpperInvariant();
        Assert.Contains(nomor.ToUpperInvariant(), text, StringComparison.Ordinal);
        Assert.Contains(nama.Split(',')[0].ToUpperInvariant(), text, StringComparison.Ordinal);
        Assert.Contains("8 DESEMBER 2026", text, StringComparison.Ordinal);
    }

    private async Task VerifyPubliclyAsync(string address, string nomor)
    {
        await using var anyone = await fixture.OpenAsync();
        await anyone.Page.GotoAsync(address);
        await Expect(anyone.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Surat ini asli dan berlaku" })).ToBeVisibleAsync();
        await Expect(anyone.Page.GetByText(nomor)).ToBeVisibleAsync();
    }

    private async Task ReadTheTrailAsync(string nomorUsul)
    {
        await using var auditor = await fixture.SignInAsync("auditor");
        await auditor.GoAsync($"/jejak?cari={nomorUsul}");
        var rows = auditor.Page.Locator("tbody tr");
        await Expect(rows.First).ToBeVisibleAsync();
        var trail = string.Join('\n', await rows.AllTextContentsAsync());
        string[] steps = ["mengirim usul", "memberi persetujuan", "menyatakan berkas lengkap", "mencatat hasil Tim Penilai Kinerja", "meneruskan ke Wali Kota", "menyetujui", "menerbitkan surat keputusan"];
        Assert.All(steps, step => Assert.Contains(step, trail, StringComparison.Ordinal));
    }
}
