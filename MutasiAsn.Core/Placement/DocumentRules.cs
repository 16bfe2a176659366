using MutasiAsn.Core.Requests;
using static MutasiAsn.Core.Placement.RuleMath;

namespace MutasiAsn.Core.Placement;

/// <summary>R13 and R14: the papers.</summary>
internal static class DocumentRules
{
    /// <summary>
    /// R13. The papers of the kind of move are complete (table 2.2 of the domain note as ketentuan), from Verify on. Peraturan BKN 5/2019 article 3.
    /// A paper dated after the day of judgement is not there yet; one dated on that day is. For an internal move D04 and D05 are the consents of the
    /// receiving and the releasing leader. Missing recommended papers warn.
    /// </summary>
    public static readonly PlacementRule R13 = new(
        RuleId.R13, "Dokumen persyaratan sesuai jenis mutasi lengkap.", "Peraturan BKN 5/2019 Pasal 3", EvidenceMark.V,
        LooksAt.Case, Stage.Verify, CaseKinds.All,
        [
            KetentuanKeys.R13WajibInternalDinas, KetentuanKeys.R13WajibInternalPermintaan, KetentuanKeys.R13WajibAntarInstansi,
            KetentuanKeys.R13DisarankanInternal, KetentuanKeys.R13PutusanDisarankan,
        ],
        JudgeR13, WordR13);

    /// <summary>
    /// R14. Job and workload analysis of origin and target are on file. Peraturan BKN 5/2019 article 3. Read from D02 of both units; a paper dated
    /// after the day of judgement is not there yet. Bars a move between agencies, warns an internal one.
    /// </summary>
    public static readonly PlacementRule R14 = new(
        RuleId.R14, "Analisis jabatan dan analisis beban kerja unit asal dan unit tujuan tersedia.", "Peraturan BKN 5/2019 Pasal 3", EvidenceMark.V,
        LooksAt.Case, Stage.Submit, CaseKinds.All, [KetentuanKeys.R14PutusanInternal, KetentuanKeys.R14PutusanAntarInstansi], JudgeR14, WordR14);

    private static readonly DokumenKinds _anjab = DokumenKinds.None.With(DokumenKind.D02Asal).With(DokumenKind.D02Tujuan);

    private static DokumenKinds? Needed(in CaseFacts c, RuleSettings k) => (c.IsInternal, c.Alasan) switch
    {
        (false, _) => k.DokumenBetweenInstansi,
        (true, AlasanMutasi.Dinas) => k.DokumenInternalDinas,
        (true, AlasanMutasi.PermintaanSendiri) => k.DokumenInternalPermintaan,
        (true, _) => null,
    };

    private static Said JudgeR13(in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        if (Needed(c, k) is not { } needed)
            return Said.Unknown(FindingCode.AlasanBelumDiketahui);
        var recommended = c.IsInternal ? k.DokumenRecommended : DokumenKinds.None;
        if (!needed.And(c.Dokumen.Missing).IsEmpty)
            return Said.Barred(FindingCode.DokumenTidakAda);
        if (!needed.Without(c.Dokumen.Present).IsEmpty || !recommended.Without(c.Dokumen.Present).Without(c.Dokumen.Missing).IsEmpty)
            return Said.Unknown(FindingCode.DokumenBelumDiketahui);
        return recommended.And(c.Dokumen.Missing).IsEmpty
            ? Said.Met()
            : Said.Fault(k.DokumenRecommendedMissing, FindingCode.DokumenDisarankanTidakAda);
    }

    private static Wording WordR13(Said said, in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        if (Needed(c, k) is not { } needed)
            return new("Belum diketahui alasan mutasi (dinas atau permintaan sendiri), yang menentukan dokumen yang diperlukan; pengusul mengisinya.");
        var all = c.IsInternal ? new DokumenKinds((ushort)(needed.Bits | k.DokumenRecommended.Bits)) : needed;
        var missing = all.And(c.Dokumen.Missing).Each().ToList();
        var unknown = all.Without(c.Dokumen.Present).Without(c.Dokumen.Missing).Each().ToList();
        var sentence = said.Code switch
        {
            FindingCode.DokumenTidakAda => $"Dokumen belum ada: {Names(needed.And(c.Dokumen.Missing).Each())}. Lengkapi dokumen tersebut, lalu verifikasi dilanjutkan.",
            FindingCode.DokumenBelumDiketahui => $"Belum diketahui apakah dokumen ini ada: {Names(unknown)}; verifikator mencatatnya.",
            FindingCode.DokumenDisarankanTidakAda => $"Dokumen yang disarankan belum ada: {Names(missing)}. {GoOn(c)}.",
            _ => "Dokumen persyaratan lengkap.",
        };
        return new(sentence, ("dokumenTidakAda", List(missing)), ("dokumenBelumDiketahui", List(unknown)))
        {
            MoreCodes = [.. missing.Select(kind => $"tanpa-{kind}"), .. unknown.Select(kind => $"belum-diketahui-{kind}")],
        };
    }

    private static Said JudgeR14(in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        if (!_anjab.And(c.Dokumen.Missing).IsEmpty)
            return Said.Fault(c.IsInternal ? k.AnjabInternal : k.AnjabBetweenInstansi, FindingCode.AnjabAbkTidakAda);
        return _anjab.Without(c.Dokumen.Present).IsEmpty ? Said.Met() : Said.Unknown(FindingCode.AnjabAbkBelumDiketahui);
    }

    private static Wording WordR14(Said said, in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        var missing = Units(_anjab.And(c.Dokumen.Missing));
        var unknown = Units(_anjab.Without(c.Dokumen.Present).Without(c.Dokumen.Missing));
        return (said.Code, said.Verdict) switch
        {
            (FindingCode.AnjabAbkTidakAda, Verdict.Terhalang) => new($"Analisis jabatan dan analisis beban kerja {missing} belum ada. Unit tersebut menyusunnya lebih dahulu."),
            (FindingCode.AnjabAbkTidakAda, _) => new($"Analisis jabatan dan analisis beban kerja {missing} belum ada. {GoOn(c)}."),
            (FindingCode.AnjabAbkBelumDiketahui, _) => new($"Belum diketahui apakah analisis jabatan dan analisis beban kerja {unknown} tersedia; verifikator mencatatnya."),
            _ => new("Analisis jabatan dan analisis beban kerja unit asal dan unit tujuan tersedia."),
        };
    }

    private static string Units(DokumenKinds kinds) => string.Join(" dan ", kinds.Each().Select(kind => kind == DokumenKind.D02Asal ? "unit asal" : "unit tujuan"));

    private static string? List(List<DokumenKind> kinds) => kinds.Count == 0 ? null : string.Join(' ', kinds);

    private static string Names(IEnumerable<DokumenKind> kinds) => string.Join("; ", kinds.Select(Name));

    private static string Name(DokumenKind kind) => kind switch
    {
        DokumenKind.D02Asal => "analisis jabatan dan analisis beban kerja unit asal (D02)",
        DokumenKind.D02Tujuan => "analisis jabatan dan analisis beban kerja unit tujuan (D02)",
        DokumenKind.D03 => "surat permohonan mutasi (D03)",
        DokumenKind.D04 => "usul atau persetujuan penerima (D04)",
        DokumenKind.D05 => "persetujuan pelepas (D05)",
        DokumenKind.D06 => "surat pernyataan tidak sedang menjalani hukuman disiplin atau proses peradilan (D06)",
        DokumenKind.D08 => "penilaian kinerja dua tahun terakhir (D08)",
        DokumenKind.D09 => "surat pernyataan tidak sedang menjalani tugas belajar atau ikatan dinas (D09)",
        DokumenKind.D10 => "surat keterangan bebas temuan (D10)",
    };
}
