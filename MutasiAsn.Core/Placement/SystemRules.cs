using MutasiAsn.Core.People;
using static MutasiAsn.Core.Placement.RuleMath;

namespace MutasiAsn.Core.Placement;

/// <summary>R60 and R61: the person is who the data say, and is in one open proposal only.</summary>
internal static class SystemRules
{
    /// <summary>
    /// R60. The NIP (PNS, CPNS) or NI PPPK is valid for the status. Perka BKN 22/2007 jo. 43/2007. A birth date that contradicts a valid number cannot be
    /// judged until corrected; an unknown contract counter warns. That the number is unique is held by import and database. No boundary day.
    /// </summary>
    public static readonly PlacementRule R60 = new(
        RuleId.R60, "NIP atau NI PPPK sah menurut status kepegawaian dan sesuai dengan tanggal lahir.", "Perka BKN 22/2007 jo. Perka BKN 43/2007", EvidenceMark.V,
        LooksAt.Person, Stage.Submit, CaseKinds.All, [], JudgeR60, WordR60);

    /// <summary>R61. One person is in one open proposal only. A rule of this system, no article; no boundary day.</summary>
    public static readonly PlacementRule R61 = new(
        RuleId.R61, "Satu pegawai hanya dalam satu usul mutasi yang masih berjalan.", "Aturan kerja sistem", EvidenceMark.R,
        LooksAt.Person | LooksAt.Case, Stage.Submit, CaseKinds.All, [], JudgeR61, WordR61);

    private static Said JudgeR60(in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k) => p.Nip switch
    {
        NipState.Unknown => Said.Unknown(p.Status is null ? FindingCode.StatusBelumDiketahui : FindingCode.NipBelumDiketahui),
        NipState.Valid or NipState.ContractCodeUnknown when p.TanggalLahirBertentangan => Said.Unknown(FindingCode.TanggalLahirBertentangan),
        NipState.Valid or NipState.ContractCodeUnknown when p.TanggalLahir == 0 => Said.Unknown(FindingCode.TanggalLahirBelumDiketahui),
        NipState.Valid => Said.Met(),
        NipState.ContractCodeUnknown => Said.Fault(Verdict.Peringatan, FindingCode.KodeKontrakTidakDikenal),
        _ => Said.Barred(FindingCode.NipTidakSah),
    };

    private static Wording WordR60(Said said, in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k) => said.Code switch
    {
        FindingCode.NipTidakSah => new($"NIP tidak sah: {Fault(p.Nip)}. BKPSDMD memperbaiki NIP berdasarkan keputusan pengangkatan."),
        FindingCode.TanggalLahirBertentangan => new("Tanggal lahir berbeda dari tanggal di dalam NIP; BKPSDMD memperbaiki salah satunya berdasarkan dokumen kepegawaian."),
        FindingCode.TanggalLahirBelumDiketahui => new("Belum diketahui tanggal lahir pegawai, yang harus sama dengan tanggal di dalam NIP; BKPSDMD melengkapinya."),
        FindingCode.KodeKontrakTidakDikenal => new($"Kode kontrak di dalam NI PPPK tidak dikenal. {GoOn(c)}; BKPSDMD mencocokkannya dengan perjanjian kerja."),
        FindingCode.NipBelumDiketahui => new("Belum diketahui NIP pegawai; BKPSDMD melengkapinya."),
        FindingCode.StatusBelumDiketahui => new("Belum diketahui status kepegawaian, yang menentukan bentuk NIP; BKPSDMD melengkapinya."),
        _ => new("NIP sah dan sesuai dengan tanggal lahir."),
    };

    private static string Fault(NipState state) => state switch
    {
        NipState.NotEighteenDigits => "tidak terdiri atas 18 angka",
        NipState.BirthDateNotReal => "delapan angka pertama bukan tanggal yang ada",
        NipState.MonthNotReal => "bulan pengangkatan bukan 01 sampai dengan 12",
        NipState.FormOfPns => "berbentuk NIP PNS, sedangkan pegawai berstatus PPPK",
        NipState.YoungerThanEighteen => "pengangkatan sebelum berusia 18 tahun",
        NipState.SexDigitUnknown => "angka ke-15 bukan 1 atau 2",
        NipState.SerialZero => "nomor urut 000",
        NipState.Unknown or NipState.Valid or NipState.ContractCodeUnknown => "",
    };

    private static Said JudgeR61(in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k) => p.UsulTerbukaLain switch
    {
        true => Said.Barred(FindingCode.UsulTerbukaLain),
        false => Said.Met(),
        null => Said.Unknown(FindingCode.UsulTerbukaBelumDiketahui),
    };

    private static Wording WordR61(Said said, in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k) => said.Verdict switch
    {
        Verdict.Memenuhi => new("Tidak ada usul lain yang masih berjalan.", ("usulTerbukaLain", false)),
        Verdict.Terhalang => new("Masih ada usul mutasi lain atas nama pegawai ini. Selesaikan atau tarik usul itu lebih dahulu.", ("usulTerbukaLain", true)),
        _ => new("Belum diketahui apakah ada usul lain yang masih berjalan; BKPSDMD memeriksanya."),
    };
}
