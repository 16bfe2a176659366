using MutasiAsn.App.Letters.Engine.Infrastructure;
using MutasiAsn.App.Letters.Engine.Pdf;

namespace MutasiAsn.App.Letters.Engine.Layout;

// Layout is asked twice: Measure says how much of the rest fits, Draw puts exactly that on the page and remembers where it stopped.
internal abstract class Element : IElement
{
    public abstract Plan Measure(Space space);

    public abstract void Draw(Canvas canvas, Box box, Space space);

    // Begins anew: on the next page for what every page repeats, in the next pass for all.
    public virtual void Restart()
    {
    }

    public virtual void Inherit(TextStyle style)
    {
    }
}

internal enum Fit
{
    // Nothing of it fits here.
    None,

    // Some fits; the rest continues on the next page.
    Part,

    // All that was left fits.
    Whole,
}

internal readonly record struct Plan(Fit Fit, double Width, double Height)
{
    // Half a hundredth of a point: sums of measures differ by less.
    public const double Tolerance = 0.005;

    public static Plan Nothing { get; } = new(Fit.None, 0, 0);

    public static Plan Empty { get; } = new(Fit.Whole, 0, 0);
}

// Room offered. On a page where nothing has been drawn yet and nothing fits, progress is forced: parts then give up their wishes rather than loop.
internal readonly record struct Space(double Width, double Height, PageContext Page, bool IsForced = false);

internal sealed class PageContext
{
    public int Number { get; set; }

    public int Total { get; set; }
}

internal readonly record struct Box(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;
}
