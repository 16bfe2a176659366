using System.Buffers.Binary;
using MutasiAsn.App.Letters.Engine.Pdf;

namespace MutasiAsn.App.Letters.Engine.Fonts;

// Cuts a font down to the glyphs given, renumbered in their order. Hints are dropped: nothing reads them at print resolution.
internal sealed class GlyphSubset
{
    private const int ArgumentsAreWords = 1, HasScale = 8, MoreComponents = 0x20, HasTwoScales = 0x40, HasMatrix = 0x80, HasInstructions = 0x100;
    private readonly TrueTypeFont _font;
    private readonly List<ushort> _glyphs;
    private readonly Dictionary<ushort, int> _numbers = [];

    // Glyphs that composites are made of are appended behind the ones asked for; number 0 must be .notdef.
    public GlyphSubset(TrueTypeFont font, IEnumerable<ushort> glyphs)
    {
        _font = font;
        _glyphs = [.. glyphs];
        for (var i = 0; i < _glyphs.Count; i++) _numbers[_glyphs[i]] = i;
        for (var i = 0; i < _glyphs.Count; i++)
        {
            foreach (var (at, _) in Components(_font.Outline(_glyphs[i])))
            {
                var part = BinaryPrimitives.ReadUInt16BigEndian(_font.Outline(_glyphs[i])[(at + 2)..]);
                if (_numbers.TryAdd(part, _glyphs.Count)) _glyphs.Add(part);
            }
        }
    }

    public IReadOnlyList<ushort> Glyphs => _glyphs;

    public byte[] Build()
    {
        var glyf = new ByteWriter(16 * 1024);
        var loca = new ByteWriter();
        var hmtx = new ByteWriter();
        foreach (var glyph in _glyphs)
        {
            loca.UInt32((uint)glyf.Length);
            glyf.Bytes(Renumbered(_font.Outline(glyph)));
            while (glyf.Length % 4 != 0) glyf.Byte(0);
            hmtx.UInt16(_font.AdvanceUnits(glyph)).UInt16(_font.LeftBearingUnits(glyph));
        }
        loca.UInt32((uint)glyf.Length);

        var head = _font.TableBytes("head").ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(8), 0);
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        var hhea = _font.TableBytes("hhea").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)_glyphs.Count);
        var maxp = _font.TableBytes("maxp").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)_glyphs.Count);
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(26), 0);
        return TrueTypeFile.Build(("glyf", glyf.ToArray()), ("head", head), ("hhea", hhea), ("hmtx", hmtx.ToArray()), ("loca", loca.ToArray()), ("maxp", maxp));
    }

    private byte[] Renumbered(ReadOnlySpan<byte> outline)
    {
        if (outline.IsEmpty) return [];
        var contours = BinaryPrimitives.ReadInt16BigEndian(outline);
        if (contours >= 0)
        {
            var lengthAt = 10 + 2 * contours;
            var hints = BinaryPrimitives.ReadUInt16BigEndian(outline[lengthAt..]);
            return [.. outline[..lengthAt], 0, 0, .. outline[(lengthAt + 2 + hints)..]];
        }
        var copy = outline.ToArray();
        var end = copy.Length;
        foreach (var (at, next) in Components(outline))
        {
            var flags = BinaryPrimitives.ReadUInt16BigEndian(copy.AsSpan(at));
            var part = BinaryPrimitives.ReadUInt16BigEndian(copy.AsSpan(at + 2));
            BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(at), (ushort)(flags & ~HasInstructions));
            BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(at + 2), (ushort)_numbers[part]);
            end = next;
        }
        return copy[..end];
    }

    private static List<(int At, int Next)> Components(ReadOnlySpan<byte> outline)
    {
        var parts = new List<(int, int)>();
        if (outline.IsEmpty || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0) return parts;
        var at = 10;
        int flags;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            var next = at + 4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2);
            if ((flags & HasScale) != 0) next += 2;
            else if ((flags & HasTwoScales) != 0) next += 4;
            else if ((flags & HasMatrix) != 0) next += 8;
            parts.Add((at, next));
            at = next;
        }
        while ((flags & MoreComponents) != 0);
        return parts;
    }
}
