using MutasiAsn.App.Letters.Engine.Images;
using MutasiAsn.App.Letters.Engine.Pdf;

namespace MutasiAsn.App.Letters.Engine.Layout;

internal sealed class ImageElement(PdfImage image, ImageScaling scaling) : Element
{
    public override Plan Measure(Space space)
    {
        var (width, height) = Scaled(space);
        var fits = width <= space.Width + Plan.Tolerance && height <= space.Height + Plan.Tolerance;
        return fits ? new Plan(Fit.Whole, width, height)
            : space.IsForced ? new Plan(Fit.Whole, Math.Min(width, space.Width), Math.Min(height, space.Height))
            : Plan.Nothing;
    }

    public override void Draw(Canvas canvas, Box box, Space space)
    {
        var plan = Measure(space);
        canvas.Image(image, new Box(box.X, box.Y, plan.Width, plan.Height));
    }

    private (double Width, double Height) Scaled(Space space)
    {
        var ratio = image.Width / (double)image.Height;
        return scaling switch
        {
            ImageScaling.FitWidth => (space.Width, space.Width / ratio),
            ImageScaling.FitHeight => (space.Height * ratio, space.Height),
            ImageScaling.FitArea => (Math.Min(space.Width, space.Height * ratio), Math.Min(space.Height, space.Width / ratio)),
            _ => (space.Width, space.Height),
        };
    }
}

// A square matrix of dark and light cells (a QR code), drawn as rectangles: sharp at any size and a few hundred bytes.
internal sealed class MatrixElement(bool[,] cells) : Element
{
    private readonly int _count = cells.GetLength(0);

    public override Plan Measure(Space space)
    {
        var side = Math.Min(space.Width, space.Height);
        return new Plan(Fit.Whole, side, side);
    }

    public override void Draw(Canvas canvas, Box box, Space space)
    {
        var side = Math.Min(space.Width, space.Height);
        canvas.Cells(new Box(box.X, box.Y, side, side), _count, Runs());
    }

    // Dark cells of a row that touch become one rectangle.
    internal IEnumerable<Box> Runs()
    {
        for (var y = 0; y < _count; y++)
        {
            for (var x = 0; x < _count; x++)
            {
                if (!cells[y, x]) continue;
                var from = x;
                while (x < _count && cells[y, x]) x++;
                yield return new Box(from, y, x - from, 1);
            }
        }
    }
}
