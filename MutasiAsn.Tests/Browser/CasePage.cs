using Microsoft.Playwright;
using MutasiAsn.App.Texts;
using MutasiAsn.Core.Requests;
using MutasiAsn.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace MutasiAsn.Tests.Browser;

/// <summary>The page of a case as somebody sees it.</summary>
public sealed class CasePage(Visitor visitor)
{
    private readonly IPage _page = visitor.Page;

    public ILocator State => _page.Locator(".head .chip").First;

    public ILocator Actions => _page.Locator(".act");

    public ILocator Timeline => _page.Locator(".timeline");

    public ILocator Summary => _page.Locator(".act .summary");

    public ILocator Dialog => _page.GetByRole(AriaRole.Dialog);

    public ILocator Button(string name) => Actions.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = name, Exact = true });

    public ILocator DialogButton(string name) => Dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = name, Exact = true });

    public async Task OpenAsync(string path)
    {
        await visitor.GoAsync(path);
        await Expect(_page.Locator(".way")).ToBeVisibleAsync();
    }

    public Task PressAsync(string name) => Button(name).ClickAsync();

    /// <summary>Presses the button of a step and waits for the word that it was done.</summary>
    public async Task StepAsync(string button, string success)
    {
        await PressAsync(button);
        await Expect(visitor.Success.Last).ToContainTextAsync(success);
    }

    /// <summary>What another's step looks like here, within the second that is promised.</summary>
    public Task ShowsWithinASecondAsync(UsulMutasiStatus status) =>
        Expect(State).ToHaveTextAsync(Labels.Of(status), new LocatorAssertionsToHaveTextOptions { Timeout = 1_000 });
}
