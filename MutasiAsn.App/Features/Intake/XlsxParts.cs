using System.Globalization;
using System.Xml;

namespace MutasiAsn.App.Features.Intake;

/// <summary>The small parts of a workbook that must be known before its first sheet can be read.</summary>
internal static class XlsxParts
{
    /// <summary>Path of the first sheet and whether its dates count from 1904.</summary>
    public static (string Sheet, bool From1904) FirstSheet(XlsxBook book)
    {
        string? id = null;
        var from1904 = false;
        using (var part = book.OpenPart("xl/workbook.xml"))
        {
            while (id is null && part.Read())
            {
                if (part.Xml.NodeType != XmlNodeType.Element)
                    continue;
                if (part.Xml.LocalName == "workbookPr")
                    from1904 = part.Xml.GetAttribute("date1904") is "1" or "true";
                else if (part.Xml.LocalName == "sheet")
                    id = part.Xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships") ?? part.Xml.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships") ?? "";
            }
        }

        var target = Target(book, id) ?? "xl/worksheets/sheet1.xml";
        return book.Has(target) ? (target, from1904) : throw XlsxBook.Damaged(book.Name);
    }

    /// <summary>Texts that cells point to; the sum is limited, since a few packed bytes can stand for gigabytes.</summary>
    public static string[] SharedStrings(XlsxBook book)
    {
        if (!book.Has("xl/sharedStrings.xml"))
            return [];
        var strings = new List<string>();
        var left = IntakeLimits.SharedStringBytes;
        var row = new SourceRow();
        using var part = book.OpenPart("xl/sharedStrings.xml");
        var chunk = new char[4096];
        while (part.ReadTo("si"))
        {
            row.Clear(0);
            row.Begin(0);
            if (!part.Xml.IsEmptyElement)
                ReadItem(book.Name, part, row, chunk, "si");
            strings.Add(row.Open.ToString());
            left -= 32 + 2L * row.Open.Length;
            if (left < 0)
                throw new UnreadableFileException($"Berkas {book.Name} memuat terlalu banyak teks bersama (lebih dari 64 MB); ekspor ulang dari SIASN lalu impor lagi.");
        }

        return [.. strings];
    }

    /// <summary>For each cell style whether it shows a number as a date.</summary>
    public static bool[] DateStyles(XlsxBook book)
    {
        if (!book.Has("xl/styles.xml"))
            return [];
        var custom = new Dictionary<int, bool>();
        var styles = new List<bool>();
        var inside = false;
        using var part = book.OpenPart("xl/styles.xml");
        while (part.Read())
        {
            var xml = part.Xml;
            if (xml.LocalName == "cellXfs")
                inside = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            var id = int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
            if (xml.LocalName == "numFmt")
                custom[id] = ShowsYear(xml.GetAttribute("formatCode") ?? "");
            else if (xml.LocalName == "xf" && inside)
                styles.Add(id is >= 14 and <= 17 or 22 || custom.GetValueOrDefault(id));
            if (styles.Count > IntakeLimits.Styles || custom.Count > IntakeLimits.Styles)
                throw XlsxBook.Damaged(book.Name);
        }

        return [.. styles];
    }

    /// <summary>Adds the text of an item (plain or rich, without phonetic help) to the open cell of a row, up to the item's end.</summary>
    public static void ReadItem(string file, XlsxPart part, SourceRow row, char[] chunk, string end)
    {
        var xml = part.Xml;
        var inText = false;
        var inPhonetic = false;
        while (part.Read())
        {
            if (XlsxPart.IsText(xml.NodeType))
            {
                if (inText && !inPhonetic)
                    AppendText(file, xml, row, chunk);
                continue;
            }

            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == end)
                return;
            if (xml.LocalName == "t")
                inText = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            else if (xml.LocalName == "rPh")
                inPhonetic = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
        }

        throw XlsxBook.Damaged(file);
    }

    /// <summary>Adds the text node at which the reader stands, in pieces: a giant one is refused before it is in memory.</summary>
    public static void AppendText(string file, XmlReader xml, SourceRow row, char[] chunk)
    {
        int read;
        do
        {
            try
            {
                read = xml.ReadValueChunk(chunk, 0, chunk.Length);
            }
            catch (Exception exception) when (XlsxPart.IsDamage(exception))
            {
                throw XlsxBook.Damaged(file, exception);
            }

            row.Append(chunk.AsSpan(0, read));
            if (row.CellLength > IntakeLimits.CellCharacters)
                throw new UnreadableFileException($"Berkas {file} berisi sel yang lebih panjang dari 32.767 huruf; perbaiki sel itu lalu impor lagi.");
        }
        while (read > 0);
    }

    private static string? Target(XlsxBook book, string? id)
    {
        if (string.IsNullOrEmpty(id) || !book.Has("xl/_rels/workbook.xml.rels"))
            return null;
        using var part = book.OpenPart("xl/_rels/workbook.xml.rels");
        while (part.ReadTo("Relationship"))
        {
            if (part.Xml.GetAttribute("Id") == id && part.Xml.GetAttribute("Target") is { } target)
                return target.StartsWith('/') ? target[1..] : "xl/" + target;
        }

        return null;
    }

    // A y outside of quotes and brackets.
    private static bool ShowsYear(string format)
    {
        var quoted = false;
        var bracketed = false;
        foreach (var c in format)
        {
            if (c == '"')
                quoted = !quoted;
            else if (c is '[' or ']')
                bracketed = c == '[';
            else if (c is 'y' or 'Y' && !quoted && !bracketed)
                return true;
        }

        return false;
    }
}
