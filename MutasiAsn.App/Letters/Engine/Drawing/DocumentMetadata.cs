namespace MutasiAsn.App.Letters.Engine.Drawing;

public sealed class DocumentMetadata
{
    public string? Title { get; set; }

    public string? Author { get; set; }

    public string? Subject { get; set; }

    public string? Keywords { get; set; }

    public string? Creator { get; set; }

    public string? Producer { get; set; }

    // Left at its default, the file carries no date at all; the engine never asks a clock.
    public DateTime CreationDate { get; set; }

    public static DocumentMetadata Default => new();
}
