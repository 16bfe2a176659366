using System.Collections.Frozen;

namespace MutasiAsn.Core.Deadlines;

/// <summary>
/// Working days (<em>hari kerja</em>): Monday to Friday without the days off. National holidays come from the joint decree of three ministers, joint
/// leave of civil servants from a Keppres (PP 11/2017 article 333(4)); whether joint leave counts as off is decided by who fills the set.
/// </summary>
/// <param name="libur">The days off; weekends need not be among them.</param>
public sealed class HariKerja(IEnumerable<DateOnly> libur)
{
    private readonly FrozenSet<DateOnly> _libur = libur.ToFrozenSet();

    /// <summary>Whether work is done on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns><c>false</c> on Saturday, Sunday and days off.</returns>
    public bool IsHariKerja(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_libur.Contains(day);

    /// <summary>
    /// The n-th working day after a day, the day after being the first that can count. Where the day itself is to count as the first
    /// (the other reading of PP 79/2021 article 4), start from the day before.
    /// </summary>
    /// <param name="from">The day from which is counted, for example of receipt.</param>
    /// <param name="count">How many working days, 0 or more; 0 gives the day itself.</param>
    /// <returns>The last day of the period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public DateOnly AddWorkingDays(DateOnly from, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var day = from;
        for (var left = count; left > 0;)
        {
            day = day.AddDays(1);
            if (IsHariKerja(day))
                left--;
        }

        return day;
    }

    /// <summary>How many working days lie after one day up to and with another; negative when the other is earlier.</summary>
    /// <param name="from">Does not count itself.</param>
    /// <param name="until">Counts.</param>
    /// <returns>The n for which <see cref="AddWorkingDays"/> reaches the last working day not after <paramref name="until"/>.</returns>
    public int WorkingDaysBetween(DateOnly from, DateOnly until)
    {
        if (until < from)
            return -WorkingDaysBetween(until, from);
        var count = 0;
        for (var day = from.AddDays(1); day <= until; day = day.AddDays(1))
            count += IsHariKerja(day) ? 1 : 0;
        return count;
    }
}
