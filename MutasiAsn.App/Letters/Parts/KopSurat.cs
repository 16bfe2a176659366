using MutasiAsn.Core.Decisions;

namespace MutasiAsn.App.Letters.Parts;

internal static class KopSurat
{
    private const string NoNumberYet = "........................................";

    public static void Compose(IContainer container, PetikanFacts facts, LetterStyle style, byte[] emblem) => container.Column(column =>
    {
        var gap = Measures.Gap(style);
        column.Item().PaddingBottom(1.2f, Unit.Millimetre).Height(17, Unit.Millimetre).AlignCenter()
            .Picture(emblem, "Lambang Negara Garuda Pancasila");
        Centred(column.Item(), facts.JabatanPenetap, isBold: true);
        Centred(column.Item(), style.Provinsi, isBold: true);
        Centred(column.Item().PaddingTop(gap).Heading(1), "PETIKAN KEPUTUSAN " + facts.JabatanPenetap);
        Centred(column.Item(), "NOMOR " + (facts.IsKonsep ? NoNumberYet : facts.Nomor));
        Centred(column.Item().PaddingTop(gap), "TENTANG");
        Centred(column.Item().PaddingTop(gap), TitleLines.Break(facts.Tentang));
        Centred(column.Item().PaddingTop(gap), facts.JabatanPenetap + ",");
    });

    public static void Centred(IContainer container, string text, bool isBold = false) => container.Text(line =>
    {
        line.AlignCenter();
        var span = line.Span(text);
        if (isBold) span.Bold();
    });
}
