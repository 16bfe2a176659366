using static MutasiAsn.Core.Placement.RuleMath;

namespace MutasiAsn.Core.Placement;

/// <summary>R08 to R10: nothing hangs over the person.</summary>
internal static class DisciplineRules
{
    /// <summary>
    /// R08. No disciplinary sanction and no examination runs on the TMT. Peraturan BKN 5/2019 article 3; PP 94/2021 article 8. First and last day of a
    /// sanction count: barred on its last day, met on the day after. Special data: see <see cref="FindingText.ForOutsiders"/>.
    /// </summary>
    public static readonly PlacementRule R08 = new(
        RuleId.R08, "Tidak sedang menjalani hukuman disiplin atau pemeriksaan disiplin pada TMT.", "Peraturan BKN 5/2019 Pasal 3; PP 94/2021 Pasal 8", EvidenceMark.V,
        LooksAt.Person | LooksAt.Date, Stage.Submit, CaseKinds.All, [], JudgeR08, WordR08);

    /// <summary>R09. No court process runs. Peraturan BKN 5/2019 article 3. As stated and confirmed; no boundary day.</summary>
    public static readonly PlacementRule R09 = new(
        RuleId.R09, "Tidak sedang dalam proses peradilan.", "Peraturan BKN 5/2019 Pasal 3", EvidenceMark.V,
        LooksAt.Person, Stage.Submit, CaseKinds.All, [], JudgeR09, WordR09);

    /// <summary>R10. Not on study assignment and not bound by a service bond. Peraturan BKN 5/2019 article 3. As stated and confirmed; no boundary day.</summary>
    public static readonly PlacementRule R10 = new(
        RuleId.R10, "Tidak sedang menjalani tugas belajar atau ikatan dinas.", "Peraturan BKN 5/2019 Pasal 3", EvidenceMark.V,
        LooksAt.Person, Stage.Submit, CaseKinds.All, [], JudgeR10, WordR10);

    private static Said JudgeR08(in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        if (p.PemeriksaanDisiplin == true)
            return Said.Barred(FindingCode.PemeriksaanDisiplinBerjalan);
        var isUnknown = p.HukumanDisiplin is null;
        foreach (var span in p.HukumanDisiplin ?? [])
        {
            var runs = Runs(span, c.Tmt);
            if (runs == true)
                return Said.Barred(FindingCode.HukumanDisiplinBerjalan);
            isUnknown |= runs is null;
        }

        if (isUnknown)
            return Said.Unknown(c.Tmt == 0 && p.HukumanDisiplin is not null ? FindingCode.TmtBelumDiketahui : FindingCode.HukumanDisiplinBelumDiketahui);
        return p.PemeriksaanDisiplin is null ? Said.Unknown(FindingCode.BelumDinyatakan) : Said.Met();
    }

    private static bool? Runs(HukdisSpan span, int tmt)
    {
        if (tmt == 0)
            return null;
        if ((span.Sampai != 0 && span.Sampai < tmt) || (span.Mulai != 0 && span.Mulai > tmt))
            return false;
        return span.Sampai == 0 || span.Mulai == 0 ? null : true;
    }

    private static Wording WordR08(Said said, in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        switch (said.Code)
        {
            case FindingCode.PemeriksaanDisiplinBerjalan:
                return new("Pemeriksaan disiplin sedang berjalan. Ajukan usul setelah pemeriksaan selesai tanpa hukuman yang berjalan.", ("pemeriksaanDisiplin", true));
            case FindingCode.HukumanDisiplinBerjalan:
                var tmt = c.Tmt;
                var span = p.HukumanDisiplin!.Where(item => Runs(item, tmt) == true).MaxBy(item => item.Sampai);
                var level = span.Tingkat == default ? "" : $" tingkat {(span.Tingkat switch { TingkatHukuman.Ringan => "ringan", TingkatHukuman.Sedang => "sedang", _ => "berat" })}";
                return new(
                    $"Hukuman disiplin{level} berjalan {Words(span.Mulai)} sampai dengan {Words(span.Sampai)}, mencakup TMT {Words(c.Tmt)}. Ubah TMT menjadi {Words(span.Sampai + 1)} atau sesudahnya.",
                    ("hukumanMulai", Date(span.Mulai)), ("hukumanSampai", Date(span.Sampai)), ("tmt", Date(c.Tmt)));
            case FindingCode.TmtBelumDiketahui:
                return new(TmtUnknown);
            case FindingCode.HukumanDisiplinBelumDiketahui:
                return new("Belum diketahui apakah ada hukuman disiplin yang berjalan pada TMT; BKPSDMD melengkapi riwayat hukuman disiplin dengan tanggal mulai dan tanggal berakhirnya.");
            case FindingCode.BelumDinyatakan:
                return new($"Belum diketahui apakah pegawai sedang dalam pemeriksaan disiplin; {WillBeStated}");
            default:
                return new("Tidak ada hukuman disiplin atau pemeriksaan disiplin yang berjalan pada TMT.", ("tmt", Date(c.Tmt)));
        }
    }

    private static Said JudgeR09(in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k) => p.ProsesPeradilan switch
    {
        true => Said.Barred(FindingCode.ProsesPeradilanBerjalan),
        false => Said.Met(),
        null => Said.Unknown(FindingCode.BelumDinyatakan),
    };

    private static Wording WordR09(Said said, in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k) => said.Verdict switch
    {
        Verdict.Terhalang => new("Pegawai sedang dalam proses peradilan. Ajukan usul setelah proses peradilan selesai.", ("prosesPeradilan", true)),
        Verdict.Memenuhi => new("Pegawai tidak sedang dalam proses peradilan.", ("prosesPeradilan", false)),
        _ => new($"Belum diketahui apakah pegawai sedang dalam proses peradilan; {WillBeStated}"),
    };

    private static Said JudgeR10(in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        if (p.TugasBelajar == true)
            return Said.Barred(FindingCode.TugasBelajar);
        if (p.IkatanDinas == true)
            return Said.Barred(FindingCode.IkatanDinas);
        return p.TugasBelajar is null || p.IkatanDinas is null ? Said.Unknown(FindingCode.BelumDinyatakan) : Said.Met();
    }

    private static Wording WordR10(Said said, in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        var sentence = said.Code switch
        {
            FindingCode.TugasBelajar => "Pegawai sedang menjalani tugas belajar. Ajukan usul setelah tugas belajar selesai.",
            FindingCode.IkatanDinas => "Pegawai masih terikat ikatan dinas. Ajukan usul setelah ikatan dinas berakhir.",
            FindingCode.BelumDinyatakan => $"Belum diketahui apakah pegawai sedang menjalani tugas belajar atau ikatan dinas; {WillBeStated}",
            _ => "Pegawai tidak sedang menjalani tugas belajar atau ikatan dinas.",
        };
        return new(sentence, ("tugasBelajar", p.TugasBelajar), ("ikatanDinas", p.IkatanDinas));
    }
}
