namespace MutasiAsn.Core.People;

/// <summary>Level of education.</summary>
public enum TingkatPendidikan
{
    /// <summary>Unknown.</summary>
    TidakDiketahui,

    /// <summary>Below SLTA.</summary>
    DiBawahSlta,

    /// <summary>SLTA.</summary>
    Slta,

    /// <summary>D-III.</summary>
    D3,

    /// <summary>D-IV.</summary>
    D4,

    /// <summary>S-1.</summary>
    S1,

    /// <summary>S-2.</summary>
    S2,

    /// <summary>S-3.</summary>
    S3,
}
