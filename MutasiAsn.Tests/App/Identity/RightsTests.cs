using System.Net;
using Microsoft.EntityFrameworkCore;
using MutasiAsn.Core.Audit;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.App.Identity;

public sealed class RightsTests : IAsyncLifetime
{
    private AppFactory _app = null!;

    public async Task InitializeAsync() => _app = await AppFactory.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task A_right_that_ends_is_gone_at_the_next_request()
    {
        using var client = await _app.SignInAsync("auditor");
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/jejak")).StatusCode);

        await using (var db = _app.Open())
            await db.RoleAssignment.Where(r => r.Role == Role.Auditor).ExecuteUpdateAsync(s => s.SetProperty(r => r.Sampai, new DateOnly(2026, 11, 23)));

        Assert.Equal("/ditolak?ReturnUrl=%2Fjejak", await AppFactory.LocationOfAsync(client, "/jejak"));
    }

    [Fact]
    public async Task An_account_that_is_gone_is_a_visitor()
    {
        using var client = await _app.SignInAsync("ppk");

        await using (var db = _app.Open())
        {
            var account = (await _app.PeopleAsync("ppk"))[0].Id;
            await db.RoleAssignment.Where(r => r.AppUserId == account).ExecuteDeleteAsync();
            await db.AppUser.Where(u => u.Id == account).ExecuteDeleteAsync();
        }

        Assert.Equal("/masuk?ReturnUrl=%2F", await AppFactory.LocationOfAsync(client, "/"));
    }

    [Fact]
    public async Task Nobody_signs_in_with_an_account_that_is_no_demo_account()
    {
        var account = Guid.CreateVersion7();
        await using (var db = _app.Open())
        {
            db.AppUser.Add(new AppUser { Id = account, Issuer = "https://idp.example", Subject = "1", Nama = "Orang Lain" });
            await db.SaveChangesAsync();
        }

        using var client = _app.Visitor();
        using var answer = await AppFactory.PostSignInAsync(client, account, "/");

        Assert.Equal("/masuk", answer.Headers.Location!.OriginalString);
        Assert.Equal("/masuk?ReturnUrl=%2F", await AppFactory.LocationOfAsync(client, "/"));
    }
}
