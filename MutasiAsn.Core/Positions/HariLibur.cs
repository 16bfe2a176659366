namespace MutasiAsn.Core.Positions;

/// <summary>A day on which the offices are closed (SKB of three ministers; joint leave of civil servants by Keppres).</summary>
public sealed class HariLibur
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>The day.</summary>
    public DateOnly Tanggal { get; init; }

    /// <summary>"libur nasional" or "cuti bersama".</summary>
    public required string Jenis { get; init; }

    /// <summary>Name of the day.</summary>
    public required string Nama { get; init; }

    /// <summary>Legal basis.</summary>
    public string Dasar { get; init; } = "";
}
