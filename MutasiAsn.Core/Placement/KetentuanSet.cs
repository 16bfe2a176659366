using System.Globalization;
using MutasiAsn.Core.Deadlines;
using MutasiAsn.Core.People;

namespace MutasiAsn.Core.Placement;

/// <summary>The <see cref="Ketentuan"/> rows in force on one day, by key. Of several for one key the one with the latest first day counts.</summary>
public sealed class KetentuanSet
{
    private readonly Dictionary<string, Ketentuan> _rows = new(StringComparer.Ordinal);

    /// <summary>Picks the rows in force.</summary>
    /// <param name="rows">All rows.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="FormatException">Two rows for one key begin on the same day.</exception>
    public KetentuanSet(IEnumerable<Ketentuan> rows, DateOnly day)
    {
        Day = day;
        foreach (var row in rows.Where(row => row.IsInForce(day)))
        {
            if (_rows.TryGetValue(row.Key, out var other) && other.ValidFrom == row.ValidFrom)
                throw new FormatException($"Ketentuan '{row.Key}' tercatat dua kali dengan awal berlaku {Tanggal.InWords(row.ValidFrom)}.");
            if (other is null || other.ValidFrom < row.ValidFrom)
                _rows[row.Key] = row;
        }
    }

    /// <summary>The day.</summary>
    public DateOnly Day { get; }

    /// <summary>The row in force for a key.</summary>
    /// <param name="key">One of <see cref="KetentuanKeys"/>.</param>
    /// <returns>The row.</returns>
    /// <exception cref="KeyNotFoundException">No row is in force; the message names the key.</exception>
    public Ketentuan Row(string key) => _rows.TryGetValue(key, out var row)
        ? row
        : throw new KeyNotFoundException($"Ketentuan '{key}' tidak ada yang berlaku pada {Tanggal.InWords(Day)}.");

    /// <summary>The value as text.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The text.</returns>
    public string Text(string key) => Row(key).Value;

    /// <summary>Numbered texts <c>key.1</c>, <c>key.2</c> and so on, up to the first number without a row in force.</summary>
    /// <param name="key">The key without number.</param>
    /// <param name="first">The first number.</param>
    /// <returns>The texts in order.</returns>
    public IReadOnlyList<string> Texts(string key, int first = 1)
    {
        var texts = new List<string>();
        while (_rows.TryGetValue(string.Create(CultureInfo.InvariantCulture, $"{key}.{first + texts.Count}"), out var row))
            texts.Add(row.Value);
        return texts;
    }

    /// <summary>The value as a whole number within bounds.</summary>
    /// <param name="key">The key.</param>
    /// <param name="lowest">Lowest sensible value.</param>
    /// <param name="highest">Highest sensible value.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">No number, or out of bounds; the message names the key.</exception>
    public int Number(string key, int lowest, int highest) =>
        int.TryParse(Text(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest
            ? number
            : throw Nonsense(key, $"bilangan bulat {lowest} sampai dengan {highest}");

    /// <summary>The value as a weight.</summary>
    /// <param name="key">The key.</param>
    /// <returns>Terhalang, Peringatan or Memenuhi.</returns>
    public Verdict Verdict(string key) => Text(key) switch
    {
        nameof(Placement.Verdict.Terhalang) => Placement.Verdict.Terhalang,
        nameof(Placement.Verdict.Peringatan) => Placement.Verdict.Peringatan,
        nameof(Placement.Verdict.Memenuhi) => Placement.Verdict.Memenuhi,
        _ => throw Nonsense(key, "Terhalang, Peringatan, atau Memenuhi"),
    };

    /// <summary>The value as yes or no.</summary>
    /// <param name="key">The key.</param>
    /// <returns>Whether it is <c>ya</c>.</returns>
    public bool Flag(string key) => Text(key) switch
    {
        "ya" => true,
        "tidak" => false,
        _ => throw Nonsense(key, "ya atau tidak"),
    };

    /// <summary>The value as a level of education.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The level.</returns>
    public TingkatPendidikan Pendidikan(string key) =>
        TingkatPendidikanText.TryParse(Text(key), out var level) ? level : throw Nonsense(key, "tingkat pendidikan, misalnya D-III");

    /// <summary>The value as a day of the year; 29 February is not one of every year and no value.</summary>
    /// <param name="key">The key.</param>
    /// <returns>Month and day.</returns>
    public (int Month, int Day) DayOfYear(string key) =>
        DateOnly.TryParseExact($"2001-{Text(key)}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? (date.Month, date.Day)
            : throw Nonsense(key, "bulan-tanggal, misalnya 02-28");

    /// <summary>The value as a set of papers.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The papers.</returns>
    public DokumenKinds Dokumen(string key)
    {
        var kinds = DokumenKinds.None;
        foreach (var code in Text(key).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            kinds = code[0] == 'D' && Enum.TryParse<DokumenKind>(code, ignoreCase: true, out var kind)
                ? kinds.With(kind)
                : throw Nonsense(key, "kode dokumen yang dipisahkan spasi, misalnya D02asal D03");
        }

        return kinds;
    }

    private FormatException Nonsense(string key, string wanted) => new($"Ketentuan '{key}' bernilai '{Text(key)}'; yang diminta {wanted}.");
}
