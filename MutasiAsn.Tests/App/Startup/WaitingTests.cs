using System.Net;
using Microsoft.Extensions.DependencyInjection;
using MutasiAsn.App.Startup;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.App.Startup;

// The start is held before its first step, so that what a visitor sees meanwhile can be looked at.
public sealed class WaitingTests : IAsyncLifetime
{
    private readonly AppFactory _app = AppFactory.StartEmpty(services: s => s.Remove(s.Single(d => d.ImplementationType == typeof(Preparation))));
    private HttpClient _client = null!;

    private Readiness Readiness => _app.Services.GetRequiredService<Readiness>();

    public Task InitializeAsync()
    {
        _client = _app.Visitor();
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task Until_the_database_is_ready_every_page_shows_how_far_it_is_and_asks_again()
    {
        Readiness.Report("Menulis data contoh", 30, 120);

        using var answer = await _client.GetAsync("/usul-mutasi");
        var html = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("1", Assert.Single(answer.Headers.GetValues("Retry-After")));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Contains("Menulis data contoh: 25 persen", html, StringComparison.Ordinal);
        Assert.Contains("<meta http-equiv=\"refresh\" content=\"1\">", html, StringComparison.Ordinal);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task It_is_alive_but_not_ready()
    {
        using var live = await _client.GetAsync("/health/live");
        using var ready = await _client.GetAsync("/health/ready");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (live.StatusCode, ready.StatusCode));
    }

    [Fact]
    public async Task The_waiting_page_has_its_clothes() => Assert.Equal(HttpStatusCode.OK, (await _client.GetAsync("/app.css")).StatusCode);

    [Fact]
    public async Task A_start_that_failed_says_what_to_do_and_does_not_ask_again()
    {
        Readiness.Failed("Periksa pengaturan <Database>.");

        var html = await (await _client.GetAsync("/")).Content.ReadAsStringAsync();

        Assert.Contains("Periksa pengaturan &lt;Database&gt;.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http-equiv=\"refresh\"", html, StringComparison.Ordinal);
    }
}
