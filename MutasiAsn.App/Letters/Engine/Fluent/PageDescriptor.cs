using MutasiAsn.App.Letters.Engine.Helpers;
using MutasiAsn.App.Letters.Engine.Infrastructure;
using MutasiAsn.App.Letters.Engine.Layout;

namespace MutasiAsn.App.Letters.Engine.Fluent;

public sealed class PageDescriptor
{
    private readonly PageElement _page;

    internal PageDescriptor(PageElement page) => _page = page;

    public void Size(float width, float height, Unit unit = Unit.Point)
    {
        _page.Width = width.ToPoints(unit);
        _page.Height = height.ToPoints(unit);
    }

    public void Size(PageSize pageSize)
    {
        _page.Width = pageSize.Width;
        _page.Height = pageSize.Height;
    }

    public void MarginLeft(float value, Unit unit = Unit.Point) => _page.Left = value.ToPoints(unit);

    public void MarginRight(float value, Unit unit = Unit.Point) => _page.Right = value.ToPoints(unit);

    public void MarginTop(float value, Unit unit = Unit.Point) => _page.Top = value.ToPoints(unit);

    public void MarginBottom(float value, Unit unit = Unit.Point) => _page.Bottom = value.ToPoints(unit);

    public void MarginVertical(float value, Unit unit = Unit.Point)
    {
        MarginTop(value, unit);
        MarginBottom(value, unit);
    }

    public void MarginHorizontal(float value, Unit unit = Unit.Point)
    {
        MarginLeft(value, unit);
        MarginRight(value, unit);
    }

    public void Margin(float value, Unit unit = Unit.Point)
    {
        MarginVertical(value, unit);
        MarginHorizontal(value, unit);
    }

    public void DefaultTextStyle(TextStyle textStyle) => _page.Style = _ => textStyle;

    public void DefaultTextStyle(Func<TextStyle, TextStyle> handler) => _page.Style = handler;

    public IContainer Background() => _page.Background.Put(new ContainerElement());

    public IContainer Foreground() => _page.Foreground.Put(new ContainerElement());

    public IContainer Header() => _page.Header.Put(new ContainerElement());

    public IContainer Content() => _page.Content.Put(new ContainerElement());

    public IContainer Footer() => _page.Footer.Put(new ContainerElement());
}

public static class PageExtensions
{
    public static IDocumentContainer Page(this IDocumentContainer document, Action<PageDescriptor> handler)
    {
        var page = new PageElement();
        handler(new PageDescriptor(page));
        ((DocumentContainer)document).Pages.Add(page);
        return document;
    }
}
