using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MutasiAsn.App.Data;
using MutasiAsn.App.Startup;
using MutasiAsn.Core.Audit;

namespace MutasiAsn.Tests.Support;

/// <summary>
/// The real application in this process, with its own folder and clock. The demo city is imported once per test run and its file copied, so
/// that one starts in less than a second. With a real port for a browser, else in memory.
/// </summary>
public sealed partial class AppFactory : WebApplicationFactory<Program>
{
    private static readonly Lazy<Task<string>> _city = new(ImportCityAsync);
    private readonly Dictionary<string, string?> _settings;
    private readonly Action<IServiceCollection>? _services;

    private AppFactory(Dictionary<string, string?> settings, Action<IServiceCollection>? services, bool realPort)
    {
        _settings = settings;
        _services = services;
        if (realPort)
            UseKestrel(0);
    }

    /// <summary>Database and keys; deleted with the factory.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("mutasi-").FullName;

    /// <summary>24 November 2026, 10.00 WITA, until the test moves it.</summary>
    public TestTime Time { get; } = new();

    /// <summary>Where a browser finds it; only with a real port.</summary>
    public string Address => Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>Starts the application on the demo city and waits until it is ready.</summary>
    public static async Task<AppFactory> StartAsync(bool realPort = false, Dictionary<string, string?>? settings = null, Action<IServiceCollection>? services = null)
    {
        var factory = new AppFactory(settings ?? [], services, realPort);
        File.Copy(await _city.Value, Path.Combine(factory.Folder, "mutasi.db"));
        await factory.WaitUntilReadyAsync();
        return factory;
    }

    /// <summary>Starts it without a city; not waited for.</summary>
    public static AppFactory StartEmpty(Dictionary<string, string?>? settings = null, Action<IServiceCollection>? services = null)
    {
        var factory = new AppFactory(new Dictionary<string, string?>(settings ?? []) { ["Demo:Kota"] = "false" }, services, realPort: false);
        factory.StartServer();
        return factory;
    }

    public AppDb Open() => Services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContext();

    /// <summary>A visitor with a jar for cookies who is not led on by a redirect.</summary>
    public HttpClient Visitor() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") });

    /// <summary>The demo people of a role in the order of the sign-in page.</summary>
    public async Task<List<AppUser>> PeopleAsync(string peran)
    {
        await using var db = Open();
        return await db.AppUser.AsNoTracking().Where(u => u.DemoPeran == peran).OrderBy(u => u.DemoUrutan).ToListAsync();
    }

    /// <summary>Signs a demo person in as the button of the sign-in page does.</summary>
    public async Task<HttpClient> SignInAsync(string peran, int number = 0)
    {
        var client = Visitor();
        using var answer = await PostSignInAsync(client, (await PeopleAsync(peran))[number].Id, "/");
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new InvalidOperationException($"{peran} could not sign in: {answer.StatusCode}");
        return client;
    }

    public static async Task<HttpResponseMessage> PostSignInAsync(HttpClient client, Guid account, string back) =>
        await client.PostAsync("/masuk/contoh", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = await TokenAsync(client, "/masuk"),
            ["akun"] = account.ToString("D"),
            ["kembali"] = back,
        }));

    /// <summary>The token that a form of a page carries against forgery.</summary>
    public static async Task<string> TokenAsync(HttpClient client, string page) =>
        WebUtility.HtmlDecode(Token().Match(await client.GetStringAsync(page)).Groups[1].Value);

    /// <summary>Where a page sends whoever asks for it.</summary>
    public static async Task<string> LocationOfAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var location = answer.Headers.Location!;
        return location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Storage:Folder", Folder);
        foreach (var (key, value) in _settings)
            builder.UseSetting(key, value);
        builder.ConfigureLogging(l => l.ClearProviders());
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Time);
            services.ConfigureDbContext<SqliteAppDb>(o => o.AddInterceptors(QueryGuard.Instance));
            _services?.Invoke(services);
        });
    }

    private async Task WaitUntilReadyAsync()
    {
        StartServer();
        var readiness = Services.GetRequiredService<Readiness>();
        for (var left = 6000; !readiness.Now.IsReady; left--)
        {
            if (left == 0 || readiness.Now.Failure is not null)
                throw new InvalidOperationException($"The application is not ready: {readiness.Now.Failure ?? readiness.Now.Phase}");
            await Task.Delay(10);
        }
    }

    private static async Task<string> ImportCityAsync()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("mutasi-kota-").FullName, "mutasi.db");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        await using var factory = new AppFactory([], null, realPort: false);
        await factory.WaitUntilReadyAsync();
        await using (var db = factory.Open())
            await db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)");
        File.Copy(Path.Combine(factory.Folder, "mutasi.db"), file);
        return file;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}

/// <summary>One application on the demo city for all tests of a class; for tests that change nothing.</summary>
public sealed class DemoCity : IAsyncLifetime
{
    public AppFactory App { get; private set; } = null!;

    public async Task InitializeAsync() => App = await AppFactory.StartAsync();

    public async Task DisposeAsync() => await App.DisposeAsync();
}
