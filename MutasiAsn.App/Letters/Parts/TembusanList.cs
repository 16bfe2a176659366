namespace MutasiAsn.App.Letters.Parts;

internal static class TembusanList
{
    public static void Compose(IContainer container, IReadOnlyList<string> tembusan, LetterStyle style)
    {
        var half = (tembusan.Count + 1) / 2;
        container.DefaultTextStyle(text => text.FontSize(Measures.Small(style)).LineHeight(style.LineHeight * 1.035f)).Column(column =>
        {
            column.Item().Text("Tembusan disampaikan kepada Yth.:");
            column.Item().Tag("L").Row(row =>
            {
                row.Spacing(Measures.SignGapMm, Unit.Millimetre);
                Half(row.RelativeItem(), tembusan, 0, half);
                Half(row.ConstantItem(Measures.SignMm, Unit.Millimetre), tembusan, half, tembusan.Count);
            });
        });
    }

    private static void Half(IContainer container, IReadOnlyList<string> tembusan, int from, int to) => container.Column(column =>
    {
        for (var i = from; i < to; i++)
        {
            var (number, name) = (LetterText.Number(i + 1), tembusan[i] + (i == tembusan.Count - 1 ? "." : ";"));
            column.Item().Tag("LI").Row(row =>
            {
                row.ConstantItem(5, Unit.Millimetre).Tag("Lbl").Text(number);
                row.RelativeItem().Tag("LBody").Text(name);
            });
        }
    });
}
