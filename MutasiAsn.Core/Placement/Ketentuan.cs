namespace MutasiAsn.Core.Placement;

/// <summary>
/// A dated parameter of a rule or a form (<em>ketentuan</em>): a threshold, a hardness, a deadline, a text of a letter. The law changes faster than
/// releases, so such values are rows with a legal basis and never constants. Keys: <see cref="KetentuanKeys"/>.
/// </summary>
public sealed class Ketentuan
{
    /// <summary>Key of the row, made in App.</summary>
    public Guid Id { get; set; }

    /// <summary>Which parameter it is.</summary>
    public string Key { get; set; } = "";

    /// <summary>The value as text; numbers invariant, days of the year as <c>MM-dd</c>, lists separated by blanks.</summary>
    public string Value { get; set; } = "";

    /// <summary>What the value counts in, for people: "bulan", "hari", "tahun", "putusan", "teks".</summary>
    public string Unit { get; set; } = "";

    /// <summary>First day in force.</summary>
    public DateOnly ValidFrom { get; set; }

    /// <summary>Last day in force, inclusive; <c>null</c> = until further notice.</summary>
    public DateOnly? ValidUntil { get; set; }

    /// <summary>Regulation and article as published.</summary>
    public string LegalBasis { get; set; } = "";

    /// <summary>How well the text was seen.</summary>
    public EvidenceMark Evidence { get; set; }

    /// <summary>Who proposed the row; <c>null</c> = it came with the program.</summary>
    public string? ProposedBy { get; set; }

    /// <summary>Who approved a proposed row; until then it is not in force.</summary>
    public string? ApprovedBy { get; set; }

    /// <summary>Whether the row is in force on a day: within its dates, and approved if somebody proposed it.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it counts.</returns>
    public bool IsInForce(DateOnly day) => ValidFrom <= day && (ValidUntil is not { } until || day <= until) && (ProposedBy is null || ApprovedBy is not null);
}
