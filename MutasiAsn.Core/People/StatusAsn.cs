namespace MutasiAsn.Core.People;

/// <summary>Status of a civil servant.</summary>
public enum StatusAsn
{
    /// <summary>Civil servant.</summary>
    Pns,

    /// <summary>Candidate.</summary>
    Cpns,

    /// <summary>Under contract.</summary>
    Pppk,
}
