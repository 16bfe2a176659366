using System.Text.Json.Serialization;

namespace MutasiAsn.Core.Positions;

/// <summary>
/// The level of a position (<em>jenjang</em>, for structural ones the <em>eselon</em>). Source: PP 18/2016 article 95 as changed by PP 72/2019
/// (eselon); PP 11/2017 article 69 (levels of a JF).
/// </summary>
public enum Jenjang
{
    /// <summary>Eselon II.a.</summary>
    [JsonStringEnumMemberName("II.a")]
    IIa = 1,

    /// <summary>Eselon II.b.</summary>
    [JsonStringEnumMemberName("II.b")]
    IIb,

    /// <summary>Eselon III.a.</summary>
    [JsonStringEnumMemberName("III.a")]
    IIIa,

    /// <summary>Eselon III.b.</summary>
    [JsonStringEnumMemberName("III.b")]
    IIIb,

    /// <summary>Eselon IV.a.</summary>
    [JsonStringEnumMemberName("IV.a")]
    IVa,

    /// <summary>Eselon IV.b.</summary>
    [JsonStringEnumMemberName("IV.b")]
    IVb,

    /// <summary>Staff position; the post table writes "Pelaksana" for its level.</summary>
    [JsonStringEnumMemberName("Pelaksana")]
    Pelaksana,

    /// <summary>JF keterampilan, first level.</summary>
    [JsonStringEnumMemberName("Pemula")]
    Pemula,

    /// <summary>JF keterampilan, second level.</summary>
    [JsonStringEnumMemberName("Terampil")]
    Terampil,

    /// <summary>JF keterampilan, third level.</summary>
    [JsonStringEnumMemberName("Mahir")]
    Mahir,

    /// <summary>JF keterampilan, fourth level.</summary>
    [JsonStringEnumMemberName("Penyelia")]
    Penyelia,

    /// <summary>JF keahlian, first level.</summary>
    [JsonStringEnumMemberName("Ahli Pertama")]
    AhliPertama,

    /// <summary>JF keahlian, second level.</summary>
    [JsonStringEnumMemberName("Ahli Muda")]
    AhliMuda,

    /// <summary>JF keahlian, third level.</summary>
    [JsonStringEnumMemberName("Ahli Madya")]
    AhliMadya,

    /// <summary>JF keahlian, fourth level.</summary>
    [JsonStringEnumMemberName("Ahli Utama")]
    AhliUtama,
}

/// <summary>Names of the levels, and what belongs to what.</summary>
public static class JenjangText
{
    private static readonly string[] _names =
    [
        "II.a", "II.b", "III.a", "III.b", "IV.a", "IV.b", "Pelaksana",
        "Pemula", "Terampil", "Mahir", "Penyelia", "Ahli Pertama", "Ahli Muda", "Ahli Madya", "Ahli Utama",
    ];

    /// <summary>The name, for example "Ahli Muda" or "IV.a".</summary>
    /// <param name="jenjang">The level.</param>
    /// <returns>Its name.</returns>
    public static string Name(this Jenjang jenjang) => _names[(int)jenjang - 1];

    /// <summary>Reads the name as the post table writes it.</summary>
    /// <param name="text">For example "Ahli Muda".</param>
    /// <param name="jenjang">The level, when it is one.</param>
    /// <returns>Whether it is a level.</returns>
    public static bool TryParse(string? text, out Jenjang jenjang)
    {
        var index = Array.FindIndex(_names, name => string.Equals(name, text?.Trim(), StringComparison.OrdinalIgnoreCase));
        jenjang = (Jenjang)(index + 1);
        return index >= 0;
    }

    /// <summary>The kind of position that a level belongs to.</summary>
    /// <param name="jenjang">The level.</param>
    /// <returns>The kind.</returns>
    public static JenisJabatan JenisJabatan(this Jenjang jenjang) => jenjang switch
    {
        Jenjang.IIa or Jenjang.IIb => Positions.JenisJabatan.JptPratama,
        Jenjang.IIIa or Jenjang.IIIb => Positions.JenisJabatan.Administrator,
        Jenjang.IVa or Jenjang.IVb => Positions.JenisJabatan.Pengawas,
        Jenjang.Pelaksana => Positions.JenisJabatan.Pelaksana,
        _ => Positions.JenisJabatan.Fungsional,
    };
}
