using MutasiAsn.App.Letters.Engine.Infrastructure;

namespace MutasiAsn.App.Letters.Engine.Helpers;

public sealed class PageSize
{
    internal PageSize(float width, float height, Unit unit)
    {
        Width = width.ToPoints(unit);
        Height = height.ToPoints(unit);
    }

    private PageSize(double width, double height)
    {
        Width = width;
        Height = height;
    }

    internal double Width { get; }

    internal double Height { get; }

    internal PageSize Turned() => new(Height, Width);
}

public static class PageSizes
{
    public static PageSize A4 { get; } = new(210, 297, Unit.Millimetre);

    public static PageSize Legal { get; } = new(8.5f, 14, Unit.Inch);
}

public static class PageSizeExtensions
{
    public static PageSize Portrait(this PageSize size) => size.Width > size.Height ? size.Turned() : size;

    public static PageSize Landscape(this PageSize size) => size.Width < size.Height ? size.Turned() : size;
}
