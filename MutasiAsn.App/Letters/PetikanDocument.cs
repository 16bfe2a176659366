using MutasiAsn.App.Letters.Parts;
using MutasiAsn.Core.Decisions;

namespace MutasiAsn.App.Letters;

// The extract of a decree for one person: facts in, document out. No database, no clock, no culture.
internal static class PetikanDocument
{
    public static Document Create(PetikanFacts facts, LetterStyle style, byte[] emblem)
    {
        var fitted = LetterDensity.Fit(facts, style);
        return Document.Create(document => document.Page(page => Page(page, facts, fitted, emblem))).WithMetadata(Metadata(facts));
    }

    private static void Page(PageDescriptor page, PetikanFacts facts, LetterStyle style, byte[] emblem)
    {
        page.Size(style.PaperWidthMm, style.PaperHeightMm, Unit.Millimetre);
        page.MarginLeft(style.MarginLeftMm, Unit.Millimetre);
        page.MarginRight(style.MarginRightMm, Unit.Millimetre);
        page.MarginTop(style.MarginTopMm, Unit.Millimetre);
        page.MarginBottom(style.MarginBottomMm, Unit.Millimetre);
        page.DefaultTextStyle(text => text.FontFamily(style.FontFamily).FontSize(style.FontSize).LineHeight(style.LineHeight));
        if (facts.IsKonsep) page.Background().Element(ground => DraftWatermark.Compose(ground, style));
        page.Content().Column(column => Body(column, facts, style, emblem));
        page.Footer().Element(foot => LetterFooter.Compose(foot, facts, style));
    }

    private static void Body(ColumnDescriptor column, PetikanFacts facts, LetterStyle style, byte[] emblem)
    {
        var gap = Measures.Gap(style);
        column.Spacing(gap);
        KopSurat.Compose(column.Item(), facts, style, emblem);
        LabelledPart.Compose(column.Item(), "Menimbang", body => LabelledPart.List(body, facts.Menimbang, LetterText.Letter));
        LabelledPart.Compose(column.Item(), "Mengingat", body => LabelledPart.List(body, facts.Mengingat, LetterText.Number));
        if (facts.Memperhatikan.Count > 0)
        {
            LabelledPart.Compose(column.Item(), "Memperhatikan", body => LabelledPart.List(body, facts.Memperhatikan, LetterText.Number, isAlwaysMarked: false));
        }
        var parts = DiktumList.Parts(facts, style);
        column.Item().EnsureSpace().Column(verdict =>
        {
            verdict.Spacing(gap);
            KopSurat.Centred(verdict.Item().PaddingTop(0.2f * style.FontSize).Heading(2), "MEMUTUSKAN:");
            LabelledPart.Compose(verdict.Item(), "Menetapkan", _ => { });
            foreach (var (label, compose) in parts.SkipLast(1)) LabelledPart.Compose(verdict.Item(), label, compose);
        });

        // A signature never stands on a page without words that it is for.
        column.Item().ShowEntire().Column(end =>
        {
            end.Spacing(gap);
            LabelledPart.Compose(end.Item(), parts[^1].Label, parts[^1].Body);
            PenandatanganBlock.Compose(end.Item().PaddingTop(0.2f * style.FontSize), facts, style);
            if (facts.Tembusan.Count > 0) TembusanList.Compose(end.Item(), facts.Tembusan, style);
        });
    }

    private static DocumentMetadata Metadata(PetikanFacts facts) => new()
    {
        Title = (facts.IsKonsep ? "Konsep petikan keputusan " : "Petikan keputusan ") + facts.JabatanPenetap + (facts.IsKonsep ? "" : " " + facts.Nomor),
        Author = facts.JabatanPenandatangan,
        Subject = facts.Tentang,
        Creator = "MutasiAsn",
        Producer = Shim.EngineVersion,
        CreationDate = facts is { IsKonsep: false, Tanggal: { } day } ? day.ToDateTime(TimeOnly.MinValue) : default,
    };
}
