using MutasiAsn.App.Letters.Engine.Infrastructure;
using MutasiAsn.App.Letters.Engine.Layout;

namespace MutasiAsn.App.Letters.Engine.Fluent;

public sealed class ColumnDescriptor
{
    private readonly ColumnElement _column;

    internal ColumnDescriptor(ColumnElement column) => _column = column;

    public void Spacing(float value, Unit unit = Unit.Point) => _column.Spacing = value.ToPoints(unit);

    public IContainer Item() => _column.Add();
}

public static class ColumnExtensions
{
    public static void Column(this IContainer element, Action<ColumnDescriptor> handler) =>
        handler(new ColumnDescriptor(element.Put(new ColumnElement())));
}

public sealed class RowDescriptor
{
    private readonly RowElement _row;

    internal RowDescriptor(RowElement row) => _row = row;

    public void Spacing(float value, Unit unit = Unit.Point) => _row.Spacing = value.ToPoints(unit);

    public IContainer RelativeItem(float size = 1) => _row.Add(0, size);

    public IContainer ConstantItem(float size, Unit unit = Unit.Point) => _row.Add(size.ToPoints(unit), 0);

    public IContainer AutoItem() => _row.Add(0, 0, isAuto: true);
}

public static class RowExtensions
{
    public static void Row(this IContainer element, Action<RowDescriptor> handler) =>
        handler(new RowDescriptor(element.Put(new RowElement())));
}

public sealed class LayersDescriptor
{
    private readonly LayersElement _layers;

    internal LayersDescriptor(LayersElement layers) => _layers = layers;

    public IContainer Layer() => _layers.Add(isPrimary: false);

    public IContainer PrimaryLayer() => _layers.Add(isPrimary: true);
}

public static class LayerExtensions
{
    public static void Layers(this IContainer element, Action<LayersDescriptor> handler) =>
        handler(new LayersDescriptor(element.Put(new LayersElement())));
}
