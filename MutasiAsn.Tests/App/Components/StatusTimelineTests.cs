using Bunit;
using MutasiAsn.App.Components;
using MutasiAsn.App.Features.Requests;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.App.Components;

public sealed class StatusTimelineTests : PageTest
{
    [Fact]
    public void Who_is_waited_for_stands_first_and_reasons_stand_with_their_step()
    {
        var timeline = Render<StatusTimeline>(p => p.Add(t => t.Rows, (TimelineRow[])
        [
            new("Menunggu Sekda", "sejak 24 November 2026, 10.00 WITA; 0 hari kerja", "", "", true),
            new("Ditolak oleh Budi", "23 November 2026, 09.00 WITA; 2 hari kerja", "Tenaga masih kurang.", "Setelah ada pengganti.", false),
        ]));

        var rows = timeline.FindAll("li");
        Assert.Equal("now", rows[0].ClassName);
        Assert.Contains("0 hari kerja", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Empty(rows[0].QuerySelectorAll("p"));
        Assert.Equal(["Tenaga masih kurang.", "Yang dapat mengubahnya: Setelah ada pengganti."], rows[1].QuerySelectorAll("p").Select(p => p.TextContent));
        Assert.DoesNotContain("now", rows[1].ClassList);
    }

    [Fact]
    public void What_was_typed_is_text_and_never_markup()
    {
        var timeline = Render<StatusTimeline>(p => p.Add(t => t.Rows, (TimelineRow[])[new("Dikembalikan", "", "<b>tebal</b>", "", false)]));

        Assert.Equal("<b>tebal</b>", timeline.Find("li p").TextContent);
    }
}
