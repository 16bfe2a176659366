using MutasiAsn.App.Letters.Parts;
using MutasiAsn.Core.Decisions;

namespace MutasiAsn.App.Letters;

// A letter with a little more to say closes its gaps and lines a little, so that it stays on one page; one that needs two pages anyway stays open.
internal static class LetterDensity
{
    private const int MostExtraLines = 6, UsualTitleLines = 2;
    private const float GapClosed = 0.55f, LineClosed = 0.04f;

    public static LetterStyle Fit(PetikanFacts facts, LetterStyle style)
    {
        var extra = ExtraLines(facts);
        if (extra is < 1 or > MostExtraLines) return style;
        var share = extra / (float)MostExtraLines;
        return style.With(style.Gap * (1 - GapClosed * share), style.LineHeight * (1 - LineClosed * share));
    }

    private static int ExtraLines(PetikanFacts facts) =>
        DiktumList.ExtraLines(facts) + PenandatanganBlock.ExtraLines(facts) + TitleLines.Lines(facts.Tentang).Count - UsualTitleLines;
}
