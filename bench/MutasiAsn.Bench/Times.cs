using System.Globalization;

// Times of one thing done again and again, told as first, median and 95th percentile.
internal sealed class Times
{
    private readonly List<double> _ms = [];

    public int Count => _ms.Count;

    public void Add(TimeSpan time) => _ms.Add(time.TotalMilliseconds);

    public override string ToString()
    {
        var sorted = _ms.Order().ToList();
        return string.Create(CultureInfo.InvariantCulture, $"\"count\":{sorted.Count},\"firstMs\":{_ms[0]:0.0},\"medianMs\":{At(sorted, 0.5):0.0},\"p95Ms\":{At(sorted, 0.95):0.0},\"worstMs\":{sorted[^1]:0.0}");
    }

    private static double At(List<double> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];
}
