using System.Globalization;
using MutasiAsn.App.Letters.Engine.Fonts;
using MutasiAsn.App.Letters.Engine.Images;
using MutasiAsn.App.Letters.Engine.Layout;

namespace MutasiAsn.App.Letters.Engine.Pdf;

// One page being drawn. Callers measure from the upper left corner in points; only this class knows that PDF counts from below.
internal sealed class Canvas(DocumentWriter document, int page, double width, double height)
{
    private double _top = height;
    private StructNode? _marked;
    private bool _isMarkOpen;
    private string _font = "", _fill = "", _stroke = "";
    private double _spacing;

    public ByteWriter Content { get; } = new(16 * 1024);

    public double Width { get; } = width;

    public double Height { get; } = height;

    // Where what is drawn next belongs in the logical structure; null is decoration.
    public StructNode? Node { get; set; } = document.Root;

    public void Text(double x, double baseline, ReadOnlySpan<Glyph> line, List<TextLook> looks, double stretch)
    {
        Mark();
        Content.Ascii("BT ").Number(x).Ascii(" ").Number(_top - baseline).Ascii(" Td ");
        var current = -1;
        FontUse? use = null;
        for (var i = 0; i < line.Length; i++)
        {
            var glyph = line[i];
            var look = looks[glyph.Look];
            if (use is null || glyph.Look != current)
            {
                use = document.Font(look.Font, look.IsFallback);
                if (current >= 0) Content.Ascii(")]TJ ");
                SetLook(use.Resource, look);
                Content.Ascii("[(");
                current = glyph.Look;
            }
            Content.Literal(use.Code(glyph.Id, glyph.IsSpace ? ' ' : glyph.Rune));
            var adjust = -glyph.Kern - (glyph.IsSpace ? (int)Math.Round(stretch * 1000 / look.Size) : 0);
            if (adjust != 0 && i < line.Length - 1) Content.Ascii(")").Int(adjust).Ascii("(");
        }
        Content.Ascii(")]TJ ET\n");
    }

    public void Fill(Box box, string color)
    {
        var saved = Node;
        Node = null;
        Mark();
        Color(ref _fill, color, " rg\n");
        Rectangle(box).Ascii(" f\n");
        Node = saved;
    }

    public void Line(double fromX, double fromY, double toX, double toY, double thickness, string color)
    {
        var saved = Node;
        Node = null;
        Mark();
        Color(ref _stroke, color, " RG\n");
        Content.Number(thickness).Ascii(" w ").Number(fromX).Ascii(" ").Number(_top - fromY).Ascii(" m ")
            .Number(toX).Ascii(" ").Number(_top - toY).Ascii(" l S\n");
        Node = saved;
    }

    public void Image(PdfImage image, Box box)
    {
        Mark();
        Content.Ascii("q ").Number(box.Width).Ascii(" 0 0 ").Number(box.Height).Ascii(" ").Number(box.X).Ascii(" ")
            .Number(_top - box.Bottom).Ascii(" cm /").Ascii(document.Image(image)).Ascii(" Do Q\n");
    }

    // All cells as one path, so that no hairline shows between neighbours.
    public void Cells(Box box, int count, IEnumerable<Box> cells)
    {
        Mark();
        Color(ref _fill, "#000000", " rg\n");
        Content.Ascii("q ").Number(box.Width / count, 5).Ascii(" 0 0 ").Number(-box.Height / count, 5).Ascii(" ").Number(box.X).Ascii(" ")
            .Number(_top - box.Y).Ascii(" cm\n");
        foreach (var cell in cells)
        {
            Content.Number(cell.X).Ascii(" ").Number(cell.Y).Ascii(" ").Number(cell.Width).Ascii(" ").Number(cell.Height).Ascii(" re\n");
        }
        Content.Ascii("f Q\n");
    }

    public void Rotated(double x, double y, double degrees, Action draw)
    {
        Unmark();
        var (sin, cos) = Math.SinCos(-degrees * Math.PI / 180);
        Content.Ascii("q ").Number(cos, 6).Ascii(" ").Number(sin, 6).Ascii(" ").Number(-sin, 6).Ascii(" ").Number(cos, 6).Ascii(" ")
            .Number(x).Ascii(" ").Number(_top - y).Ascii(" cm\n");
        var (top, state) = (_top, (_font, _fill, _stroke, _spacing));
        _top = 0;
        draw();
        Unmark();
        Content.Ascii("Q\n");
        _top = top;
        (_font, _fill, _stroke, _spacing) = state;
    }

    public (double Left, double Bottom, double Right, double Top) Place(Box box) => (box.X, _top - box.Bottom, box.Right, _top - box.Y);

    public void Finish() => Unmark();

    private void SetLook(string resource, TextLook look)
    {
        var font = string.Create(CultureInfo.InvariantCulture, $"/{resource} {look.Size:0.##} Tf ");
        if (font != _font) Content.Ascii(_font = font);
        Color(ref _fill, look.Color, " rg ");
        if (look.Spacing == _spacing) return;
        _spacing = look.Spacing;
        Content.Number(_spacing, 3).Ascii(" Tc ");
    }

    private void Color(ref string known, string color, string operation)
    {
        if (known == color) return;
        known = color;
        for (var i = 1; i < 7; i += 2)
        {
            Content.Number(int.Parse(color.AsSpan(i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0, 3).Ascii(i < 5 ? " " : operation);
        }
    }

    private ByteWriter Rectangle(Box box) =>
        Content.Number(box.X).Ascii(" ").Number(_top - box.Bottom).Ascii(" ").Number(box.Width).Ascii(" ").Number(box.Height).Ascii(" re");

    private void Mark()
    {
        if (_isMarkOpen && ReferenceEquals(_marked, Node)) return;
        Unmark();
        _isMarkOpen = true;
        _marked = Node;
        if (Node is null) Content.Ascii("/Artifact BMC\n");
        else Content.Ascii("/").Ascii(Node.Role).Ascii("<</MCID ").Int(document.AddMark(page, Node)).Ascii(">>BDC\n");
    }

    private void Unmark()
    {
        if (_isMarkOpen) Content.Ascii("EMC\n");
        _isMarkOpen = false;
    }
}
