using MutasiAsn.Core.Decisions;

namespace MutasiAsn.App.Letters.Parts;

// Distances that the parts of a letter share.
internal static class Measures
{
    public const float LabelMm = 32, ColonMm = 4, MarkMm = 6.5f;
    public const float SignGapMm = 10, SignMm = 66, RoomMm = 22, QrMm = 17.5f;

    private const float UsualGap = 0.36f, LeastGap = 0.2f, GapPerLine = 0.05f;

    // A letter with a little more to say closes its gaps, so that it stays on one page; one that needs two pages anyway keeps them open.
    public static float Gap(PetikanFacts facts, LetterStyle style)
    {
        var gap = UsualGap - GapPerLine * Math.Max(0, DiktumList.ExtraLines(facts));
        return (gap < LeastGap ? UsualGap : gap) * style.FontSize;
    }

    public static float Small(LetterStyle style) => 0.8f * style.FontSize;
}
