namespace MutasiAsn.Core.Requests;

/// <summary>Kind of move.</summary>
public enum JenisMutasi
{
    /// <summary>Within the city.</summary>
    Internal,
}
