using System.Security.Cryptography;
using MutasiAsn.App.Letters.Engine.Pdf;

namespace MutasiAsn.App.Letters.Engine.Fonts;

// A subset ready to embed: outlines, widths, and the way back to Unicode.
internal sealed class FontProgram
{
    // What nearly every letter needs. Subsets that hold just these are made once and shared, so a letter costs no deflating of outlines.
    private const string CommonCharacters = " !\"#%&'()*+,-./0123456789:;=?ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz\u2013\u2018\u2019\u201C\u201D";

    private FontProgram(TrueTypeFont font, IReadOnlyList<(ushort Glyph, int Rune)> characters)
    {
        var subset = new GlyphSubset(font, characters.Select(c => c.Glyph));
        var file = subset.Build();
        File = new PackedBytes(file);
        Name = Tag(file) + "+" + font.PostScriptName;
        Widths = WidthArray(font, subset.Glyphs);
        ToUnicode = new PackedBytes(UnicodeMap(characters));
    }

    public string Name { get; }

    public PackedBytes File { get; }

    public PackedBytes ToUnicode { get; }

    public string Widths { get; }

    public static FontProgram Create(TrueTypeFont font, IReadOnlyList<(ushort Glyph, int Rune)> characters) => new(font, characters);

    // Number 0 is .notdef and stands for nothing.
    public static List<(ushort Glyph, int Rune)> StartingSet(TrueTypeFont font, bool withCommon)
    {
        var set = new List<(ushort, int)> { (0, 0) };
        if (withCommon) set.AddRange(CommonCharacters.Select(c => (font.Glyph(c), (int)c)).Where(c => c.Item1 != 0).DistinctBy(c => c.Item1));
        return set;
    }

    private static string Tag(byte[] file) => string.Concat(SHA256.HashData(file).Take(6).Select(b => (char)('A' + b % 26)));

    private static string WidthArray(TrueTypeFont font, IReadOnlyList<ushort> glyphs)
    {
        var widths = new ByteWriter().Ascii("[0[");
        foreach (var glyph in glyphs) widths.Int(font.Advance(glyph)).Ascii(" ");
        return System.Text.Encoding.ASCII.GetString(widths.Ascii("]]").Written);
    }

    private static byte[] UnicodeMap(IReadOnlyList<(ushort Glyph, int Rune)> characters)
    {
        var map = new ByteWriter().Ascii("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n")
            .Ascii("/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
        for (var from = 1; from < characters.Count; from += 100)
        {
            var count = Math.Min(100, characters.Count - from);
            map.Int(count).Ascii(" beginbfchar\n");
            for (var i = from; i < from + count; i++)
            {
                map.Ascii("<").Hex((ushort)i).Ascii("><");
                foreach (var unit in char.ConvertFromUtf32(characters[i].Rune)) map.Hex(unit);
                map.Ascii(">\n");
            }
            map.Ascii("endbfchar\n");
        }
        return map.Ascii("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend").ToArray();
    }
}
