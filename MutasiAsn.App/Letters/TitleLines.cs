namespace MutasiAsn.App.Letters;

// Breaks a title in capitals into lines of about equal length; where it can, a new line begins with the words that say where.
internal static class TitleLines
{
    private const int MaxLength = 58;
    private const string Place = " DI LINGKUNGAN ";

    // The blank before each break keeps the words apart for who copies or listens.
    public static string Break(string title) => string.Join(" \n", Lines(title));

    public static IReadOnlyList<string> Lines(string title)
    {
        var place = title.LastIndexOf(Place, StringComparison.Ordinal);
        return place > 0 && title.Length > MaxLength ? [.. Balance(title[..place]), .. Balance(title[(place + 1)..])] : Balance(title);
    }

    // The fewest lines that hold it, and among those the shortest longest line.
    private static List<string> Balance(string title)
    {
        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var best = Fill(words, MaxLength);
        for (var limit = MaxLength - 1; limit > 0; limit--)
        {
            var narrower = Fill(words, limit);
            if (narrower.Count > best.Count || narrower.Exists(line => line.Length > limit)) break;
            best = narrower;
        }
        return best;
    }

    private static List<string> Fill(string[] words, int limit)
    {
        var lines = new List<string>();
        foreach (var word in words)
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= limit) lines[^1] += " " + word;
            else lines.Add(word);
        }
        return lines;
    }
}
