namespace MutasiAsn.App.Startup;
public sealed class Preparation(Readiness r) : BackgroundService { protected override Task ExecuteAsync(CancellationToken stoppingToken) { r.Ready(); return Task.CompletedTask; } }
