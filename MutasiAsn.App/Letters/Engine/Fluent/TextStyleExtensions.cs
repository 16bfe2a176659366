using MutasiAsn.App.Letters.Engine.Infrastructure;

namespace MutasiAsn.App.Letters.Engine.Fluent;

public static class TextStyleExtensions
{
    public static TextStyle FontColor(this TextStyle style, string value) => style with { Color = value };

    public static TextStyle FontFamily(this TextStyle style, string value) => style with { Family = value };

    public static TextStyle FontSize(this TextStyle style, float value) => style with { Size = value };

    // A multiple of the font's own height (ascent to descent), not of its size.
    public static TextStyle LineHeight(this TextStyle style, float value) => style with { Leading = value };

    public static TextStyle LetterSpacing(this TextStyle style, float value) => style with { Spacing = value };

    public static TextStyle Italic(this TextStyle style, bool value = true) => style with { IsItalic = value };

    public static TextStyle Underline(this TextStyle style, bool value = true) => style with { IsUnderlined = value };

    public static TextStyle NormalWeight(this TextStyle style) => style with { Thickness = FontWeight.Normal };

    public static TextStyle SemiBold(this TextStyle style) => style with { Thickness = FontWeight.SemiBold };

    public static TextStyle Bold(this TextStyle style) => style with { Thickness = FontWeight.Bold };
}

public static class TextSpanDescriptorExtensions
{
    public static T Style<T>(this T descriptor, TextStyle style)
        where T : TextSpanDescriptor => descriptor.Change(_ => style);

    public static T FontColor<T>(this T descriptor, string value)
        where T : TextSpanDescriptor => descriptor.Change(style => style.FontColor(value));

    public static T FontFamily<T>(this T descriptor, string value)
        where T : TextSpanDescriptor => descriptor.Change(style => style.FontFamily(value));

    public static T FontSize<T>(this T descriptor, float value)
        where T : TextSpanDescriptor => descriptor.Change(style => style.FontSize(value));

    public static T LineHeight<T>(this T descriptor, float value)
        where T : TextSpanDescriptor => descriptor.Change(style => style.LineHeight(value));

    public static T LetterSpacing<T>(this T descriptor, float value)
        where T : TextSpanDescriptor => descriptor.Change(style => style.LetterSpacing(value));

    public static T Italic<T>(this T descriptor, bool value = true)
        where T : TextSpanDescriptor => descriptor.Change(style => style.Italic(value));

    public static T Underline<T>(this T descriptor, bool value = true)
        where T : TextSpanDescriptor => descriptor.Change(style => style.Underline(value));

    public static T NormalWeight<T>(this T descriptor)
        where T : TextSpanDescriptor => descriptor.Change(style => style.NormalWeight());

    public static T SemiBold<T>(this T descriptor)
        where T : TextSpanDescriptor => descriptor.Change(style => style.SemiBold());

    public static T Bold<T>(this T descriptor)
        where T : TextSpanDescriptor => descriptor.Change(style => style.Bold());

    private static T Change<T>(this T descriptor, Func<TextStyle, TextStyle> change)
        where T : TextSpanDescriptor
    {
        descriptor.Piece.Style = change(descriptor.Piece.Style);
        return descriptor;
    }
}
