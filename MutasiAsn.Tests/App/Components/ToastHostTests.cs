using Bunit;
using Microsoft.Extensions.DependencyInjection;
using MutasiAsn.App.Components;
using MutasiAsn.Core;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.App.Components;

public sealed class ToastHostTests : PageTest
{
    [Fact]
    public void Both_live_regions_are_there_before_anything_is_told()
    {
        var host = Render<ToastHost>();

        Assert.Equal(["status", "alert"], host.FindAll(".toasts > div").Select(d => d.GetAttribute("role")));
        Assert.Empty(host.FindAll(".toast"));
    }

    [Fact]
    public void A_success_is_told_politely_and_a_refusal_at_once()
    {
        var host = Render<ToastHost>();
        Services.GetRequiredService<Toasts>().Good("Usul terkirim.");
        Services.GetRequiredService<Toasts>().Refused(new Refusal("x", "Usul sudah diproses.", "R61"));

        host.WaitForAssertion(() => Assert.Equal("Usul terkirim.", host.Find("[role=status] .toast span").TextContent));
        Assert.Equal("Usul sudah diproses.R61", host.Find("[role=alert] .toast span").TextContent);
    }

    [Fact]
    public void Its_button_closes_it()
    {
        var host = Render<ToastHost>();
        Services.GetRequiredService<Toasts>().Refused(new Refusal("x", "Usul sudah diproses."));
        host.WaitForElement(".toast button").Click();

        host.WaitForAssertion(() => Assert.Empty(host.FindAll(".toast")));
    }
}
