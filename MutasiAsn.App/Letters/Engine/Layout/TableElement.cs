using MutasiAsn.App.Letters.Engine.Infrastructure;
using MutasiAsn.App.Letters.Engine.Pdf;

namespace MutasiAsn.App.Letters.Engine.Layout;

// Rows of cells filled in order; a row stays whole; the head comes again on every page, for the eye only.
internal sealed class TableElement : ContainerElement
{
    private readonly ContainerElement _head = new();
    private readonly ContainerElement _body = new();
    private readonly bool _hasHead;
    private bool _isHeadTagged;

    public TableElement(List<(double Constant, double Relative)> columns, List<TableCell> head, List<TableCell> body)
    {
        _hasHead = head.Count > 0;
        if (_hasHead) Fill(_head.Put(new TagElement("THead")), columns, head, "TH");
        Fill(_hasHead ? _body.Put(new TagElement("TBody")) : _body, columns, body, "TD");
        this.Put(new TagElement("Table")).Put(new Parts(this));
    }

    public override void Restart()
    {
        _isHeadTagged = false;
        base.Restart();
    }

    private static void Fill(IContainer target, List<(double Constant, double Relative)> columns, List<TableCell> cells, string role)
    {
        var rows = target.Put(new ColumnElement());
        RowElement? row = null;
        var column = 0;
        foreach (var cell in cells)
        {
            if (row is null || column + cell.Span > columns.Count)
            {
                row = rows.Add().Put(new ShowEntireElement()).Put(new TagElement("TR")).Put(new RowElement());
                column = 0;
            }
            var spanned = columns.GetRange(column, cell.Span);
            var place = row.Add(spanned.Sum(c => c.Constant), spanned.Sum(c => c.Relative));
            place.Child = cell.Child is TagElement ? cell : new TagElement(role) { Child = cell };
            column += cell.Span;
        }
    }

    private sealed class Parts(TableElement table) : Element
    {
        public override Plan Measure(Space space)
        {
            var head = table._head.Measure(space);
            var body = table._body.Measure(space with { Height = space.Height - head.Height });
            return head.Fit == Fit.None || body.Fit == Fit.None ? Plan.Nothing
                : new Plan(body.Fit, Math.Max(head.Width, body.Width), head.Height + body.Height);
        }

        public override void Draw(Canvas canvas, Box box, Space space)
        {
            var height = table._head.Measure(space).Height;
            var saved = canvas.Node;
            if (table._isHeadTagged) canvas.Node = null;
            table._head.Draw(canvas, box with { Height = height }, space);
            table._head.Restart();
            table._isHeadTagged = table._hasHead;
            canvas.Node = saved;
            table._body.Draw(canvas, box with { Y = box.Y + height, Height = box.Height - height }, space with { Height = space.Height - height });
        }

        public override void Restart()
        {
            table._head.Restart();
            table._body.Restart();
        }

        public override void Inherit(TextStyle style)
        {
            table._head.Inherit(style);
            table._body.Inherit(style);
        }
    }
}

internal sealed class TableCell : ContainerElement, ITableCellContainer
{
    public int Span { get; set; } = 1;
}
