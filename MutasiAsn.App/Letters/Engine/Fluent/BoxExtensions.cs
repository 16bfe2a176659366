using MutasiAsn.App.Letters.Engine.Infrastructure;
using MutasiAsn.App.Letters.Engine.Layout;

namespace MutasiAsn.App.Letters.Engine.Fluent;

public static class PaddingExtensions
{
    public static IContainer Padding(this IContainer element, float value, Unit unit = Unit.Point)
    {
        var points = value.ToPoints(unit);
        return element.Put(new PaddingElement(points, points, points, points));
    }

    public static IContainer PaddingHorizontal(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new PaddingElement(value.ToPoints(unit), 0, value.ToPoints(unit), 0));

    public static IContainer PaddingVertical(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new PaddingElement(0, value.ToPoints(unit), 0, value.ToPoints(unit)));

    public static IContainer PaddingTop(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new PaddingElement(0, value.ToPoints(unit), 0, 0));

    public static IContainer PaddingBottom(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new PaddingElement(0, 0, 0, value.ToPoints(unit)));

    public static IContainer PaddingLeft(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new PaddingElement(value.ToPoints(unit), 0, 0, 0));

    public static IContainer PaddingRight(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new PaddingElement(0, 0, value.ToPoints(unit), 0));
}

public static class ConstrainedExtensions
{
    public static IContainer Width(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new ConstrainedElement { MinWidth = value.ToPoints(unit), MaxWidth = value.ToPoints(unit) });

    public static IContainer MinWidth(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new ConstrainedElement { MinWidth = value.ToPoints(unit) });

    public static IContainer MaxWidth(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new ConstrainedElement { MaxWidth = value.ToPoints(unit) });

    public static IContainer Height(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new ConstrainedElement { MinHeight = value.ToPoints(unit), MaxHeight = value.ToPoints(unit) });

    public static IContainer MinHeight(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new ConstrainedElement { MinHeight = value.ToPoints(unit) });

    public static IContainer MaxHeight(this IContainer element, float value, Unit unit = Unit.Point) =>
        element.Put(new ConstrainedElement { MaxHeight = value.ToPoints(unit) });
}

public static class AlignmentExtensions
{
    public static IContainer AlignLeft(this IContainer element) => element.Put(new AlignElement(0, null));

    public static IContainer AlignCenter(this IContainer element) => element.Put(new AlignElement(0.5, null));

    public static IContainer AlignRight(this IContainer element) => element.Put(new AlignElement(1, null));

    public static IContainer AlignTop(this IContainer element) => element.Put(new AlignElement(null, 0));

    public static IContainer AlignMiddle(this IContainer element) => element.Put(new AlignElement(null, 0.5));

    public static IContainer AlignBottom(this IContainer element) => element.Put(new AlignElement(null, 1));
}

public static class ExtendExtensions
{
    public static IContainer Extend(this IContainer element) => element.Put(new ExtendElement(true, true));

    public static IContainer ExtendVertical(this IContainer element) => element.Put(new ExtendElement(false, true));

    public static IContainer ExtendHorizontal(this IContainer element) => element.Put(new ExtendElement(true, false));
}

public static class RotateExtensions
{
    public static IContainer Rotate(this IContainer element, float angle) => element.Put(new RotateElement(angle));
}
