namespace MutasiAsn.App.Letters.Parts;

// Label, colon, text: the three columns that run through the whole letter.
internal static class LabelledPart
{
    public static void Compose(IContainer container, string label, Action<IContainer> body) => container.Row(row =>
    {
        row.ConstantItem(Measures.LabelMm, Unit.Millimetre).Heading(2).Text(label);
        row.ConstantItem(Measures.ColonMm, Unit.Millimetre).Tag("Artifact").Text(":");
        body(row.RelativeItem());
    });

    // Items hang left of their text; a single one stands without a mark.
    public static void List(IContainer container, IReadOnlyList<string> items, Func<int, string> mark, bool isAlwaysMarked = true)
    {
        if (items.Count == 1 && !isAlwaysMarked)
        {
            Justified(container, items[0]);
            return;
        }
        container.Tag("L").Column(column =>
        {
            column.Spacing(1.1f);
            for (var i = 0; i < items.Count; i++)
            {
                var (number, text) = (mark(i + 1), items[i]);
                column.Item().Tag("LI").Row(row =>
                {
                    row.ConstantItem(Measures.MarkMm, Unit.Millimetre).Tag("Lbl").Text(number);
                    Justified(row.RelativeItem().Tag("LBody"), text);
                });
            }
        });
    }

    public static void Justified(IContainer container, string text) => container.Text(paragraph =>
    {
        paragraph.Justified();
        paragraph.Span(text);
    });
}
