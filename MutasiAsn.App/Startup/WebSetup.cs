using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;
using MudBlazor;
using MudBlazor.Services;
using MutasiAsn.App.Features.Account;
using MutasiAsn.App.Features.Decisions;
using MutasiAsn.App.Features.Exports;
using MutasiAsn.App.Layout;
using MutasiAsn.App.Live;
using MutasiAsn.App.Components;
using MutasiAsn.App.Texts;

namespace MutasiAsn.App.Startup;

public static class WebSetup
{
    public const string VerifyLimit = "verifikasi";

    public static void AddWeb(this WebApplicationBuilder builder)
    {
        // What stops the start is told once: by RunOrExplainAsync, or as the exception itself.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        var services = builder.Services;
        // Not ready yet is an answer, not a fault to be logged at every question.
        builder.Logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None);
        services.AddSingleton(TimeProvider.System);
        services.AddRazorComponents().AddInteractiveServerComponents(o => o.DetailedErrors = false);
        services.AddMudServices(o =>
        {
            o.PopoverOptions.Delay = TimeSpan.Zero;
            o.PopoverOptions.Duration = TimeSpan.FromMilliseconds(120);
        });
        services.AddSingleton<MudLocalizer, MudTexts>();
        services.AddScoped<Toasts>();
        services.AddAntiforgery(o => o.SuppressXFrameOptionsHeader = true);
        services.AddHealthChecks().AddCheck<ReadinessCheck>("siap");
        services.AddSingleton<Readiness>();
        services.AddHostedService<Preparation>();
        services.AddHostedService<DataVersionWatch>();
        services.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            o.AddPolicy(VerifyLimit, context => RateLimitPartition.GetTokenBucketLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "-",
                _ => new TokenBucketRateLimiterOptions { TokenLimit = 30, TokensPerPeriod = 10, ReplenishmentPeriod = TimeSpan.FromSeconds(10), QueueLimit = 0 }));
            o.OnRejected = TooMany.WriteAsync;
        });
    }

    public static void UseWeb(this WebApplication app)
    {
        app.UseExceptionHandler(AppUrls.Error, createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute(AppUrls.NotFound, createScopeForStatusCodePages: true);
        app.Use((context, next) =>
        {
            if (!HttpMethods.IsGet(context.Request.Method) && context.Features.Get<IStatusCodePagesFeature>() is { } pages)
                pages.Enabled = false;
            return next(context);
        });
        app.UseMiddleware<RefusedPosts>();
        app.UseSecurityHeaders();
        app.UseMiddleware<WaitUntilReady>();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.UseMiddleware<ForgedPosts>();
    }

    public static void MapWeb(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready").AllowAnonymous();
        app.MapGet(ThemeCss.Path, ThemeCss.Serve).AllowAnonymous();
        app.MapSignIn();
        app.MapLetters();
        app.MapExports();
        app.MapRazorComponents<AppRoot>().AddInteractiveServerRenderMode(o => o.ContentSecurityFrameAncestorsPolicy = null);
    }

    /// <summary>Runs; an address that is taken is one sentence, not a stack trace.</summary>
    public static async Task<int> RunOrExplainAsync(this WebApplication app)
    {
        try
        {
            await app.RunAsync();
            return 0;
        }
        catch (IOException exception) when (exception.InnerException is SocketException || exception.GetBaseException() is SocketException)
        {
            await Console.Error.WriteLineAsync("Alamat yang diminta sedang dipakai program lain. Hentikan program itu, atau pilih alamat lain, misalnya: dotnet run --project MutasiAsn.App -- --urls http://127.0.0.1:5081");
            return 1;
        }
    }
}
