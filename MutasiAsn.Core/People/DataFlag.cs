namespace MutasiAsn.Core.People;

/// <summary>Something in a person's record that is in question. A flag on name, NIP, golongan or post blocks a letter; any other only informs.</summary>
public sealed class DataFlag
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Whose record.</summary>
    public Guid PegawaiId { get; init; }

    /// <summary>Kind, for example "golongan-kosong" or "lahir-beda".</summary>
    public required string Jenis { get; init; }

    /// <summary>Column of the export.</summary>
    public required string Kolom { get; init; }

    /// <summary>What stands there, as plain text.</summary>
    public string Nilai { get; init; } = "";

    /// <summary>What to do about it, in Indonesian.</summary>
    public string Saran { get; init; } = "";

    /// <summary>Whether no letter can be issued while it is open.</summary>
    public bool BlocksLetter { get; init; }

    /// <summary>The run that found it; <c>null</c> = found by a person.</summary>
    public Guid? ImportRunId { get; init; }

    /// <summary>When it was settled; <c>null</c> = open.</summary>
    public DateTimeOffset? ResolvedAt { get; set; }
}
