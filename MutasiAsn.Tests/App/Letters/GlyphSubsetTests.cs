using System.Text;
using MutasiAsn.App.Letters;
using MutasiAsn.App.Letters.Engine.Fonts;

namespace MutasiAsn.Tests.App.Letters;

public class GlyphSubsetTests
{
    private static readonly TrueTypeFont _font = LoadFallback();

    [Fact]
    public void Parts_of_a_composite_come_along_and_are_renumbered()
    {
        var composite = _font.Glyph(0xE9);
        Assert.True(new FontReader(_font.Outline(composite).ToArray(), 0).Int16(0) < 0, "the test needs a composite glyph");

        var subset = new GlyphSubset(_font, [0, composite]);

        Assert.True(subset.Glyphs.Count >= 4);
        Assert.Contains(_font.Glyph('e'), subset.Glyphs);
        var outline = OutlineOf(subset.Build(), 1);
        Assert.Equal(subset.Glyphs.ToList().IndexOf(_font.Glyph('e')), outline.UInt16(12));
    }

    [Fact]
    public void Simple_outlines_keep_their_points_and_lose_their_hints()
    {
        var original = new FontReader(_font.Outline(_font.Glyph('A')).ToArray(), 0);

        var outline = OutlineOf(new GlyphSubset(_font, [0, _font.Glyph('A')]).Build(), 1);

        var lengthAt = 10 + 2 * original.Int16(0);
        Assert.True(original.UInt16(lengthAt) > 0, "the test needs a hinted glyph");
        Assert.Equal(0, outline.UInt16(lengthAt));
        for (var i = 0; i < lengthAt; i++) Assert.Equal(original.Byte(i), outline.Byte(i));
        Assert.Equal(original.Byte(lengthAt + 2 + original.UInt16(lengthAt)), outline.Byte(lengthAt + 2));
    }

    [Fact]
    public void Blank_glyph_has_no_outline_but_its_advance()
    {
        var space = _font.Glyph(' ');
        var file = new GlyphSubset(_font, [0, space]).Build();

        var loca = Table(file, "loca");
        Assert.Equal(loca.UInt32(4), loca.UInt32(8));
        Assert.Equal(_font.AdvanceUnits(space), Table(file, "hmtx").UInt16(4));
    }

    [Fact]
    public void Tables_agree_about_the_number_of_glyphs_and_the_file_about_its_checksum()
    {
        var subset = new GlyphSubset(_font, [0, _font.Glyph('A'), _font.Glyph(0xE9)]);
        var file = subset.Build();

        Assert.Equal(subset.Glyphs.Count, Table(file, "maxp").UInt16(4));
        Assert.Equal(subset.Glyphs.Count, Table(file, "hhea").UInt16(34));
        var sum = 0u;
        for (var at = 0; at < file.Length; at += 4) sum = unchecked(sum + new FontReader(file, at).UInt32(0));
        Assert.Equal(0xB1B0AFBA, sum);
    }

    [Fact]
    public void Pairs_are_kerned_where_the_font_says_so()
    {
        Assert.True(_font.Kern(_font.Glyph('A'), _font.Glyph('V')) < 0);
        Assert.Equal(0, _font.Kern(_font.Glyph('n'), _font.Glyph('n')));
    }

    private static FontReader OutlineOf(byte[] file, int glyph)
    {
        var glyf = Table(file, "glyf");
        return glyf.At((int)Table(file, "loca").UInt32(4 * glyph));
    }

    private static FontReader Table(byte[] file, string tag)
    {
        var reader = new FontReader(file, 0);
        var entry = Enumerable.Range(0, reader.UInt16(4)).Select(i => reader.At(12 + 16 * i)).Single(e => Encoding.ASCII.GetString(file, e.Start, 4) == tag);
        return new FontReader(file, (int)entry.UInt32(8));
    }

    private static TrueTypeFont LoadFallback()
    {
        LetterRenderer.PrepareAssets();
        return FontLibrary.Find(FontLibrary.FallbackFamily, bold: false, italic: false);
    }
}
