using MutasiAsn.Core.Decisions;

namespace MutasiAsn.App.Letters.Parts;

// Left who signs the extract, right who decided.
internal static class PenandatanganBlock
{
    private const int HeadLines = 3, CapitalsPerLine = 31, LettersPerLine = 36;

    // About how many lines more than usual the head and the name take.
    public static int ExtraLines(PetikanFacts facts) => LinesOfHead(facts) - HeadLines + (facts.NamaPenandatangan.Length - 1) / LettersPerLine;

    public static void Compose(IContainer container, PetikanFacts facts, LetterStyle style) => container.Row(row =>
    {
        var lines = LinesOfHead(facts);
        row.Spacing(Measures.SignGapMm, Unit.Millimetre);
        row.RelativeItem().Column(column =>
        {
            Head(column.Item(), style, lines, "Petikan sesuai dengan aslinya", facts.JabatanPenandatangan + ",");
            Room(column.Item(), facts, style, withCode: true);
            column.Item().Text(facts.NamaPenandatangan);
            column.Item().Text(facts.PangkatPenandatangan);
            column.Item().Text("NIP " + LetterText.Nip(facts.NipPenandatangan));
        });
        row.ConstantItem(Measures.SignMm, Unit.Millimetre).Column(column =>
        {
            var date = facts is { IsKonsep: false, Tanggal: { } day } ? LetterText.Date(day) : "";
            Head(column.Item(), style, lines, "Ditetapkan di " + facts.Tempat, "pada tanggal " + date, facts.JabatanPenetap + ",");
            Room(column.Item(), facts, style, withCode: false);
            column.Item().Text(facts.NamaPenetap);
        });
    });

    private static int LinesOfHead(PetikanFacts facts) => Math.Max(HeadLines, 2 + facts.JabatanPenandatangan.Length / CapitalsPerLine);

    // Both heads end on the same line, however many lines each takes.
    private static void Head(IContainer container, LetterStyle style, int lines, params string[] texts) =>
        container.MinHeight(lines * 1.11f * style.FontSize).AlignBottom().Column(column =>
        {
            foreach (var line in texts) column.Item().Text(line);
        });

    private static void Room(IContainer container, PetikanFacts facts, LetterStyle style, bool withCode) =>
        container.Height(Measures.RoomMm, Unit.Millimetre).PaddingTop(0.9f, Unit.Millimetre).Column(column =>
        {
            column.Item().Height(Measures.QrMm, Unit.Millimetre).Row(row =>
            {
                row.Spacing(3.5f, Unit.Millimetre);
                if (withCode && facts is { IsKonsep: false, AlamatVerifikasi: { } address })
                {
                    row.ConstantItem(Measures.QrMm, Unit.Millimetre).Qr(address, "Kode QR ke halaman pemeriksaan surat");
                }
                if (facts is { IsKonsep: false, BelumTte: true }) row.AutoItem().AlignMiddle().Element(box => Mark(box, style));
            });
            if (withCode && facts is { IsKonsep: false, Kode: { } code })
            {
                column.Item().PaddingTop(0.6f, Unit.Millimetre).Text(LetterText.Code(code)).FontSize(0.62f * style.FontSize).LetterSpacing(0.02f);
            }
        });

    // Says aloud that nobody has signed this electronically.
    private static void Mark(IContainer container, LetterStyle style) =>
        container.Border(0.75f).PaddingHorizontal(2.4f, Unit.Millimetre).PaddingVertical(1, Unit.Millimetre).Column(column =>
        {
            column.Item().Text(text =>
            {
                text.AlignCenter();
                text.Span("UJI").Bold().FontSize(0.91f * style.FontSize).LetterSpacing(0.1f).LineHeight(0.97f);
            });
            column.Item().Text(text =>
            {
                text.AlignCenter();
                text.Span("BELUM TTE").FontSize(0.68f * style.FontSize).LetterSpacing(0.05f).LineHeight(0.97f);
            });
        });
}
