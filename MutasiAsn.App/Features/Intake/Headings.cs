namespace MutasiAsn.App.Features.Intake;

/// <summary>Which column stands where. Files are read by heading, so another order of columns is as good.</summary>
internal sealed class Headings
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);

    private Headings()
    {
    }

    /// <summary>Number of columns.</summary>
    public int Width { get; private set; }

    public IEnumerable<string> Names => _columns.Keys;

    /// <summary>Column of a heading, -1 if the file has none.</summary>
    public int this[string heading] => _columns.GetValueOrDefault(heading, -1);

    /// <summary>Reads the first row and refuses a file that lacks a needed heading or names one twice.</summary>
    public static Headings Read(SourceTable table, IEnumerable<string> needed)
    {
        var headings = new Headings();
        if (!table.Read())
            throw new UnreadableFileException($"Berkas {table.Name} kosong; ekspor ulang berkas ini lalu impor lagi.");
        headings.Width = table.Row.Width;
        for (var column = 0; column < table.Row.Width; column++)
        {
            var heading = string.Join(' ', table.Row.Text(column).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (heading.Length > 0 && !headings._columns.TryAdd(heading, column))
                throw new UnreadableFileException($"Berkas {table.Name} memuat dua kolom berjudul {Shorten(heading)}; hapus salah satunya lalu impor lagi.");
        }

        var missing = needed.Where(n => headings[n] < 0).ToList();
        if (missing.Count > 0)
            throw new UnreadableFileException($"Berkas {table.Name} tidak memiliki kolom {string.Join(", ", missing.Take(5))}{(missing.Count > 5 ? $" dan {missing.Count - 5} lainnya" : "")} pada baris pertama; pakai judul kolom dari ekspor nasional lalu impor lagi.");
        return headings;
    }

    private static string Shorten(string text) => text.Length > 60 ? text[..60] + "..." : text;
}
