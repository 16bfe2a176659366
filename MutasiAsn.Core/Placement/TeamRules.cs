using static MutasiAsn.Core.Placement.RuleMath;

namespace MutasiAsn.Core.Placement;

/// <summary>R19 to R22: the Tim Penilai Kinerja, from Deliberate on. They speak for internal moves, which need its consideration.</summary>
internal static class TeamRules
{
    /// <summary>R19. An internal move has the final consideration of the Tim Penilai Kinerja. PP 11/2017 articles 191, 56, 200. No boundary day.</summary>
    public static readonly PlacementRule R19 = new(
        RuleId.R19, "Mutasi di dalam instansi memperoleh pertimbangan Tim Penilai Kinerja.", "PP 11/2017 Pasal 191, Pasal 56, dan Pasal 200", EvidenceMark.V,
        LooksAt.Team, Stage.Deliberate, CaseKinds.Internal, [], JudgeR19, WordR19);

    /// <summary>R20. The team has an odd number of members, at least five, counted before recusals. PP 11/2017 article 201(3). 5 meets it, 4 and 6 do not.</summary>
    public static readonly PlacementRule R20 = new(
        RuleId.R20, "Anggota Tim Penilai Kinerja berjumlah ganjil dan paling sedikit 5 orang.", "PP 11/2017 Pasal 201 ayat (3)", EvidenceMark.V,
        LooksAt.Team, Stage.Deliberate, CaseKinds.Internal, [KetentuanKeys.R20AnggotaMinimal], JudgeR20, WordR20);

    /// <summary>R21. The team has its four elements, counted before recusals. PP 11/2017 article 201(2). No boundary day.</summary>
    public static readonly PlacementRule R21 = new(
        RuleId.R21, "Tim Penilai Kinerja terdiri atas PyB, pejabat kepegawaian, pejabat pengawasan internal, dan JPT terkait.", "PP 11/2017 Pasal 201 ayat (2)", EvidenceMark.V,
        LooksAt.Team, Stage.Deliberate, CaseKinds.Internal, [], JudgeR21, WordR21);

    /// <summary>
    /// R22. A member related to the candidate, or who consented as a leader, does not vote on the item. PP 11/2017 article 190(5) and elucidation of
    /// article 114. No boundary day.
    /// </summary>
    public static readonly PlacementRule R22 = new(
        RuleId.R22, "Anggota tim yang mempunyai benturan kepentingan tidak ikut memilih.", "PP 11/2017 Pasal 190 ayat (5) dan penjelasan Pasal 114", EvidenceMark.V,
        LooksAt.Team, Stage.Deliberate, CaseKinds.Internal, [], JudgeR22, WordR22);

    private static Said JudgeR19(in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k) => c.Tim.Setuju switch
    {
        true => Said.Met(),
        false => Said.Barred(FindingCode.TimTidakMenyetujui),
        null => Said.Unknown(FindingCode.PertimbanganTimBelumAda),
    };

    private static Wording WordR19(Said said, in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k) => said.Verdict switch
    {
        Verdict.Memenuhi => new("Tim Penilai Kinerja menyetujui.", ("putusan", "setuju")),
        Verdict.Terhalang => new("Tim Penilai Kinerja tidak menyetujui. Usul tidak dapat diteruskan; alasan tim disampaikan kepada pegawai.", ("putusan", "tolak")),
        _ => new("Belum diketahui pertimbangan akhir Tim Penilai Kinerja; pencatat tim mencatat putusan dan berita acaranya."),
    };

    private static Said JudgeR20(in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        var members = c.Tim.Anggota;
        if (members < 0)
            return Said.Unknown(FindingCode.AnggotaTimBelumDiketahui);
        if (members < k.TeamMinimum)
            return Said.Barred(FindingCode.AnggotaTimKurang);
        return members % 2 == 0 ? Said.Barred(FindingCode.AnggotaTimGenap) : Said.Met();
    }

    private static Wording WordR20(Said said, in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        var sentence = said.Code switch
        {
            FindingCode.AnggotaTimKurang => $"Anggota tim {c.Tim.Anggota} orang, paling sedikit {k.TeamMinimum} orang. Lengkapi keanggotaan tim, lalu sidangkan lagi.",
            FindingCode.AnggotaTimGenap => $"Anggota tim {c.Tim.Anggota} orang, sedangkan jumlahnya harus ganjil. Ubah keanggotaan tim, lalu sidangkan lagi.",
            FindingCode.AnggotaTimBelumDiketahui => "Belum diketahui jumlah anggota tim; pencatat tim mencatatnya.",
            _ => $"Anggota tim {c.Tim.Anggota} orang, ganjil dan paling sedikit {k.TeamMinimum} orang.",
        };
        return new(sentence, ("anggota", Number(c.Tim.Anggota)), ("palingSedikit", k.TeamMinimum));
    }

    private static Said JudgeR21(in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k) => c.Tim.Unsur switch
    {
        null => Said.Unknown(FindingCode.UnsurTimBelumDiketahui),
        UnsurTim.Lengkap => Said.Met(),
        _ => Said.Barred(FindingCode.UnsurTimTidakLengkap),
    };

    private static Wording WordR21(Said said, in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        if (c.Tim.Unsur is not { } unsur)
            return new("Belum diketahui unsur anggota tim; pencatat tim mencatatnya.");
        if (said.Verdict == Verdict.Memenuhi)
            return new("Keempat unsur tim lengkap.");
        var missing = string.Join(", ", _unsur.Where(item => !unsur.HasFlag(item.Unsur)).Select(item => item.Name));
        return new($"Unsur tim belum lengkap: {missing}. Lengkapi keanggotaan tim, lalu sidangkan lagi.", ("unsurTidakAda", missing));
    }

    private static readonly (UnsurTim Unsur, string Name)[] _unsur =
    [
        (UnsurTim.Pyb, "PyB"), (UnsurTim.Kepegawaian, "pejabat yang menangani kepegawaian"),
        (UnsurTim.Pengawasan, "pejabat yang menangani pengawasan internal"), (UnsurTim.Jpt, "JPT terkait"),
    ];

    private static Said JudgeR22(in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k) => c.Tim.BenturanMemilih switch
    {
        true => Said.Barred(FindingCode.BenturanMemilih),
        false => Said.Met(),
        null => Said.Unknown(FindingCode.BenturanBelumDiketahui),
    };

    private static Wording WordR22(Said said, in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k) => said.Verdict switch
    {
        Verdict.Memenuhi => new("Tidak ada anggota dengan benturan kepentingan yang ikut memilih."),
        Verdict.Terhalang => new("Ada anggota dengan benturan kepentingan yang ikut memilih. Ulangi pengambilan putusan tanpa anggota tersebut."),
        _ => new("Belum diketahui apakah ada anggota dengan benturan kepentingan dan apakah ia ikut memilih; pencatat tim mencatatnya."),
    };
}
