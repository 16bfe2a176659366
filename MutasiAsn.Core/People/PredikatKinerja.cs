namespace MutasiAsn.Core.People;

/// <summary>Yearly appraisal grade.</summary>
public enum PredikatKinerja
{
    /// <summary>Sangat Baik.</summary>
    SangatBaik,

    /// <summary>Baik.</summary>
    Baik,

    /// <summary>Butuh Perbaikan.</summary>
    ButuhPerbaikan,

    /// <summary>Kurang.</summary>
    Kurang,

    /// <summary>Sangat Kurang.</summary>
    SangatKurang,
}
