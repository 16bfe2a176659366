using MutasiAsn.App.Letters.Engine.Infrastructure;
using MutasiAsn.App.Letters.Engine.Pdf;

namespace MutasiAsn.App.Letters.Engine.Layout;

// Holds one child and passes everything through; what surrounds a child derives from it.
internal class ContainerElement : Element, IContainer
{
    public IElement? Child { get; set; }

    protected Element? Inner => (Element?)Child;

    public override Plan Measure(Space space) => Inner?.Measure(space) ?? Plan.Empty;

    public override void Draw(Canvas canvas, Box box, Space space) => Inner?.Draw(canvas, box, space);

    public override void Restart() => Inner?.Restart();

    public override void Inherit(TextStyle style) => Inner?.Inherit(style);
}

internal static class ContainerExtensions
{
    public static T Put<T>(this IContainer parent, T element)
        where T : IElement
    {
        parent.Child = element;
        return element;
    }
}
