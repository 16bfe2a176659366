using System.Net;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.App.Identity;

// Nothing here changes the city, so that all share one.
public sealed class DemoSignInTests(DemoCity city) : IClassFixture<DemoCity>
{
    private readonly AppFactory _app = city.App;

    [Theory]
    [InlineData("pegawai")]
    [InlineData("kepala-unit")]
    [InlineData("verifikator")]
    [InlineData("analis")]
    [InlineData("anggota-tpk")]
    [InlineData("sekda")]
    [InlineData("ppk")]
    [InlineData("penandatangan")]
    [InlineData("auditor")]
    [InlineData("admin")]
    public async Task Every_role_has_a_button_and_signs_in(string peran)
    {
        using var visitor = _app.Visitor();
        Assert.Contains($"data-peran=\"{peran}\"", await visitor.GetStringAsync("/masuk"), StringComparison.Ordinal);

        using var client = await _app.SignInAsync(peran);

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task A_sign_in_without_the_token_of_the_page_is_refused()
    {
        using var client = _app.Visitor();
        var account = (await _app.PeopleAsync("auditor"))[0].Id;

        using var answer = await client.PostAsync("/masuk/contoh", new FormUrlEncodedContent(new Dictionary<string, string> { ["akun"] = account.ToString("D"), ["kembali"] = "/" }));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("/masuk?ReturnUrl=%2F", await AppFactory.LocationOfAsync(client, "/"));
    }

    [Theory]
    [InlineData("/usul-mutasi", "/usul-mutasi")]
    [InlineData("/verifikasi?kode=1", "/verifikasi?kode=1")]
    [InlineData("https://jahat.example/", "/")]
    [InlineData("//jahat.example", "/")]
    [InlineData("/\\jahat.example", "/")]
    [InlineData("/\t/jahat.example", "/")]
    [InlineData("/\r\n/jahat.example", "/")]
    [InlineData("jahat.example", "/")]
    [InlineData("javascript:alert(1)", "/")]
    [InlineData("", "/")]
    public async Task A_sign_in_never_leads_to_another_site(string back, string expected)
    {
        using var client = _app.Visitor();

        using var answer = await AppFactory.PostSignInAsync(client, (await _app.PeopleAsync("auditor"))[0].Id, back);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(expected, answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("https://jahat.example/")]
    [InlineData("//jahat.example")]
    [InlineData("/\t/jahat.example")]
    public async Task The_buttons_do_not_carry_a_foreign_address_on(string back)
    {
        using var client = _app.Visitor();

        var html = await client.GetStringAsync($"/masuk?ReturnUrl={Uri.EscapeDataString(back)}");

        Assert.Contains("name=\"kembali\" value=\"/\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/menunggu")]
    [InlineData("/usul-mutasi")]
    [InlineData("/usul-mutasi/baru")]
    [InlineData("/jabatan-kosong")]
    [InlineData("/profil")]
    [InlineData("/surat-keputusan")]
    [InlineData("/jejak")]
    [InlineData("/unduh/usul-mutasi.csv")]
    public async Task A_visitor_is_led_to_the_sign_in_and_would_come_back(string path)
    {
        using var client = _app.Visitor();

        Assert.Equal($"/masuk?ReturnUrl={Uri.EscapeDataString(path)}", await AppFactory.LocationOfAsync(client, path));
    }

    [Theory]
    [InlineData("pegawai", "/jejak")]
    [InlineData("pegawai", "/menunggu")]
    [InlineData("ppk", "/profil")]
    [InlineData("admin", "/jejak")]
    public async Task Somebody_without_the_right_is_told_so(string peran, string path)
    {
        using var client = await _app.SignInAsync(peran);

        Assert.Equal($"/ditolak?ReturnUrl={Uri.EscapeDataString(path)}", await AppFactory.LocationOfAsync(client, path));
        Assert.Contains("bukan untuk peran Anda", await client.GetStringAsync("/ditolak"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cookie_stays_with_the_browser_and_says_no_name()
    {
        using var client = _app.Visitor();
        using var answer = await AppFactory.PostSignInAsync(client, (await _app.PeopleAsync("pegawai"))[0].Id, "/");

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("mutasi=", StringComparison.Ordinal));
        Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Another_site_can_sign_nobody_out()
    {
        using var client = await _app.SignInAsync("auditor");

        using var link = new HttpRequestMessage(HttpMethod.Get, "/keluar");
        link.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var picture = await client.SendAsync(link);
        using var form = await client.PostAsync("/keluar", new FormUrlEncodedContent([]));

        Assert.Equal("/", picture.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.BadRequest, form.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/jejak")).StatusCode);
    }

    [Fact]
    public async Task Whoever_signs_out_is_a_visitor_again()
    {
        using var client = await _app.SignInAsync("auditor");

        using var answer = await client.GetAsync("/keluar");

        Assert.Equal("/masuk", answer.Headers.Location!.OriginalString);
        Assert.Equal("/masuk?ReturnUrl=%2Fjejak", await AppFactory.LocationOfAsync(client, "/jejak"));
    }
}
