using MutasiAsn.App.Letters.Engine.Pdf;

namespace MutasiAsn.App.Letters.Engine.Layout;

// A page setup: drawn as often as its content needs, with head, foot and grounds repeated.
internal sealed class PageElement
{
    private const int MaxPages = 2000;

    public double Width { get; set; } = 595.28;

    public double Height { get; set; } = 841.89;

    public double Left { get; set; }

    public double Top { get; set; }

    public double Right { get; set; }

    public double Bottom { get; set; }

    public Func<TextStyle, TextStyle> Style { get; set; } = style => style;

    public ContainerElement Background { get; } = new();

    public ContainerElement Foreground { get; } = new();

    public ContainerElement Header { get; } = new();

    public ContainerElement Content { get; } = new();

    public ContainerElement Footer { get; } = new();

    public void Inherit()
    {
        var style = Style(TextStyle.Default).Over(TextStyle.Engine);
        foreach (var part in new[] { Background, Foreground, Header, Content, Footer }) part.Inherit(style);
    }

    public void Draw(DocumentWriter writer, PageContext context)
    {
        Content.Restart();
        Fit fit;
        do
        {
            context.Number++;
            var canvas = writer.AddPage(Width, Height);
            var whole = new Box(0, 0, Width, Height);
            var inner = new Box(Left, Top, Width - Left - Right, Height - Top - Bottom);
            Repeat(Background, canvas, whole, context);
            var head = HeightOf(Header, inner, context);
            var foot = HeightOf(Footer, inner, context);
            Repeat(Header, canvas, inner with { Height = head }, context);
            fit = DrawContent(canvas, new Box(inner.X, inner.Y + head, inner.Width, inner.Height - head - foot), context);
            Repeat(Footer, canvas, new Box(inner.X, inner.Bottom - foot, inner.Width, foot), context);
            Repeat(Foreground, canvas, whole, context);
        }
        while (fit == Fit.Part && context.Number < MaxPages);
        if (fit == Fit.Part) throw new InvalidOperationException($"Surat melebihi {MaxPages} halaman.");
    }

    private static double HeightOf(ContainerElement part, Box box, PageContext context)
    {
        part.Restart();
        return part.Measure(new Space(box.Width, box.Height, context)).Height;
    }

    // What every page repeats is decoration to a screen reader.
    private static void Repeat(ContainerElement part, Canvas canvas, Box box, PageContext context)
    {
        part.Restart();
        var saved = canvas.Node;
        canvas.Node = null;
        part.Draw(canvas, box, new Space(box.Width, box.Height, context));
        canvas.Node = saved;
    }

    private Fit DrawContent(Canvas canvas, Box box, PageContext context)
    {
        var space = new Space(box.Width, box.Height, context);
        var plan = Content.Measure(space);
        if (plan.Fit == Fit.None)
        {
            space = space with { IsForced = true };
            plan = Content.Measure(space);
        }
        if (plan.Fit == Fit.None) throw new InvalidOperationException("Isi surat tidak muat di halaman mana pun.");
        Content.Draw(canvas, box, space);
        return plan.Fit;
    }
}
