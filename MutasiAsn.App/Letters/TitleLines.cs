namespace MutasiAsn.App.Letters;

// Breaks a title in capitals into lines of about equal length; where it can, a new line begins with the words that say where.
internal static class TitleLines
{
    private const int MaxLength = 58;
    private const string Place = " DI LINGKUNGAN ";

    public static string Break(string title)
    {
        var place = title.LastIndexOf(Place, StringComparison.Ordinal);
        if (place > 0 && title.Length > MaxLength) return Balance(title[..place]) + "\n" + Balance(title[(place + 1)..]);
        return Balance(title);
    }

    // The fewest lines that hold it, and among those the shortest longest line.
    private static string Balance(string title)
    {
        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var best = Fill(words, MaxLength);
        for (var limit = MaxLength - 1; limit > 0; limit--)
        {
            var narrower = Fill(words, limit);
            if (narrower.Count > best.Count || narrower.Exists(line => line.Length > limit)) break;
            best = narrower;
        }
        return string.Join('\n', best);
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
