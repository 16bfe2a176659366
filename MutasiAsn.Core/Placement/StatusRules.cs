using MutasiAsn.Core.People;
using static MutasiAsn.Core.Placement.RuleMath;

namespace MutasiAsn.Core.Placement;

/// <summary>R01 to R03: who may be moved at all. Of the three the most specific speaks alone: CPNS R02, PPPK R03, else R01 between agencies and R02 within.</summary>
internal static class StatusRules
{
    /// <summary>
    /// R01. Between agencies only a PNS is moved. Peraturan BKN 5/2019 article 3. Looks at the status on the day of judgement; no boundary day.
    /// </summary>
    public static readonly PlacementRule R01 = new(
        RuleId.R01, "Mutasi antarinstansi hanya bagi pegawai yang berstatus PNS.", "Peraturan BKN 5/2019 Pasal 3", EvidenceMark.V,
        LooksAt.Person | LooksAt.Case, Stage.Submit, CaseKinds.BetweenInstansi, [], JudgeR01, WordR01);

    /// <summary>R02. A CPNS is not moved. Peraturan BKN 5/2019 article 3; PP 11/2017. Looks at the status on the day of judgement; no boundary day.</summary>
    public static readonly PlacementRule R02 = new(
        RuleId.R02, "CPNS tidak dapat dimutasi sebelum diangkat menjadi PNS.", "Peraturan BKN 5/2019 Pasal 3", EvidenceMark.V,
        LooksAt.Person | LooksAt.Case, Stage.Submit, CaseKinds.All, [], JudgeR02, WordR02);

    /// <summary>
    /// R03. A PPPK is not moved to another agency or another post; within the agency and in the same post the PPK relocates by a decision and an
    /// amended contract. PP 49/2018 article 68(1); PermenPANRB 6/2024 article 59(5). No boundary day.
    /// </summary>
    public static readonly PlacementRule R03 = new(
        RuleId.R03, "PPPK hanya dapat dipindahkan di dalam instansi dan dalam jabatan yang sama.", "PP 49/2018 Pasal 68 ayat (1); PermenPANRB 6/2024 Pasal 59 ayat (5)", EvidenceMark.V,
        LooksAt.Person | LooksAt.Post | LooksAt.Pair | LooksAt.Case, Stage.Submit, CaseKinds.All, [KetentuanKeys.R03PutusanInternal], JudgeR03, WordR03);

    private static Said JudgeR01(in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k) => p.Status switch
    {
        StatusAsn.Pns => Said.Met(),
        null => Said.Unknown(FindingCode.StatusBelumDiketahui),
        _ => Said.Nothing,
    };

    private static Wording WordR01(Said said, in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k) => said.Verdict == Verdict.Memenuhi
        ? new("Pegawai berstatus PNS.", ("statusAsn", "PNS"))
        : new(StatusUnknown);

    private static Said JudgeR02(in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k) => p.Status switch
    {
        StatusAsn.Cpns => Said.Barred(FindingCode.Cpns),
        StatusAsn.Pns when c.IsInternal => Said.Met(),
        null when c.IsInternal => Said.Unknown(FindingCode.StatusBelumDiketahui),
        _ => Said.Nothing,
    };

    private static Wording WordR02(Said said, in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k) => said.Verdict switch
    {
        Verdict.Memenuhi => new("Pegawai berstatus PNS.", ("statusAsn", "PNS")),
        Verdict.Terhalang => new("Pegawai masih berstatus CPNS dan belum dapat dimutasi. Ajukan usul setelah pegawai diangkat menjadi PNS.", ("statusAsn", "CPNS")),
        _ => new(StatusUnknown),
    };

    private static Said JudgeR03(in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        if (p.Status != StatusAsn.Pppk)
            return Said.Nothing;
        if (!c.IsInternal)
            return Said.Barred(FindingCode.PppkAntarInstansi);
        if (p.NamaId == 0 || q.NamaId == 0)
            return Said.Unknown(FindingCode.JabatanBelumDiketahui);
        return p.NamaId == q.NamaId ? Said.Fault(k.PppkInternal, FindingCode.PppkJabatanSama) : Said.Barred(FindingCode.PppkJabatanLain);
    }

    private static Wording WordR03(Said said, in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        var sentence = said.Code switch
        {
            FindingCode.PppkAntarInstansi => "Pegawai berstatus PPPK dan terikat perjanjian kerja pada instansi ini; mutasi antarinstansi tidak dapat dilakukan. Perpindahan hanya dapat ditempuh dengan pengadaan PPPK pada instansi tujuan.",
            FindingCode.PppkJabatanLain => "Pegawai berstatus PPPK; jabatan tujuan berbeda dari jabatan dalam perjanjian kerja. Pilih unit lain dengan nama jabatan yang sama.",
            FindingCode.PppkJabatanSama => $"Pegawai berstatus PPPK dan pindah unit dalam jabatan yang sama; diperlukan keputusan PPK dan perubahan perjanjian kerja.{(said.Verdict == Verdict.Peringatan ? $" {GoOn(c)}." : "")}",
            _ => "Belum diketahui apakah jabatan tujuan sama dengan jabatan dalam perjanjian kerja PPPK; BKPSDMD melengkapi nama kedua jabatan.",
        };
        return new(sentence, ("statusAsn", "PPPK"));
    }

    private const string StatusUnknown = "Belum diketahui status kepegawaian (PNS, CPNS, atau PPPK); BKPSDMD melengkapinya.";
}
