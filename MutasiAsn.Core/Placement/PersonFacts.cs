using MutasiAsn.Core.People;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.Core.Placement;

/// <summary>
/// What the rules look at in a person, present post included. Dates are <see cref="DateOnly.DayNumber"/> with 0 = unknown, numbers have -1 = unknown,
/// a nullable truth value or enum is <c>null</c> = unknown. Make it with an object initialiser, so that what is not set is unknown.
/// </summary>
public readonly record struct PersonFacts()
{
    /// <summary>Legal status.</summary>
    public StatusAsn? Status { get; init; }

    /// <summary>What <see cref="Nip.Check(string?, StatusAsn?)"/> says.</summary>
    public NipState Nip { get; init; }

    /// <summary>Day of birth.</summary>
    public int TanggalLahir { get; init; }

    /// <summary>Whether the day of birth differs from the (real) date within the NIP.</summary>
    public bool TanggalLahirBertentangan { get; init; }

    /// <summary>Entry into service as CPNS.</summary>
    public int TmtCpns { get; init; }

    /// <summary>Retirement age that the transitional articles of PP 11/2017 leave to this person, in years; 0 = none.</summary>
    public int BupKhusus { get; init; }

    /// <summary>Level of education.</summary>
    public TingkatPendidikan? Pendidikan { get; init; }

    /// <summary>Fields of study.</summary>
    public RumpunSet Rumpun { get; init; }

    /// <summary>Kind of the present post.</summary>
    public JenisJabatan? Jenis { get; init; }

    /// <summary>Name of the present post as a number: equal names have equal numbers; 0 = unknown.</summary>
    public int NamaId { get; init; }

    /// <summary>Class of the present post.</summary>
    public int Kelas { get; init; } = -1;

    /// <summary>Whether the present post leads a unit.</summary>
    public bool? TugasPimpinan { get; init; }

    /// <summary>Start of the present post.</summary>
    public int TmtJabatan { get; init; }

    /// <summary>Yearly appraisals.</summary>
    public PredikatHistory Predikat { get; init; }

    /// <summary>Disciplinary sanctions; <c>null</c> = unknown, empty = none.</summary>
    public HukdisSpan[]? HukumanDisiplin { get; init; }

    /// <summary>Whether a disciplinary examination runs.</summary>
    public bool? PemeriksaanDisiplin { get; init; }

    /// <summary>Whether a court process runs.</summary>
    public bool? ProsesPeradilan { get; init; }

    /// <summary>Whether on study assignment.</summary>
    public bool? TugasBelajar { get; init; }

    /// <summary>Whether bound by a service bond.</summary>
    public bool? IkatanDinas { get; init; }

    /// <summary>Whether preparing for retirement.</summary>
    public bool? PersiapanPensiun { get; init; }

    /// <summary>Ground of an exception from the shortest time in the post; <c>null</c> = none claimed.</summary>
    public PengecualianMasaJabatan? Pengecualian { get; init; }

    /// <summary>Whether the exception has a document.</summary>
    public bool PengecualianBerdokumen { get; init; }

    /// <summary>Whether another proposal for this person is open.</summary>
    public bool? UsulTerbukaLain { get; init; }
}

/// <summary>One disciplinary sanction.</summary>
/// <param name="Tingkat">Its level.</param>
/// <param name="Mulai">First day as a day number; 0 = unknown.</param>
/// <param name="Sampai">Last day, inclusive; 0 = unknown.</param>
public readonly record struct HukdisSpan(TingkatHukuman Tingkat, int Mulai, int Sampai);
