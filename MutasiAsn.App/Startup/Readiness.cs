using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MutasiAsn.App.Startup;

/// <summary>How far the start has come.</summary>
public sealed class Readiness
{
    private volatile State _state = new("Memulai", 0, 0, false, null);

    public State Now => _state;

    public void Report(string phase, int done = 0, int total = 0) => _state = new State(phase, done, total, false, null);

    public void Ready() => _state = new State("Siap", 1, 1, true, null);

    public void Failed(string sentence) => _state = new State("Berhenti", 0, 0, false, sentence);

    public sealed record State(string Phase, int Done, int Total, bool IsReady, string? Failure);
}

public sealed class ReadinessCheck(Readiness readiness) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(readiness.Now.IsReady ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy(readiness.Now.Failure ?? readiness.Now.Phase));
}

/// <summary>Until the database is ready every page is one that shows how far the start has come, and asks again by itself.</summary>
public sealed class WaitUntilReady(RequestDelegate next, Readiness readiness)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path;
        if (readiness.Now.IsReady || path.StartsWithSegments("/health", StringComparison.Ordinal) || Path.HasExtension(path.Value))
        {
            await next(context);
            return;
        }

        var state = readiness.Now;
        var percent = state.Total > 0 ? (int)(100L * state.Done / state.Total) : 0;
        var text = state.Failure ?? (state.Total > 0 ? $"{state.Phase}: {percent} persen" : state.Phase);
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "1";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync($"""
            <!doctype html><html lang="id" data-theme="light"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">{(state.Failure is null ? "<meta http-equiv=\"refresh\" content=\"1\">" : "")}<title>Menyiapkan - Mutasi ASN Kota Palu</title><link rel="stylesheet" href="/app.css"></head>
            <body><div class="weave" aria-hidden="true"></div><main class="page narrow center"><section class="card"><div class="empty"><img src="/lambang/kota-palu-144.png" alt="" height="72"><h1>{(state.Failure is null ? "Menyiapkan Mutasi ASN" : "Mutasi ASN belum dapat dijalankan")}</h1><p role="status">{System.Net.WebUtility.HtmlEncode(text)}</p>{(state.Failure is null ? $"<progress max=\"100\" value=\"{percent}\" aria-label=\"Kemajuan\"></progress><p class=\"small\">Halaman ini berganti sendiri setelah siap.</p>" : "")}</div></section></main></body></html>
            """, context.RequestAborted);
    }
}
