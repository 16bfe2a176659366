namespace MutasiAsn.App.Letters.Engine.Infrastructure;

public enum Unit
{
    Point,
    Meter,
    Centimetre,
    Millimetre,
    Feet,
    Inch,
    Mill,
}

public enum ImageScaling
{
    FitWidth,
    FitHeight,
    FitArea,
    Resize,
}

public enum FontWeight
{
    Thin = 100,
    ExtraLight = 200,
    Light = 300,
    Normal = 400,
    Medium = 500,
    SemiBold = 600,
    Bold = 700,
    ExtraBold = 800,
    Black = 900,
    ExtraBlack = 1000,
}

internal static class UnitExtensions
{
    private const double PointsPerInch = 72;

    public static double ToPoints(this float value, Unit unit) => value * unit switch
    {
        Unit.Point => 1,
        Unit.Meter => PointsPerInch / 0.0254,
        Unit.Centimetre => PointsPerInch / 2.54,
        Unit.Millimetre => PointsPerInch / 25.4,
        Unit.Feet => PointsPerInch * 12,
        Unit.Inch => PointsPerInch,
        Unit.Mill => PointsPerInch / 1000,
    };
}
