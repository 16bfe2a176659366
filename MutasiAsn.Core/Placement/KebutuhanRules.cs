using static MutasiAsn.Core.Placement.RuleMath;

namespace MutasiAsn.Core.Placement;

/// <summary>R15: room in the target post.</summary>
internal static class KebutuhanRules
{
    /// <summary>
    /// R15. Fewer people hold the target post than it needs, on every day from the TMT on. PP 11/2017 articles 5 to 8 and 190(4). The filling comes in
    /// as the most people on any such day, this case left out; need 9 and filling 8 meets it, 9 does not.
    /// </summary>
    public static readonly PlacementRule R15 = new(
        RuleId.R15, "Jumlah pemegang jabatan tujuan kurang dari kebutuhannya sejak TMT.", "PP 11/2017 Pasal 5 sampai dengan Pasal 8 dan Pasal 190 ayat (4)", EvidenceMark.V,
        LooksAt.Post | LooksAt.Date, Stage.Submit, CaseKinds.All, [], JudgeR15, WordR15);

    private static Said JudgeR15(in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        if (q.Kebutuhan < 0 || q.Terisi < 0)
            return q.Kebutuhan == 0 ? Said.Barred(FindingCode.KebutuhanPenuh) : Said.Unknown(FindingCode.KebutuhanBelumDiketahui);
        return q.Terisi < q.Kebutuhan ? Said.Met() : Said.Barred(FindingCode.KebutuhanPenuh);
    }

    private static Wording WordR15(Said said, in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        var sentence = said.Code switch
        {
            FindingCode.KebutuhanPenuh when q.Kebutuhan == 0 => "Jabatan tujuan tidak membutuhkan pegawai menurut analisis beban kerja. Pilih jabatan yang masih membutuhkan pegawai.",
            FindingCode.KebutuhanPenuh => $"Kebutuhan {q.Kebutuhan}, terisi paling banyak {q.Terisi} sejak TMT; tidak ada tempat lagi. Pilih jabatan yang masih membutuhkan pegawai, atau ajukan TMT sesudah ada pemegang yang berhenti atau pindah.",
            FindingCode.KebutuhanBelumDiketahui when q.Kebutuhan < 0 => "Belum diketahui kebutuhan jabatan tujuan; BKPSDMD melengkapinya dari analisis beban kerja.",
            FindingCode.KebutuhanBelumDiketahui => "Belum diketahui berapa orang memegang jabatan tujuan sejak TMT; BKPSDMD melengkapinya.",
            _ => $"Kebutuhan {q.Kebutuhan}, terisi paling banyak {q.Terisi} sejak TMT; masih ada tempat untuk {q.Kebutuhan - q.Terisi} orang.",
        };
        return new(sentence, ("kebutuhan", Number(q.Kebutuhan)), ("terisi", Number(q.Terisi)));
    }
}
