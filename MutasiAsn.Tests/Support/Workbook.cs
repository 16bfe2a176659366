using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;

namespace MutasiAsn.Tests.Support;

public enum WorkbookStyle
{
    /// <summary>As the national system writes it: every cell an inline text, here without cell references.</summary>
    Inline,

    /// <summary>As Excel saves it: shared strings, dates as styled numbers, exponents and years as numbers, columns in another order.</summary>
    SavedByExcel,
}

/// <summary>Writes small XLSX files for tests.</summary>
public static partial class Workbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static void Write(string path, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string?>> rows, WorkbookStyle style = WorkbookStyle.Inline)
    {
        var shared = new List<string>();
        var sheet = new StringBuilder($"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="{Main}"><sheetData>""");
        var number = 0;
        foreach (var row in rows.Prepend(columns))
            AppendRow(sheet, style == WorkbookStyle.Inline ? row : [.. row.Reverse()], ++number, style, shared);
        sheet.Append("</sheetData></worksheet>");
        var parts = new Dictionary<string, string> { ["xl/worksheets/sheet1.xml"] = sheet.ToString() };
        if (style == WorkbookStyle.SavedByExcel)
        {
            parts["xl/sharedStrings.xml"] = $"""<sst xmlns="{Main}">{string.Concat(shared.Select(s => $"<si><t xml:space=\"preserve\">{SecurityElement.Escape(s)}</t></si>"))}</sst>""";
            parts["xl/styles.xml"] = $"""<styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\-mm\-yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>""";
        }

        WriteParts(path, parts);
    }

    /// <summary>Writes a workbook of given parts, with what makes it a workbook added.</summary>
    public static void WriteParts(string path, IReadOnlyDictionary<string, string> parts)
    {
        using var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        Add(zip, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>""");
        Add(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        Add(zip, "xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>""");
        foreach (var (name, text) in parts)
            Add(zip, name, text);
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open());
        writer.Write(text);
    }

    private static void AppendRow(StringBuilder sheet, IReadOnlyList<string?> cells, int number, WorkbookStyle style, List<string> shared)
    {
        sheet.Append(CultureInfo.InvariantCulture, $"""<row r="{number}">""");
        for (var i = 0; i < cells.Count; i++)
        {
            if (style == WorkbookStyle.Inline)
                sheet.Append(cells[i] is { } text ? $"""<c t="inlineStr"><is><t xml:space="preserve">{SecurityElement.Escape(text)}</t></is></c>""" : "<c/>");
            else if (cells[i] is { } value)
                sheet.Append(ExcelCell($"{ColumnName(i)}{number}", value, number == 1, shared));
        }

        sheet.Append("</row>");
    }

    private static string ExcelCell(string reference, string value, bool heading, List<string> shared)
    {
        if (!heading && DateOnly.TryParseExact(value, "dd-MM-yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return $"""<c r="{reference}" s="1"><v>{date.DayNumber - new DateOnly(1899, 12, 30).DayNumber}</v></c>""";
        if (!heading && NumberLike().IsMatch(value))
            return $"""<c r="{reference}"><v>{value}</v></c>""";
        shared.Add(value);
        return $"""<c r="{reference}" t="s"><v>{shared.Count - 1}</v></c>""";
    }

    private static string ColumnName(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{(char)('A' + (column / 26) - 1)}{(char)('A' + (column % 26))}";

    [GeneratedRegex(@"^(\d{1,5}|\d\.\d+E\+\d+)$")]
    private static partial Regex NumberLike();
}
