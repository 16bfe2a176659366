using MutasiAsn.Core.Positions;
using static MutasiAsn.Core.Placement.RuleMath;

namespace MutasiAsn.Core.Placement;

/// <summary>R43 and R44: retirement. A birth date that contradicts the NIP decides nothing until it is corrected.</summary>
internal static class RetirementRules
{
    /// <summary>
    /// R43. The TMT lies before the first day of the pension by the retirement age of the target post, and the person is not preparing for
    /// retirement. PP 11/2017 articles 239 and 350; UU 14/2005 article 30(4). Barred on the first day of the pension, met on the day before.
    /// </summary>
    public static readonly PlacementRule R43 = new(
        RuleId.R43, "TMT mutasi sebelum TMT pensiun, dan pegawai tidak dalam masa persiapan pensiun.", "PP 11/2017 Pasal 239 dan Pasal 350", EvidenceMark.V,
        LooksAt.Person | LooksAt.Post | LooksAt.Pair | LooksAt.Date, Stage.Submit, CaseKinds.All, RuleSettings.BupKeys, JudgeR43, WordR43);

    /// <summary>
    /// R44. Less than 365 days from the TMT to the first day of the pension warn; exactly 365 days do not. No article: a caution of ours beside PP
    /// 11/2017 article 239.
    /// </summary>
    public static readonly PlacementRule R44 = new(
        RuleId.R44, "Sisa masa kerja sampai TMT pensiun paling singkat 1 tahun.", "Kehati-hatian; batas usia pensiun menurut PP 11/2017 Pasal 239", EvidenceMark.R,
        LooksAt.Person | LooksAt.Post | LooksAt.Pair | LooksAt.Date, Stage.Submit, CaseKinds.All,
        [KetentuanKeys.R44Hari, KetentuanKeys.R44Putusan, .. RuleSettings.BupKeys], JudgeR44, WordR44);

    /// <summary>The retirement age in years: the person's own, else that of the target post; 0 = unknown.</summary>
    internal static int BupYears(in PersonFacts p, in PostFacts q, RuleSettings k) => p.BupKhusus > 0 ? p.BupKhusus : k.BupYears(q.Bup);

    private static FindingCode Pension(in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k, out int day)
    {
        day = 0;
        if (p.TanggalLahirBertentangan)
            return FindingCode.TanggalLahirBertentangan;
        if (p.TanggalLahir == 0)
            return FindingCode.TanggalLahirBelumDiketahui;
        var years = BupYears(p, q, k);
        if (years == 0)
            return FindingCode.BupBelumDiketahui;
        day = Bup.TmtPensiun(DateOnly.FromDayNumber(p.TanggalLahir), years).DayNumber;
        return c.Tmt == 0 ? FindingCode.TmtBelumDiketahui : FindingCode.Terpenuhi;
    }

    private static Said JudgeR43(in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        if (p.PersiapanPensiun == true)
            return Said.Barred(FindingCode.MasaPersiapanPensiun);
        var known = Pension(p, q, c, k, out var pension);
        if (known != FindingCode.Terpenuhi)
            return Said.Unknown(known);
        if (c.Tmt >= pension)
            return Said.Barred(FindingCode.MelewatiBup);
        return p.PersiapanPensiun is null ? Said.Unknown(FindingCode.BelumDinyatakan) : Said.Met();
    }

    private static Said JudgeR44(in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        var known = Pension(p, q, c, k, out var pension);
        if (known != FindingCode.Terpenuhi)
            return Said.Unknown(known);
        return pension - c.Tmt < k.NearBupDays ? Said.Fault(k.NearBup, FindingCode.MendekatiBup) : Said.Met();
    }

    private static Wording WordR43(Said said, in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        _ = Pension(p, q, c, k, out var pension);
        var sentence = said.Code switch
        {
            FindingCode.MasaPersiapanPensiun => "Pegawai dalam masa persiapan pensiun dan tidak dapat ditempatkan. Usul tidak dapat diteruskan.",
            FindingCode.MelewatiBup => $"TMT {Words(c.Tmt)} tidak mendahului TMT pensiun {Words(pension)} (batas usia pensiun {BupYears(p, q, k)} tahun). Ajukan TMT sebelum tanggal itu, atau pilih jabatan dengan batas usia pensiun yang lebih tinggi.",
            FindingCode.BelumDinyatakan => $"TMT pensiun {Words(pension)}. Belum diketahui apakah pegawai dalam masa persiapan pensiun; {WillBeStated}",
            FindingCode.Terpenuhi => $"TMT {Words(c.Tmt)} mendahului TMT pensiun {Words(pension)} (batas usia pensiun {BupYears(p, q, k)} tahun).",
            _ => NotKnown(said.Code),
        };
        return new(sentence, ("tmt", Date(c.Tmt)), ("tmtPensiun", Date(pension)), ("batasUsiaPensiun", BupYears(p, q, k) is > 0 and var years ? years : null));
    }

    private static Wording WordR44(Said said, in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        _ = Pension(p, q, c, k, out var pension);
        var sentence = said.Code switch
        {
            FindingCode.MendekatiBup when pension <= c.Tmt => $"TMT pensiun {Words(pension)} telah tercapai pada TMT {Words(c.Tmt)}.",
            FindingCode.MendekatiBup => $"Sisa masa kerja {pension - c.Tmt} hari sampai TMT pensiun {Words(pension)}, paling singkat {k.NearBupDays} hari. {GoOn(c)}.",
            FindingCode.Terpenuhi => $"Sisa masa kerja {pension - c.Tmt} hari sampai TMT pensiun {Words(pension)}.",
            _ => NotKnown(said.Code),
        };
        return new(sentence, ("tmt", Date(c.Tmt)), ("tmtPensiun", Date(pension)), ("sisaHari", pension == 0 || c.Tmt == 0 ? null : pension - c.Tmt));
    }

    private static string NotKnown(FindingCode code) => code switch
    {
        FindingCode.TanggalLahirBertentangan => "Tanggal lahir berbeda dari tanggal di dalam NIP; BKPSDMD memperbaiki salah satunya berdasarkan dokumen kepegawaian.",
        FindingCode.TanggalLahirBelumDiketahui => "Belum diketahui tanggal lahir pegawai; BKPSDMD melengkapinya.",
        FindingCode.BupBelumDiketahui => "Belum diketahui jenis atau jenjang jabatan tujuan, yang menentukan batas usia pensiun; BKPSDMD melengkapinya.",
        _ => TmtUnknown,
    };
}
