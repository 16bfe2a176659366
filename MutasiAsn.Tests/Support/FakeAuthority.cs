using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace MutasiAsn.Tests.Support;

/// <summary>An identity provider on a real port: code with PKCE, pushed authorization. Whoever comes is signed in at once as <see cref="Who"/>.</summary>
public sealed class FakeAuthority : IAsyncDisposable
{
    public const string ClientId = "mutasi-asn";
    public const string ClientSecret = "rahasia-uji";
    private readonly SqliteConnection _connection;
    private readonly WebApplication _app;

    private FakeAuthority(SqliteConnection connection, WebApplication app)
    {
        _connection = connection;
        _app = app;
    }

    /// <summary>Who stands at the door.</summary>
    public Person Who { get; set; } = new("sub-1", "Sitti Contoh", [], null);

    /// <summary>Whether roles and NIP are told only at the userinfo endpoint, as many providers do.</summary>
    public bool OnlyUserInfo { get; set; }

    /// <summary>Requests to each endpoint so far.</summary>
    public List<string> Heard { get; } = [];

    public string Address => _app.Urls.First();

    /// <summary>What an application has to be told to use this provider.</summary>
    public Dictionary<string, string?> Settings => new()
    {
        ["Oidc:Authority"] = Address,
        ["Oidc:ClientId"] = ClientId,
        ["Oidc:ClientSecret"] = ClientSecret,
        ["Oidc:RequireHttpsMetadata"] = "false",
    };

    public static async Task<FakeAuthority> StartAsync()
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddDbContext<Store>(o => o.UseSqlite(connection).UseOpenIddict());
        builder.Services.AddOpenIddict()
            .AddCore(o => o.UseEntityFrameworkCore().UseDbContext<Store>())
            .AddServer(o =>
            {
                o.SetAuthorizationEndpointUris("masuk").SetPushedAuthorizationEndpointUris("titip").SetTokenEndpointUris("token").SetUserInfoEndpointUris("siapa");
                o.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().RequirePushedAuthorizationRequests();
                o.AddEphemeralEncryptionKey().AddEphemeralSigningKey();
                o.RegisterScopes(Scopes.Profile);
                o.UseAspNetCore().EnableAuthorizationEndpointPassthrough().EnableTokenEndpointPassthrough().EnableUserInfoEndpointPassthrough().DisableTransportSecurityRequirement();
            });
        builder.Services.AddAuthorization();
        var app = builder.Build();
        var authority = new FakeAuthority(connection, app);
        app.Use((context, next) =>
        {
            lock (authority.Heard)
                authority.Heard.Add(context.Request.Path);
            return next(context);
        });
        app.UseAuthentication();
        app.MapGet("/masuk", (Delegate)authority.Authorize);
        app.MapPost("/token", (Delegate)ExchangeAsync);
        app.MapGet("/siapa", (Delegate)authority.UserInfo);
        await app.StartAsync();
        await RegisterAsync(app.Services);
        return authority;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private static async Task RegisterAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Store>().Database.EnsureCreatedAsync();
        await scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>().CreateAsync(new OpenIddictApplicationDescriptor
        {
            ClientId = ClientId,
            ClientSecret = ClientSecret,
            RedirectUris = { new Uri("https://localhost/signin-oidc") },
            Permissions =
            {
                Permissions.Endpoints.Authorization, Permissions.Endpoints.PushedAuthorization, Permissions.Endpoints.Token, Permissions.GrantTypes.AuthorizationCode,
                Permissions.ResponseTypes.Code, Permissions.Scopes.Profile,
            },
        });
    }

    private IResult Authorize(HttpContext context)
    {
        if (Who.Refused)
            return Results.Forbid(new AuthenticationProperties(new Dictionary<string, string?>
            {
                [OpenIddictServerAspNetCoreConstants.Properties.Error] = Errors.AccessDenied,
                [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = "<b>kata penyedia</b>",
            }), [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
        var identity = new ClaimsIdentity(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme, Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, Who.Subject).SetClaim(Claims.Name, Who.Nama);
        if (!OnlyUserInfo)
        {
            foreach (var role in Who.Roles)
                identity.AddClaim("roles", role);
            identity.SetClaim("nip", Who.Nip);
        }

        identity.SetScopes(Scopes.OpenId, Scopes.Profile);
        identity.SetDestinations(_ => [Destinations.IdentityToken]);
        return Results.SignIn(new ClaimsPrincipal(identity), null, OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }

    private static async Task<IResult> ExchangeAsync(HttpContext context)
    {
        var result = await context.AuthenticateAsync(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
        return Results.SignIn(result.Principal!, null, OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }

    private IResult UserInfo() => Results.Json(OnlyUserInfo
        ? new Dictionary<string, object?> { ["sub"] = Who.Subject, ["name"] = Who.Nama, ["roles"] = Who.Roles, ["nip"] = Who.Nip }
        : new Dictionary<string, object?> { ["sub"] = Who.Subject, ["name"] = Who.Nama });

    /// <param name="Subject">The provider's key.</param>
    /// <param name="Nama">Name.</param>
    /// <param name="Roles">In the provider's words.</param>
    /// <param name="Nip">NIP, where the provider knows it.</param>
    /// <param name="Refused">Whether the person presses cancel.</param>
    public sealed record Person(string Subject, string Nama, string[] Roles, string? Nip, bool Refused = false);

    private sealed class Store(DbContextOptions<Store> options) : DbContext(options);
}
