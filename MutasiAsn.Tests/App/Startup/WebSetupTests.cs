using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using MutasiAsn.Tests.Conventions;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.App.Startup;

public sealed class WebSetupTests(DemoCity city) : IClassFixture<DemoCity>
{
    private readonly AppFactory _app = city.App;

    [Theory]
    [InlineData("/masuk")]
    [InlineData("/verifikasi")]
    [InlineData("/app.css")]
    [InlineData("/health/live")]
    [InlineData("/usul-mutasi")]
    [InlineData("/jauh/dari/mana-mana")]
    [InlineData("/unduh/surat-keputusan.csv")]
    public async Task Every_answer_carries_the_headers_that_protect_it(string path)
    {
        using var client = _app.Visitor();
        using var answer = await client.GetAsync(path);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy")).Split("; ");
        Assert.Contains("default-src 'none'", policy);
        Assert.Contains("script-src 'self'", policy);
        Assert.Contains("style-src-elem 'self'", policy);
        Assert.Contains("form-action 'self'", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.DoesNotContain(policy, p => p.Contains("unsafe-eval", StringComparison.Ordinal) || p.Contains("http:", StringComparison.Ordinal) || p.Contains('*', StringComparison.Ordinal));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.False(answer.Headers.Contains("Server"), "The server's name tells an attacker where to look.");
    }

    [Theory]
    [InlineData("/masuk")]
    [InlineData("/verifikasi")]
    [InlineData("/ditolak")]
    public async Task A_static_page_holds_no_circuit(string path)
    {
        using var client = _app.Visitor();

        var html = await client.GetStringAsync(path);

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<!--Blazor:", html, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"id\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_alive_and_ready()
    {
        using var client = _app.Visitor();

        Assert.Equal("Healthy", await client.GetStringAsync("/health/live"));
        Assert.Equal("Healthy", await client.GetStringAsync("/health/ready"));
    }

    [Fact]
    public async Task An_address_that_does_not_exist_is_a_page_of_ours_with_the_right_status()
    {
        using var client = _app.Visitor();
        using var answer = await client.GetAsync("/jauh/dari/mana-mana");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("<h1", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_theme_is_a_sheet_that_may_be_kept_for_ever()
    {
        using var client = _app.Visitor();
        using var answer = await client.GetAsync(MutasiAsn.App.Layout.ThemeCss.Path);

        Assert.Equal("text/css", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Contains("--mud-palette-primary", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    // A page states it as an attribute, an endpoint where it is mapped; what the framework adds by itself carries no data of ours.
    [Fact]
    public void Every_address_says_who_may_open_it() => Faults.None(
        from endpoint in _app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        let pattern = endpoint.RoutePattern.RawText ?? ""
        where endpoint.Metadata.GetMetadata<IAuthorizeData>() is null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
        where !pattern.TrimStart('/').StartsWith("_blazor", StringComparison.Ordinal) && !pattern.TrimStart('/').StartsWith("_framework", StringComparison.Ordinal) && pattern != "{**path:file}"
        select $"{pattern} ({endpoint.DisplayName})");
}
