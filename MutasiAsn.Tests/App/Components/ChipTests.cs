using Bunit;
using MutasiAsn.App.Components;
using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Requests;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.App.Components;

public sealed class ChipTests : PageTest
{
    [Theory]
    [InlineData(Verdicts.Barred, 0, "bad", "Terhalang")]
    [InlineData(Verdicts.Unknown, 0, "info", "Belum dapat dinilai")]
    [InlineData(Verdicts.Warning, 0, "warn", "Peringatan")]
    [InlineData(Verdicts.Warning, 2, "warn", "2 peringatan")]
    [InlineData(Verdicts.Pass, 0, "good", "Semua terpenuhi")]
    public void A_verdict_has_a_word_and_a_colour(string verdict, int warnings, string kind, string word)
    {
        var chip = Render<VerdictChip>(p => p.Add(c => c.Verdict, verdict).Add(c => c.Warnings, warnings)).Find(".chip");

        Assert.Equal(word, chip.TextContent);
        Assert.Contains(kind, chip.ClassList);
    }

    [Fact]
    public void At_a_glance_the_worst_counts_and_says_what_it_is_about()
    {
        var chip = Render<GateChip>(p => p.Add(c => c.Glance, new Glance(Set(RuleId.R04), 0, Set(RuleId.R44), 0)));

        Assert.Equal("Terhalang", chip.Find(".chip").TextContent);
        Assert.Equal("masa jabatan", chip.Find(".sub").TextContent);
    }

    [Fact]
    public void At_a_glance_nothing_to_say_is_a_pass()
    {
        var chip = Render<GateChip>(p => p.Add(c => c.Glance, new Glance(0, 0, 0, Set(RuleId.R09))));

        Assert.Equal("Memenuhi", chip.Find(".chip").TextContent);
        Assert.Empty(chip.FindAll(".sub"));
    }

    [Fact]
    public void Every_state_has_a_word_of_its_own()
    {
        var words = Enum.GetValues<UsulMutasiStatus>().Select(s => Render<StatusChip>(p => p.Add(c => c.Status, s)).Find(".chip").TextContent).ToList();

        Assert.Equal(words.Count, words.Distinct().Count());
        Assert.DoesNotContain("", words);
    }

    private static ulong Set(RuleId rule) => 1UL << PlacementRules.All.TakeWhile(r => r.Id != rule).Count();
}
