namespace MutasiAsn.App.Letters.Engine.Layout;

// Fills lines greedily, as an office typist would. A word longer than the line is cut rather than clipped.
internal static class LineBreaker
{
    public static List<TextLine> Break(List<Glyph> glyphs, List<TextLook> looks, double width)
    {
        var lines = new List<TextLine>();
        var start = 0;
        while (start <= glyphs.Count)
        {
            var (end, next) = FindEnd(glyphs, looks, start, width);
            var endsParagraph = next > glyphs.Count || glyphs[next - 1].Rune == Glyph.NewLine;
            lines.Add(Line(glyphs, looks, start, end, endsParagraph));
            start = next;
        }
        return lines;
    }

    private static (int End, int Next) FindEnd(List<Glyph> glyphs, List<TextLook> looks, int start, double width)
    {
        var used = 0.0;
        var breakAt = -1;
        for (var i = start; i < glyphs.Count; i++)
        {
            var glyph = glyphs[i];
            if (glyph.Rune == Glyph.NewLine) return (i, i + 1);
            used += looks[glyph.Look].Width(glyph);
            if (glyph.CanBreakAfter)
            {
                breakAt = i + 1;
                continue;
            }
            if (used > width + Plan.Tolerance && i > start)
            {
                var end = breakAt > start ? breakAt : i;
                return (end, SkipSpaces(glyphs, end));
            }
            if (IsHyphenInWord(glyphs, i)) breakAt = i + 1;
        }
        return (glyphs.Count, glyphs.Count + 1);
    }

    private static bool IsHyphenInWord(List<Glyph> glyphs, int i) =>
        glyphs[i].Rune == '-' && i > 0 && i + 1 < glyphs.Count && IsLetter(glyphs[i - 1].Rune) && IsLetter(glyphs[i + 1].Rune);

    private static bool IsLetter(int rune) => rune < 0x10000 && char.IsLetter((char)rune);

    private static int SkipSpaces(List<Glyph> glyphs, int at)
    {
        while (at < glyphs.Count && glyphs[at].CanBreakAfter) at++;
        return at == glyphs.Count ? at + 1 : at;
    }

    private static TextLine Line(List<Glyph> glyphs, List<TextLook> looks, int start, int end, bool endsParagraph)
    {
        var whole = end;
        while (end > start && glyphs[end - 1].CanBreakAfter) end--;
        double width = 0, height = 0, baseline = 0;
        var spaces = 0;
        for (var i = start; i < end; i++)
        {
            var look = looks[glyphs[i].Look];
            width += looks[glyphs[i].Look].Width(glyphs[i]);
            if (glyphs[i].IsSpace) spaces++;
            height = Math.Max(height, look.LineHeight);
            baseline = Math.Max(baseline, look.Baseline);
        }
        if (end == start && looks.Count > 0)
        {
            var look = looks[glyphs.Count == 0 ? 0 : glyphs[Math.Min(start, glyphs.Count - 1)].Look];
            (height, baseline) = (look.LineHeight, look.Baseline);
        }
        return new TextLine(start, end - start, Math.Min(whole, end + 1) - start, width, spaces, height, baseline, endsParagraph);
    }
}
