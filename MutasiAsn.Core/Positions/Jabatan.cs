namespace MutasiAsn.Core.Positions;

/// <summary>
/// A post (<em>jabatan</em>) in a unit: what a case asks for. How many people it needs is <see cref="Kebutuhan"/>, who holds it when is <see cref="Penempatan"/>.
/// </summary>
public sealed class Jabatan
{
    /// <summary>Opaque key.</summary>
    public Guid Id { get; init; }

    /// <summary>JABATAN ID of the national system; unique within a unit.</summary>
    public required string Kode { get; init; }

    /// <summary>The unit.</summary>
    public Guid UnitKerjaId { get; init; }

    /// <summary>Name with its level, for example "Perawat Ahli Pertama".</summary>
    public required string Nama { get; set; }

    /// <summary>Kind.</summary>
    public JenisJabatan Jenis { get; set; }

    /// <summary>Level or echelon: "Ahli Pertama", "IV.a", "Pelaksana".</summary>
    public required string Jenjang { get; set; }

    /// <summary>Class (<em>kelas jabatan</em>), 1 to 17.</summary>
    public int Kelas { get; set; }

    /// <summary>Lowest education that it demands; <c>null</c> = none said.</summary>
    public People.TingkatPendidikan? PendidikanMinimal { get; set; }

    /// <summary>Accepted fields of study, separated by '|'; empty = any.</summary>
    public string Rumpun { get; set; } = "";

    /// <summary>Whether another field bars instead of warning.</summary>
    public bool RumpunWajib { get; set; }

    /// <summary>Name and unit in lower case without diacritics; the only column that a search looks at.</summary>
    public string SearchText { get; set; } = "";
}

/// <summary>How many people a post needs from a day on, by workload analysis (<em>analisis beban kerja</em>).</summary>
public sealed class Kebutuhan
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>The post.</summary>
    public Guid JabatanId { get; init; }

    /// <summary>How many people.</summary>
    public int Jumlah { get; init; }

    /// <summary>First day.</summary>
    public DateOnly Dari { get; init; }

    /// <summary>Last day, inclusive; <c>null</c> = until changed.</summary>
    public DateOnly? Sampai { get; set; }

    /// <summary>Legal basis in words.</summary>
    public string DasarHukum { get; init; } = "";
}

/// <summary>Which field of study a programme belongs to; a programme may belong to several.</summary>
public sealed class RumpunPendidikan
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Programme, for example "S-1 KEPERAWATAN".</summary>
    public required string Program { get; init; }

    /// <summary>Field, for example "KEPERAWATAN".</summary>
    public required string Rumpun { get; init; }
}
