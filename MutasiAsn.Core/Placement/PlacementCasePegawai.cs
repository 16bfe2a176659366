using System.Text.Json.Serialization;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.Core.Placement;

/// <summary>The person of a case.</summary>
public sealed record CasePegawai
{
    /// <summary>The number as it stands in the data, right or wrong.</summary>
    public string? Nip { get; init; }

    /// <summary>Legal status.</summary>
    public StatusAsn? StatusAsn { get; init; }

    /// <summary>Day of birth.</summary>
    public DateOnly? TanggalLahir { get; init; }

    /// <summary>Entry into service as CPNS, for a PPPK the start of the first contract.</summary>
    public DateOnly? TmtCpns { get; init; }

    /// <summary>Appointment as PNS.</summary>
    public DateOnly? TmtPns { get; init; }

    /// <summary>Grade, for example "III/b".</summary>
    public string? Golongan { get; init; }

    /// <summary>Education.</summary>
    public CasePendidikan? Pendidikan { get; init; }

    /// <summary>The present post.</summary>
    public CaseJabatan? Jabatan { get; init; }

    /// <summary>Posts held.</summary>
    public IReadOnlyList<CaseRiwayat>? Riwayat { get; init; }

    /// <summary>Yearly appraisals.</summary>
    public IReadOnlyList<CasePredikat>? Predikat { get; init; }

    /// <summary>Disciplinary sanctions; empty = known to be none.</summary>
    public IReadOnlyList<CaseHukuman>? HukumanDisiplin { get; init; }

    /// <summary>Facts without a column in the export.</summary>
    public CaseFakta? Fakta { get; init; }

    /// <summary>Assessment of competency.</summary>
    public CaseAsesmen? Asesmen { get; init; }

    /// <summary>Certificates, for example "KEPAMONGPRAJAAN".</summary>
    public IReadOnlyList<string>? Sertifikat { get; init; }

    /// <summary>Cell 1-9 of the talent matrix; a given one wins over a computed one.</summary>
    public int? KotakTalenta { get; init; }

    /// <summary>Whether another proposal for this person is open.</summary>
    public bool? UsulTerbukaLain { get; init; }

    /// <summary>Retirement age left to this person by the transitional articles, in years.</summary>
    public int? BupKhusus { get; init; }
}

/// <summary>Education of the person.</summary>
public sealed record CasePendidikan
{
    /// <summary>Level.</summary>
    public TingkatPendidikan? Tingkat { get; init; }

    /// <summary>Fields of the study programme.</summary>
    public IReadOnlyList<string>? Rumpun { get; init; }
}

/// <summary>The present post.</summary>
public sealed record CaseJabatan
{
    /// <summary>Name, for a JF with its level.</summary>
    public string? Nama { get; init; }

    /// <summary>Kind.</summary>
    public JenisJabatan? Jenis { get; init; }

    /// <summary>Level.</summary>
    public Jenjang? Jenjang { get; init; }

    /// <summary>Class, 1 to 17.</summary>
    public int? Kelas { get; init; }

    /// <summary>Name of the unit.</summary>
    public string? Unit { get; init; }

    /// <summary>Accepted fields of study.</summary>
    public IReadOnlyList<string>? Rumpun { get; init; }

    /// <summary>Start in the post.</summary>
    public DateOnly? Tmt { get; init; }

    /// <summary>Whether the holder leads a unit; unsaid, a name that begins with "Kepala " says yes and any other no.</summary>
    public bool? TugasPimpinan { get; init; }
}

/// <summary>One post of the past.</summary>
public sealed record CaseRiwayat
{
    /// <summary>Kind.</summary>
    public JenisJabatan? Jenis { get; init; }

    /// <summary>Level.</summary>
    public Jenjang? Jenjang { get; init; }

    /// <summary>Accepted fields of study.</summary>
    public IReadOnlyList<string>? Rumpun { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? Mulai { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? Sampai { get; init; }
}

/// <summary>One yearly appraisal.</summary>
public sealed record CasePredikat
{
    /// <summary>The year that was appraised.</summary>
    public int? Tahun { get; init; }

    /// <summary>Its grade.</summary>
    public Predikat? Predikat { get; init; }
}

/// <summary>One disciplinary sanction.</summary>
public sealed record CaseHukuman
{
    /// <summary>Level.</summary>
    public TingkatHukuman? Tingkat { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? Mulai { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly? Sampai { get; init; }
}

/// <summary>Facts that the applicant states and the releasing leader confirms.</summary>
public sealed record CaseFakta
{
    /// <summary>Whether a court process runs.</summary>
    public bool? ProsesPeradilan { get; init; }

    /// <summary>Whether a disciplinary examination runs.</summary>
    public bool? PemeriksaanDisiplin { get; init; }

    /// <summary>Whether on study assignment.</summary>
    public bool? TugasBelajar { get; init; }

    /// <summary>Whether bound by a service bond.</summary>
    public bool? IkatanDinas { get; init; }

    /// <summary>Whether preparing for retirement.</summary>
    public bool? PersiapanPensiun { get; init; }

    /// <summary>Whether the ten-year promise was signed.</summary>
    [JsonPropertyName("pernyataan10Tahun")]
    public bool? Pernyataan10Tahun { get; init; }

    /// <summary>Certificate that no audit finding is open.</summary>
    public CaseBerkas? BebasTemuan { get; init; }

    /// <summary>Exception from the shortest time in the post; <c>null</c> = none claimed.</summary>
    public CasePengecualian? PengecualianMasaJabatan { get; init; }
}

/// <summary>A claimed exception from the shortest time in the post.</summary>
public sealed record CasePengecualian
{
    /// <summary>Its ground.</summary>
    public PengecualianMasaJabatan? Dasar { get; init; }

    /// <summary>The document that shows it.</summary>
    public string? Dokumen { get; init; }
}

/// <summary>Assessment of competency.</summary>
public sealed record CaseAsesmen
{
    /// <summary>Day of the assessment.</summary>
    public DateOnly? Tanggal { get; init; }

    /// <summary>The nine levels in the order of PermenPANRB 38/2017.</summary>
    public IReadOnlyList<int>? Level { get; init; }

    /// <summary>Potential, 0 to 100.</summary>
    public double? Potensi { get; init; }
}
