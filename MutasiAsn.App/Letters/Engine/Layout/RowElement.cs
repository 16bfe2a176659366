using MutasiAsn.App.Letters.Engine.Pdf;

namespace MutasiAsn.App.Letters.Engine.Layout;

// Items side by side. One that has ended stays ended while its longer neighbours continue on the next page.
internal sealed class RowElement : Element
{
    private readonly List<RowItem> _items = [];

    public double Spacing { get; set; }

    public RowItem Add(double constant, double relative, bool isAuto = false)
    {
        var item = new RowItem(constant, relative, isAuto);
        _items.Add(item);
        return item;
    }

    public override Plan Measure(Space space)
    {
        var widths = Widths(space);
        double total = Spacing * Math.Max(0, _items.Count - 1), height = 0;
        var fit = Fit.Whole;
        for (var i = 0; i < _items.Count; i++)
        {
            total += widths[i];
            if (_items[i].IsDone) continue;
            var plan = _items[i].Measure(space with { Width = widths[i] });
            if (plan.Fit == Fit.None) return Plan.Nothing;
            if (plan.Fit == Fit.Part) fit = Fit.Part;
            height = Math.Max(height, plan.Height);
        }
        return new Plan(fit, total, height);
    }

    public override void Draw(Canvas canvas, Box box, Space space)
    {
        var widths = Widths(space);
        var x = box.X;
        for (var i = 0; i < _items.Count; i++)
        {
            var item = _items[i];
            if (!item.IsDone)
            {
                var room = space with { Width = widths[i] };
                var isDone = item.Measure(room).Fit == Fit.Whole;
                item.Draw(canvas, new Box(x, box.Y, widths[i], box.Height), room);
                item.IsDone = isDone;
            }
            x += widths[i] + Spacing;
        }
    }

    public override void Restart() => _items.ForEach(item => item.Restart());

    public override void Inherit(TextStyle style) => _items.ForEach(item => item.Inherit(style));

    private double[] Widths(Space space)
    {
        var widths = new double[_items.Count];
        double taken = Spacing * Math.Max(0, _items.Count - 1), relative = 0;
        for (var i = 0; i < widths.Length; i++)
        {
            var item = _items[i];
            widths[i] = item.IsAuto ? item.NaturalWidth(space) : item.Constant;
            taken += widths[i];
            relative += item.Relative;
        }
        var rest = Math.Max(0, space.Width - taken);
        for (var i = 0; i < widths.Length; i++)
            if (_items[i].Relative > 0) widths[i] += rest * _items[i].Relative / relative;
        return widths;
    }
}

internal sealed class RowItem(double constant, double relative, bool isAuto) : ContainerElement
{
    private double? _natural;

    public double Constant { get; } = constant;

    public double Relative { get; } = relative;

    public bool IsAuto { get; } = isAuto;

    public bool IsDone { get; set; }

    // Asked once: a text half drawn would otherwise shrink to what is left of it.
    public double NaturalWidth(Space space) =>
        _natural ??= Measure(space with { Width = double.PositiveInfinity, Height = double.PositiveInfinity }).Width;

    public override void Restart()
    {
        IsDone = false;
        _natural = null;
        base.Restart();
    }
}
