namespace MutasiAsn.Core.Positions;

/// <summary>How many people hold a post (<em>bezetting</em>): a question over intervals, never a stored number.</summary>
public static class Bezetting
{
    /// <summary>How many hold the post on a day.</summary>
    /// <param name="held">Intervals of the post; cancelled ones are left out.</param>
    /// <param name="day">The day.</param>
    /// <returns>The number.</returns>
    public static int On(IEnumerable<(DateOnly Mulai, DateOnly? Sampai)> held, DateOnly day) =>
        held.Count(h => h.Mulai <= day && (h.Sampai is null || day <= h.Sampai));

    /// <summary>
    /// The most people that hold the post on any day from a day on. A place that frees itself later is not free now, and one that is promised
    /// by a decree with a later effective date is taken (R15).
    /// </summary>
    /// <param name="held">Intervals of the post; cancelled ones are left out.</param>
    /// <param name="from">First day that counts.</param>
    /// <returns>The number.</returns>
    public static int PeakFrom(IReadOnlyCollection<(DateOnly Mulai, DateOnly? Sampai)> held, DateOnly from)
    {
        var peak = On(held, from);
        foreach (var (mulai, _) in held)
        {
            if (mulai > from)
                peak = Math.Max(peak, On(held, mulai));
        }

        return peak;
    }
}
