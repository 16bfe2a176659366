namespace MutasiAsn.App.Data;

/// <summary>One row that a command in another process raises, so that the running server knows to read again.</summary>
public sealed class DataVersion
{
    public Guid Id { get; init; }

    public long Value { get; set; }
}
