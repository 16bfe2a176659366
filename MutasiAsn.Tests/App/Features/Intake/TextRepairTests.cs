using MutasiAsn.App.Features.Intake;

namespace MutasiAsn.Tests.App.Features.Intake;

public sealed class TextRepairTests
{
    [Theory]
    [InlineData("MOH. SYAMSUDDIN DG.MALINO", "Moh. Syamsuddin Dg.Malino")]
    [InlineData("kartini ma'ruf", "Kartini Ma'ruf")]
    [InlineData("ABDUL-AZIZ O\u2019NEIL", "Abdul-Aziz O\u2019neil")]
    [InlineData("I GUSTI", "I Gusti")]
    public void Names_come_in_title_case(string name, string expected) => Assert.Equal(expected, TextRepair.TitleCase(name));

    [Theory]
    [InlineData("BUDI", false)]
    [InlineData("Budi Utomo", false)]
    [InlineData("budi", true)]
    [InlineData("BuDi", true)]
    public void Only_a_name_typed_by_hand_is_odd(string name, bool odd) => Assert.Equal(odd, TextRepair.HasOddCase(name));

    [Theory]
    [InlineData("'123", "123", true, false)]
    [InlineData(" '123 ", "123", true, true)]
    [InlineData("a\u00A0b\tc", "a b c", false, true)]
    [InlineData("a  b", "a b", false, true)]
    [InlineData("a b", "a b", false, false)]
    [InlineData("-", "", false, false)]
    [InlineData("MA'RUF", "MA'RUF", false, false)]
    public void Small_damage_is_cleaned_and_said(string text, string expected, bool apostrophe, bool spaces)
    {
        Assert.Equal(expected, TextRepair.Clean(text, new TextPool(), out var repairs));
        Assert.Equal((apostrophe, spaces), (repairs.HasFlag(Repairs.Apostrophe), repairs.HasFlag(Repairs.Spaces)));
    }

    [Theory]
    [InlineData("José Ñandú", "jose nandu")]
    [InlineData("BUDI", "budi")]
    public void Search_text_is_lower_case_without_diacritics(string text, string expected) => Assert.Equal(expected, TextRepair.Searchable(text));

    [Theory]
    [InlineData("KEL. TALISE VALANGGUNI", "72.71.08.1008")]
    [InlineData("Jl. Merdeka 3,  Kelurahan  Talise, Kec. Mantikulore", "72.71.08.1003")]
    [InlineData("TALISE", "72.71.08.1003")]
    [InlineData("JL. TALISE 4", null)]
    [InlineData("KEL. TALISEA", null)]
    [InlineData("", null)]
    public void Of_an_address_only_the_kelurahan_is_taken(string address, string? expected)
    {
        var names = new KelurahanNames(SeedReference.ReadKelurahan().Select(k => (k.Nama, k.Kode)));

        Assert.Equal(expected, names.Find(address));
    }

    [Theory]
    [InlineData("02-01-2024", "Honest")]
    [InlineData("2024-01-02", "Honest")]
    [InlineData("45293", "Serial")]
    [InlineData("45293.0", "Serial")]
    [InlineData("31-02-2023", "Impossible")]
    [InlineData("2024", "Impossible")]
    [InlineData("99999999", "Impossible")]
    [InlineData("02-01-1924", "Impossible")]
    [InlineData("-45293", "Impossible")]
    [InlineData("", "Empty")]
    public void Dates_are_read_in_the_forms_that_occur(string text, string expected)
    {
        Assert.Equal(expected, $"{ExportDates.Read(text, out var date)}");
        if (date is not null && expected != "Impossible")
            Assert.Equal(new DateOnly(2024, 1, 2), date);
    }
}
