using System.Text;
using MutasiAsn.App.Features.Intake;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.App.Features.Intake;

public sealed class SourceTableTests
{
    [Theory]
    [InlineData("a,b\r\n1,2\r\n", new[] { "a|b", "1|2" })]
    [InlineData("a,b\n1,2", new[] { "a|b", "1|2" })]
    [InlineData("\uFEFFa,b\n1,2", new[] { "a|b", "1|2" })]
    [InlineData("a;b\n1;\"2;3\"", new[] { "a|b", "1|2;3" })]
    [InlineData("a,b\n\"x \"\"y\"\", z\",\"line\r\nbreak\"", new[] { "a|b", "x \"y\", z|line\r\nbreak" })]
    [InlineData("a,b\n,2\n\n3,", new[] { "a|b", "|2", "3" })]
    public void Csv_is_read_as_rfc_4180_says(string text, string[] expected)
    {
        using var table = new CsvTable("uji.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)));

        Assert.Equal(expected, Rows(table).Select(r => r.Text));
    }

    [Fact]
    public void Csv_counts_rows_as_a_spreadsheet_does()
    {
        using var table = new CsvTable("uji.csv", new MemoryStream("a\n\"two\nlines\"\n\nb"u8.ToArray()));

        Assert.Equal([1, 2, 4], Rows(table).Select(r => r.Number));
    }

    [Theory]
    [InlineData("<row r=\"7\"><c r=\"B7\" t=\"str\"><f>A1</f><v>x</v></c></row>", 7, "|x", true)]
    [InlineData("<row><c/><c t=\"inlineStr\"><is><r><t>a</t></r><r><t xml:space=\"preserve\"> b</t></r><rPh><t>no</t></rPh></is></c></row>", 1, "|a b", false)]
    [InlineData("<row><c/><c t=\"inlineStr\"><is><t xml:space=\"preserve\">  </t></is></c></row>", 1, "|  ", false)]
    [InlineData("<row><c><v>1.5</v></c><c t=\"inlineStr\"><is><t>&lt;&amp;&#65;</t></is></c></row>", 1, "1.5|<&A", false)]
    [InlineData("<row><c r=\"B1\" t=\"d\"><v>2024-01-02T00:00:00</v></c></row>", 1, "|02-01-2024", false)]
    public void Xlsx_cells_of_all_sorts(string rows, int number, string text, bool formula)
    {
        using var table = Table(rows);

        var row = Assert.Single(Rows(table));
        Assert.Equal((number, text, formula), (row.Number, row.Text, row.Formula));
    }

    [Theory]
    [InlineData("0", "Number", "45293")]
    [InlineData("1", "Date", "02-01-2024")]
    [InlineData("2", "Date", "02-01-2024")]
    [InlineData("3", "Number", "45293")]
    public void A_number_is_a_date_only_by_its_style(string style, string kind, string text)
    {
        const string styles = """<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yy"/><numFmt numFmtId="171" formatCode="0&quot;y&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>""";
        using var table = Table($"<row><c s=\"{style}\"><v>45293</v></c></row>", ("xl/styles.xml", styles));

        Assert.True(table.Read());
        Assert.Equal((kind, text), ($"{table.Row.Kind(0)}", table.Row.Text(0).ToString()));
    }

    [Fact]
    public void Shared_strings_are_looked_up()
    {
        using var table = Table("<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c></row>", ("xl/sharedStrings.xml", "<sst><si><t>nol</t></si><si><r><t>sa</t></r><r><t>tu</t></r></si></sst>"));

        Assert.Equal("satu|nol", Assert.Single(Rows(table)).Text);
    }

    [Fact]
    public void Rows_digest_alike_only_when_each_cell_is_alike()
    {
        using var table = Table("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>12</v></c></row><row><c><v>1</v></c><c><v>2</v></c></row>");
        var digests = new List<UInt128>();
        while (table.Read())
            digests.Add(table.Row.Digest());

        Assert.Equal(digests[0], digests[3]);
        Assert.Equal(3, digests.Distinct().Count());
    }

    private static XlsxTable Table(string rows, params (string Name, string Text)[] parts)
    {
        var path = Path.GetTempFileName();
        Workbook.WriteParts(path, parts.Append(("xl/worksheets/sheet1.xml", $"<worksheet><sheetData>{rows}</sheetData></worksheet>")).ToDictionary(p => p.Item1, p => p.Item2));
        var stream = new MemoryStream(File.ReadAllBytes(path));
        File.Delete(path);
        return new XlsxTable("uji.xlsx", stream);
    }

    private static List<(int Number, string Text, bool Formula)> Rows(SourceTable table)
    {
        var rows = new List<(int, string, bool)>();
        while (table.Read())
        {
            var cells = Enumerable.Range(0, table.Row.Width).ToList();
            rows.Add((table.Row.Number, string.Join('|', cells.Select(c => table.Row.Text(c).ToString())), cells.Exists(table.Row.HasFormula)));
        }

        return rows;
    }
}
