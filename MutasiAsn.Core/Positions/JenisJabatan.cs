namespace MutasiAsn.Core.Positions;

/// <summary>Kind of a post.</summary>
public enum JenisJabatan
{
    /// <summary>Pelaksana.</summary>
    Pelaksana,

    /// <summary>Fungsional.</summary>
    Fungsional,

    /// <summary>Pengawas.</summary>
    Pengawas,

    /// <summary>Administrator.</summary>
    Administrator,

    /// <summary>JPT Pratama.</summary>
    JptPratama,
}
