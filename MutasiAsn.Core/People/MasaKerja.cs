namespace MutasiAsn.Core.People;

/// <summary>
/// A length of service (<em>masa kerja</em>) in whole years and months. "n months are reached" when <c>start.AddMonths(n) &lt;= day</c>, counted
/// from the first day in one step and never month by month: the 31st becomes the last day of a shorter month, 29 February becomes the 28th.
/// </summary>
/// <param name="Tahun">Whole years.</param>
/// <param name="Bulan">Whole months beyond the years, 0 to 11.</param>
public readonly record struct MasaKerja(int Tahun, int Bulan)
{
    /// <summary>The length in whole months.</summary>
    public int TotalBulan => (Tahun * 12) + Bulan;

    /// <summary>The length between two days; nothing when the end lies before the start.</summary>
    /// <param name="start">First day.</param>
    /// <param name="day">The day up to which is counted.</param>
    /// <returns>Whole years and months.</returns>
    public static MasaKerja Between(DateOnly start, DateOnly day)
    {
        var months = Math.Max(0, WholeMonths(start, day));
        return new MasaKerja(months / 12, months % 12);
    }

    /// <summary>The most months n for which <c>start.AddMonths(n) &lt;= day</c>; negative when the day lies before the start.</summary>
    /// <param name="start">First day.</param>
    /// <param name="day">The day up to which is counted.</param>
    /// <returns>Whole months.</returns>
    public static int WholeMonths(DateOnly start, DateOnly day)
    {
        var months = ((day.Year - start.Year) * 12) + day.Month - start.Month;
        return start.AddMonths(months) > day ? months - 1 : months;
    }

    /// <summary>Age in whole years on a day; one born on 29 February completes a year on 28 February of a common year.</summary>
    /// <param name="birth">Day of birth.</param>
    /// <param name="day">The day.</param>
    /// <returns>Whole years.</returns>
    public static int Age(DateOnly birth, DateOnly day)
    {
        var months = WholeMonths(birth, day);
        return months < 0 ? 0 : months / 12;
    }

    /// <summary>In words, for example "1 tahun 4 bulan", "2 tahun", "0 bulan".</summary>
    /// <returns>The words.</returns>
    public override string ToString() => (Tahun, Bulan) switch
    {
        (0, _) => $"{Bulan} bulan",
        (_, 0) => $"{Tahun} tahun",
        _ => $"{Tahun} tahun {Bulan} bulan",
    };
}
