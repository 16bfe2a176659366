using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using MutasiAsn.App.Startup;

namespace MutasiAsn.Tests.Support;

/// <summary>The real application on a real port, with the demo city in a folder of its own; the day is 24 November 2026, so that nothing here grows old.</summary>
public sealed class AppFactory : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("mutasi-app-").FullName;

    public AppFactory() => UseKestrel(0);

    /// <summary>Starts and waits until the demo city is in. Returns the address.</summary>
    public async Task<Uri> StartAsync()
    {
        StartServer();
        var readiness = Services.GetRequiredService<Readiness>();
        using var turn = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (!readiness.Now.IsReady && await turn.WaitForNextTickAsync(patience.Token))
        {
            if (readiness.Now.Failure is { } failure)
                throw new InvalidOperationException(failure);
        }

        return new Uri(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Storage:Folder", _folder);
        builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(new TimeFrom(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero))));
    }

    // Goes on like the real clock, so that timers and waiting times work.
    private sealed class TimeFrom(DateTimeOffset start) : TimeProvider
    {
        private readonly TimeSpan _shift = start - System.GetUtcNow();

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _shift;
    }
}
