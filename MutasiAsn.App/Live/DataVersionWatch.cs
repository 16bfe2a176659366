using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Startup;

namespace MutasiAsn.App.Live;

/// <summary>Looks every two seconds whether a command in another process (an import) has raised the version row, and lets all open pages read again.</summary>
public sealed class DataVersionWatch(IDbContextFactory<AppDb> databases, ChangeFeed feed, Readiness readiness, TimeProvider clock, ILogger<DataVersionWatch> log) : BackgroundService
{
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(_pause, clock);
        long? seen = null;
        while (await NextAsync(timer, stoppingToken))
        {
            if (!readiness.Now.IsReady)
                continue;
            try
            {
                await using var db = await databases.CreateDbContextAsync(stoppingToken);
                var now = await db.DataVersion.AsNoTracking().OrderBy(v => v.Value).Select(v => (long?)v.Value).LastOrDefaultAsync(stoppingToken) ?? 0;
                if (seen is { } before && before != now)
                    feed.Publish(new Topic("*", Guid.Empty));
                seen = now;
            }
            catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
            {
                // A database that is away for a moment is looked at again.
                log.LogWarning(exception, "The version of the data could not be read");
            }
        }
    }

    private static async Task<bool> NextAsync(PeriodicTimer timer, CancellationToken ct)
    {
        try
        {
            return await timer.WaitForNextTickAsync(ct);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
