using System.Text.Json.Serialization;

namespace MutasiAsn.Core.People;

/// <summary>
/// The grade of a yearly appraisal (<em>predikat kinerja</em>), best first. Source: PermenPANRB 6/2022.
/// The older grade "Cukup" (PP 30/2019) is no member: it does not meet "baik" and is read as <see cref="ButuhPerbaikan"/> by <see cref="PredikatText.TryParse"/>.
/// </summary>
public enum Predikat
{
    /// <summary>Both results and conduct above expectation.</summary>
    [JsonStringEnumMemberName("SANGAT BAIK")]
    SangatBaik = 1,

    /// <summary>Neither results nor conduct below expectation.</summary>
    [JsonStringEnumMemberName("BAIK")]
    Baik,

    /// <summary>Results below, conduct not below expectation.</summary>
    [JsonStringEnumMemberName("BUTUH PERBAIKAN")]
    ButuhPerbaikan,

    /// <summary>Conduct below, results not below expectation (misconduct).</summary>
    [JsonStringEnumMemberName("KURANG")]
    Kurang,

    /// <summary>Both below expectation.</summary>
    [JsonStringEnumMemberName("SANGAT KURANG")]
    SangatKurang,
}

/// <summary>Names of the grades as the law and the national export write them.</summary>
public static class PredikatText
{
    private static readonly string[] _names = ["Sangat Baik", "Baik", "Butuh Perbaikan", "Kurang", "Sangat Kurang"];

    /// <summary>Whether the grade is at least "baik", which PP 11/2017 article 54 and Peraturan BKN 5/2019 article 3 ask for.</summary>
    /// <param name="predikat">The grade.</param>
    /// <returns><c>true</c> for Sangat Baik and Baik.</returns>
    public static bool IsAtLeastBaik(this Predikat predikat) => predikat is Predikat.SangatBaik or Predikat.Baik;

    /// <summary>The name, for example "Butuh Perbaikan".</summary>
    /// <param name="predikat">The grade.</param>
    /// <returns>Its name in title case.</returns>
    public static string Name(this Predikat predikat) => _names[(int)predikat - 1];

    /// <summary>Reads a grade in any case, with stray spaces; "Cukup" counts as <see cref="Predikat.ButuhPerbaikan"/>.</summary>
    /// <param name="text">For example "BAIK".</param>
    /// <param name="predikat">The grade, when it is one.</param>
    /// <returns>Whether it is a grade.</returns>
    public static bool TryParse(string? text, out Predikat predikat)
    {
        var trimmed = text?.Trim() ?? "";
        var index = Array.FindIndex(_names, name => string.Equals(name, trimmed, StringComparison.OrdinalIgnoreCase));
        predikat = index >= 0 ? (Predikat)(index + 1) : Predikat.ButuhPerbaikan;
        return index >= 0 || string.Equals(trimmed, "Cukup", StringComparison.OrdinalIgnoreCase);
    }
}
