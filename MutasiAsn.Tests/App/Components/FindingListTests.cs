using Bunit;
using MutasiAsn.App.Components;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.App.Components;

public sealed class FindingListTests : PageTest
{
    private static readonly FindingRow _passed = new("R01", Verdicts.Pass, "Berstatus PNS.", "UU 20/2023 Pasal 5");
    private static readonly FindingRow _warned = new("R44", Verdicts.Warning, "Pensiun dalam dua tahun.", "PP 11/2017 Pasal 239");
    private static readonly FindingRow _unknown = new("R46", Verdicts.Unknown, "Program pendidikan tidak dikenal.", "Permenpan 45/2022");
    private static readonly FindingRow _barred = new("R04", Verdicts.Barred, "Baru sebelas bulan dalam jabatan.", "PP 11/2017 Pasal 190");

    [Fact]
    public void What_bars_stands_first_then_the_unknown_then_warnings_then_what_passes()
    {
        var list = Show(_passed, _warned, _unknown, _barred);

        Assert.Equal(["Terhalang", "Belum dapat dinilai", "Peringatan", "Ketentuan yang terpenuhi"], list.FindAll("ul.findings").Select(l => l.GetAttribute("aria-label")));
        Assert.Equal(["stop", "ask", "warn", "pass"], list.FindAll("li.finding").Select(l => l.ClassList[1]));
        Assert.Equal("PP 11/2017 Pasal 190", list.Find("li.stop cite").TextContent);
    }

    [Fact]
    public void Every_verdict_is_told_in_words_not_by_colour_alone() =>
        Assert.Equal(["Terhalang", "Belum dapat dinilai", "Peringatan", "Memenuhi"], Show(_passed, _warned, _unknown, _barred).FindAll("li.finding [role=img]").Select(i => i.GetAttribute("aria-label")));

    [Fact]
    public void What_passes_is_folded_away_beside_something_else()
    {
        var list = Show(_passed, _warned);

        Assert.False(list.Find("details").HasAttribute("open"));
        Assert.Equal("1 ketentuan yang terpenuhi", list.Find("summary").TextContent.Trim());
    }

    [Fact]
    public void A_short_list_of_what_passes_stands_open_when_there_is_nothing_else()
    {
        Assert.True(Show(_passed).Find("details").HasAttribute("open"));
        Assert.False(Show([.. Enumerable.Range(1, 5).Select(n => _passed with { Aturan = $"R{n}" })]).Find("details").HasAttribute("open"));
    }

    [Fact]
    public void Nothing_found_shows_nothing() => Assert.Empty(Show().Markup.Trim());

    private IRenderedComponent<FindingList> Show(params FindingRow[] findings) => Render<FindingList>(p => p.Add(l => l.Findings, findings));
}
