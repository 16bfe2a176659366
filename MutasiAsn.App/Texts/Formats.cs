using System.Globalization;
using System.Text;
using MutasiAsn.Core.People;

namespace MutasiAsn.App.Texts;

/// <summary>How dates, times, figures and numbers of people are written.</summary>
public static class Formats
{
    private static readonly HashSet<string> _titles = new(StringComparer.OrdinalIgnoreCase) { "dr.", "drg.", "Dr.", "Ir.", "Drs.", "Dra.", "H.", "Hj.", "Prof.", "apt.", "Ns." };

    private static CultureInfo Id => CultureSetup.Indonesian;

    /// <summary>24 November 2026.</summary>
    public static string Date(DateOnly day) => day.ToString("d MMMM yyyy", Id);

    public static string Date(DateOnly? day) => day is { } value ? Date(value) : "belum ada";

    /// <summary>24 Nov.</summary>
    public static string ShortDate(DateOnly day) => day.ToString("d MMM", Id);

    /// <summary>24/11/2026, as it is typed.</summary>
    public static string TypedDate(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>24 November 2026, 13.05 WITA.</summary>
    public static string Moment(DateTimeOffset at) => Wita.Local(at).ToString("d MMMM yyyy, HH.mm", Id) + " WITA";

    /// <summary>Selasa, 24 November 2026.</summary>
    public static string DayAndDate(DateOnly day) => day.ToString("dddd, d MMMM yyyy", Id);

    /// <summary>13.05.</summary>
    public static string Time(DateTimeOffset at) => Wita.Local(at).ToString("HH.mm", Id);

    public static string Number(int value) => value.ToString("N0", Id);

    public static string Km(double km) => km.ToString("0.0", Id) + " km";

    public static string Bytes(int bytes) => bytes < 1024 ? $"{bytes} B" : (bytes / 1024.0).ToString("N0", Id) + " KB";

    /// <summary>NIP in groups: 19850315 201001 1 005.</summary>
    public static string Nip(string nip) => nip.Length == 18 ? $"{nip[..8]} {nip[8..14]} {nip[14]} {nip[15..]}" : nip;

    /// <summary>A verification code in groups: 7KQ4M-2XA9P-RTH3W-D0VZ6-E8JNC5.</summary>
    public static string Code(string code) => code.Length == 26 ? $"{code[..5]}-{code[5..10]}-{code[10..15]}-{code[15..20]}-{code[20..]}" : code;

    /// <summary>1 tahun 4 bulan.</summary>
    public static string Months(int months) => (months / 12, months % 12) switch
    {
        (0, var m) => $"{m} bulan",
        (var y, 0) => $"{y} tahun",
        var (y, m) => $"{y} tahun {m} bulan",
    };

    /// <summary>First letters of the first two words of a name, without degrees.</summary>
    public static string Initials(string name)
    {
        var words = name.Split(',')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var letters = words.Where(w => !_titles.Contains(w)).Take(2).Select(w => char.ToUpper(w[0], Id)).ToArray();
        return letters.Length > 0 ? new string(letters) : "?";
    }

    /// <summary>Lower case without diacritics, for columns that a search looks at.</summary>
    public static string SearchText(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                builder.Append(char.ToLower(c, CultureInfo.InvariantCulture));
        }

        return builder.ToString();
    }

    /// <summary>A term for LIKE, its wildcards taken literally (escape character '\').</summary>
    public static string LikeTerm(string text) =>
        "%" + SearchText(text.Trim()).Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal) + "%";

    public static string Golongan(Golongan? golongan) => golongan?.ToString() ?? "belum tercatat";
}
