using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace MutasiAsn.Tests.Browser;

/// <summary>The form of a case as somebody fills it.</summary>
public sealed partial class CaseForm(IPage page)
{
    public const string Reason = "Mendekati orang tua yang sakit di kelurahan itu.";

    public ILocator Posts => page.Locator("label.choice");

    public ILocator Findings => page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "Pemeriksaan ketentuan" });

    public ILocator Summary => page.Locator(".summary");

    public ILocator Saved => page.GetByText("Tersimpan otomatis");

    public ILocator Search => page.GetByLabel("Cari jabatan atau unit kerja");

    public ILocator ReasonField => page.GetByLabel("Alasan mutasi");

    public ILocator DateField => page.GetByLabel("Ingin mulai bertugas pada");

    public ILocator Questions => page.Locator("fieldset.field").Filter(new LocatorFilterOptions { HasTextRegex = Question() });

    public ILocator Warnings => page.GetByLabel(Warning());

    public Task NextAsync(string to) => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = $"Lanjut {to}" }).ClickAsync();

    public ILocator SendButton => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Kirim usul" });

    public Task SendAsync() => SendButton.ClickAsync();

    /// <summary>Chooses the post at the top and waits for what the rules say to it.</summary>
    public async Task ChooseFirstAsync()
    {
        await Posts.First.Locator("input").CheckAsync();
        await Expect(Findings.Locator(".chip")).ToBeVisibleAsync();
    }

    /// <summary>Answers "Tidak" to every question that no register answers.</summary>
    public async Task DenyAllAsync()
    {
        await Expect(Questions).ToHaveCountAsync(5);
        for (var i = 0; i < 5; i++)
            await Questions.Nth(i).GetByLabel("Tidak").CheckAsync();
    }

    /// <summary>Gives the reason that each warning asks for.</summary>
    public async Task AnswerWarningsAsync()
    {
        // Every answer asks the rules anew; the chip on the right counts the warnings that are left to answer.
        foreach (var field in await Warnings.AllAsync())
            await field.FillAsync("Alasan keluarga.");
    }

    /// <summary>The whole form, without a mistake, up to the last button.</summary>
    public async Task FillAsync(string tmt)
    {
        await page.GotoAsync("/usul-mutasi/baru");
        await ChooseFirstAsync();
        await NextAsync("ke alasan");
        await ReasonField.FillAsync(Reason);
        await DateField.FillAsync(tmt);
        await DenyAllAsync();
        await AnswerWarningsAsync();
        await NextAsync("memeriksa");
        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Periksa jawaban Anda" })).ToBeVisibleAsync();
    }

    [GeneratedRegex(@"/usul-mutasi/[0-9a-f-]{36}$")]
    public static partial Regex CasePath();

    [GeneratedRegex(@"\?")]
    private static partial Regex Question();

    [GeneratedRegex("Alasan atas peringatan")]
    private static partial Regex Warning();
}
