namespace MutasiAsn.Core.Placement;

/// <summary>
/// Which fact decided a finding. The members are Indonesian because they reach machines and people as they are, in kebab-case
/// (<c>masa-jabatan-kurang</c>); one word may serve several rules, the rule id tells them apart.
/// </summary>
public enum FindingCode : byte
{
    /// <summary>The rule does not speak for this case.</summary>
    Silent,

    /// <summary>Met.</summary>
    Terpenuhi,

    /// <summary>A fact that has no column in the export and that the applicant will state; a glance over open posts leaves it out.</summary>
    BelumDinyatakan,

    /// <summary>Status unknown.</summary>
    StatusBelumDiketahui,

    /// <summary>Not a PNS.</summary>
    BukanPns,

    /// <summary>A CPNS.</summary>
    Cpns,

    /// <summary>PPPK within the agency and in the same post.</summary>
    PppkJabatanSama,

    /// <summary>PPPK to another post.</summary>
    PppkJabatanLain,

    /// <summary>PPPK to another agency.</summary>
    PppkAntarInstansi,

    /// <summary>Present or target post unknown.</summary>
    JabatanBelumDiketahui,

    /// <summary>Start of the present post unknown.</summary>
    TmtJabatanBelumDiketahui,

    /// <summary>Effective date of the move unknown.</summary>
    TmtBelumDiketahui,

    /// <summary>Time in the post too short.</summary>
    MasaJabatanKurang,

    /// <summary>Time in the post too short, with a documented exception.</summary>
    MasaJabatanDikecualikan,

    /// <summary>A sanction runs on the effective date.</summary>
    HukumanDisiplinBerjalan,

    /// <summary>A disciplinary examination runs.</summary>
    PemeriksaanDisiplinBerjalan,

    /// <summary>Whether there are sanctions, or until when, is unknown.</summary>
    HukumanDisiplinBelumDiketahui,

    /// <summary>A court process runs.</summary>
    ProsesPeradilanBerjalan,

    /// <summary>On study assignment.</summary>
    TugasBelajar,

    /// <summary>Bound by a service bond.</summary>
    IkatanDinas,

    /// <summary>An appraisal below "baik".</summary>
    PredikatDiBawahBaik,

    /// <summary>A due appraisal is missing in the data.</summary>
    PredikatBelumAda,

    /// <summary>No yearly appraisal is due yet.</summary>
    PredikatBelumJatuhTempo,

    /// <summary>Kind or direction of the move, which decides how hard the rule is, is unknown.</summary>
    ArahBelumDiketahui,

    /// <summary>Reason of the move, which decides the papers, is unknown.</summary>
    AlasanBelumDiketahui,

    /// <summary>A needed paper is missing.</summary>
    DokumenTidakAda,

    /// <summary>A recommended paper is missing.</summary>
    DokumenDisarankanTidakAda,

    /// <summary>Whether a paper exists is not recorded.</summary>
    DokumenBelumDiketahui,

    /// <summary>Job and workload analysis of a post is missing.</summary>
    AnjabAbkTidakAda,

    /// <summary>Whether there is a job and workload analysis is not recorded.</summary>
    AnjabAbkBelumDiketahui,

    /// <summary>The target post is full.</summary>
    KebutuhanPenuh,

    /// <summary>Need or filling of the target post unknown.</summary>
    KebutuhanBelumDiketahui,

    /// <summary>The team has not given its consideration, or it is not recorded.</summary>
    PertimbanganTimBelumAda,

    /// <summary>The team did not agree.</summary>
    TimTidakMenyetujui,

    /// <summary>The number of members is even.</summary>
    AnggotaTimGenap,

    /// <summary>Too few members.</summary>
    AnggotaTimKurang,

    /// <summary>The number of members is unknown.</summary>
    AnggotaTimBelumDiketahui,

    /// <summary>An element of the team is missing.</summary>
    UnsurTimTidakLengkap,

    /// <summary>The elements of the team are unknown.</summary>
    UnsurTimBelumDiketahui,

    /// <summary>A member with a conflict of interest voted.</summary>
    BenturanMemilih,

    /// <summary>Conflicts of interest are not recorded.</summary>
    BenturanBelumDiketahui,

    /// <summary>Within the window before an election, without a letter of the Minister.</summary>
    MasaPilkada,

    /// <summary>Within the window, with a letter of the Minister.</summary>
    PersetujuanMendagri,

    /// <summary>The end of the window is unknown.</summary>
    AkhirMasaJabatanBelumDiketahui,

    /// <summary>Whether a post leads is unknown, within a window.</summary>
    TugasPimpinanBelumDiketahui,

    /// <summary>Within six months after the inauguration, without a letter of the Minister.</summary>
    EnamBulanSejakPelantikan,

    /// <summary>Education below what the kind of post or the post asks for.</summary>
    PendidikanKurang,

    /// <summary>Education of the person unknown.</summary>
    PendidikanBelumDiketahui,

    /// <summary>What the post asks for is unknown.</summary>
    SyaratPendidikanBelumDiketahui,

    /// <summary>Another field of study than the accepted ones.</summary>
    RumpunLain,

    /// <summary>Another field of study, and the post demands it.</summary>
    RumpunWajib,

    /// <summary>Field of study of the person, or of the post, unknown.</summary>
    RumpunBelumDiketahui,

    /// <summary>Effective date on or after the first day of the pension.</summary>
    MelewatiBup,

    /// <summary>Preparing for retirement.</summary>
    MasaPersiapanPensiun,

    /// <summary>Birth date unknown.</summary>
    TanggalLahirBelumDiketahui,

    /// <summary>Birth date contradicts the NIP.</summary>
    TanggalLahirBertentangan,

    /// <summary>Retirement age of the post unknown.</summary>
    BupBelumDiketahui,

    /// <summary>Close to retirement.</summary>
    MendekatiBup,

    /// <summary>Class of the target below the present one.</summary>
    KelasTurun,

    /// <summary>A class is unknown.</summary>
    KelasBelumDiketahui,

    /// <summary>The applicant also acts in the case.</summary>
    PengusulMerangkap,

    /// <summary>The verifikator also consents or decides.</summary>
    VerifikatorMerangkap,

    /// <summary>The NIP is not valid.</summary>
    NipTidakSah,

    /// <summary>The contract counter of a NI PPPK is unknown.</summary>
    KodeKontrakTidakDikenal,

    /// <summary>NIP unknown.</summary>
    NipBelumDiketahui,

    /// <summary>Another open proposal for the same person.</summary>
    UsulTerbukaLain,

    /// <summary>Whether there is another open proposal is unknown.</summary>
    UsulTerbukaBelumDiketahui,
}
