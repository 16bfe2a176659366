using Bunit;
using MutasiAsn.App.Components;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.App.Components;

public sealed class DateFieldTests : PageTest
{
    [Theory]
    [InlineData("24/11/2026")]
    [InlineData("24-11-2026")]
    [InlineData("24.11.2026")]
    [InlineData("2026-11-24")]
    [InlineData("24112026")]
    [InlineData("24 November 2026")]
    [InlineData("24 november 2026")]
    [InlineData("24 Nov 2026")]
    [InlineData("  24/11/2026 ")]
    public void Every_way_in_which_people_write_a_date_is_read(string typed) => Assert.Equal(new DateOnly(2026, 11, 24), DateField.Read(typed));

    [Theory]
    [InlineData("29/02/2027")]
    [InlineData("31/04/2026")]
    [InlineData("24/13/2026")]
    [InlineData("11/24/2026")]
    [InlineData("24/11/26")]
    [InlineData("24/11")]
    [InlineData("24/11/0026")]
    [InlineData("besok")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_date_is_not_read_as_one(string? typed) => Assert.Null(DateField.Read(typed));

    [Fact]
    public void A_leap_day_is_read_in_a_leap_year() => Assert.Equal(new DateOnly(2028, 2, 29), DateField.Read("29/02/2028"));

    [Fact]
    public void What_was_typed_stays_as_it_was_typed()
    {
        DateOnly? told = null;
        var field = Render<DateField>(p => p.Add(f => f.Id, "tmt").Add(f => f.Label, "Mulai").Add(f => f.ValueChanged, day => told = day));

        field.Find("input").Input("8 Desember 2026");
        field.Render(p => p.Add(f => f.Value, told));

        Assert.Equal(new DateOnly(2026, 12, 8), told);
        Assert.Equal("8 Desember 2026", field.Find("input").GetAttribute("value"));
    }

    [Fact]
    public void What_cannot_be_read_stays_too_and_is_no_date()
    {
        DateOnly? told = new DateOnly(2026, 1, 1);
        var field = Render<DateField>(p => p.Add(f => f.Id, "tmt").Add(f => f.Label, "Mulai").Add(f => f.ValueChanged, day => told = day));

        field.Find("input").Input("29/02/2027");
        field.Render(p => p.Add(f => f.Value, told).Add(f => f.Pesan, "Isi tanggal."));

        Assert.Null(told);
        Assert.True(field.Instance.IsUnreadable);
        Assert.Equal("29/02/2027", field.Find("input").GetAttribute("value"));
        Assert.Equal("true", field.Find("input").GetAttribute("aria-invalid"));
        Assert.Equal("Isi tanggal.", field.Find("#tmt-e").TextContent);
        Assert.Contains("tmt-e", field.Find("input").GetAttribute("aria-describedby"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_from_elsewhere_is_written_as_it_is_typed_here()
    {
        var field = Render<DateField>(p => p.Add(f => f.Id, "tmt").Add(f => f.Label, "Mulai").Add(f => f.Value, new DateOnly(2026, 12, 1)));

        Assert.Equal("01/12/2026", field.Find("input").GetAttribute("value"));
        Assert.Equal("tmt", field.Find("label").GetAttribute("for"));
    }
}
