using MutasiAsn.App.Letters.Engine.Images;
using MutasiAsn.App.Letters.Engine.Infrastructure;
using MutasiAsn.App.Letters.Engine.Layout;

namespace MutasiAsn.App.Letters.Engine.Fluent;

public static class BorderExtensions
{
    public static IContainer Border(this IContainer element, float value, Unit unit = Unit.Point)
    {
        var points = value.ToPoints(unit);
        return element.Put(new BorderElement(points, points, points, points));
    }

    public static IContainer BorderTop(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new BorderElement(0, value.ToPoints(unit), 0, 0));

    public static IContainer BorderBottom(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new BorderElement(0, 0, 0, value.ToPoints(unit)));

    public static IContainer BorderLeft(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new BorderElement(value.ToPoints(unit), 0, 0, 0));

    public static IContainer BorderRight(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new BorderElement(0, 0, value.ToPoints(unit), 0));

    // Colours the border it directly follows.
    public static IContainer BorderColor(this IContainer element, string color)
    {
        ((BorderElement)element).Color = color;
        return element;
    }
}

public static class LineExtensions
{
    public static ILine LineVertical(this IContainer element, float size, Unit unit = Unit.Point) =>
        element.Put(new LineElement(size.ToPoints(unit), isVertical: true));

    public static ILine LineHorizontal(this IContainer element, float size, Unit unit = Unit.Point) =>
        element.Put(new LineElement(size.ToPoints(unit), isVertical: false));

    public static void LineColor(this ILine descriptor, string value) => ((LineElement)descriptor).Color = value;
}

public static class ImageExtensions
{
    public static void Image(this IContainer parent, byte[] imageData, ImageScaling scaling = ImageScaling.FitWidth) =>
        parent.Put(new ImageElement(PdfImage.From(imageData), scaling));
}

public static class ElementExtensions
{
    public static void Element<TParent>(this TParent parent, Action<IContainer> handler)
        where TParent : IContainer => handler(parent.Put(new ContainerElement()));

    public static IContainer Element<TParent>(this TParent parent, Func<IContainer, IContainer> handler)
        where TParent : IContainer => handler(parent.Put(new ContainerElement()));

    public static IContainer Background(this IContainer element, string color) => element.Put(new BackgroundElement(color));

    public static IContainer ShowEntire(this IContainer element) => element.Put(new ShowEntireElement());

    public static IContainer EnsureSpace(this IContainer element, float minHeight = 150) => element.Put(new EnsureSpaceElement(minHeight));

    public static void PageBreak(this IContainer element) => element.Put(new PageBreakElement());

    public static IContainer ShowIf(this IContainer element, bool condition) => condition ? element : new ContainerElement();

    public static IContainer MinimalBox(this IContainer element) => element.Put(new AlignElement(0, 0));

    public static IContainer Unconstrained(this IContainer element) => element.Put(new UnconstrainedElement());

    public static IContainer DefaultTextStyle(this IContainer element, TextStyle textStyle) => element.Put(new StyleElement(_ => textStyle));

    public static IContainer DefaultTextStyle(this IContainer element, Func<TextStyle, TextStyle> handler) => element.Put(new StyleElement(handler));
}
