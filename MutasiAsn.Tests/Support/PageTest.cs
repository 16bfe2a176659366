using System.Security.Claims;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using MudBlazor.Services;
using MutasiAsn.App.Components;
using MutasiAsn.App.Identity;
using MutasiAsn.App.Texts;

namespace MutasiAsn.Tests.Support;

/// <summary>A page or part of one, drawn without a browser as if its circuit were there.</summary>
public abstract class PageTest : BunitContext, IAsyncLifetime
{
    private BunitAuthorizationContext? _authorization;

    protected TestTime Time { get; } = new();

    async Task IAsyncLifetime.InitializeAsync()
    {
        CultureSetup.Use();
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddMudServices(o => o.PopoverOptions.CheckForPopoverProvider = false);
        Services.AddSingleton<MudLocalizer, MudTexts>();
        Services.AddScoped<Toasts>();
        Services.AddSingleton<TimeProvider>(Time);
        _authorization = this.AddAuthorization();
        await PrepareAsync();
        // Last: this closes the list of services.
        SetRendererInfo(new RendererInfo("Server", true));
    }

    // MudBlazor's services can only be left asynchronously.
    async Task IAsyncLifetime.DisposeAsync() => await base.DisposeAsync();

    /// <summary>Further services, and what they read.</summary>
    protected virtual Task PrepareAsync() => Task.CompletedTask;

    /// <summary>Who sits in front of the page.</summary>
    protected void SignIn(Someone who) => _authorization!.SetAuthorized(who.Nama).SetClaims(new Claim(SignInSetup.UserIdClaim, who.UserId.ToString("D")));
}
