using System.Text.Json.Serialization;

namespace MutasiAsn.Core.Placement;

/// <summary>
/// A paper of a case. On the wire: a date, or an object with <c>tanggal</c> and <c>jabatan</c>; <c>false</c> = known to be missing; absent = not recorded.
/// </summary>
/// <param name="Ada">Whether it is there.</param>
/// <param name="Tanggal">Its date.</param>
/// <param name="Jabatan">The post that it names.</param>
public sealed record CaseBerkas(bool Ada, DateOnly? Tanggal = null, string? Jabatan = null)
{
    /// <summary>Known to be missing.</summary>
    public static CaseBerkas TidakAda { get; } = new(false);

    /// <summary>A paper of a day.</summary>
    /// <param name="tanggal">Its date.</param>
    /// <param name="jabatan">The post that it names.</param>
    /// <returns>The paper.</returns>
    public static CaseBerkas Of(DateOnly tanggal, string? jabatan = null) => new(true, tanggal, jabatan);
}

/// <summary>The papers of a case; <see cref="DokumenKind"/> says what the codes are.</summary>
public sealed record CaseDokumen
{
    /// <summary>Job and workload analysis of the origin.</summary>
    [JsonPropertyName("D02asal")]
    public CaseBerkas? D02Asal { get; init; }

    /// <summary>Job and workload analysis of the target.</summary>
    [JsonPropertyName("D02tujuan")]
    public CaseBerkas? D02Tujuan { get; init; }

    /// <summary>The request of the person.</summary>
    [JsonPropertyName("D03")]
    public CaseBerkas? D03 { get; init; }

    /// <summary>Proposal of the receiving agency; internal: consent of the receiving leader.</summary>
    [JsonPropertyName("D04")]
    public CaseBerkas? D04 { get; init; }

    /// <summary>Consent of the releasing agency; internal: of the releasing leader.</summary>
    [JsonPropertyName("D05")]
    public CaseBerkas? D05 { get; init; }

    /// <summary>Statement on discipline and court processes.</summary>
    [JsonPropertyName("D06")]
    public CaseBerkas? D06 { get; init; }

    /// <summary>Appraisals of two years.</summary>
    [JsonPropertyName("D08")]
    public CaseBerkas? D08 { get; init; }

    /// <summary>Statement on study assignment and service bond.</summary>
    [JsonPropertyName("D09")]
    public CaseBerkas? D09 { get; init; }

    /// <summary>Certificate that no audit finding is open.</summary>
    [JsonPropertyName("D10")]
    public CaseBerkas? D10 { get; init; }

    /// <summary>Proposal of the Sekda for a lurah.</summary>
    public CaseBerkas? UsulSekda { get; init; }

    /// <summary>Consultation of the Gubernur for an inspector.</summary>
    public CaseBerkas? KonsultasiGubernur { get; init; }

    /// <summary>Decree of Mendagri for an official of Dukcapil.</summary>
    public CaseBerkas? KeputusanMendagriDukcapil { get; init; }

    /// <summary>Coordination with the Gubernur for the Sekda.</summary>
    public CaseBerkas? KoordinasiGubernurSekda { get; init; }

    /// <summary>Consultation of the DPRD for its secretary.</summary>
    public CaseBerkas? KonsultasiDprd { get; init; }

    /// <summary>Competency test.</summary>
    public CaseBerkas? UjiKompetensi { get; init; }

    /// <summary>Open selection.</summary>
    public CaseBerkas? SeleksiTerbuka { get; init; }

    /// <summary>Technical consideration by BKN.</summary>
    [JsonPropertyName("pertek")]
    public CasePertimbanganTeknis? PertimbanganTeknis { get; init; }

    /// <summary>The paper of a code.</summary>
    /// <param name="kind">The code.</param>
    /// <returns>The paper; <c>null</c> = not recorded.</returns>
    public CaseBerkas? Of(DokumenKind kind) => kind switch
    {
        DokumenKind.D02Asal => D02Asal,
        DokumenKind.D02Tujuan => D02Tujuan,
        DokumenKind.D03 => D03,
        DokumenKind.D04 => D04,
        DokumenKind.D05 => D05,
        DokumenKind.D06 => D06,
        DokumenKind.D08 => D08,
        DokumenKind.D09 => D09,
        DokumenKind.D10 => D10,
    };
}

/// <summary>Technical consideration by BKN.</summary>
public sealed record CasePertimbanganTeknis
{
    /// <summary>Number.</summary>
    public string? Nomor { get; init; }

    /// <summary>Date.</summary>
    public DateOnly? Tanggal { get; init; }

    /// <summary>Last day on which it is valid.</summary>
    public DateOnly? Sampai { get; init; }
}

/// <summary>The Tim Penilai Kinerja of a case.</summary>
public sealed record CaseTim
{
    /// <summary>Members before recusals.</summary>
    public int? Anggota { get; init; }

    /// <summary>Members present before recusals.</summary>
    public int? Hadir { get; init; }

    /// <summary>Elements present.</summary>
    public IReadOnlyList<UnsurTim>? Unsur { get; init; }

    /// <summary>Members with a conflict of interest; empty = known to be none.</summary>
    public IReadOnlyList<CaseBenturan>? Benturan { get; init; }

    /// <summary>The final consideration.</summary>
    public PutusanTim? Putusan { get; init; }
}

/// <summary>A member with a conflict of interest.</summary>
public sealed record CaseBenturan
{
    /// <summary>Who.</summary>
    public string? Anggota { get; init; }

    /// <summary>Whether that member voted on this case.</summary>
    public bool? Memilih { get; init; }
}

/// <summary>What the team says.</summary>
public enum PutusanTim
{
    /// <summary>It agrees.</summary>
    [JsonStringEnumMemberName("setuju")]
    Setuju = 1,

    /// <summary>It does not agree.</summary>
    [JsonStringEnumMemberName("tolak")]
    Tolak,
}

/// <summary>Who acts in a case; equal text is the same person.</summary>
public sealed record CasePelaku
{
    /// <summary>The applicant.</summary>
    public string? Pengusul { get; init; }

    /// <summary>Who verifies.</summary>
    public string? Verifikator { get; init; }

    /// <summary>Who records for the team.</summary>
    public string? PencatatTim { get; init; }

    /// <summary>The Sekda.</summary>
    public string? Sekda { get; init; }

    /// <summary>The Wali Kota.</summary>
    public string? Ppk { get; init; }

    /// <summary>Who signs the petikan.</summary>
    public string? Penandatangan { get; init; }

    /// <summary>The leaders who consent.</summary>
    public IReadOnlyList<string>? Persetujuan { get; init; }
}

/// <summary>Calendars of a case.</summary>
public sealed record CaseKalender
{
    /// <summary>Elections.</summary>
    public IReadOnlyList<CasePilkada>? Pilkada { get; init; }

    /// <summary>Inaugurations of a Wali Kota.</summary>
    public IReadOnlyList<DateOnly>? PelantikanKepalaDaerah { get; init; }

    /// <summary>Letters of the Minister that approve this case.</summary>
    public IReadOnlyList<CaseSuratMendagri>? SuratMendagri { get; init; }
}

/// <summary>One regional election.</summary>
public sealed record CasePilkada
{
    /// <summary>The day on which the pairs of candidates are fixed.</summary>
    public DateOnly? Penetapan { get; init; }

    /// <summary>The last day of the term.</summary>
    public DateOnly? AkhirMasaJabatan { get; init; }
}

/// <summary>A letter of the Minister.</summary>
public sealed record CaseSuratMendagri
{
    /// <summary>Number.</summary>
    public string? Nomor { get; init; }

    /// <summary>Date.</summary>
    public DateOnly? Tanggal { get; init; }
}
