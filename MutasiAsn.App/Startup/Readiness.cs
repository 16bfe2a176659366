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
        context.Response.Headers.RetryAfter = "1";
        await PlainPage.WriteAsync(
            context, StatusCodes.Status503ServiceUnavailable, state.Failure is null ? "Menyiapkan Mutasi ASN" : "Mutasi ASN belum dapat dijalankan", text,
            state.Failure is null ? $"<progress max=\"100\" value=\"{percent}\" aria-label=\"Kemajuan\"></progress><p class=\"small\">Halaman ini berganti sendiri setelah siap.</p>" : null,
            state.Failure is null ? "<meta http-equiv=\"refresh\" content=\"1\">" : null);
    }
}
