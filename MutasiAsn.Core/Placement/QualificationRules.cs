using MutasiAsn.Core.People;
using MutasiAsn.Core.Positions;
using static MutasiAsn.Core.Placement.RuleMath;

namespace MutasiAsn.Core.Placement;

/// <summary>R27, R29, R31, R46 and R48: education and class. None has a boundary day.</summary>
internal static class QualificationRules
{
    /// <summary>R27. An Administrator has at least S-1 or D-IV. PP 11/2017 article 54(1) letter b.</summary>
    public static readonly PlacementRule R27 = OfKind(
        RuleId.R27, JenisJabatan.Administrator, "Jabatan Administrator memerlukan pendidikan paling rendah S-1 atau D-IV.", "PP 11/2017 Pasal 54 ayat (1) huruf b",
        KetentuanKeys.R27Pendidikan, k => k.PendidikanAdministrator);

    /// <summary>R29. A Pengawas has at least D-III. PP 11/2017 article 54(3) letter b.</summary>
    public static readonly PlacementRule R29 = OfKind(
        RuleId.R29, JenisJabatan.Pengawas, "Jabatan Pengawas memerlukan pendidikan paling rendah D-III.", "PP 11/2017 Pasal 54 ayat (3) huruf b",
        KetentuanKeys.R29Pendidikan, k => k.PendidikanPengawas);

    /// <summary>R31. A Pelaksana has at least SLTA. PP 11/2017 article 54(4).</summary>
    public static readonly PlacementRule R31 = OfKind(
        RuleId.R31, JenisJabatan.Pelaksana, "Jabatan Pelaksana memerlukan pendidikan paling rendah SLTA.", "PP 11/2017 Pasal 54 ayat (4)",
        KetentuanKeys.R31Pendidikan, k => k.PendidikanPelaksana);

    /// <summary>
    /// R46. The level of education reaches the post's minimum (D-IV = S-1; D-I and D-II count as SLTA; below it barred, our reading) and its field is
    /// among the accepted ones (else a warning, or barred where the post demands it). PP 11/2017 article 190(4).
    /// </summary>
    public static readonly PlacementRule R46 = new(
        RuleId.R46, "Tingkat dan rumpun pendidikan sesuai dengan persyaratan jabatan tujuan.", "PP 11/2017 Pasal 190 ayat (4)", EvidenceMark.V,
        LooksAt.Person | LooksAt.Post | LooksAt.Pair, Stage.Submit, CaseKinds.All,
        [KetentuanKeys.R46PutusanTingkat, KetentuanKeys.R46PutusanRumpunLain, KetentuanKeys.R46PutusanRumpunWajib], JudgeR46, WordR46);

    /// <summary>R48. The class of the target is not below the present one: a drop is a demotion, which needs a legal ground of its own. PP 94/2021 article 8; PP 11/2017 article 64(1) letter f.</summary>
    public static readonly PlacementRule R48 = new(
        RuleId.R48, "Kelas jabatan tujuan tidak lebih rendah daripada kelas jabatan sekarang.", "PP 94/2021 Pasal 8; PP 11/2017 Pasal 64 ayat (1) huruf f", EvidenceMark.V,
        LooksAt.Person | LooksAt.Post | LooksAt.Pair, Stage.Submit, CaseKinds.All, [], JudgeR48, WordR48);

    private static PlacementRule OfKind(RuleId id, JenisJabatan jenis, string demand, string citation, string key, Func<RuleSettings, TingkatPendidikan> minimum) => new(
        id, demand, citation, EvidenceMark.V, LooksAt.Person | LooksAt.Post | LooksAt.Pair, Stage.Submit, CaseKinds.All, [key],
        (in PersonFacts p, in PostFacts q, in CaseFacts _, RuleSettings k) => q.Jenis != jenis
            ? Said.Nothing
            : p.Pendidikan is not { } level
                ? Said.Unknown(FindingCode.PendidikanBelumDiketahui)
                : level.Reaches(minimum(k)) ? Said.Met() : Said.Barred(FindingCode.PendidikanKurang),
        (Said said, in PersonFacts p, in PostFacts _, in CaseFacts _, RuleSettings k) => Level(said, p.Pendidikan, minimum(k), $"Jabatan {jenis.Name()}"));

    private static Wording Level(Said said, TingkatPendidikan? level, TingkatPendidikan minimum, string post)
    {
        var sentence = said.Code switch
        {
            FindingCode.PendidikanBelumDiketahui => $"Belum diketahui pendidikan pegawai; {post} memerlukan paling rendah {minimum.Name()}. BKPSDMD melengkapinya dari ijazah.",
            FindingCode.PendidikanKurang => $"Pendidikan pegawai {level?.Name()}; {post} memerlukan paling rendah {minimum.Name()}. Pilih jabatan yang sesuai, atau mutakhirkan data bila ijazah yang lebih tinggi telah dimiliki.",
            _ => $"Pendidikan pegawai {level?.Name()}; {post} memerlukan paling rendah {minimum.Name()}.",
        };
        return new(sentence, ("pendidikan", level?.Name()), ("pendidikanMinimal", minimum.Name()));
    }

    private static Said JudgeR46(in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        if (p.Pendidikan is { } has && q.PendidikanMinimal is { } needs && !has.Reaches(needs) && k.PendidikanBelow == Verdict.Terhalang)
            return Said.Barred(FindingCode.PendidikanKurang);
        var field = Field(p, q, k);
        if (field.Verdict == Verdict.Terhalang)
            return field;
        if (p.Pendidikan is not { } level)
            return Said.Unknown(FindingCode.PendidikanBelumDiketahui);
        if (q.PendidikanMinimal is not { } minimum)
            return Said.Unknown(FindingCode.SyaratPendidikanBelumDiketahui);
        return level.Reaches(minimum) || k.PendidikanBelow < field.Verdict ? field : Said.Fault(k.PendidikanBelow, FindingCode.PendidikanKurang);
    }

    private static Said Field(in PersonFacts p, in PostFacts q, RuleSettings k)
    {
        if (!q.Rumpun.IsKnown)
            return Said.Unknown(FindingCode.RumpunBelumDiketahui);
        if (q.Rumpun.IsEmpty)
            return Said.Met();
        if (!p.Rumpun.IsKnown)
            return Said.Unknown(FindingCode.RumpunBelumDiketahui);
        if (p.Rumpun.Meets(q.Rumpun))
            return Said.Met();
        var weight = Weight(q.RumpunWajib, k.RumpunDemanded, k.RumpunOther);
        return weight is null ? Said.Unknown(FindingCode.RumpunWajib) : Said.Fault(weight, q.RumpunWajib == true ? FindingCode.RumpunWajib : FindingCode.RumpunLain);
    }

    private static Wording WordR46(Said said, in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        var (level, minimum) = (p.Pendidikan?.Name(), q.PendidikanMinimal?.Name());
        var sentence = (said.Code, said.Verdict) switch
        {
            (FindingCode.PendidikanKurang, Verdict.Peringatan) => $"Pendidikan pegawai {level}; jabatan tujuan memerlukan paling rendah {minimum}. {GoOn(c)}.",
            (FindingCode.PendidikanKurang, _) => $"Pendidikan pegawai {level}; jabatan tujuan memerlukan paling rendah {minimum}. Pilih jabatan yang sesuai, atau mutakhirkan data bila ijazah yang lebih tinggi telah dimiliki.",
            (FindingCode.PendidikanBelumDiketahui, _) => "Belum diketahui pendidikan pegawai; BKPSDMD melengkapinya dari ijazah.",
            (FindingCode.SyaratPendidikanBelumDiketahui, _) => "Belum diketahui pendidikan paling rendah untuk jabatan tujuan; BKPSDMD melengkapinya dari analisis jabatan.",
            (FindingCode.RumpunBelumDiketahui, _) => "Belum diketahui rumpun pendidikan pegawai atau rumpun yang diterima jabatan tujuan; BKPSDMD melengkapinya.",
            (FindingCode.RumpunWajib, Verdict.BelumDapatDinilai) => "Rumpun pendidikan pegawai tidak termasuk rumpun jabatan tujuan. Belum diketahui apakah rumpun itu diwajibkan; BKPSDMD melengkapinya dari analisis jabatan.",
            (FindingCode.RumpunWajib, Verdict.Terhalang) => "Rumpun pendidikan pegawai tidak termasuk rumpun yang diwajibkan jabatan tujuan. Pilih jabatan yang menerima rumpun pendidikan pegawai.",
            (FindingCode.RumpunWajib or FindingCode.RumpunLain, _) => $"Rumpun pendidikan pegawai tidak termasuk rumpun yang diterima jabatan tujuan. {GoOn(c)}.",
            _ => $"Pendidikan pegawai {level} sesuai; jabatan tujuan memerlukan paling rendah {minimum}.",
        };
        return new(sentence, ("pendidikan", level), ("pendidikanMinimal", minimum), ("rumpunWajib", q.RumpunWajib));
    }

    private static Said JudgeR48(in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        if (p.Kelas < 0 || q.Kelas < 0)
            return Said.Unknown(FindingCode.KelasBelumDiketahui);
        return q.Kelas >= p.Kelas ? Said.Met() : Said.Barred(FindingCode.KelasTurun);
    }

    private static Wording WordR48(Said said, in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        var sentence = said.Code switch
        {
            FindingCode.KelasTurun => $"Kelas jabatan tujuan {q.Kelas}, kelas jabatan sekarang {p.Kelas}; turun kelas memerlukan dasar hukum. Pilih jabatan kelas {p.Kelas} atau lebih tinggi.",
            FindingCode.KelasBelumDiketahui => $"Belum diketahui kelas jabatan {(p.Kelas < 0 ? "sekarang" : "tujuan")}; BKPSDMD melengkapinya dari peta jabatan.",
            _ => $"Kelas jabatan tujuan {q.Kelas}, kelas jabatan sekarang {p.Kelas}; tidak turun.",
        };
        return new(sentence, ("kelasTujuan", Number(q.Kelas)), ("kelasSekarang", Number(p.Kelas)));
    }
}
