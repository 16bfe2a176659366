using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using MudBlazor;
using MutasiAsn.App.Texts;
using MutasiAsn.Core.Audit;
using MutasiAsn.Tests.Browser;

namespace MutasiAsn.Tests.Support;

/// <summary>One application, one driver, one browser for all browser tests. They run alone: what they assert about a second needs the machine for itself.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class BrowserCollection : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser";
}

public sealed class BrowserFixture : IAsyncLifetime
{
    private AppFactory? _app;
    private IPlaywright? _driver;
    private IBrowser? _browser;
    private Uri? _address;
    private BrowserCity? _city;

    /// <summary>A slow line to the application.</summary>
    public LagProxy SlowLine(int oneWayMilliseconds = 50) => new(Address, TimeSpan.FromMilliseconds(oneWayMilliseconds));

    public Uri Address => _address!;

    public BrowserCity City => _city!;

    /// <summary>MudBlazor's words in the running application.</summary>
    public MudTexts Texts => (MudTexts)_app!.Services.GetRequiredService<MudLocalizer>();

    public async Task InitializeAsync()
    {
        if (!BrowserFactAttribute.IsThere)
            return;
        Assertions.SetDefaultExpectTimeout(10_000);
        _app = await AppFactory.StartAsync(realPort: true);
        _address = new Uri(_app.Address);
        _city = new BrowserCity(_app.Services);
        _driver = await Playwright.CreateAsync();
        _browser = await _driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = BrowserFactAttribute.Path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _driver?.Dispose();
        if (_app is not null)
            await _app.DisposeAsync();
    }

    /// <summary>A window of its own for somebody who has not signed in.</summary>
    public Task<Visitor> OpenAsync(Uri? address = null) => Visitor.OpenAsync(_browser!, address ?? Address);

    /// <summary>A window of its own for a demo person, signed in and connected; what is opened next goes over the line of the address.</summary>
    public async Task<Visitor> SignInAsync(AppUser person, Uri? address = null)
    {
        var visitor = await OpenAsync(address);
        await visitor.SignInAsync(person, Address);
        return visitor;
    }

    /// <summary>The first demo person of a role, signed in.</summary>
    public async Task<Visitor> SignInAsync(string peran) => await SignInAsync(await City.PersonAsync(peran));
}
