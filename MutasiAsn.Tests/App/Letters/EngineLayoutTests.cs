using MutasiAsn.App.Letters;
using MutasiAsn.App.Letters.Engine.Fluent;
using MutasiAsn.App.Letters.Engine.Infrastructure;
using UglyToad.PdfPig;

namespace MutasiAsn.Tests.App.Letters;

// The engine by itself, on a small page of 200 x 120 points with lines of about 12 points.
public class EngineLayoutTests
{
    [Fact]
    public void Column_continues_on_the_next_page_with_head_and_foot_repeated()
    {
        using var pdf = Render(page =>
        {
            page.Header().Text("kepala");
            page.Content().Column(column =>
            {
                for (var i = 1; i <= 12; i++) column.Item().Text("baris" + i);
            });
            page.Footer().Text(text =>
            {
                text.CurrentPageNumber();
                text.Span("/");
                text.TotalPages();
            });
        });

        Assert.Equal(2, pdf.NumberOfPages);
        Assert.Equal("kepalabaris1baris2baris3baris4baris5baris6baris71/2", pdf.GetPage(1).Text);
        Assert.Equal("kepalabaris8baris9baris10baris11baris122/2", pdf.GetPage(2).Text);
    }

    [Fact]
    public void Paragraph_leaves_no_single_line_ahead_on_the_next_page()
    {
        using var pdf = Render(page => page.Content().Text(string.Concat(Enumerable.Repeat("baris\n", 10)) + "akhir"));

        Assert.Equal("barisbarisbarisbarisbarisbarisbarisbarisbaris", pdf.GetPage(1).Text);
        Assert.Equal("barisakhir", pdf.GetPage(2).Text);
    }

    [Fact]
    public void What_shall_stay_whole_moves_to_the_next_page()
    {
        using var pdf = Render(page => page.Content().Column(column =>
        {
            column.Item().Height(80).Text("atas");
            column.Item().ShowEntire().Column(whole =>
            {
                for (var i = 1; i <= 4; i++) whole.Item().Text("utuh" + i);
            });
        }));

        Assert.Equal("atas", pdf.GetPage(1).Text);
        Assert.Equal("utuh1utuh2utuh3utuh4", pdf.GetPage(2).Text);
    }

    [Fact]
    public void What_shall_stay_whole_but_is_longer_than_any_page_is_broken_after_all()
    {
        using var pdf = Render(page => page.Content().ShowEntire().Column(whole =>
        {
            for (var i = 1; i <= 12; i++) whole.Item().Text("utuh" + i);
        }));

        Assert.Equal(2, pdf.NumberOfPages);
        Assert.EndsWith("utuh12", pdf.GetPage(2).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Row_does_not_repeat_a_side_that_has_ended()
    {
        using var pdf = Render(page => page.Content().Row(row =>
        {
            row.ConstantItem(60).Text("label");
            row.RelativeItem().Column(column =>
            {
                for (var i = 1; i <= 12; i++) column.Item().Text("isi" + i);
            });
        }));

        Assert.StartsWith("labelisi1", pdf.GetPage(1).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("label", pdf.GetPage(2).Text, StringComparison.Ordinal);
        Assert.EndsWith("isi12", pdf.GetPage(2).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_repeats_its_head_for_the_eye()
    {
        using var pdf = Render(page => page.Content().Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.ConstantColumn(40);
                columns.RelativeColumn();
            });
            table.Header(head => head.Cell().ColumnSpan(2).Text("Judul"));
            for (var i = 1; i <= 12; i++)
            {
                table.Cell().Text(LetterText.Number(i));
                table.Cell().Text("nilai");
            }
        }));

        Assert.All(pdf.GetPages(), page => Assert.StartsWith("Judul", page.Text, StringComparison.Ordinal));
        Assert.Equal(10, pdf.GetPage(1).GetWords().First(word => word.Text == "1.").BoundingBox.Left, 0);
        Assert.Equal(50, pdf.GetPage(1).GetWords().First(word => word.Text == "nilai").BoundingBox.Left, 0);
    }

    [Fact]
    public void Justified_lines_end_at_the_margin_except_the_last()
    {
        using var pdf = Render(page => page.Content().Text(text =>
        {
            text.Justified();
            text.Span("kata yang cukup banyak untuk mengisi beberapa baris di kertas kecil ini dan sedikit lagi agar genap");
        }));

        var ends = pdf.GetPage(1).Letters.Where(l => l.Value != " ").GroupBy(l => Math.Round(l.StartBaseLine.Y)).OrderByDescending(g => g.Key)
            .Select(line => line.Max(l => l.EndBaseLine.X)).ToArray();
        Assert.True(ends.Length >= 3);
        Assert.All(ends[..^1], end => Assert.Equal(190, end, 0.1));
        Assert.True(ends[^1] < 185);
    }

    [Fact]
    public void No_line_ends_at_a_no_break_space()
    {
        using var pdf = Render(page => page.Content().Text("kata kata kata kata kata kata tanggal 18\u00A0November"));

        var lines = pdf.GetPage(1).Letters.GroupBy(l => Math.Round(l.StartBaseLine.Y)).OrderByDescending(g => g.Key).Select(line => string.Concat(line.Select(l => l.Value)).Trim());
        Assert.EndsWith("tanggal", lines.First(), StringComparison.Ordinal);
        Assert.Equal("18 November", lines.Last());
    }

    [Theory]
    [InlineData("kiri", 10)]
    [InlineData("tengah", 100)]
    [InlineData("kanan", 190)]
    public void Blocks_are_aligned(string where, double x)
    {
        using var pdf = Render(page =>
        {
            var place = page.Content();
            (where switch { "kiri" => place.AlignLeft(), "tengah" => place.AlignCenter(), _ => place.AlignRight() }).Text("sisi");
        });

        var box = Assert.Single(pdf.GetPage(1).GetWords()).BoundingBox;
        Assert.Equal(x, where switch { "kiri" => box.Left, "tengah" => (box.Left + box.Right) / 2, _ => box.Right }, 1.0);
    }

    [Fact]
    public void Rows_share_out_what_constant_and_automatic_items_leave()
    {
        using var pdf = Render(page => page.Content().Row(row =>
        {
            row.ConstantItem(30).Text("a");
            row.RelativeItem(1).Text("b");
            row.RelativeItem(2).Text("c");
            row.AutoItem().Text("d");
        }));

        var left = pdf.GetPage(1).Letters.ToDictionary(l => l.Value, l => l.StartBaseLine.X);
        Assert.Equal(10, left["a"], 0.1);
        Assert.Equal(40, left["b"], 0.1);
        Assert.Equal((left["d"] - 40) / 3, left["c"] - left["b"], 0.1);
        Assert.InRange(left["d"], 180, 189);
    }

    private static PdfDocument Render(Action<PageDescriptor> compose)
    {
        LetterRenderer.PrepareAssets();
        return PdfDocument.Open(Document.Create(document => document.Page(page =>
        {
            page.Size(200, 120);
            page.Margin(5);
            page.MarginHorizontal(10, Unit.Point);
            page.DefaultTextStyle(style => style.FontFamily("Liberation Sans").FontSize(10).LineHeight(1.07f));
            compose(page);
        })).GeneratePdf());
    }
}
