using System.Text.Json.Serialization;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.Core.Placement;

/// <summary>
/// All facts of one case as they are judged, frozen and exchanged (<c>spine</c> 10). <c>null</c> means unknown, everywhere; <c>false</c> means known to
/// be not so. Property names are those of the wire in camelCase, or named beside. <see cref="PlacementCaseFacts"/> turns it into what rules look at.
/// </summary>
public sealed record PlacementCase
{
    /// <summary>The caller's own name for the case.</summary>
    public string? Id { get; init; }

    /// <summary>A remark for people; nobody judges by it.</summary>
    public string? Catatan { get; init; }

    /// <summary>The step at which it is judged.</summary>
    public Stage? Tahap { get; init; }

    /// <summary>The day of judgement.</summary>
    public DateOnly? TanggalKeputusan { get; init; }

    /// <summary>The person.</summary>
    public CasePegawai? Pegawai { get; init; }

    /// <summary>The target post.</summary>
    public CaseTujuan? Tujuan { get; init; }

    /// <summary>The move.</summary>
    public CaseMutasi? Mutasi { get; init; }

    /// <summary>Papers; absent = none of them is recorded.</summary>
    public CaseDokumen? Dokumen { get; init; }

    /// <summary>The Tim Penilai Kinerja.</summary>
    public CaseTim? Tim { get; init; }

    /// <summary>Who acts; absent = nobody is named.</summary>
    public CasePelaku? Pelaku { get; init; }

    /// <summary>Elections, inaugurations, letters of the Minister; absent = none.</summary>
    public CaseKalender? Kalender { get; init; }

    /// <summary>What the author of a test case expects, by rule.</summary>
    public IReadOnlyDictionary<string, Verdict>? Harapan { get; init; }
}

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

/// <summary>The target post.</summary>
public sealed record CaseTujuan
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

    /// <summary>Accepted fields of study; empty = any.</summary>
    public IReadOnlyList<string>? Rumpun { get; init; }

    /// <summary>Whether the post demands one of its fields.</summary>
    public bool? RumpunWajib { get; init; }

    /// <summary>Lowest level of education.</summary>
    public TingkatPendidikan? PendidikanMinimal { get; init; }

    /// <summary>The nine levels of the competency standard.</summary>
    public IReadOnlyList<int>? Standar { get; init; }

    /// <summary>How many people the post needs.</summary>
    public int? Kebutuhan { get; init; }

    /// <summary>The most people who hold it on any day from the effective date on, this case left out.</summary>
    public int? Terisi { get; init; }

    /// <summary>Whether another person holds it definitively.</summary>
    public bool? DefinitifLain { get; init; }

    /// <summary>Whether the holder leads a unit; a name that begins with "Kepala " says yes by itself.</summary>
    public bool? TugasPimpinan { get; init; }
}

/// <summary>The move.</summary>
public sealed record CaseMutasi
{
    /// <summary>Kind by the agencies between which it goes.</summary>
    public JenisMutasi? Jenis { get; init; }

    /// <summary>Reason.</summary>
    public AlasanMutasi? Alasan { get; init; }

    /// <summary>Direction.</summary>
    public ArahMutasi? Arah { get; init; }

    /// <summary>Effective date.</summary>
    public DateOnly? Tmt { get; init; }

    /// <summary>Day of the induction.</summary>
    public DateOnly? Pelantikan { get; init; }

    /// <summary>Day on which the person received the decree.</summary>
    public DateOnly? SuratDiterima { get; init; }

    /// <summary>Holders of the origin post, the person included.</summary>
    public int? TerisiAsal { get; init; }

    /// <summary>How many people the origin post needs.</summary>
    public int? KebutuhanAsal { get; init; }

    /// <summary>Who bears the cost.</summary>
    public string? Biaya { get; init; }

    /// <summary>Distance from the centre of the home kelurahan to that of the target, in km.</summary>
    public double? Km { get; init; }

    /// <summary>Which wish of the person the target is, 1 = first.</summary>
    public int? Minat { get; init; }
}
