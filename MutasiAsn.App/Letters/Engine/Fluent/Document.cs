using MutasiAsn.App.Letters.Engine.Infrastructure;
using MutasiAsn.App.Letters.Engine.Layout;

namespace MutasiAsn.App.Letters.Engine.Fluent;

public sealed class Document : IDocument
{
    private readonly Action<IDocumentContainer> _content;
    private DocumentMetadata _metadata = DocumentMetadata.Default;

    private Document(Action<IDocumentContainer> content) => _content = content;

    public static Document Create(Action<IDocumentContainer> handler) => new(handler);

    public Document WithMetadata(DocumentMetadata metadata)
    {
        _metadata = metadata;
        return this;
    }

    public DocumentMetadata GetMetadata() => _metadata;

    public void Compose(IDocumentContainer container) => _content(container);
}

public static class GenerateExtensions
{
    public static byte[] GeneratePdf(this IDocument document) => DocumentRenderer.Render(document);

    public static void GeneratePdf(this IDocument document, Stream stream) => stream.Write(DocumentRenderer.Render(document));
}
