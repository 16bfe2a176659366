using Bunit;
using MutasiAsn.App.Components;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.App.Components;

public sealed class PagerTests : PageTest
{
    [Theory]
    [InlineData(1, 0, "0 dari 0")]
    [InlineData(1, 7, "1-7 dari 7")]
    [InlineData(2, 51, "26-50 dari 51")]
    [InlineData(3, 51, "51-51 dari 51")]
    [InlineData(41, 2268, "1.001-1.025 dari 2.268")]
    public void It_says_which_rows_stand_here(int page, int total, string words) => Assert.Equal(words, Show(page, total).Find("span").TextContent);

    [Theory]
    [InlineData(1, 25, new string[0])]
    [InlineData(1, 26, new[] { "/menunggu?hal=2" })]
    [InlineData(2, 51, new[] { "/menunggu?hal=1", "/menunggu?hal=3" })]
    [InlineData(3, 51, new[] { "/menunggu?hal=2" })]
    public void It_leads_to_the_pages_that_there_are(int page, int total, string[] links) => Assert.Equal(links, Show(page, total).FindAll("a").Select(a => a.GetAttribute("href")));

    private IRenderedComponent<Pager> Show(int page, int total) => Render<Pager>(p => p.Add(x => x.Page, page).Add(x => x.Total, total).Add(x => x.HrefOf, n => $"/menunggu?hal={n}"));
}
