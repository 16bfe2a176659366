namespace MutasiAsn.App.Letters.Engine.Infrastructure;

// Something that has a place on the page.
public interface IElement;

public interface IContainer : IElement
{
    IElement? Child { get; set; }
}

public interface IDocumentContainer;

public interface IDocument
{
    DocumentMetadata GetMetadata();

    void Compose(IDocumentContainer container);
}

public interface ITableCellContainer : IContainer;

public interface ILine;
