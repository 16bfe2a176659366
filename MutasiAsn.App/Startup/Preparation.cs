using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Features.Demo;
using MutasiAsn.App.Features.Intake;
using MutasiAsn.App.Features.Placement;

namespace MutasiAsn.App.Startup;

/// <summary>Brings the database up after the server listens: migrations, law and calendars, and in Development with an empty database the demo city.</summary>
public sealed class Preparation(
    Readiness readiness, IDbContextFactory<AppDb> databases, DataOptions data, SeedLaw law, SeedReference reference, ImportPegawai import, DemoPeople demo, IHostEnvironment environment,
    IConfiguration configuration, ILogger<Preparation> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The server answers first; what follows shows on its waiting page.
        await Task.Yield();
        try
        {
            readiness.Report("Menyiapkan basis data");
            await using (var db = await databases.CreateDbContextAsync(stoppingToken))
                await Migrator.MigrateAsync(db, data, stoppingToken);
            await law.RunAsync(stoppingToken);
            await reference.RunAsync(stoppingToken);
            if (environment.IsDevelopment() && configuration.GetValue("Demo:Kota", true))
                await DemoAsync(stoppingToken);
            readiness.Ready();
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopped while preparing; the next start goes on.
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            log.LogError(exception, "Preparation failed");
            readiness.Failed("Basis data tidak dapat disiapkan. Periksa pengaturan Database dan Storage:Folder serta catatan program, lalu jalankan ulang.");
        }
    }

    private async Task DemoAsync(CancellationToken ct)
    {
        await using (var db = await databases.CreateDbContextAsync(ct))
        {
            if (await db.Pegawai.AnyAsync(ct) && await db.AppUser.AnyAsync(ct))
                return;
        }

        var progress = new Forward(readiness);
        var folder = Path.Combine(AppContext.BaseDirectory, "Assets", "contoh-siasn");
        var outcome = await import.RunAsync(ImportRequest.FromFolder(folder, "Data contoh"), progress, ct);
        if (!outcome.Succeeded)
            log.LogWarning("The demo city was refused: {Code}", outcome.Refusal.Code);
        readiness.Report("Memilih orang contoh");
        await demo.RunAsync(ct);
    }

    private sealed class Forward(Readiness readiness) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => readiness.Report(value.Phase, value.Done, value.Total ?? 0);
    }
}
