using MutasiAsn.App.Letters.Engine.Pdf;

namespace MutasiAsn.App.Letters.Engine.Layout;

// Items one below the other, over as many pages as it takes.
internal sealed class ColumnElement : Element
{
    private readonly List<ContainerElement> _items = [];
    private int _next;

    public double Spacing { get; set; }

    public ContainerElement Add()
    {
        var item = new ContainerElement();
        _items.Add(item);
        return item;
    }

    public override Plan Measure(Space space) => Walk(space, (_, _, _) => { }).Plan;

    public override void Draw(Canvas canvas, Box box, Space space)
    {
        var (_, next) = Walk(space, (item, top, room) =>
        {
            var plan = item.Measure(room);
            item.Draw(canvas, new Box(box.X, box.Y + top, box.Width, plan.Height), room);
        });
        _next = next;
    }

    public override void Restart()
    {
        _next = 0;
        _items.ForEach(item => item.Restart());
    }

    public override void Inherit(TextStyle style) => _items.ForEach(item => item.Inherit(style));

    private (Plan Plan, int Next) Walk(Space space, Action<ContainerElement, double, Space> visit)
    {
        double width = 0, top = 0;
        for (var i = _next; i < _items.Count; i++)
        {
            var isFirst = i == _next;
            var start = isFirst ? 0 : top + Spacing;
            var room = space with { Height = space.Height - start, IsForced = space.IsForced && isFirst };
            var plan = _items[i].Measure(room);
            if (plan.Fit == Fit.None) return (isFirst ? Plan.Nothing : new Plan(Fit.Part, width, top), i);
            visit(_items[i], start, room);
            width = Math.Max(width, plan.Width);
            top = start + plan.Height;
            if (plan.Fit == Fit.Part) return (new Plan(Fit.Part, width, top), i);
        }
        return (new Plan(Fit.Whole, width, top), _items.Count);
    }
}
