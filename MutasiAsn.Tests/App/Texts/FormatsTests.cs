using System.Globalization;
using CsCheck;
using MutasiAsn.App.Texts;

namespace MutasiAsn.Tests.App.Texts;

public sealed class FormatsTests
{
    private static readonly DateOnly _day = new(2026, 11, 24);

    // 23.05 UTC on the day before is 07.05 in Palu.
    private static readonly DateTimeOffset _moment = new(2026, 11, 23, 23, 5, 0, TimeSpan.Zero);

    [Fact]
    public void Dates_are_Indonesian_whatever_the_machine_speaks()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-US");

            Assert.Equal("24 November 2026", Formats.Date(_day));
            Assert.Equal("1 Agustus 2026", Formats.Date(new DateOnly(2026, 8, 1)));
            Assert.Equal("Selasa, 24 November 2026", Formats.DayAndDate(_day));
            Assert.Equal("24/11/2026", Formats.TypedDate(_day));
            Assert.Equal("12.345", Formats.Number(12345));
            Assert.Equal("1,9 km", Formats.Km(1.9));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Moments_are_told_in_the_time_of_Palu_with_a_dot()
    {
        Assert.Equal("24 November 2026, 07.05 WITA", Formats.Moment(_moment));
        Assert.Equal("07.05", Formats.Time(_moment));
        Assert.Equal(_day, Wita.Day(_moment));
    }

    [Fact]
    public void An_unknown_date_says_so() => Assert.Equal("belum ada", Formats.Date((DateOnly?)null));

    [Theory]
    [InlineData("198503152010011005", "19850315 201001 1 005")]
    [InlineData("12345", "12345")]
    public void A_nip_is_grouped_as_it_is_read(string nip, string expected) => Assert.Equal(expected, Formats.Nip(nip));

    [Theory]
    [InlineData("7KQ4M2XA9PRTH3WD0VZ6E8JNC5", "7KQ4M-2XA9P-RTH3W-D0VZ6-E8JNC5")]
    [InlineData("7KQ4M", "7KQ4M")]
    public void A_verification_code_is_grouped(string code, string expected) => Assert.Equal(expected, Formats.Code(code));

    [Theory]
    [InlineData(0, "0 bulan")]
    [InlineData(4, "4 bulan")]
    [InlineData(12, "1 tahun")]
    [InlineData(16, "1 tahun 4 bulan")]
    [InlineData(120, "10 tahun")]
    public void Months_become_years_and_months(int months, string expected) => Assert.Equal(expected, Formats.Months(months));

    [Theory]
    [InlineData("dr. Sitti Nurhaliza Lasoso, S.Kep., Ns.", "SN")]
    [InlineData("Andi", "A")]
    [InlineData("H. Moh. Rizal, S.E.", "R")]
    [InlineData("", "?")]
    public void Initials_leave_degrees_out(string name, string expected) => Assert.Equal(expected, Formats.Initials(name));

    [Fact]
    public void Grouping_a_nip_never_loses_a_digit() =>
        Gen.Char['0', '9'].Array[18].Sample(digits => Formats.Nip(new string(digits)).Replace(" ", "", StringComparison.Ordinal) == new string(digits));

    [Fact]
    public void A_term_for_like_takes_wildcards_literally()
    {
        Assert.Equal(@"%50\% a\_b \\%", Formats.LikeTerm(@" 50% A_b \ "));
        Assert.Equal("perawat senior", Formats.SearchText("Pérawat SENIOR"));
    }
}
