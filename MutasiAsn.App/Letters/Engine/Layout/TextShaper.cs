using System.Text;
using MutasiAsn.App.Letters.Engine.Fonts;
using MutasiAsn.App.Letters.Engine.Infrastructure;

namespace MutasiAsn.App.Letters.Engine.Layout;

// Turns text into glyphs: the style's own font first, then the fallback family, then a visible replacement. Never throws for a character.
internal sealed class TextShaper
{
    private const int Replacement = 0xFFFD;

    public List<Glyph> Glyphs { get; } = [];

    public List<TextLook> Looks { get; } = [];

    public void Add(string text, TextStyle style)
    {
        var isBold = style.Thickness >= FontWeight.SemiBold;
        var own = FontLibrary.Find(style.Family!, isBold, style.IsItalic!.Value);
        var ownLook = Look(style, own, isFallback: false);
        var fallbackLook = -1;
        TrueTypeFont? fallback = null;
        var start = Glyphs.Count;
        foreach (var rune in Composed(text).EnumerateRunes())
        {
            var shown = Shown(rune.Value);
            if (shown < 0) continue;
            var glyph = own.Glyph(Drawn(shown));
            if (glyph != 0 || shown == Glyph.NewLine)
            {
                Append(own, glyph, ownLook, shown, start);
                continue;
            }
            fallback ??= FontLibrary.Find(FontLibrary.FallbackFamily, isBold, style.IsItalic!.Value);
            if (fallbackLook < 0) fallbackLook = Look(style, fallback, isFallback: true);
            glyph = fallback.Glyph(Drawn(shown));
            if (glyph == 0) (glyph, shown) = fallback.Glyph(Replacement) is var mark and not 0 ? (mark, Replacement) : (fallback.Glyph('?'), '?');
            Append(fallback, glyph, fallbackLook, shown, start);
        }
    }

    // Accents typed as separate marks are joined to their letters. Unpaired surrogates cannot be, and show as the replacement mark.
    private static string Composed(string text)
    {
        if (Ascii.IsValid(text)) return text;
        var isPaired = true;
        foreach (var rune in text.EnumerateRunes()) isPaired &= rune.Value != Replacement;
        return isPaired ? text.Normalize(NormalizationForm.FormC) : text;
    }

    private static int Shown(int rune) => rune switch
    {
        '\n' => Glyph.NewLine,
        '\t' => ' ',
        < 0x20 or (>= 0x7F and < 0xA0) or 0xAD or (>= 0x200B and <= 0x200F) or 0x2060 or 0xFEFF => -1,
        0x2011 => '-',
        _ => rune,
    };

    private static int Drawn(int rune) => rune == Glyph.NoBreakSpace ? ' ' : rune;

    private int Look(TextStyle style, TrueTypeFont font, bool isFallback)
    {
        Looks.Add(new TextLook(style, font, FontLibrary.Find(style.Family!, bold: false, italic: false), isFallback));
        return Looks.Count - 1;
    }

    private void Append(TrueTypeFont font, ushort glyph, int look, int rune, int start)
    {
        if (Glyphs.Count > start && Glyphs[^1] is var last && last.Look == look && last.Rune != Glyph.NewLine)
        {
            Glyphs[^1] = last with { Kern = font.Kern(last.Id, glyph) };
        }
        Glyphs.Add(new Glyph(glyph, look, rune, rune == Glyph.NewLine ? 0 : font.Advance(glyph), 0));
    }
}
