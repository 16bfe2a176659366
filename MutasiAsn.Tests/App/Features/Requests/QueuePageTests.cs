using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MutasiAsn.App.Features.Requests;
using MutasiAsn.Core.Requests;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.App.Features.Requests;

public sealed class QueuePageTests : CasePageTest
{
    [Fact]
    public void An_empty_queue_says_that_nothing_waits_and_that_what_comes_will_show()
    {
        var queue = Open(TestCity.Mita);

        Assert.Equal("Tidak ada yang menunggu Anda", queue.Find(".empty h2").TextContent);
        Assert.Empty(queue.FindAll(".empty a"));
        Assert.Contains("tampil di sini dengan sendirinya", queue.Find(".empty").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_that_finds_nothing_can_be_taken_away()
    {
        await World.WalkAsync(UsulMutasiStatus.Consented);
        Services.GetRequiredService<NavigationManager>().NavigateTo("/menunggu?cari=tidak-ada");

        var queue = Open(TestCity.Mita);

        Assert.Equal("Tidak ada usul yang cocok", queue.Find(".empty h2").TextContent);
        Assert.Equal("/menunggu", queue.Find(".empty a").GetAttribute("href"));
        Assert.Equal("Semua 1", queue.Find(".filter").TextContent);
    }

    [Fact]
    public async Task The_oldest_stands_first_and_a_new_one_appears_by_itself()
    {
        await World.WalkAsync(UsulMutasiStatus.Consented);
        var queue = Open(TestCity.Mita);
        Assert.Single(queue.FindAll("tbody tr"));

        await World.WalkAsync(UsulMutasiStatus.Consented, TestCity.Rina);

        queue.WaitForAssertion(() => Assert.Equal(2, queue.FindAll("tbody tr").Count), TimeSpan.FromSeconds(5));
        Assert.Equal(["Sari", "Rina"], queue.FindAll("tbody tr td:first-child b").Select(b => b.TextContent.Split(' ')[0]));
        Assert.StartsWith("2 usul menanti langkah Anda", queue.Find(".head p").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waits_for_others_does_not_stand_here()
    {
        await World.WalkAsync(UsulMutasiStatus.Verified);

        Assert.Empty(Open(TestCity.Mita).FindAll("tbody tr"));
        Assert.Single(Open(TestCity.Tono).FindAll("tbody tr"));
    }

    private IRenderedComponent<QueuePage> Open(Someone who)
    {
        SignIn(who);
        var queue = Render<QueuePage>();
        queue.WaitForElement(".filters");
        return queue;
    }
}
