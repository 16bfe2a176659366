namespace MutasiAsn.App.Letters.Engine.Fonts;

// The Unicode map of a font: cmap format 4 or 12, read once into arrays.
internal sealed class CharacterMap
{
    private readonly ushort[] _basicPlane = new ushort[0x10000];
    private readonly Dictionary<int, ushort> _beyond = [];

    public CharacterMap(FontReader table)
    {
        foreach (var subtable in UnicodeSubtables(table))
        {
            if (subtable.UInt16(0) == 4) ReadSegments(subtable);
            else if (subtable.UInt16(0) == 12) ReadGroups(subtable);
        }
    }

    public ushort Glyph(int rune) => rune < 0x10000 ? _basicPlane[rune] : _beyond.GetValueOrDefault(rune);

    private static IEnumerable<FontReader> UnicodeSubtables(FontReader table)
    {
        for (var i = 0; i < table.UInt16(2); i++)
        {
            var record = table.At(4 + 8 * i);
            if (record.UInt16(0) is 0 or 3) yield return table.At((int)record.UInt32(4));
        }
    }

    private void ReadSegments(FontReader map)
    {
        var doubled = map.UInt16(6);
        for (var at = 0; at < doubled; at += 2)
        {
            var last = map.UInt16(14 + at);
            var first = map.UInt16(16 + doubled + at);
            var delta = map.UInt16(16 + 2 * doubled + at);
            var rangeAt = 16 + 3 * doubled + at;
            var range = map.UInt16(rangeAt);
            for (int rune = first; rune <= last && rune != 0xFFFF; rune++)
            {
                var glyph = range == 0 ? rune : map.UInt16(rangeAt + range + 2 * (rune - first));
                if (range == 0 || glyph != 0) _basicPlane[rune] = unchecked((ushort)(glyph + delta));
            }
        }
    }

    private void ReadGroups(FontReader map)
    {
        for (var i = 0; i < map.UInt32(12); i++)
        {
            var group = map.At(16 + 12 * i);
            var first = (int)group.UInt32(0);
            for (var rune = first; rune <= group.UInt32(4); rune++)
            {
                var glyph = (ushort)(group.UInt32(8) + rune - first);
                if (rune < 0x10000) _basicPlane[rune] = glyph;
                else _beyond[rune] = glyph;
            }
        }
    }
}
