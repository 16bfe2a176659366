using MutasiAsn.App.Letters.Engine.Infrastructure;
using MutasiAsn.App.Letters.Engine.Pdf;

namespace MutasiAsn.App.Letters.Engine.Layout;

internal sealed class PaddingElement(double left, double top, double right, double bottom) : ContainerElement
{
    public override Plan Measure(Space space)
    {
        var inner = Shrunk(space);
        if ((inner.Width < 0 || inner.Height < 0) && !space.IsForced) return Plan.Nothing;
        var plan = base.Measure(inner);
        return plan.Fit == Fit.None ? plan : plan with { Width = plan.Width + left + right, Height = plan.Height + top + bottom };
    }

    public override void Draw(Canvas canvas, Box box, Space space) =>
        base.Draw(canvas, new Box(box.X + left, box.Y + top, box.Width - left - right, box.Height - top - bottom), Shrunk(space));

    private Space Shrunk(Space space) => space with { Width = space.Width - left - right, Height = space.Height - top - bottom };
}

internal sealed class ConstrainedElement : ContainerElement
{
    public double MinWidth { get; init; }

    public double MaxWidth { get; init; } = double.PositiveInfinity;

    public double MinHeight { get; init; }

    public double MaxHeight { get; init; } = double.PositiveInfinity;

    public override Plan Measure(Space space)
    {
        var isTooSmall = MinWidth > space.Width + Plan.Tolerance || MinHeight > space.Height + Plan.Tolerance;
        if (isTooSmall && !space.IsForced) return Plan.Nothing;
        var plan = base.Measure(Limited(space));
        if (plan.Fit == Fit.None) return plan;
        return plan with { Width = Math.Max(MinWidth, plan.Width), Height = Math.Min(space.Height, Math.Max(MinHeight, plan.Height)) };
    }

    public override void Draw(Canvas canvas, Box box, Space space) =>
        base.Draw(canvas, box with { Width = Math.Min(MaxWidth, box.Width), Height = Math.Min(MaxHeight, box.Height) }, Limited(space));

    private Space Limited(Space space) => space with { Width = Math.Min(MaxWidth, space.Width), Height = Math.Min(MaxHeight, space.Height) };
}

// Gives the child only the room it asks for and shifts it; a null side is left as it is.
internal sealed class AlignElement(double? horizontal, double? vertical) : ContainerElement
{
    public override void Draw(Canvas canvas, Box box, Space space)
    {
        var plan = Measure(space with { Width = box.Width });
        var width = horizontal is null ? box.Width : Math.Min(box.Width, plan.Width);
        var height = vertical is null ? box.Height : Math.Min(box.Height, plan.Height);
        var inner = new Box(box.X + (box.Width - width) * (horizontal ?? 0), box.Y + (box.Height - height) * (vertical ?? 0), width, height);
        base.Draw(canvas, inner, space with { Width = width });
    }
}

internal sealed class ExtendElement(bool horizontal, bool vertical) : ContainerElement
{
    public override Plan Measure(Space space)
    {
        var plan = base.Measure(space);
        return plan.Fit == Fit.None ? plan : plan with { Width = horizontal ? space.Width : plan.Width, Height = vertical ? space.Height : plan.Height };
    }
}

internal sealed class UnconstrainedElement : ContainerElement
{
    public override Plan Measure(Space space) => Plan.Empty;

    public override void Draw(Canvas canvas, Box box, Space space)
    {
        var endless = space with { Width = double.PositiveInfinity, Height = double.PositiveInfinity };
        var plan = base.Measure(endless);
        base.Draw(canvas, box with { Width = plan.Width, Height = plan.Height }, endless);
    }
}

// Turns clockwise about the upper left corner.
internal sealed class RotateElement(double degrees) : ContainerElement
{
    public override void Draw(Canvas canvas, Box box, Space space) =>
        canvas.Rotated(box.X, box.Y, degrees, () => base.Draw(canvas, box with { X = 0, Y = 0 }, space));
}

internal sealed class BackgroundElement(string color) : ContainerElement
{
    public override void Draw(Canvas canvas, Box box, Space space)
    {
        canvas.Fill(box, color);
        base.Draw(canvas, box, space);
    }
}

internal sealed class BorderElement(double left, double top, double right, double bottom) : ContainerElement
{
    public string Color { get; set; } = "#000000";

    public override void Draw(Canvas canvas, Box box, Space space)
    {
        base.Draw(canvas, box, space);
        if (left > 0) canvas.Line(box.X, box.Y, box.X, box.Bottom, left, Color);
        if (top > 0) canvas.Line(box.X - left / 2, box.Y, box.Right + right / 2, box.Y, top, Color);
        if (right > 0) canvas.Line(box.Right, box.Y, box.Right, box.Bottom, right, Color);
        if (bottom > 0) canvas.Line(box.X - left / 2, box.Bottom, box.Right + right / 2, box.Bottom, bottom, Color);
    }
}

internal sealed class LineElement(double thickness, bool isVertical) : Element, ILine
{
    public string Color { get; set; } = "#000000";

    public override Plan Measure(Space space) =>
        (isVertical ? space.Width : space.Height) + Plan.Tolerance < thickness && !space.IsForced ? Plan.Nothing
        : isVertical ? new Plan(Fit.Whole, thickness, 0) : new Plan(Fit.Whole, 0, thickness);

    public override void Draw(Canvas canvas, Box box, Space space)
    {
        if (isVertical) canvas.Line(box.X + thickness / 2, box.Y, box.X + thickness / 2, box.Bottom, thickness, Color);
        else canvas.Line(box.X, box.Y + thickness / 2, box.Right, box.Y + thickness / 2, thickness, Color);
    }
}
