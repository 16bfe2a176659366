using Microsoft.Playwright;
using MutasiAsn.Core.Audit;

namespace MutasiAsn.Tests.Support;

/// <summary>
/// Somebody with a browser window of the own. Whatever the console, the page or the network complained about fails the test at the end: that is
/// also the test of the Content-Security-Policy.
/// </summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];
    private string? _expected;

    private Visitor(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                _complaints.Add($"console: {message.Text}");
        };
        page.PageError += (_, error) => _complaints.Add($"page: {error}");
        // A download or a page that is left aborts its request; that is no failure.
        page.RequestFailed += (_, request) =>
        {
            if (request.Failure?.Contains("ERR_ABORTED", StringComparison.Ordinal) != true)
                _complaints.Add($"request: {request.Url} {request.Failure}");
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
                _complaints.Add($"answer: {response.Status} {response.Url}");
        };
    }

    public IPage Page { get; }

    public IBrowserContext Context => _context;

    public string Path => new Uri(Page.Url).PathAndQuery;

    /// <summary>The heading of the page.</summary>
    public ILocator Heading => Page.Locator("h1");

    /// <summary>What the page says when it refuses a step.</summary>
    public ILocator Refusal => Page.GetByRole(AriaRole.Alert).Locator(".toast");

    /// <summary>What the page says when a step was done.</summary>
    public ILocator Success => Page.GetByRole(AriaRole.Status).Locator(".toast");

    public static async Task<Visitor> OpenAsync(IBrowser browser, Uri address)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(), Locale = "id-ID", TimezoneId = "Asia/Makassar", ViewportSize = new ViewportSize { Width = 1440, Height = 1000 },
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(15_000);
        return new Visitor(context, await context.NewPageAsync());
    }

    /// <summary>Presses the demo person's button on the sign-in page; there the line may be another one, since cookies know no port.</summary>
    public async Task SignInAsync(AppUser person, Uri there)
    {
        await Page.GotoAsync(new Uri(there, "/masuk").ToString());
        await Page.Locator("form", new PageLocatorOptions { Has = Page.Locator($"input[value='{person.Id:D}']") }).Locator($"[data-peran={person.DemoPeran}]").ClickAsync();
        await ConnectedAsync();
    }

    /// <summary>Opens an address as if typed, and waits until the page lives.</summary>
    public async Task GoAsync(string path)
    {
        await Page.GotoAsync(path);
        await ConnectedAsync();
    }

    /// <summary>Waits until the frame says that the circuit is there; before that nothing may be clicked.</summary>
    public Task ConnectedAsync() => Assertions.Expect(Page.Locator(".live:not(.off)")).ToHaveTextAsync("Terhubung");

    /// <summary>The next complaint with these words is part of the test.</summary>
    public void Expect(string words) => _expected = words;

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        List<string> unexpected = [.. _complaints.Where(c => _expected is null || !c.Contains(_expected, StringComparison.Ordinal))];
        Assert.Empty(unexpected);
    }
}
