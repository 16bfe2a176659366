using MutasiAsn.Core.People;
using MutasiAsn.Core.Requests;
using static MutasiAsn.Core.Placement.RuleMath;

namespace MutasiAsn.Core.Placement;

/// <summary>R11: the yearly appraisals.</summary>
internal static class KinerjaRules
{
    /// <summary>
    /// R11. The two latest yearly appraisals that are due on the day of judgement are at least "baik". Peraturan BKN 5/2019 article 3; PP 11/2017
    /// article 54. A year is due from 28 February of the next one on (that day included); a year in which someone entered service after 1 July does
    /// not count; with no year due it warns. Bars a promotion and a move between agencies, warns an internal move of equal level.
    /// </summary>
    public static readonly PlacementRule R11 = new(
        RuleId.R11, "Predikat kinerja dua tahun terakhir yang telah jatuh tempo paling rendah Baik.", "Peraturan BKN 5/2019 Pasal 3; PP 11/2017 Pasal 54", EvidenceMark.V,
        LooksAt.Person | LooksAt.Case | LooksAt.Date, Stage.Submit, CaseKinds.All,
        [
            KetentuanKeys.R11JatuhTempo, KetentuanKeys.R11BatasMasuk, KetentuanKeys.R11PutusanPromosi, KetentuanKeys.R11PutusanAntarInstansi,
            KetentuanKeys.R11PutusanInternal, KetentuanKeys.R11PutusanBelumJatuhTempo,
        ],
        JudgeR11, WordR11);

    /// <summary>The latest year whose appraisal is due on a day.</summary>
    internal static int LatestDueYear(int day, RuleSettings k)
    {
        var date = DateOnly.FromDayNumber(day);
        return (date.Month, date.Day).CompareTo(k.PredikatDue) >= 0 ? date.Year - 1 : date.Year - 2;
    }

    private static bool Counts(in PersonFacts p, int year, RuleSettings k) =>
        p.TmtCpns == 0 || p.TmtCpns <= new DateOnly(year, k.PredikatEntryLimit.Month, k.PredikatEntryLimit.Day).DayNumber;

    private static Said JudgeR11(in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        var latest = LatestDueYear(c.TanggalKeputusan, k);
        if (!Counts(p, latest, k))
            return Said.Fault(k.PredikatNotDue, FindingCode.PredikatBelumJatuhTempo);
        var countsBoth = Counts(p, latest - 1, k);
        var (one, other) = (p.Predikat.Of(latest), p.Predikat.Of(latest - 1));
        if ((one is { } first && !first.IsAtLeastBaik()) || (countsBoth && other is { } second && !second.IsAtLeastBaik()))
        {
            var weight = c.IsInternal ? Weight(c.Arah is { } arah ? arah == ArahMutasi.Promosi : null, k.PredikatPromosi, k.PredikatInternal) : k.PredikatBetweenInstansi;
            return weight is null ? Said.Unknown(FindingCode.ArahBelumDiketahui) : Said.Fault(weight, FindingCode.PredikatDiBawahBaik);
        }

        return one is null || (countsBoth && other is null) ? Said.Unknown(FindingCode.PredikatBelumAda) : Said.Met();
    }

    private static Wording WordR11(Said said, in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        var latest = LatestDueYear(c.TanggalKeputusan, k);
        if (said.Code == FindingCode.PredikatBelumJatuhTempo)
        {
            return new(
                $"Belum ada predikat kinerja tahunan yang jatuh tempo karena pegawai masuk pada {Words(p.TmtCpns)}. {GoOn(c)}.",
                ("tmtCpns", Date(p.TmtCpns)));
        }

        var years = Counts(p, latest - 1, k) ? [latest, latest - 1] : new[] { latest };
        var grades = string.Join(", ", Array.ConvertAll(years, Named(p.Predikat)));
        var missing = string.Join(" dan ", Array.FindAll(years, Missing(p.Predikat)));
        var sentence = (said.Code, said.Verdict) switch
        {
            (FindingCode.PredikatBelumAda, _) => $"Belum diketahui predikat kinerja tahun {missing}; BKPSDMD melengkapinya dari hasil penilaian.",
            (FindingCode.ArahBelumDiketahui, _) => $"Predikat kinerja {grades}; paling rendah Baik. Belum diketahui arah mutasi, yang menentukan apakah hal ini menghalangi; pengusul mengisinya.",
            (FindingCode.PredikatDiBawahBaik, Verdict.Terhalang) => $"Predikat kinerja {grades}; paling rendah Baik untuk dua tahun terakhir. Usul dapat diajukan lagi setelah dua tahun berturut-turut paling rendah Baik.",
            (FindingCode.PredikatDiBawahBaik, _) => $"Predikat kinerja {grades}; paling rendah Baik untuk dua tahun terakhir. {GoOn(c)}.",
            _ => $"Predikat kinerja {grades}; paling rendah Baik.",
        };
        return new(sentence, [.. years.Select(Fact(p.Predikat))]);
    }

    private static Converter<int, string> Named(PredikatHistory history) => year => $"{year} {history.Of(year)?.Name() ?? "belum ada"}";

    private static Predicate<int> Missing(PredikatHistory history) => year => history.Of(year) is null;

    private static Func<int, (string, object?)> Fact(PredikatHistory history) => year => ($"predikat{year}", history.Of(year)?.Name());
}
