namespace MutasiAsn.App.Features.Intake;

/// <summary>How large an honest export can be. Counted while reading, so that a hostile file is refused before it costs memory.</summary>
internal static class IntakeLimits
{
    public const long UnpackedBytes = 200L * 1024 * 1024;
    public const int ZipEntries = 100;
    public const int DirectoryBytes = 1024 * 1024;
    public const int Columns = 200;
    public const int Rows = 200_000;
    public const int CellCharacters = 32_767;

    /// <summary>Rows of one file that cannot be used; more means the wrong file, and a list that nobody reads.</summary>
    public const int UnusableRows = 20_000;

    public const long SharedStringBytes = 64L * 1024 * 1024;

    /// <summary>Bytes between two '&lt;': a full cell written as character references stays below, a giant attribute does not.</summary>
    public const int MarkupGap = 512 * 1024;

    /// <summary>Different element and attribute names in one part; XmlReader keeps each for ever.</summary>
    public const int XmlNames = 2_000;

    public const int XmlDepth = 32;
    public const int Styles = 65_536;

    /// <summary>Sheets longer than this have their rows counted in the raw bytes first: XmlReader alone would need too long to find out.</summary>
    public const long CountRowsFrom = 20L * 1024 * 1024;
}

/// <summary>A file that cannot be read at all; the message is one Indonesian sentence for the person who brought it.</summary>
internal sealed class UnreadableFileException(string message, Exception? inner = null) : Exception(message, inner);
