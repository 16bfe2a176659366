using MutasiAsn.App.Letters.Engine.Pdf;

namespace MutasiAsn.App.Letters.Engine.Layout;

internal enum TextAlignment
{
    Left,
    Center,
    Right,
    Justify,
}

// A paragraph or several; breaks over pages between lines, leaving no single line behind or ahead where it can.
internal sealed class TextElement : Element
{
    private TextShaper? _shaped;
    private List<TextLine> _lines = [];
    private double _linesWidth = double.NaN;
    private (int, int) _shapedFor;
    private int _next;
    private StructNode? _node;
    private TextStyle _style = TextStyle.Engine;

    public List<TextPiece> Pieces { get; } = [];

    public TextAlignment Alignment { get; set; }

    public Func<TextStyle, TextStyle>? OwnStyle { get; set; }

    public override Plan Measure(Space space)
    {
        var lines = Lines(space);
        var count = CountFitting(lines, space);
        if (count == 0 && _next < lines.Count) return Plan.Nothing;
        double width = 0, height = 0;
        for (var i = _next; i < _next + count; i++)
        {
            width = Math.Max(width, lines[i].Width);
            height += lines[i].Height;
        }
        return new Plan(_next + count == lines.Count ? Fit.Whole : Fit.Part, width, height);
    }

    public override void Draw(Canvas canvas, Box box, Space space)
    {
        var lines = Lines(space);
        var count = CountFitting(lines, space);
        var saved = canvas.Node;
        if (saved is { IsLeaf: false }) canvas.Node = _node ??= saved.Add("P");
        var top = box.Y;
        foreach (var line in lines.GetRange(_next, count))
        {
            DrawLine(canvas, line, box, top);
            top += line.Height;
        }
        _next += count;
        canvas.Node = saved;
    }

    public override void Restart()
    {
        _next = 0;
        _node = null;
    }

    public override void Inherit(TextStyle style) => _style = OwnStyle is null ? style : OwnStyle(TextStyle.Default).Over(style);

    private void DrawLine(Canvas canvas, TextLine line, Box box, double top)
    {
        if (line.Count == 0) return;
        var spare = box.Width - line.Width;
        var isStretched = Alignment == TextAlignment.Justify && !line.EndsParagraph && line.Spaces > 0 && spare > 0;
        var x = Alignment switch { TextAlignment.Center => box.X + spare / 2, TextAlignment.Right => box.X + spare, _ => box.X };
        var glyphs = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_shaped!.Glyphs).Slice(line.Start, line.Drawn);
        canvas.Text(x, top + line.Baseline, glyphs, _shaped.Looks, isStretched ? spare / line.Spaces : 0);
        var look = _shaped.Looks[glyphs[0].Look];
        if (look.IsUnderlined) canvas.Line(x, top + line.Baseline + look.Size * 0.12, x + line.Width, top + line.Baseline + look.Size * 0.12, look.Size * 0.05, look.Color);
    }

    private int CountFitting(List<TextLine> lines, Space space)
    {
        var rest = lines.Count - _next;
        var count = 0;
        var height = 0.0;
        while (count < rest && height + lines[_next + count].Height <= space.Height + Plan.Tolerance) height += lines[_next + count++].Height;
        if (count == rest) return count;
        if (space.IsForced) return Math.Max(count, 1);
        if (rest - count == 1 && count >= 2) count--;
        return count == 1 && _next == 0 ? 0 : count;
    }

    private List<TextLine> Lines(Space space)
    {
        var page = (space.Page.Number, space.Page.Total);
        var isStale = _shaped is null || (_shapedFor != page && Pieces.Exists(piece => piece.PageText is not null));
        if (isStale)
        {
            _shaped = new TextShaper();
            foreach (var piece in Pieces) _shaped.Add(piece.PageText?.Invoke(space.Page) ?? piece.Text, piece.Style.Over(_style));
            if (Pieces.Count == 0) _shaped.Add("", _style);
            _shapedFor = page;
        }
        if (isStale || _linesWidth != space.Width)
        {
            _lines = LineBreaker.Break(_shaped!.Glyphs, _shaped.Looks, space.Width);
            _linesWidth = space.Width;
        }
        return _lines;
    }
}

// A span with its own style; page numbers are known only while drawing.
internal sealed class TextPiece
{
    public string Text { get; init; } = "";

    public Func<PageContext, string>? PageText { get; set; }

    public TextStyle Style { get; set; } = TextStyle.Default;
}
