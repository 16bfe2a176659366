using System.Text;

namespace MutasiAsn.App.Letters.Engine.Fonts;

// A parsed TrueType file: measures and outlines, immutable and shared by all letters.
internal sealed class TrueTypeFont
{
    private readonly Dictionary<string, (int Offset, int Length)> _tables = [];
    private readonly CharacterMap _characters;
    private readonly ushort[] _advances;
    private readonly Lazy<KernTable> _kern;
    private readonly byte[] _data;

    public TrueTypeFont(byte[] data)
    {
        _data = data;
        var file = new FontReader(data, 0);
        for (var i = 0; i < file.UInt16(4); i++)
        {
            var entry = file.At(12 + 16 * i);
            _tables[Encoding.ASCII.GetString(data, entry.Start, 4)] = ((int)entry.UInt32(8), (int)entry.UInt32(12));
        }
        if (!_tables.ContainsKey("glyf")) throw new InvalidDataException("Huruf harus berupa TrueType dengan tabel glyf.");

        UnitsPerEm = Table("head").UInt16(18);
        GlyphCount = Table("maxp").UInt16(4);
        _characters = new CharacterMap(Table("cmap"));
        _advances = ReadAdvances();
        _kern = new Lazy<KernTable>(() => new KernTable(_tables.ContainsKey("GPOS") ? Table("GPOS") : null));
        Family = Name(1);
        PostScriptName = Name(6);
        IsBold = Table("OS/2").UInt16(4) >= 600;
        IsItalic = (Table("OS/2").UInt16(62) & 1) != 0;
    }

    public string Family { get; }

    public string PostScriptName { get; }

    public bool IsBold { get; }

    public bool IsItalic { get; }

    public int UnitsPerEm { get; }

    public int GlyphCount { get; }

    public int Ascent => Thousandths(Table("hhea").Int16(4));

    public int Descent => Thousandths(Table("hhea").Int16(6));

    public int CapHeight => Thousandths(Table("OS/2").Int16(88));

    public double ItalicAngle => Table("post").Int32(4) / 65536.0;

    public int[] Box => [.. Enumerable.Range(0, 4).Select(i => Thousandths(Table("head").Int16(36 + 2 * i)))];

    public ushort Glyph(int rune) => _characters.Glyph(rune);

    // In thousandths of the size and rounded as the PDF states it, so that our lines and the reader's agree.
    public int Advance(ushort glyph) => Thousandths(_advances[Math.Min(glyph, _advances.Length - 1)]);

    public int AdvanceUnits(ushort glyph) => _advances[Math.Min(glyph, _advances.Length - 1)];

    public int LeftBearingUnits(ushort glyph)
    {
        var hmtx = Table("hmtx");
        return glyph < _advances.Length ? hmtx.Int16(4 * glyph + 2) : hmtx.Int16(4 * _advances.Length + 2 * (glyph - _advances.Length));
    }

    public int Kern(ushort left, ushort right)
    {
        var units = _kern.Value.Units(left, right);
        return units == 0 ? 0 : Thousandths(units);
    }

    public FontReader Table(string tag) => new(_data, _tables[tag].Offset);

    public ReadOnlySpan<byte> TableBytes(string tag) => _data.AsSpan(_tables[tag].Offset, _tables[tag].Length);

    public ReadOnlySpan<byte> Outline(ushort glyph)
    {
        var loca = Table("loca");
        var isLong = Table("head").Int16(50) == 1;
        var from = isLong ? (int)loca.UInt32(4 * glyph) : loca.UInt16(2 * glyph) * 2;
        var to = isLong ? (int)loca.UInt32(4 * glyph + 4) : loca.UInt16(2 * glyph + 2) * 2;
        return _data.AsSpan(_tables["glyf"].Offset + from, to - from);
    }

    private int Thousandths(int units) => (int)Math.Round(units * 1000.0 / UnitsPerEm, MidpointRounding.AwayFromZero);

    private ushort[] ReadAdvances()
    {
        var hmtx = Table("hmtx");
        var advances = new ushort[Table("hhea").UInt16(34)];
        for (var i = 0; i < advances.Length; i++) advances[i] = hmtx.UInt16(4 * i);
        return advances;
    }

    private string Name(int id)
    {
        var table = Table("name");
        for (var i = 0; i < table.UInt16(2); i++)
        {
            var record = table.At(6 + 12 * i);
            if (record.UInt16(0) != 3 || record.UInt16(6) != id) continue;
            return Encoding.BigEndianUnicode.GetString(_data, table.Start + table.UInt16(4) + record.UInt16(10), record.UInt16(8));
        }
        throw new InvalidDataException("Huruf tanpa nama.");
    }
}
