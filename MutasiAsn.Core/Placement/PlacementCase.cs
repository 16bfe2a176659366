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
