using MutasiAsn.Core.People;

namespace MutasiAsn.Tests.Core.People;

public sealed class NipTests
{
    [Theory]
    [InlineData("198503152010011005", NipState.Valid)]
    [InlineData("199012312015032001", NipState.Valid)]
    [InlineData("198513152010011005", NipState.BirthDateNotReal)]
    [InlineData("198503322010011005", NipState.BirthDateNotReal)]
    [InlineData("198503152010131005", NipState.MonthNotReal)]
    [InlineData("198503152010013005", NipState.SexDigitUnknown)]
    [InlineData("19850315201001100", NipState.NotEighteenDigits)]
    [InlineData("200803152010011005", NipState.YoungerThanEighteen)]
    [InlineData("198503152010011000", NipState.SerialZero)]
    [InlineData("'198503152010011005", NipState.NotEighteenDigits)]
    [InlineData("1.98503E+17", NipState.NotEighteenDigits)]
    [InlineData("", NipState.Unknown)]
    [InlineData(null, NipState.Unknown)]
    public void Number_of_a_pns_is_judged_by_its_parts(string? text, NipState expected) => Assert.Equal(expected, Nip.Check(text, StatusAsn.Pns));

    [Theory]
    [InlineData("199009132025211005", NipState.Valid)]
    [InlineData("199009132025991005", NipState.Valid)]
    [InlineData("199009132025011005", NipState.FormOfPns)]
    [InlineData("199009132025201005", NipState.ContractCodeUnknown)]
    [InlineData("199009132025001005", NipState.ContractCodeUnknown)]
    public void Number_of_a_pppk_has_a_contract_counter_instead_of_a_month(string text, NipState expected) => Assert.Equal(expected, Nip.Check(text, StatusAsn.Pppk));

    [Fact]
    public void Without_a_status_nothing_can_be_said() => Assert.Equal(NipState.Unknown, Nip.Check("198503152010011005", null));

    [Theory]
    [InlineData("200801152026011005", NipState.Valid)]
    [InlineData("200802152026011005", NipState.YoungerThanEighteen)]
    public void Eighteen_is_reached_in_the_month_of_birth(string text, NipState expected) => Assert.Equal(expected, Nip.Check(text, StatusAsn.Cpns));

    [Fact]
    public void Grouped_and_masked_forms()
    {
        var nip = new Nip("198503152010011005");

        Assert.Equal("19850315 201001 1 005", nip.ToGroupedString());
        Assert.Equal("***************005", nip.ToMaskedString());
        Assert.Equal(new DateOnly(1985, 3, 15), nip.TanggalLahir);
        Assert.True(Nip.TryParse("19850315 201001 1 005", out var parsed));
        Assert.Equal(nip, parsed);
    }

    [Theory]
    [InlineData("19850315201001100A")]
    [InlineData("١٩٨٥٠٣١٥٢٠١٠٠١١٠٠٥")]
    public void Anything_but_18_western_digits_is_no_number(string text)
    {
        Assert.False(Nip.TryParse(text, out _));
        Assert.Throws<FormatException>(() => new Nip(text));
    }
}
