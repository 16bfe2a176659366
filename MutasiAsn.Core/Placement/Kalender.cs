namespace MutasiAsn.Core.Placement;

/// <summary>A regional election (<em>pilkada</em>), whose window bars moves (UU 10/2016 Pasal 71 ayat (2)).</summary>
public sealed class KalenderPilkada
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Day on which the pairs of candidates are fixed.</summary>
    public DateOnly Penetapan { get; init; }

    /// <summary>Last day of the term of office.</summary>
    public DateOnly AkhirMasaJabatan { get; init; }

    /// <summary>Legal basis or source.</summary>
    public string Dasar { get; init; } = "";
}

/// <summary>An inauguration of the head of the region (UU 10/2016 Pasal 162 ayat (3)).</summary>
public sealed class PelantikanKepalaDaerah
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>The day.</summary>
    public DateOnly Tanggal { get; init; }

    /// <summary>Legal basis or source.</summary>
    public string Dasar { get; init; } = "";
}

/// <summary>A letter by which the Minister approves moves within a window.</summary>
public sealed class SuratMendagri
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Its number.</summary>
    public required string Nomor { get; init; }

    /// <summary>Its date.</summary>
    public DateOnly Tanggal { get; init; }
}
