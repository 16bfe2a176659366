using MutasiAsn.Core.People;
using MutasiAsn.Core.Placement;

namespace MutasiAsn.Tests.Core.People;

public sealed class PredikatTests
{
    [Theory]
    [InlineData("BAIK", Predikat.Baik, true)]
    [InlineData(" sangat baik ", Predikat.SangatBaik, true)]
    [InlineData("Cukup", Predikat.ButuhPerbaikan, false)]
    [InlineData("KURANG", Predikat.Kurang, false)]
    [InlineData("SANGAT KURANG", Predikat.SangatKurang, false)]
    public void Grades_are_read_and_stand_above_or_below_baik(string text, Predikat expected, bool isBaik)
    {
        Assert.True(PredikatText.TryParse(text, out var predikat));
        Assert.Equal(expected, predikat);
        Assert.Equal(isBaik, predikat.IsAtLeastBaik());
    }

    [Fact]
    public void History_keeps_sixteen_years_and_knows_what_it_does_not_have()
    {
        var history = PredikatHistory.From([(2010, Predikat.Kurang), (2025, Predikat.Baik), (2009, Predikat.Baik), (2024, Predikat.SangatKurang)]);

        Assert.Equal(Predikat.Baik, history.Of(2025));
        Assert.Equal(Predikat.SangatKurang, history.Of(2024));
        Assert.Equal(Predikat.Kurang, history.Of(2010));
        Assert.Null(history.Of(2009));
        Assert.Null(history.Of(2023));
        Assert.Null(history.Of(2026));
        Assert.Null(default(PredikatHistory).Of(2025));
    }
}
