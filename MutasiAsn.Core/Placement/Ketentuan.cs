namespace MutasiAsn.Core.Placement;

/// <summary>Placeholder until the rules branch brings the real type.</summary>
public sealed class Ketentuan
{
    /// <summary>Key.</summary>
    public Guid Id { get; set; }

    /// <summary>Name.</summary>
    public required string Key { get; set; }

    /// <summary>Value.</summary>
    public required string Value { get; set; }

    /// <summary>Unit.</summary>
    public string Unit { get; set; } = "";

    /// <summary>First day.</summary>
    public DateOnly ValidFrom { get; set; }

    /// <summary>Last day.</summary>
    public DateOnly? ValidUntil { get; set; }

    /// <summary>Legal basis.</summary>
    public string LegalBasis { get; set; } = "";

    /// <summary>Evidence.</summary>
    public string Evidence { get; set; } = "";
}
