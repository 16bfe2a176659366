using MutasiAsn.Core.People;

namespace MutasiAsn.Core.Placement;

/// <summary>Yearly appraisals of one person, sixteen years in eight bytes, so that arrays of people stay flat. <c>default</c> has none.</summary>
public readonly record struct PredikatHistory
{
    private readonly int _latestYear;
    private readonly ulong _grades;

    private PredikatHistory(int latestYear, ulong grades)
    {
        _latestYear = latestYear;
        _grades = grades;
    }

    /// <summary>Takes appraisals in any order; years more than fifteen before the latest are left out, of two for one year the later in the list counts.</summary>
    /// <param name="appraisals">Year and grade.</param>
    /// <returns>The history.</returns>
    public static PredikatHistory From(IEnumerable<(int Tahun, Predikat Predikat)> appraisals)
    {
        var list = appraisals as IReadOnlyCollection<(int Tahun, Predikat Predikat)> ?? [.. appraisals];
        if (list.Count == 0)
            return default;
        var latest = list.Max(item => item.Tahun);
        var grades = 0UL;
        foreach (var (tahun, predikat) in list)
        {
            var shift = (latest - tahun) * 4;
            if (shift < 64)
                grades = (grades & ~(0xFUL << shift)) | ((ulong)predikat << shift);
        }

        return new PredikatHistory(latest, grades);
    }

    /// <summary>The grade of a year.</summary>
    /// <param name="tahun">The year that was appraised.</param>
    /// <returns>The grade; <c>null</c> = not in the data.</returns>
    public Predikat? Of(int tahun)
    {
        var shift = (_latestYear - tahun) * 4;
        if (shift is < 0 or >= 64)
            return null;
        var grade = (_grades >> shift) & 0xF;
        return grade == 0 ? null : (Predikat)grade;
    }
}
