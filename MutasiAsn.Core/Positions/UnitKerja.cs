namespace MutasiAsn.Core.Positions;

/// <summary>An organisational unit (<em>unit kerja</em>).</summary>
public sealed class UnitKerja
{
    /// <summary>Opaque key.</summary>
    public Guid Id { get; init; }

    /// <summary>UNOR ID in the national system.</summary>
    public required string KodeUnor { get; init; }

    /// <summary>Name.</summary>
    public required string Nama { get; set; }

    /// <summary>The unit above; <c>null</c> for the city itself.</summary>
    public Guid? IndukId { get; set; }

    /// <summary>Kind in the words of the export: Dinas, Badan, Bidang, Puskesmas ...</summary>
    public required string Jenis { get; set; }

    /// <summary>Kemendagri code of the kelurahan where it stands.</summary>
    public string? KelurahanKode { get; set; }

    /// <summary>The post that leads the unit; no foreign key, since posts point back to units.</summary>
    public Guid? JabatanKepalaId { get; set; }

    /// <summary>Whether a move into or out of this unit asks its leader; else the nearest such unit upwards is asked.</summary>
    public bool MemberiPersetujuan { get; set; }

    /// <summary>Whether it renders an essential service (health, schools, fire, disaster, civil registry, kelurahan).</summary>
    public bool IsLayananDasar { get; set; }
}

/// <summary>A kelurahan or kecamatan with its centre, from the Kemendagri codes 72.71.*.</summary>
public sealed class Kelurahan
{
    /// <summary>Kemendagri code, for example "72.71.01.1004".</summary>
    public required string Kode { get; init; }

    /// <summary>Name.</summary>
    public required string Nama { get; init; }

    /// <summary>Code of the kecamatan.</summary>
    public required string KecamatanKode { get; init; }

    /// <summary>Name of the kecamatan.</summary>
    public required string KecamatanNama { get; init; }

    /// <summary>Latitude of the centre, degrees.</summary>
    public double Lat { get; init; }

    /// <summary>Longitude of the centre, degrees.</summary>
    public double Lon { get; init; }
}
