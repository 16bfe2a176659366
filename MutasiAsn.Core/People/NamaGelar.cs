namespace MutasiAsn.Core.People;

/// <summary>A name with its degrees, as a letter prints it.</summary>
public static class NamaGelar
{
    /// <summary>
    /// Whether a name with degrees is that of a person: the words of the name stand whole and in order at the end of what precedes the first
    /// comma, only titles with a dot ("dr.", "Hj.") before them, and degrees only after a comma. Case and blanks do not matter.
    /// </summary>
    /// <param name="nama">The name without degrees, as recorded.</param>
    /// <param name="withGelar">The name as it is to be printed.</param>
    /// <returns>Whether both name the same person.</returns>
    public static bool IsSameName(string nama, string withGelar)
    {
        var name = Words(nama);
        var front = Words(withGelar.Split(',')[0]);
        var titles = front.Length - name.Length;
        return name.Length > 0 && titles >= 0
            && front[..titles].All(word => word.EndsWith('.'))
            && front[titles..].Zip(name).All(pair => string.Equals(pair.First.TrimEnd('.'), pair.Second.TrimEnd('.'), StringComparison.OrdinalIgnoreCase));
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
