using MutasiAsn.App.Letters.Engine.Infrastructure;
using MutasiAsn.App.Letters.Engine.Pdf;

namespace MutasiAsn.App.Letters.Engine.Layout;

internal static class DocumentRenderer
{
    // The total of pages is guessed as one; a longer document is laid out again with the right total.
    private const int MaxPasses = 3;

    public static byte[] Render(IDocument document, bool compress = true)
    {
        var container = new DocumentContainer();
        document.Compose(container);
        container.Pages.ForEach(page => page.Inherit());
        var total = 1;
        for (var pass = 1; ; pass++)
        {
            var writer = new DocumentWriter(document.GetMetadata(), compress);
            var context = new PageContext { Total = total };
            foreach (var page in container.Pages) page.Draw(writer, context);
            if (writer.PageCount == total || pass == MaxPasses) return writer.Finish();
            total = writer.PageCount;
        }
    }
}

internal sealed class DocumentContainer : IDocumentContainer
{
    public List<PageElement> Pages { get; } = [];
}
