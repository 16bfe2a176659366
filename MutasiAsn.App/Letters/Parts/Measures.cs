namespace MutasiAsn.App.Letters.Parts;

// Distances that the parts of a letter share.
internal static class Measures
{
    public const float LabelMm = 32, ColonMm = 4, MarkMm = 6.5f;
    public const float SignGapMm = 10, SignMm = 66, RoomMm = 22, QrMm = 17.5f;

    public static float Gap(LetterStyle style) => style.Gap * style.FontSize;

    public static float Small(LetterStyle style) => 0.8f * style.FontSize;
}
