using MutasiAsn.Core.People;
using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;
using static MutasiAsn.Core.Placement.RuleMath;

namespace MutasiAsn.Core.Placement;

/// <summary>R04: how long someone must have held the present post.</summary>
internal static class ServiceRules
{
    /// <summary>
    /// R04. A move at the earliest after 24 months in the present post. PP 11/2017 articles 190(3), 131, 132. Judged on the TMT: the day on which
    /// <c>addMonths(tmtJabatan, n)</c> falls meets it, the day before does not. Bars a JPT who moves sideways unless a documented exception of
    /// SE MenPANRB 19/2023 is there; warns all others.
    /// </summary>
    public static readonly PlacementRule R04 = new(
        RuleId.R04, "Mutasi dilakukan paling singkat setelah 2 tahun dalam jabatan sekarang.", "PP 11/2017 Pasal 190 ayat (3), Pasal 131, dan Pasal 132; SE MenPANRB 19/2023", EvidenceMark.V,
        LooksAt.Person | LooksAt.Case | LooksAt.Date, Stage.Submit, CaseKinds.All,
        [KetentuanKeys.R04MasaJabatan, KetentuanKeys.R04PutusanJptSetara, KetentuanKeys.R04PutusanLain], JudgeR04, WordR04);

    private static Said JudgeR04(in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        if (c.Tmt == 0)
            return Said.Unknown(FindingCode.TmtBelumDiketahui);
        if (p.TmtJabatan == 0)
            return Said.Unknown(FindingCode.TmtJabatanBelumDiketahui);
        if (AddMonths(p.TmtJabatan, k.MasaJabatanMonths) <= c.Tmt)
            return Said.Met();
        if (p.Pengecualian is not null && p.PengecualianBerdokumen)
            return Said.Fault(k.MasaJabatanLain, FindingCode.MasaJabatanDikecualikan);
        var weight = Weight(IsJptSideways(p, c), k.MasaJabatanJptSetara, k.MasaJabatanLain);
        return weight is null
            ? Said.Unknown(p.Jenis is null ? FindingCode.JabatanBelumDiketahui : FindingCode.ArahBelumDiketahui)
            : Said.Fault(weight, FindingCode.MasaJabatanKurang);
    }

    private static bool? IsJptSideways(in PersonFacts p, in CaseFacts c) => (p.Jenis, c.Arah) switch
    {
        (JenisJabatan.JptPratama, ArahMutasi.Setara) => true,
        (null, null or ArahMutasi.Setara) or (JenisJabatan.JptPratama, null) => null,
        _ => false,
    };

    private static Wording WordR04(Said said, in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        if (said.Code == FindingCode.TmtBelumDiketahui)
            return new(TmtUnknown);
        if (said.Code == FindingCode.TmtJabatanBelumDiketahui)
            return new("Belum diketahui sejak kapan jabatan sekarang dipegang; BKPSDMD melengkapi TMT jabatan.", ("tmt", Date(c.Tmt)));
        var held = MasaKerja.Between(DateOnly.FromDayNumber(p.TmtJabatan), DateOnly.FromDayNumber(c.Tmt));
        var from = AddMonths(p.TmtJabatan, k.MasaJabatanMonths);
        var figures = $"Masa jabatan {held}, paling singkat {Months(k.MasaJabatanMonths)}.";
        var sentence = (said.Code, said.Verdict) switch
        {
            (FindingCode.MasaJabatanDikecualikan, _) => $"{figures} Pengecualian dengan dokumen telah diajukan. {GoOn(c)}.",
            (FindingCode.MasaJabatanKurang, Verdict.Peringatan) => $"{figures} {GoOn(c)}, atau mulai {Words(from)} tanpa alasan.",
            (FindingCode.MasaJabatanKurang, Verdict.Terhalang) => $"{figures} Ubah TMT menjadi {Words(from)} atau sesudahnya, atau lampirkan dokumen pengecualian menurut SE MenPANRB 19/2023.",
            (FindingCode.JabatanBelumDiketahui, _) => $"{figures} Belum diketahui jenis jabatan sekarang, yang menentukan apakah hal ini menghalangi; BKPSDMD melengkapinya.",
            (FindingCode.ArahBelumDiketahui, _) => $"{figures} Belum diketahui arah mutasi, yang menentukan apakah hal ini menghalangi; pengusul mengisinya.",
            _ => figures,
        };
        return new(
            sentence,
            ("tmtJabatan", Date(p.TmtJabatan)), ("tmt", Date(c.Tmt)), ("masaJabatanBulan", held.TotalBulan), ("palingSingkatBulan", k.MasaJabatanMonths), ("terpenuhiMulai", Date(from)));
    }
}
