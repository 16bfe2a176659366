using System.Text.Json.Serialization;

namespace MutasiAsn.Core.Positions;

/// <summary>The kind of a position (<em>jenis jabatan</em>) of a city. Source: UU 20/2023; PP 11/2017.</summary>
public enum JenisJabatan
{
    /// <summary>Staff position without a level of its own.</summary>
    [JsonStringEnumMemberName("Pelaksana")]
    Pelaksana = 1,

    /// <summary>Professional position with levels (<em>jabatan fungsional</em>, JF).</summary>
    [JsonStringEnumMemberName("Fungsional")]
    Fungsional,

    /// <summary>Supervisor, eselon IV.</summary>
    [JsonStringEnumMemberName("Pengawas")]
    Pengawas,

    /// <summary>Administrator, eselon III.</summary>
    [JsonStringEnumMemberName("Administrator")]
    Administrator,

    /// <summary>High leader, eselon II (<em>jabatan pimpinan tinggi pratama</em>).</summary>
    [JsonStringEnumMemberName("JPT Pratama")]
    JptPratama,
}

/// <summary>Names of the kinds.</summary>
public static class JenisJabatanText
{
    private static readonly string[] _names = ["Pelaksana", "Fungsional", "Pengawas", "Administrator", "JPT Pratama"];

    /// <summary>The name, for example "JPT Pratama".</summary>
    /// <param name="jenis">The kind.</param>
    /// <returns>Its name.</returns>
    public static string Name(this JenisJabatan jenis) => _names[(int)jenis - 1];

    /// <summary>Reads the name as the post table writes it.</summary>
    /// <param name="text">For example "JPT Pratama".</param>
    /// <param name="jenis">The kind, when it is one.</param>
    /// <returns>Whether it is a kind.</returns>
    public static bool TryParse(string? text, out JenisJabatan jenis)
    {
        var index = Array.FindIndex(_names, name => string.Equals(name, text?.Trim(), StringComparison.OrdinalIgnoreCase));
        jenis = (JenisJabatan)(index + 1);
        return index >= 0;
    }
}
