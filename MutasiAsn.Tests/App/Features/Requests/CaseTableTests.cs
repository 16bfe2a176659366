using Bunit;
using MutasiAsn.App.Components;
using MutasiAsn.App.Features.Requests;
using MutasiAsn.Core.Requests;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.App.Features.Requests;

public sealed class CaseTableTests : PageTest
{
    private static readonly ListUsulMutasi.Row _row = new(
        Guid.Parse("0192f000-0000-7000-8000-000000000001"), "2026-0007", "Sari Lestari, S.Kep.", "Perawat Ahli Pertama", "Puskesmas Singgani", "Puskesmas Birobuli", UsulMutasiStatus.Consented,
        new DateTimeOffset(2026, 11, 20, 1, 0, 0, TimeSpan.Zero), 2, Verdicts.Warning, 1, null, false);

    [Fact]
    public void A_row_tells_who_moves_where_and_how_long_it_waits()
    {
        var cells = Show(_row).FindAll("tbody td").Select(c => c.TextContent.Trim()).ToList();

        Assert.Equal("Sari Lestari, S.Kep.Perawat Ahli Pertama; 2026-0007", cells[0]);
        Assert.StartsWith("Puskesmas Singgani", cells[1], StringComparison.Ordinal);
        Assert.EndsWith("Puskesmas Birobuli", cells[1], StringComparison.Ordinal);
        Assert.Equal(["Menunggu verifikasi", "belum", "1 peringatan", "2 hari kerja"], cells[2..6]);
    }

    [Fact]
    public void Its_link_names_the_person_and_is_the_key_of_the_row()
    {
        var link = Show(_row).Find("tbody a");

        Assert.Equal("/usul-mutasi/0192f000-0000-7000-8000-000000000001", link.GetAttribute("href"));
        Assert.Equal("Buka usul Sari Lestari, S.Kep.", link.GetAttribute("aria-label"));
        Assert.Equal("enter", link.GetAttribute("data-key"));
    }

    [Theory]
    [InlineData(UsulMutasiStatus.Submitted, 0, "hari ini")]
    [InlineData(UsulMutasiStatus.Issued, 5, "5 hari kerja")]
    [InlineData(UsulMutasiStatus.Rejected, 5, "20 November 2026")]
    public void What_is_over_waits_no_longer(UsulMutasiStatus status, int days, string words) =>
        Assert.Equal(words, Show(_row with { Status = status, HariKerja = days }).FindAll("tbody td")[5].TextContent.Trim());

    [Fact]
    public void The_table_has_a_name_and_rows_for_the_keyboard()
    {
        var table = Show(_row).Find("table");

        Assert.Equal("Daftar usul", table.GetAttribute("aria-label"));
        Assert.True(table.HasAttribute("data-rows"));
        Assert.All(table.QuerySelectorAll("th"), th => Assert.Equal("col", th.GetAttribute("scope")));
    }

    private IRenderedComponent<CaseTable> Show(params ListUsulMutasi.Row[] rows) => Render<CaseTable>(p => p.Add(t => t.Rows, rows));
}
