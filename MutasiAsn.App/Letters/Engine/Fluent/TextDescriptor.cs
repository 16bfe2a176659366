using MutasiAsn.App.Letters.Engine.Layout;
using System.Globalization;

namespace MutasiAsn.App.Letters.Engine.Fluent;

public sealed class TextDescriptor
{
    internal TextDescriptor(TextElement block) => Block = block;

    internal TextElement Block { get; }

    public void DefaultTextStyle(TextStyle style) => Block.OwnStyle = _ => style;

    public void DefaultTextStyle(Func<TextStyle, TextStyle> style) => Block.OwnStyle = style;

    public void AlignLeft() => Block.Alignment = TextAlignment.Left;

    public void AlignCenter() => Block.Alignment = TextAlignment.Center;

    public void AlignRight() => Block.Alignment = TextAlignment.Right;

    public TextSpanDescriptor Span(string text) => new(Add(new TextPiece { Text = text }));

    public TextSpanDescriptor Line(string text) => Span(text + "\n");

    public TextSpanDescriptor EmptyLine() => Span("\n");

    public TextPageNumberDescriptor CurrentPageNumber() =>
        new(Add(new TextPiece { PageText = page => page.Number.ToString(CultureInfo.InvariantCulture) }));

    public TextPageNumberDescriptor TotalPages() =>
        new(Add(new TextPiece { PageText = page => page.Total.ToString(CultureInfo.InvariantCulture) }));

    private TextPiece Add(TextPiece piece)
    {
        Block.Pieces.Add(piece);
        return piece;
    }
}

public class TextSpanDescriptor
{
    internal TextSpanDescriptor(TextPiece piece) => Piece = piece;

    internal TextPiece Piece { get; }
}

public sealed class TextPageNumberDescriptor : TextSpanDescriptor
{
    internal TextPageNumberDescriptor(TextPiece piece)
        : base(piece)
    {
    }
}

public static class TextExtensions
{
    public static void Text(this IContainer element, Action<TextDescriptor> content) =>
        content(new TextDescriptor(element.Put(new TextElement())));

    public static TextSpanDescriptor Text(this IContainer element, string text) =>
        new TextDescriptor(element.Put(new TextElement())).Span(text);
}
