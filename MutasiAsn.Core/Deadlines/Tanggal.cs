using System.Globalization;

namespace MutasiAsn.Core.Deadlines;

/// <summary>Dates in Indonesian words, the same on every machine and in every culture.</summary>
public static class Tanggal
{
    private static readonly string[] _months =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    /// <summary>In words: "24 November 2026".</summary>
    /// <param name="date">The date.</param>
    /// <returns>Day, name of the month, year.</returns>
    public static string InWords(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Day} {_months[date.Month - 1]} {date.Year}");
}
