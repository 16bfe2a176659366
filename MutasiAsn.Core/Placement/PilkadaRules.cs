using MutasiAsn.Core.Positions;
using static MutasiAsn.Core.Placement.RuleMath;

namespace MutasiAsn.Core.Placement;

/// <summary>
/// R24 and R25: windows in which officials are replaced only with written approval of the Minister of Home Affairs. Both look at the day of the
/// decision and, where there is one, the day of the pelantikan; they speak for the target or the present post, whichever is in scope. A letter
/// counts when it is dated on or before the decision.
/// </summary>
internal static class PilkadaRules
{
    /// <summary>
    /// R24. From six months before the pairs of candidates are fixed until the end of the term. UU 10/2016 article 71(2). Closed interval: both
    /// boundary days are barred (Palu 2024: fixed on 22 September, barred from 22 March on). Bars JPT, Administrator, Pengawas and a JF with a leading
    /// duty; warns a Pelaksana and a plain JF, whom no text clearly includes.
    /// </summary>
    public static readonly PlacementRule R24 = new(
        RuleId.R24, "Tidak ada penggantian pejabat sejak enam bulan sebelum penetapan pasangan calon sampai akhir masa jabatan tanpa persetujuan tertulis Menteri Dalam Negeri.", "UU 10/2016 Pasal 71 ayat (2)", EvidenceMark.V,
        LooksAt.Person | LooksAt.Post | LooksAt.Pair | LooksAt.Date, Stage.Submit, CaseKinds.All,
        [KetentuanKeys.R24Bulan, KetentuanKeys.R24PutusanPimpinan, KetentuanKeys.R24PutusanLain], JudgeR24, WordR24);

    /// <summary>
    /// R25. Within six months from the inauguration of the Wali Kota. UU 10/2016 article 162(3). Half-open: the day of inauguration is barred, the day
    /// six months later is free (inaugurated on 20 February 2025: barred on 19 August, free on 20 August). Same scope as R24.
    /// </summary>
    public static readonly PlacementRule R25 = new(
        RuleId.R25, "Tidak ada penggantian pejabat dalam enam bulan sejak pelantikan Wali Kota tanpa persetujuan tertulis Menteri Dalam Negeri.", "UU 10/2016 Pasal 162 ayat (3)", EvidenceMark.V,
        LooksAt.Person | LooksAt.Post | LooksAt.Pair | LooksAt.Date, Stage.Submit, CaseKinds.All,
        [KetentuanKeys.R25Bulan, KetentuanKeys.R25PutusanPimpinan, KetentuanKeys.R25PutusanLain], JudgeR25, WordR25);

    private static Said JudgeR24(in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        var isInside = IsInPilkada(c, k);
        if (isInside == false)
            return Said.Met();
        if (HasLetter(c))
            return Said.Met(FindingCode.PersetujuanMendagri);
        return isInside is null
            ? Said.Unknown(FindingCode.AkhirMasaJabatanBelumDiketahui)
            : InWindow(p, q, k.PilkadaLeading, k.PilkadaOther, FindingCode.MasaPilkada);
    }

    private static Said JudgeR25(in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        if (RecentPelantikan(c, k) is null)
            return Said.Met();
        return HasLetter(c)
            ? Said.Met(FindingCode.PersetujuanMendagri)
            : InWindow(p, q, k.PelantikanLeading, k.PelantikanOther, FindingCode.EnamBulanSejakPelantikan);
    }

    private static Said InWindow(in PersonFacts p, in PostFacts q, Verdict leading, Verdict other, FindingCode code)
    {
        var (now, then) = (Leads(p.Jenis, p.TugasPimpinan), Leads(q.Jenis, q.TugasPimpinan));
        bool? leads = now == true || then == true ? true : now is null || then is null ? null : false;
        var weight = Weight(leads, leading, other);
        return weight is null ? Said.Unknown(FindingCode.TugasPimpinanBelumDiketahui) : Said.Fault(weight, code);
    }

    private static bool? Leads(JenisJabatan? jenis, bool? leadingDuty) => jenis switch
    {
        null => null,
        JenisJabatan.Pelaksana => false,
        JenisJabatan.Fungsional => leadingDuty,
        _ => true,
    };

    private static bool HasLetter(in CaseFacts c)
    {
        foreach (var letter in c.Kalender?.SuratMendagri ?? [])
        {
            if (letter.DayNumber <= c.TanggalKeputusan)
                return true;
        }

        return false;
    }

    private static bool? IsInPilkada(in CaseFacts c, RuleSettings k)
    {
        bool? isInside = false;
        foreach (var term in c.Kalender?.Pilkada ?? [])
        {
            var (first, last) = (term.Penetapan.AddMonths(-k.PilkadaMonths).DayNumber, term.AkhirMasaJabatan?.DayNumber);
            if (Inside(c.TanggalKeputusan, first, last) == true || Inside(c.Pelantikan, first, last) == true)
                return true;
            if (Inside(c.TanggalKeputusan, first, last) is null || Inside(c.Pelantikan, first, last) is null)
                isInside = null;
        }

        return isInside;
    }

    private static bool? Inside(int day, int first, int? last) => day < first || day > last ? false : last is null ? null : true;

    private static DateOnly? RecentPelantikan(in CaseFacts c, RuleSettings k)
    {
        foreach (var day in c.Kalender?.Pelantikan ?? [])
        {
            var (first, free) = (day.DayNumber, day.AddMonths(k.PelantikanMonths).DayNumber);
            if ((c.TanggalKeputusan >= first && c.TanggalKeputusan < free) || (c.Pelantikan >= first && c.Pelantikan < free))
                return day;
        }

        return null;
    }

    private static Wording WordR24(Said said, in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        if (said.Code == FindingCode.Terpenuhi)
            return new("Keputusan tidak jatuh dalam masa larangan penggantian pejabat menjelang pemilihan kepala daerah.", ("tanggalKeputusan", Date(c.TanggalKeputusan)));
        if (said.Code == FindingCode.PersetujuanMendagri)
            return new("Keputusan jatuh dalam masa larangan penggantian pejabat, tetapi persetujuan tertulis Menteri Dalam Negeri telah ada.", ("tanggalKeputusan", Date(c.TanggalKeputusan)));
        var (first, last) = Window(c, k);
        var window = $"{Words(first)} sampai dengan {(last is { } end ? Words(end) : "akhir masa jabatan")}";
        return new(
            InWindow(said, c, $"Keputusan {DecidedOn(c)} jatuh dalam masa larangan penggantian pejabat {window}.", last is { } day ? $"atau tunggu sampai sesudah {Words(day)}" : "atau tunggu sampai masa jabatan berakhir"),
            ("tanggalKeputusan", Date(c.TanggalKeputusan)), ("pelantikan", Date(c.Pelantikan)), ("laranganMulai", Date(first)), ("laranganSampai", Date(last ?? 0)));
    }

    private static (int First, int? Last) Window(in CaseFacts c, RuleSettings k)
    {
        foreach (var term in c.Kalender!.Pilkada)
        {
            var (first, last) = (term.Penetapan.AddMonths(-k.PilkadaMonths).DayNumber, term.AkhirMasaJabatan?.DayNumber);
            if (Inside(c.TanggalKeputusan, first, last) != false || Inside(c.Pelantikan, first, last) != false)
                return (first, last);
        }

        return default;
    }

    private static Wording WordR25(Said said, in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        if (RecentPelantikan(c, k) is not { } day)
            return new("Keputusan tidak jatuh dalam enam bulan sejak pelantikan Wali Kota.", ("tanggalKeputusan", Date(c.TanggalKeputusan)));
        if (said.Code == FindingCode.PersetujuanMendagri)
            return new("Keputusan jatuh dalam enam bulan sejak pelantikan Wali Kota, tetapi persetujuan tertulis Menteri Dalam Negeri telah ada.", ("tanggalKeputusan", Date(c.TanggalKeputusan)));
        var free = day.AddMonths(k.PelantikanMonths).DayNumber;
        return new(
            InWindow(said, c, $"Keputusan {DecidedOn(c)} jatuh dalam {Months(k.PelantikanMonths)} sejak pelantikan Wali Kota {Words(day.DayNumber)}.", $"atau tunggu sampai {Words(free)}"),
            ("tanggalKeputusan", Date(c.TanggalKeputusan)), ("pelantikan", Date(c.Pelantikan)), ("pelantikanWaliKota", day), ("bebasMulai", Date(free)));
    }

    private static string InWindow(Said said, in CaseFacts c, string where, string orWait) => (said.Verdict, said.Code) switch
    {
        (Verdict.Terhalang, _) => $"{where} Mintakan persetujuan tertulis Menteri Dalam Negeri lebih dahulu, {orWait}.",
        (Verdict.Peringatan, _) => $"{where} Larangan ini tegas bagi pejabat pimpinan; bagi pelaksana dan jabatan fungsional tanpa tugas pimpinan mintakan pendapat Bagian Hukum. {GoOn(c)}.",
        (_, FindingCode.AkhirMasaJabatanBelumDiketahui) => $"{where} Belum diketahui akhir masa jabatan kepala daerah; BKPSDMD melengkapi kalender pemilihan.",
        (_, FindingCode.TugasPimpinanBelumDiketahui) => $"{where} Belum diketahui apakah jabatan sekarang atau jabatan tujuan mempunyai tugas pimpinan, yang menentukan apakah hal ini menghalangi; BKPSDMD melengkapinya.",
        _ => where,
    };

    private static string DecidedOn(in CaseFacts c) => c.Pelantikan == 0 ? Words(c.TanggalKeputusan) : $"{Words(c.TanggalKeputusan)} (pelantikan {Words(c.Pelantikan)})";
}
