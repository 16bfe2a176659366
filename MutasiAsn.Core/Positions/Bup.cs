namespace MutasiAsn.Core.Positions;

/// <summary>Groups of positions that share a retirement age (<em>batas usia pensiun</em>). The ages themselves are <c>Ketentuan</c>. Source: PP 11/2017 articles 239, 240; UU 14/2005 article 30(4).</summary>
public enum BupGroup
{
    /// <summary>Kind or level is not known, so the age is not known either.</summary>
    Unknown,

    /// <summary>Administrator, Pengawas, Pelaksana.</summary>
    Administrasi,

    /// <summary>JPT Pratama.</summary>
    JptPratama,

    /// <summary>JF ahli utama.</summary>
    AhliUtama,

    /// <summary>JF ahli madya.</summary>
    AhliMadya,

    /// <summary>JF ahli muda and ahli pertama.</summary>
    AhliMudaPertama,

    /// <summary>JF keterampilan.</summary>
    Keterampilan,

    /// <summary>Teachers: posts named "Guru ...".</summary>
    Guru,
}

/// <summary>Retirement age by kind, level and name of a post, and the day on which the pension begins.</summary>
public static class Bup
{
    /// <summary>The group of a post.</summary>
    /// <param name="jenis">Kind; <c>null</c> = unknown.</param>
    /// <param name="jenjang">Level of a JF; <c>null</c> = unknown.</param>
    /// <param name="nama">Name, which tells the teachers.</param>
    /// <returns>The group; <see cref="BupGroup.Unknown"/> when kind, or the level of a JF other than a teacher, is not known.</returns>
    public static BupGroup GroupOf(JenisJabatan? jenis, Jenjang? jenjang, string? nama) => (jenis, jenjang) switch
    {
        (null, _) => BupGroup.Unknown,
        (JenisJabatan.JptPratama, _) => BupGroup.JptPratama,
        (not JenisJabatan.Fungsional, _) => BupGroup.Administrasi,
        _ when NamaJabatan.IsGuru(nama) => BupGroup.Guru,
        (_, Jenjang.AhliUtama) => BupGroup.AhliUtama,
        (_, Jenjang.AhliMadya) => BupGroup.AhliMadya,
        (_, Jenjang.AhliMuda or Jenjang.AhliPertama) => BupGroup.AhliMudaPertama,
        (_, Jenjang.Pemula or Jenjang.Terampil or Jenjang.Mahir or Jenjang.Penyelia) => BupGroup.Keterampilan,
        _ => BupGroup.Unknown,
    };

    /// <summary>
    /// The first day of the pension (<em>TMT pensiun</em>): the first of the month after the month in which the age is reached, because service
    /// ends with that month. Source: PP 11/2017 article 239 read with the articles on suspension.
    /// </summary>
    /// <param name="birth">Day of birth.</param>
    /// <param name="years">The retirement age in years.</param>
    /// <returns>For one born on 15 March 1970 and 58 years: 1 April 2028.</returns>
    public static DateOnly TmtPensiun(DateOnly birth, int years) => new DateOnly(birth.Year + years, birth.Month, 1).AddMonths(1);
}
