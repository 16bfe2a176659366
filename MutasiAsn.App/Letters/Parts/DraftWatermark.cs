namespace MutasiAsn.App.Letters.Parts;

// KONSEP along the diagonal, under the text so that every word stays readable.
internal static class DraftWatermark
{
    private const double Degrees = -55;
    private const float BoxWidth = 700, BoxHeight = 200, Size = 132;

    public static void Compose(IContainer container, LetterStyle style)
    {
        const double PointsPerMm = 72 / 25.4;
        var (sin, cos) = Math.SinCos(Degrees * Math.PI / 180);
        var left = (style.PaperWidthMm * PointsPerMm - BoxWidth * cos + BoxHeight * sin) / 2;
        var top = (style.PaperHeightMm * PointsPerMm - BoxWidth * sin - BoxHeight * cos) / 2;
        container.PaddingLeft((float)left).PaddingTop((float)top).Unconstrained().Rotate((float)Degrees)
            .Width(BoxWidth).Height(BoxHeight).AlignMiddle().Text(text =>
            {
                text.AlignCenter();
                text.Span("KONSEP").Bold().FontSize(Size).LetterSpacing(0.08f).FontColor("#E2E2E2");
            });
    }
}
