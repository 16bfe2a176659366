using MutasiAsn.App.Letters.Engine.Infrastructure;
using MutasiAsn.App.Letters.Engine.Layout;

namespace MutasiAsn.App.Letters.Engine.Fluent;

public sealed class TableDescriptor
{
    private readonly List<(double Constant, double Relative)> _columns = [];
    private readonly List<TableCell> _head = [];
    private readonly List<TableCell> _body = [];

    internal TableDescriptor()
    {
    }

    public void ColumnsDefinition(Action<TableColumnsDefinitionDescriptor> handler) => handler(new TableColumnsDefinitionDescriptor(_columns));

    public void Header(Action<TableCellDescriptor> handler) => handler(new TableCellDescriptor(_head));

    public ITableCellContainer Cell() => TableCellDescriptor.Add(_body);

    internal TableElement Build() => new(_columns, _head, _body);
}

public sealed class TableColumnsDefinitionDescriptor
{
    private readonly List<(double Constant, double Relative)> _columns;

    internal TableColumnsDefinitionDescriptor(List<(double Constant, double Relative)> columns) => _columns = columns;

    public void ConstantColumn(float width, Unit unit = Unit.Point) => _columns.Add((width.ToPoints(unit), 0));

    public void RelativeColumn(float width = 1) => _columns.Add((0, width));
}

public sealed class TableCellDescriptor
{
    private readonly List<TableCell> _cells;

    internal TableCellDescriptor(List<TableCell> cells) => _cells = cells;

    public ITableCellContainer Cell() => Add(_cells);

    internal static TableCell Add(List<TableCell> cells)
    {
        var cell = new TableCell();
        cells.Add(cell);
        return cell;
    }
}

public static class TableCellExtensions
{
    public static ITableCellContainer ColumnSpan(this ITableCellContainer tableCellContainer, uint value)
    {
        ((TableCell)tableCellContainer).Span = (int)value;
        return tableCellContainer;
    }
}

public static class TableExtensions
{
    public static void Table(this IContainer element, Action<TableDescriptor> handler)
    {
        var table = new TableDescriptor();
        handler(table);
        element.Put(table.Build());
    }
}
