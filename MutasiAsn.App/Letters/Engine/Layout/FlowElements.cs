using MutasiAsn.App.Letters.Engine.Pdf;

namespace MutasiAsn.App.Letters.Engine.Layout;

// All on one page or nothing, unless even an empty page is too small.
internal sealed class ShowEntireElement : ContainerElement
{
    public override Plan Measure(Space space)
    {
        var plan = base.Measure(space);
        return plan.Fit == Fit.Part && !space.IsForced ? Plan.Nothing : plan;
    }
}

// Does not begin in less room than this if it cannot also end there.
internal sealed class EnsureSpaceElement(double height) : ContainerElement
{
    public override Plan Measure(Space space)
    {
        var plan = base.Measure(space);
        return plan.Fit == Fit.Part && space.Height < height && !space.IsForced ? Plan.Nothing : plan;
    }
}

internal sealed class StyleElement(Func<TextStyle, TextStyle> change) : ContainerElement
{
    public override void Inherit(TextStyle style) => base.Inherit(change(TextStyle.Default).Over(style));
}

internal sealed class PageBreakElement : Element
{
    private bool _isPast;

    public override Plan Measure(Space space) => _isPast ? Plan.Empty : new Plan(Fit.Part, 0, 0);

    public override void Draw(Canvas canvas, Box box, Space space) => _isPast = true;

    public override void Restart() => _isPast = false;
}

// Later layers lie above earlier ones; the primary one decides size and paging.
internal sealed class LayersElement : Element
{
    private readonly List<ContainerElement> _layers = [];
    private ContainerElement? _primary;

    public ContainerElement Add(bool isPrimary)
    {
        var layer = new ContainerElement();
        _layers.Add(layer);
        if (isPrimary) _primary = layer;
        return layer;
    }

    public override Plan Measure(Space space) => _primary?.Measure(space) ?? Plan.Empty;

    public override void Draw(Canvas canvas, Box box, Space space)
    {
        foreach (var layer in _layers)
        {
            layer.Draw(canvas, box, space);
            if (layer != _primary) layer.Restart();
        }
    }

    public override void Restart() => _layers.ForEach(layer => layer.Restart());

    public override void Inherit(TextStyle style) => _layers.ForEach(layer => layer.Inherit(style));
}

// Everything inside belongs to one node of the logical structure, on however many pages.
internal sealed class TagElement(string role) : ContainerElement
{
    public const string Artifact = "Artifact";
    private StructNode? _node;

    public string Role { get; } = role;

    public string? Alternative { get; init; }

    public override void Draw(Canvas canvas, Box box, Space space)
    {
        var saved = canvas.Node;
        if (Role == Artifact || saved is null)
        {
            canvas.Node = null;
        }
        else
        {
            _node ??= saved.Add(Role);
            _node.Alternative = Alternative;
            if (Alternative is not null) _node.Box = canvas.Place(box);
            canvas.Node = _node;
        }
        base.Draw(canvas, box, space);
        canvas.Node = saved;
    }

    public override void Restart()
    {
        _node = null;
        base.Restart();
    }
}
