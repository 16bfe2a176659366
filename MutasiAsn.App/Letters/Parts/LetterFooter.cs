using MutasiAsn.Core.Decisions;

namespace MutasiAsn.App.Letters.Parts;

internal static class LetterFooter
{
    public static void Compose(IContainer container, PetikanFacts facts, LetterStyle style)
    {
        var text = TextStyle.Default.FontSize(0.59f * style.FontSize).LineHeight(1);
        container.PaddingTop(2, Unit.Millimetre).DefaultTextStyle(text).Column(column =>
        {
            column.Item().LineHorizontal(0.5f);
            column.Item().PaddingTop(1, Unit.Millimetre).Row(row =>
            {
                row.Spacing(5, Unit.Millimetre);
                row.RelativeItem().Text(Notes(facts, style));
                row.AutoItem().AlignBottom().Text(page =>
                {
                    page.Span("Halaman ");
                    page.CurrentPageNumber();
                    page.Span(" dari ");
                    page.TotalPages();
                });
            });
        });
    }

    // Nothing is printed that is not so: no word of a signature on a letter without one.
    private static string Notes(PetikanFacts facts, LetterStyle style) =>
        facts.IsKonsep ? style.KonsepNote
        : facts.BelumTte ? style.VerificationNote
        : style.SignatureNote + "\n" + style.VerificationNote;
}
