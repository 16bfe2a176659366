namespace MutasiAsn.App.Letters.Engine.Infrastructure;

// What is not set here is inherited from the container, the page, and at last from the engine.
public sealed record TextStyle
{
    private const string DefaultColor = "#000000";

    public static TextStyle Default { get; } = new();

    internal string? Family { get; init; }

    internal float? Size { get; init; }

    internal string? Color { get; init; }

    internal float? Leading { get; init; }

    internal float? Spacing { get; init; }

    internal FontWeight? Thickness { get; init; }

    internal bool? IsItalic { get; init; }

    internal bool? IsUnderlined { get; init; }

    internal static TextStyle Engine { get; } = new()
    {
        Family = Fonts.FontLibrary.FallbackFamily,
        Size = 12,
        Color = DefaultColor,
        Leading = 1.2f,
        Spacing = 0,
        Thickness = FontWeight.Normal,
        IsItalic = false,
        IsUnderlined = false,
    };

    internal TextStyle Over(TextStyle inherited) => new()
    {
        Family = Family ?? inherited.Family,
        Size = Size ?? inherited.Size,
        Color = Color ?? inherited.Color,
        Leading = Leading ?? inherited.Leading,
        Spacing = Spacing ?? inherited.Spacing,
        Thickness = Thickness ?? inherited.Thickness,
        IsItalic = IsItalic ?? inherited.IsItalic,
        IsUnderlined = IsUnderlined ?? inherited.IsUnderlined,
    };
}
