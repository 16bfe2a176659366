using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MutasiAsn.App.Texts;
using MutasiAsn.Core.Audit;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.App.Identity;

// Code with PKCE against a provider in this process. "Oidc:Roles" is the only way from their words to our roles.
public sealed class OidcSignInTests : IClassFixture<OidcSignInTests.City>
{
    private readonly FakeAuthority _authority;
    private readonly AppFactory _app;

    public OidcSignInTests(City city)
    {
        (_authority, _app) = (city.Authority, city.App);
        _authority.OnlyUserInfo = false;
    }

    [Fact]
    public async Task Somebody_signs_in_with_code_and_pushed_request_and_comes_back_to_the_page_asked_for()
    {
        _authority.Who = new("sub-1", "Rahmat Contoh", ["inspektorat"], null);
        using var client = _app.Visitor();

        Assert.Equal("/jejak", await SignInAsync(client, "/jejak"));

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/jejak")).StatusCode);
        Assert.Contains("/titip", _authority.Heard);
        await using var db = _app.Open();
        var account = await db.AppUser.SingleAsync(u => u.Subject == "sub-1");
        Assert.Equal(("Rahmat Contoh", null, null), (account.Nama, account.PegawaiId, account.DemoPeran));
        Assert.Equal([Role.Auditor], await RolesAsync("sub-1"));
    }

    [Fact]
    public async Task The_same_person_is_the_same_account_and_roles_follow_the_provider()
    {
        _authority.Who = new("sub-2", "Rahmat Contoh", ["inspektorat", "kepegawaian"], null);
        using (var first = _app.Visitor())
            await SignInAsync(first, "/");
        Assert.Equal([Role.Verifikator, Role.Auditor], await RolesAsync("sub-2"));

        _authority.Who = new("sub-2", "Rahmat Contoh, S.E.", ["kepegawaian"], null);
        using var second = _app.Visitor();
        await SignInAsync(second, "/");

        Assert.Equal([Role.Verifikator], await RolesAsync("sub-2"));
        Assert.Equal("/ditolak?ReturnUrl=%2Fjejak", await AppFactory.LocationOfAsync(second, "/jejak"));
        await using var db = _app.Open();
        Assert.Equal("Rahmat Contoh, S.E.", (await db.AppUser.SingleAsync(u => u.Subject == "sub-2")).Nama);
    }

    // KepalaUnit and Pegawai follow the data of the day; a provider cannot give them.
    [Theory]
    [InlineData("Auditor")]
    [InlineData("INSPEKTORAT")]
    [InlineData("kepala")]
    [InlineData("salah-tulis")]
    [InlineData("admin")]
    [InlineData("")]
    public async Task A_word_that_the_table_does_not_know_gives_no_right(string role)
    {
        _authority.Who = new("sub-3", "Rahmat Contoh", [role], null);
        using var client = _app.Visitor();

        await SignInAsync(client, "/");

        Assert.Empty(await RolesAsync("sub-3"));
        Assert.Equal("/ditolak?ReturnUrl=%2Fjejak", await AppFactory.LocationOfAsync(client, "/jejak"));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task Roles_and_nip_are_also_heard_at_the_userinfo_endpoint()
    {
        var pegawai = await SomeoneAsync();
        _authority.OnlyUserInfo = true;
        _authority.Who = new("sub-4", "Rahmat Contoh", ["inspektorat", "kepegawaian"], pegawai.Nip);
        using var client = _app.Visitor();

        await SignInAsync(client, "/");

        Assert.Equal([Role.Verifikator, Role.Auditor], await RolesAsync("sub-4"));
        await using var db = _app.Open();
        Assert.Equal(pegawai.Id, (await db.AppUser.SingleAsync(u => u.Subject == "sub-4")).PegawaiId);
    }

    [Fact]
    public async Task A_nip_links_the_account_with_the_civil_servant()
    {
        var pegawai = await SomeoneAsync();
        _authority.Who = new("sub-5", "Rahmat Contoh", [], pegawai.Nip);
        using var client = _app.Visitor();

        await SignInAsync(client, "/profil");

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/profil")).StatusCode);
        await using var db = _app.Open();
        Assert.Equal(pegawai.Id, (await db.AppUser.SingleAsync(u => u.Subject == "sub-5")).PegawaiId);
    }

    [Fact]
    public async Task Whoever_cancels_at_the_provider_reads_our_words_and_not_the_providers()
    {
        _authority.Who = new("sub-6", "Rahmat Contoh", [], null, Refused: true);
        using var client = _app.Visitor();

        Assert.Equal("/masuk?gagal=1", await SignInAsync(client, "/"));

        var html = await client.GetStringAsync("/masuk?gagal=1");
        Assert.Contains("Masuk belum berhasil", html, StringComparison.Ordinal);
        Assert.DoesNotContain("kata penyedia", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_nobody_asked_for_signs_nobody_in()
    {
        using var client = _app.Visitor();

        Assert.Equal("/masuk?gagal=1", await AppFactory.LocationOfAsync(client, "/signin-oidc?code=abc&state=def"));
        Assert.Equal("/masuk?ReturnUrl=%2F", await AppFactory.LocationOfAsync(client, "/"));
    }

    [Theory]
    [InlineData("https://jahat.example/")]
    [InlineData("//jahat.example")]
    [InlineData("/\t/jahat.example")]
    public async Task The_way_back_never_leads_to_another_site(string back)
    {
        using var client = _app.Visitor();

        Assert.Equal("/", await SignInAsync(client, back));
    }

    [Fact]
    public async Task With_a_provider_there_are_no_demo_people()
    {
        using var client = _app.Visitor();
        var account = (await _app.PeopleAsync("admin"))[0].Id;

        var html = await client.GetStringAsync("/masuk");
        using var answer = await client.PostAsync("/masuk/contoh", new FormUrlEncodedContent(new Dictionary<string, string> { ["akun"] = account.ToString("D") }));

        Assert.Contains("href=\"/masuk/akun", html, StringComparison.Ordinal);
        Assert.DoesNotContain("data-peran", html, StringComparison.Ordinal);
        Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed, $"{answer.StatusCode}");
        Assert.Equal("/masuk?ReturnUrl=%2F", await AppFactory.LocationOfAsync(client, "/"));
    }

    // To the provider and back again, redirect by redirect; returns where we end.
    private static async Task<string> SignInAsync(HttpClient client, string back)
    {
        using var start = await client.GetAsync($"/masuk/akun?kembali={Uri.EscapeDataString(back)}");
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var theirs = await browser.GetAsync(start.Headers.Location);
        Assert.Equal(HttpStatusCode.Redirect, theirs.StatusCode);
        return await AppFactory.LocationOfAsync(client, theirs.Headers.Location!.PathAndQuery);
    }

    private async Task<(Guid Id, string Nip)> SomeoneAsync()
    {
        await using var db = _app.Open();
        var found = await db.Pegawai.AsNoTracking().OrderBy(p => p.PnsId).Select(p => new { p.Id, p.Nip }).FirstAsync();
        return (found.Id, found.Nip.Value);
    }

    private async Task<List<Role>> RolesAsync(string subject)
    {
        var today = TimeProvider.System.Today();
        await using var db = _app.Open();
        var roles = await (
            from role in db.RoleAssignment
            join user in db.AppUser on role.AppUserId equals user.Id
            where user.Subject == subject && (role.Sampai == null || role.Sampai >= today)
            select role.Role).ToListAsync();
        return [.. roles.Order()];
    }

    // Every test comes as another person, so that all share one application and one provider.
    public sealed class City : IAsyncLifetime
    {
        public FakeAuthority Authority { get; private set; } = null!;

        public AppFactory App { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Authority = await FakeAuthority.StartAsync();
            var settings = new Dictionary<string, string?>(Authority.Settings)
            {
                ["Oidc:Roles:inspektorat"] = "Auditor",
                ["Oidc:Roles:kepegawaian"] = "Verifikator",
                ["Oidc:Roles:kepala"] = "KepalaUnit",
                ["Oidc:Roles:salah-tulis"] = "Audittor",
            };
            // The cookies of this way carry a time of expiry, which the jar compares with the clock of the machine.
            App = await AppFactory.StartAsync(settings: settings, services: s => s.AddSingleton(TimeProvider.System));
        }

        public async Task DisposeAsync()
        {
            await App.DisposeAsync();
            await Authority.DisposeAsync();
        }
    }
}
