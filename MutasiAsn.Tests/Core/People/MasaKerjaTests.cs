using CsCheck;
using MutasiAsn.Core.People;

namespace MutasiAsn.Tests.Core.People;

public sealed class MasaKerjaTests
{
    [Theory]
    [InlineData("2024-01-15", "2026-01-14", 23)]
    [InlineData("2024-01-15", "2026-01-15", 24)]
    [InlineData("2024-02-29", "2025-02-27", 11)]
    [InlineData("2024-02-29", "2025-02-28", 12)]
    [InlineData("2024-01-31", "2024-02-29", 1)]
    [InlineData("2023-01-31", "2023-02-27", 0)]
    [InlineData("2026-03-01", "2026-02-28", -1)]
    public void Whole_months_are_counted_in_one_step_from_the_first_day(string start, string day, int months) =>
        Assert.Equal(months, MasaKerja.WholeMonths(DateOnly.Parse(start, null), DateOnly.Parse(day, null)));

    [Fact]
    public void Age_of_one_born_on_29_February_rises_on_the_28th()
    {
        Assert.Equal(29, MasaKerja.Age(new(1996, 2, 29), new(2026, 2, 27)));
        Assert.Equal(30, MasaKerja.Age(new(1996, 2, 29), new(2026, 2, 28)));
    }

    [Theory]
    [InlineData(1, 4, "1 tahun 4 bulan")]
    [InlineData(2, 0, "2 tahun")]
    [InlineData(0, 7, "7 bulan")]
    [InlineData(0, 0, "0 bulan")]
    public void In_words(int years, int months, string words) => Assert.Equal(words, new MasaKerja(years, months).ToString());

    [Fact]
    public void Whole_months_are_the_most_that_fit() => Gen.Select(Gen.Int[700_000, 740_000], Gen.Int[0, 20_000]).Sample((start, days) =>
    {
        var (from, to) = (DateOnly.FromDayNumber(start), DateOnly.FromDayNumber(start + days));
        var months = MasaKerja.WholeMonths(from, to);

        return from.AddMonths(months) <= to && from.AddMonths(months + 1) > to && MasaKerja.Between(from, to).TotalBulan == months;
    });
}
