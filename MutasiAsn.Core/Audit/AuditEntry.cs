namespace MutasiAsn.Core.Audit;

/// <summary>One line of the trail: who did what to whom, when (PP 71/2019 Pasal 22; UU 27/2022 Pasal 31). Never changed, never deleted.</summary>
public sealed class AuditEntry
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Place in the order of events, given by the database.</summary>
    public long Sequence { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The account; <c>null</c> for the system itself.</summary>
    public Guid? ActorId { get; init; }

    /// <summary>Name of who acted.</summary>
    public required string ActorNama { get; init; }

    /// <summary>In which role.</summary>
    public string Peran { get; init; } = "";

    /// <summary>What was done, in Indonesian: "Kirim usul", "Unduh surat".</summary>
    public required string Apa { get; init; }

    /// <summary>Kind of the object, for example "UsulMutasi".</summary>
    public required string ObjekJenis { get; init; }

    /// <summary>Key of the object.</summary>
    public Guid? ObjekId { get; init; }

    /// <summary>The object in words, for example "2026-0412".</summary>
    public string Objek { get; init; } = "";

    /// <summary>State before, as JSON; empty where nothing was there.</summary>
    public string Sebelum { get; init; } = "";

    /// <summary>State after, as JSON.</summary>
    public string Sesudah { get; init; } = "";

    /// <summary>Hash that chains the trail, filled afterwards in order of <see cref="Sequence"/>.</summary>
    public string? ChainHash { get; set; }
}
