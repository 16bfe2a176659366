using System.Globalization;
using Microsoft.Playwright;
using MutasiAsn.Core.Audit;
using MutasiAsn.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace MutasiAsn.Tests.Browser;

/// <summary>Somebody who looks at the own queue and waits for work.</summary>
public sealed class Queue : IAsyncDisposable
{
    private readonly Visitor _visitor;
    private int _count;

    private Queue(Visitor visitor) => _visitor = visitor;

    public Visitor Visitor => _visitor;

    public CasePage Case => new(_visitor);

    private ILocator Count => _visitor.Page.Locator("nav.side .count");

    public static async Task<Queue> OpenAsync(BrowserFixture fixture, AppUser person)
    {
        var queue = new Queue(await fixture.SignInAsync(person));
        await queue._visitor.GoAsync("/menunggu");
        await Expect(queue._visitor.Page.GetByText("menanti langkah Anda")).ToBeVisibleAsync();
        var lead = await queue._visitor.Page.Locator(".head p").TextContentAsync() ?? "";
        queue._count = int.TryParse(lead.Split(' ')[0], CultureInfo.InvariantCulture, out var waiting) ? waiting : 0;
        return queue;
    }

    /// <summary>The case stands in the list and the count beside the menu has grown, within the second that is promised.</summary>
    public async Task ShowsWithinASecondAsync(string nama)
    {
        await Expect(_visitor.Page.Locator("tbody tr").Filter(new LocatorFilterOptions { HasText = nama })).ToHaveCountAsync(1, new LocatorAssertionsToHaveCountOptions { Timeout = 1_000 });
        await Expect(Count).ToHaveTextAsync($"{_count + 1} menunggu", new LocatorAssertionsToHaveTextOptions { Timeout = 1_000 });
    }

    /// <summary>Opens the case from its row.</summary>
    public async Task TakeAsync(string nama)
    {
        await _visitor.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = $"Buka usul {nama}" }).ClickAsync();
        await Expect(_visitor.Page.Locator(".way")).ToBeVisibleAsync();
    }

    public ValueTask DisposeAsync() => _visitor.DisposeAsync();
}
