using System.Globalization;
using System.Xml;

namespace MutasiAsn.App.Features.Intake;

/// <summary>The rows of the first sheet of a workbook, streamed.</summary>
internal sealed class XlsxTable : SourceTable
{
    private readonly XlsxBook _book;
    private readonly XlsxPart _sheet;
    private readonly string[] _shared;
    private readonly bool[] _dateStyles;
    private readonly bool _from1904;
    private readonly char[] _chunk = new char[4096];
    private int _rows;

    public XlsxTable(string name, Stream stream)
        : base(name)
    {
        _book = XlsxBook.Open(name, stream);
        try
        {
            (var path, _from1904) = XlsxParts.FirstSheet(_book);
            if (_book.Length(path) > IntakeLimits.CountRowsFrom && CountRows(path) > IntakeLimits.Rows + 1)
                throw TooManyRows();
            _dateStyles = XlsxParts.DateStyles(_book);
            _shared = XlsxParts.SharedStrings(_book);
            _sheet = _book.OpenPart(path);
        }
        catch
        {
            _book.Dispose();
            throw;
        }
    }

    public override bool Read()
    {
        while (_sheet.ReadTo("row"))
        {
            if (++_rows > IntakeLimits.Rows + 1)
                throw TooManyRows();
            var number = int.TryParse(_sheet.Xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? Math.Max(given, Row.Number + 1) : Row.Number + 1;
            Row.Clear(number);
            if (!_sheet.Xml.IsEmptyElement)
                ReadCells();
            if (Row.Width > 0)
                return true;
        }

        return false;
    }

    public override void Dispose()
    {
        _sheet.Dispose();
        _book.Dispose();
    }

    private void ReadCells()
    {
        var xml = _sheet.Xml;
        var column = -1;
        while (_sheet.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "row")
                return;
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "c")
                continue;
            column = xml.GetAttribute("r") is { } reference ? ColumnOf(reference) : column + 1;
            if (column is < 0 or >= IntakeLimits.Columns)
                throw TooManyColumns();
            if (!xml.IsEmptyElement)
                ReadCell(column, xml.GetAttribute("t"), xml.GetAttribute("s"));
        }

        throw XlsxBook.Damaged(Name);
    }

    private void ReadCell(int column, string? type, string? style)
    {
        var xml = _sheet.Xml;
        var formula = false;
        var inValue = false;
        Row.Begin(column);
        while (_sheet.Read())
        {
            if (XlsxPart.IsText(xml.NodeType))
            {
                if (inValue)
                    XlsxParts.AppendText(Name, xml, Row, _chunk);
                continue;
            }

            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "c")
                break;
            if (xml.LocalName == "v")
                inValue = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "f")
                formula = true;
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "is" && !xml.IsEmptyElement)
                XlsxParts.ReadItem(Name, _sheet, Row, _chunk, "is");
        }

        Row.End(Settle(type, style), formula);
    }

    private CellKind Settle(string? type, string? style)
    {
        if (type == "s")
        {
            if (!int.TryParse(Row.Open, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= _shared.Length)
                throw XlsxBook.Damaged(Name);
            Row.ReplaceOpen(_shared[index]);
        }

        if (type is not (null or "n" or "d"))
            return CellKind.Text;
        var isDate = int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < _dateStyles.Length && _dateStyles[number];
        if ((!isDate && type != "d") || !TryDate(type, out var date))
            return CellKind.Number;
        Span<char> text = stackalloc char[10];
        date.TryFormat(text, out _, "dd-MM-yyyy", CultureInfo.InvariantCulture);
        Row.ReplaceOpen(text);
        return CellKind.Date;
    }

    private bool TryDate(string? type, out DateOnly date)
    {
        if (type == "d")
            return DateOnly.TryParseExact(Row.Open[..Math.Min(10, Row.Open.Length)], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
        date = default;
        return double.TryParse(Row.Open, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial)
            && ExportDates.TrySerial(serial + (_from1904 ? 1462 : 0), out date);
    }

    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var c in reference)
        {
            if (!char.IsAsciiLetter(c))
                break;
            column = Math.Min((column * 26) + (c & 0x1F), IntakeLimits.Columns + 1);
        }

        return column - 1;
    }

    private int CountRows(string path)
    {
        using var stream = _book.OpenBytes(path);
        var buffer = new byte[64 * 1024];
        var kept = 0;
        var rows = 0;
        try
        {
            while (stream.Read(buffer, kept, buffer.Length - kept) is var read and > 0)
            {
                var bytes = buffer.AsSpan(0, kept + read);
                rows += bytes.Count("<row"u8);
                // The mark may lie across two readings; three bytes cannot hold it whole, so none counts twice.
                kept = Math.Min(3, bytes.Length);
                bytes[^kept..].CopyTo(buffer);
                if (rows > IntakeLimits.Rows + 1)
                    break;
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            throw XlsxBook.Damaged(Name, exception);
        }

        return rows;
    }
}
