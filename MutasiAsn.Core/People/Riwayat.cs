namespace MutasiAsn.Core.People;

/// <summary>A post that the national export says the person held. Evidence only: who holds what is <see cref="Positions.Penempatan"/>.</summary>
public sealed class RiwayatJabatan
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Whose history.</summary>
    public Guid PegawaiId { get; init; }

    /// <summary>Kind of the post.</summary>
    public Positions.JenisJabatan Jenis { get; init; }

    /// <summary>Name of the post with its level, as written.</summary>
    public required string JabatanNama { get; init; }

    /// <summary>The post in our map, where name and unit meet one; else <c>null</c>.</summary>
    public Guid? JabatanId { get; init; }

    /// <summary>Echelon, for example "IV.a"; <c>null</c> where the post has none.</summary>
    public string? Eselon { get; init; }

    /// <summary>UNOR ID of the unit.</summary>
    public required string UnitKode { get; init; }

    /// <summary>Name of the unit as written.</summary>
    public required string UnitNama { get; init; }

    /// <summary>From when.</summary>
    public DateOnly Tmt { get; init; }

    /// <summary>Number of the decree; may be empty.</summary>
    public string NomorSuratKeputusan { get; init; } = "";

    /// <summary>Date of the decree.</summary>
    public DateOnly? TanggalSuratKeputusan { get; init; }
}

/// <summary>A rank that the person held.</summary>
public sealed class RiwayatPangkat
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Whose history.</summary>
    public Guid PegawaiId { get; init; }

    /// <summary>The grade.</summary>
    public Golongan Golongan { get; init; }

    /// <summary>From when.</summary>
    public DateOnly Tmt { get; init; }
}

/// <summary>An education that the person completed.</summary>
public sealed class RiwayatPendidikan
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Whose history.</summary>
    public Guid PegawaiId { get; init; }

    /// <summary>Level; <c>null</c> = unknown.</summary>
    public TingkatPendidikan? Tingkat { get; init; }

    /// <summary>Programme, for example "S-1 KEPERAWATAN"; its fields stand in <see cref="Positions.RumpunPendidikan"/>.</summary>
    public required string Program { get; init; }

    /// <summary>Year of graduation; <c>null</c> = unknown.</summary>
    public int? TahunLulus { get; init; }

    /// <summary>Whether this is the one that the export names as the latest.</summary>
    public bool IsTerakhir { get; init; }
}

/// <summary>A training that the person attended.</summary>
public sealed class RiwayatPelatihan
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Whose history.</summary>
    public Guid PegawaiId { get; init; }

    /// <summary>Name of the course.</summary>
    public required string Nama { get; init; }

    /// <summary>Hours (jam pelajaran).</summary>
    public int Jam { get; init; }

    /// <summary>Year.</summary>
    public int Tahun { get; init; }

    /// <summary>Number of the certificate; may be empty.</summary>
    public string NomorSertifikat { get; init; } = "";
}

/// <summary>The yearly appraisal of a person (PermenPANRB 6/2022).</summary>
public sealed class PredikatKinerja
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Whose.</summary>
    public Guid PegawaiId { get; init; }

    /// <summary>The year that was appraised.</summary>
    public int Tahun { get; init; }

    /// <summary>Result: 1 above, 2 as, 3 below expectation; <c>null</c> = not given.</summary>
    public int? Hasil { get; init; }

    /// <summary>Behaviour: 1 above, 2 as, 3 below expectation; <c>null</c> = not given.</summary>
    public int? Perilaku { get; init; }

    /// <summary>The grade.</summary>
    public Predikat Predikat { get; init; }
}

/// <summary>A disciplinary sanction. Special data: reading it is logged, and only the person and BKPSDMD see the reason (UU 27/2022 Pasal 4).</summary>
public sealed class HukumanDisiplin
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Whose.</summary>
    public Guid PegawaiId { get; init; }

    /// <summary>Level: Ringan, Sedang or Berat (PP 94/2021 Pasal 8).</summary>
    public required string Tingkat { get; init; }

    /// <summary>Kind in words.</summary>
    public required string Jenis { get; init; }

    /// <summary>Number of the decree.</summary>
    public string NomorSuratKeputusan { get; init; } = "";

    /// <summary>First day.</summary>
    public DateOnly Mulai { get; init; }

    /// <summary>Last day; <c>null</c> = still open.</summary>
    public DateOnly? Sampai { get; init; }
}

/// <summary>A competency assessment: nine levels 1 to 5 (PermenPANRB 38/2017) and a potential score.</summary>
public sealed class AsesmenKompetensi
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Whose.</summary>
    public Guid PegawaiId { get; init; }

    /// <summary>Day of the assessment.</summary>
    public DateOnly Tanggal { get; init; }

    /// <summary>Nine digits 1 to 5 in the order of PermenPANRB 38/2017, Integritas first, Perekat Bangsa last, for example "443454544".</summary>
    public required string Level { get; init; }

    /// <summary>Potential, tenths of a point of 0 to 100 (708 = 70,8); <c>null</c> = not measured.</summary>
    public int? PotensiPersepuluh { get; init; }
}

/// <summary>A post that the person wishes for.</summary>
public sealed class Minat
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Whose wish.</summary>
    public Guid PegawaiId { get; init; }

    /// <summary>1 = first wish.</summary>
    public int Urutan { get; init; }

    /// <summary>The post.</summary>
    public Guid JabatanId { get; init; }

    /// <summary>Reason in words.</summary>
    public string Alasan { get; init; } = "";
}
