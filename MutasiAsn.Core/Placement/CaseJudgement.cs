using MutasiAsn.Core.Deadlines;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.Core.Placement;

/// <summary>What the rules say about a case at a stage.</summary>
/// <param name="Worst">The verdict on the whole.</param>
/// <param name="Findings">One finding per rule that speaks, the met ones included, in the order of the rules.</param>
/// <param name="Hitungan">Figures worked out beside.</param>
public sealed record CaseJudgement(Verdict Worst, IReadOnlyList<Finding> Findings, CaseFigures Hitungan)
{
    /// <summary>Compares with what the author of a test case expects.</summary>
    /// <param name="harapan">Verdict by rule id; rules that it does not name are not compared.</param>
    /// <returns>Whether every named rule spoke and said that; <c>null</c> when nothing is expected.</returns>
    public bool? Meets(IReadOnlyDictionary<string, Verdict>? harapan) => harapan is null
        ? null
        : harapan.All(expected => Findings.Any(finding => finding.Rule.ToString() == expected.Key && finding.Verdict == expected.Value));
}

/// <summary>Figures beside the findings; <c>null</c> = a fact for it is missing.</summary>
/// <param name="TmtPensiun">First day of the pension in the target post.</param>
/// <param name="BatasKeberatan">Last day to file an objection, when the decree was received.</param>
public sealed record CaseFigures(DateOnly? TmtPensiun, DateOnly? BatasKeberatan)
{
    /// <summary>Works them out.</summary>
    /// <param name="placementCase">The case.</param>
    /// <param name="p">Its person.</param>
    /// <param name="q">Its target post.</param>
    /// <param name="k">The ketentuan in force.</param>
    /// <param name="workingDays">Working days.</param>
    /// <returns>The figures.</returns>
    public static CaseFigures Of(PlacementCase placementCase, in PersonFacts p, in PostFacts q, RuleSettings k, HariKerja workingDays)
    {
        var years = RetirementRules.BupYears(p, q, k);
        return new CaseFigures(
            p.TanggalLahir == 0 || p.TanggalLahirBertentangan || years == 0 ? null : Bup.TmtPensiun(DateOnly.FromDayNumber(p.TanggalLahir), years),
            placementCase.Mutasi?.SuratDiterima is { } received ? LastDayOfKeberatan(received, k.InForce, workingDays) : null);
    }

    /// <summary>
    /// The last day on which an objection may be filed: 14 working days from receipt. PP 79/2021 article 4 ("terhitung mulai tanggal diterima"); by
    /// ketentuan the day after receipt is the first, or the day of receipt itself.
    /// </summary>
    /// <param name="received">Day of receipt.</param>
    /// <param name="inForce">The ketentuan in force.</param>
    /// <param name="workingDays">Working days.</param>
    /// <returns>The last day.</returns>
    public static DateOnly LastDayOfKeberatan(DateOnly received, KetentuanSet inForce, HariKerja workingDays) => workingDays.AddWorkingDays(
        inForce.Flag(KetentuanKeys.KeberatanHariDiterima) ? received.AddDays(-1) : received,
        inForce.Number(KetentuanKeys.KeberatanHariKerja, 1, 365));
}
