using MutasiAsn.App.Letters.Engine.Fonts;

namespace MutasiAsn.App.Letters.Engine.Layout;

// One character as it is drawn: advance, and kerning towards the next, in thousandths of the size.
internal readonly record struct Glyph(ushort Id, int Look, int Rune, int Advance, int Kern)
{
    public const int NewLine = '\n', NoBreakSpace = 0xA0;

    public bool IsSpace => Rune is ' ' or NoBreakSpace;

    // A no-break space stretches like any other, but no line ends at it.
    public bool CanBreakAfter => Rune == ' ';
}

// The resolved style of a run of glyphs.
internal sealed class TextLook(TextStyle style, TrueTypeFont font, TrueTypeFont measure, bool isFallback)
{
    public TrueTypeFont Font { get; } = font;

    public bool IsFallback { get; } = isFallback;

    public double Size { get; } = style.Size!.Value;

    public string Color { get; } = style.Color!;

    public double Spacing { get; } = style.Spacing!.Value * style.Size!.Value;

    public bool IsUnderlined { get; } = style.IsUnderlined!.Value;

    // Bold, italic and borrowed letters keep the line of the family's upright face, so that one bold word does not spread its lines.
    public double LineHeight { get; } = style.Leading!.Value * (measure.Ascent - measure.Descent) / 1000.0 * style.Size!.Value;

    // What the line height adds or takes is shared by both sides of the letters.
    public double Baseline => LineHeight / 2 + (measure.Ascent + measure.Descent) / 2000.0 * Size;

    public double Width(Glyph glyph) => (glyph.Advance + glyph.Kern) * Size / 1000 + Spacing;
}

// Drawn counts one space at the end of a broken line as well: nobody sees it, but copied or read aloud the words stay apart.
internal readonly record struct TextLine(int Start, int Count, int Drawn, double Width, int Spaces, double Height, double Baseline, bool EndsParagraph);
