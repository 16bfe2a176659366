using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.DataProtection;
using MutasiAsn.App.Data;

namespace MutasiAsn.App.Identity;

/// <summary>Sign-in by OpenID Connect wherever an authority is set; without one, and only in Development, by picking a demo person.</summary>
public static class SignInSetup
{
    public const string UserIdClaim = "mutasi:akun";
    public const string OfficeClaim = "mutasi:jabatan";

    /// <summary>Says why the application may not start like this; <c>null</c> when it may.</summary>
    public static string? WhyNot(IConfiguration configuration, IHostEnvironment environment) =>
        HasAuthority(configuration) || environment.IsDevelopment()
            ? null
            : "Mutasi ASN tidak dijalankan: Oidc:Authority belum diatur. Isi alamat penyedia masuk (OpenID Connect); masuk dengan orang contoh hanya ada pada lingkungan Development.";

    public static bool HasAuthority(IConfiguration configuration) => !string.IsNullOrWhiteSpace(configuration["Oidc:Authority"]);

    public static void AddSignIn(this WebApplicationBuilder builder, DataOptions data)
    {
        var services = builder.Services;
        services.AddSingleton<ActorReader>();
        services.AddScoped<CurrentActor>();
        services.AddScoped<IClaimsTransformation, RoleClaims>();
        services.AddCascadingAuthenticationState();
        services.AddAuthorization(Policies.Add);
        services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(data.Folder, "kunci"))).SetApplicationName("MutasiAsn");
        var authentication = services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(o =>
        {
            o.Cookie.Name = "mutasi";
            o.Cookie.HttpOnly = true;
            o.Cookie.SameSite = SameSiteMode.Lax;
            o.LoginPath = AppUrls.SignIn;
            o.AccessDeniedPath = AppUrls.Denied;
            o.ReturnUrlParameter = "ReturnUrl";
            o.ExpireTimeSpan = TimeSpan.FromHours(10);
            o.SlidingExpiration = true;
            // A cookie whose account is gone belongs to a visitor, not to somebody with other rights.
            o.Events.OnRedirectToAccessDenied = context =>
            {
                var signedIn = context.HttpContext.User.Identity?.IsAuthenticated == true;
                context.Response.Redirect(signedIn ? context.RedirectUri : context.RedirectUri.Replace(AppUrls.Denied, AppUrls.SignIn, StringComparison.Ordinal));
                return Task.CompletedTask;
            };
        });
        if (HasAuthority(builder.Configuration))
            authentication.AddOpenIdConnect(o => Configure(o, builder.Configuration));
    }

    /// <summary>Only paths of our own; anything else leads home. A browser drops control characters, so "/TAB/elsewhere" would leave us.</summary>
    public static string SafePath(string? path) => path is ['/', ..] && path is not ['/', '/' or '\\', ..] && !path.Any(char.IsControl) ? path : AppUrls.Home;

    public static ClaimsPrincipal PrincipalOf(Guid userId, string nama, string office, string scheme) => new(new ClaimsIdentity(
        [new Claim(UserIdClaim, userId.ToString("D")), new Claim(ClaimTypes.Name, nama), new Claim(OfficeClaim, office)], scheme));

    private static void Configure(OpenIdConnectOptions options, IConfiguration configuration)
    {
        options.ResponseType = "code";
        options.UsePkce = true;
        // The answer comes back by GET, so that cookies need no SameSite=None and form-action stays 'self'.
        options.ResponseMode = "query";
        options.CorrelationCookie.SameSite = options.NonceCookie.SameSite = SameSiteMode.Lax;
        options.MapInboundClaims = false;
        options.TokenValidationParameters.NameClaimType = "name";
        options.GetClaimsFromUserInfoEndpoint = true;
        options.Scope.Clear();
        options.Scope.Add("openid");
        options.Scope.Add("profile");
        // Many providers keep such claims out of the id token.
        foreach (var claim in new[] { configuration.GetValue("Oidc:RoleClaim", "roles")!, configuration.GetValue("Oidc:NipClaim", "nip")! })
            options.ClaimActions.MapJsonKey(claim, claim);
        configuration.Bind("Oidc", options);
        options.Events.OnTicketReceived = async context =>
        {
            var accounts = context.HttpContext.RequestServices.GetRequiredService<OidcAccounts>();
            var principal = await accounts.SignInAsync(context.Principal!, options.Authority!, context.HttpContext.RequestAborted);
            context.Principal = principal;
        };
        options.Events.OnRemoteFailure = context =>
        {
            // Never the provider's words: they may hold anything.
            context.Response.Redirect($"{AppUrls.SignIn}?gagal=1");
            context.HandleResponse();
            return Task.CompletedTask;
        };
    }
}
