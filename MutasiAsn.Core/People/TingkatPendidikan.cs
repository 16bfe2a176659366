using System.Text.Json.Serialization;

namespace MutasiAsn.Core.People;

/// <summary>A level of education (<em>tingkat pendidikan</em>). Levels are compared by <see cref="TingkatPendidikanText.Ladder"/> and never by their number.</summary>
public enum TingkatPendidikan
{
    /// <summary>Primary school.</summary>
    [JsonStringEnumMemberName("SD")]
    Sd = 1,

    /// <summary>Lower secondary school.</summary>
    [JsonStringEnumMemberName("SLTP")]
    Sltp,

    /// <summary>Upper secondary school.</summary>
    [JsonStringEnumMemberName("SLTA")]
    Slta,

    /// <summary>Diploma of one year; counts as SLTA.</summary>
    [JsonStringEnumMemberName("D-I")]
    D1,

    /// <summary>Diploma of two years; counts as SLTA.</summary>
    [JsonStringEnumMemberName("D-II")]
    D2,

    /// <summary>Diploma of three years.</summary>
    [JsonStringEnumMemberName("D-III")]
    D3,

    /// <summary>Diploma of four years; equal to S-1.</summary>
    [JsonStringEnumMemberName("D-IV")]
    D4,

    /// <summary>Bachelor.</summary>
    [JsonStringEnumMemberName("S-1")]
    S1,

    /// <summary>Master.</summary>
    [JsonStringEnumMemberName("S-2")]
    S2,

    /// <summary>Doctor.</summary>
    [JsonStringEnumMemberName("S-3")]
    S3,
}

/// <summary>Order and names of the levels of education.</summary>
public static class TingkatPendidikanText
{
    private static readonly byte[] _ladder = [0, 1, 2, 3, 3, 3, 4, 5, 5, 6, 7];

    private static readonly string[] _names = ["", "SD", "SLTP", "SLTA", "D-I", "D-II", "D-III", "D-IV", "S-1", "S-2", "S-3"];

    /// <summary>
    /// Place on the ladder SD, SLTP, SLTA, D-III, D-IV = S-1, S-2, S-3; D-I and D-II stand on the rung of SLTA.
    /// Source: PP 11/2017 article 54 ("sarjana atau diploma IV", "diploma III atau yang setara", "SLTA atau yang setara").
    /// </summary>
    /// <param name="level">The level.</param>
    /// <returns>1 (SD) to 7 (S-3).</returns>
    public static int Ladder(this TingkatPendidikan level) => _ladder[(int)level];

    /// <summary>Whether a level is at least another one on the ladder.</summary>
    /// <param name="level">What someone has.</param>
    /// <param name="minimum">What is asked for.</param>
    /// <returns><c>true</c> also for D-IV against S-1.</returns>
    public static bool Reaches(this TingkatPendidikan level, TingkatPendidikan minimum) => level.Ladder() >= minimum.Ladder();

    /// <summary>The short name, for example "D-III".</summary>
    /// <param name="level">The level.</param>
    /// <returns>Its short name.</returns>
    public static string Name(this TingkatPendidikan level) => _names[(int)level];

    /// <summary>Reads "D-III" as well as the names of the national export: "Diploma III/Sarjana Muda", "S-1/Sarjana", "SLTA Kejuruan".</summary>
    /// <param name="text">What was written.</param>
    /// <param name="level">The level, when it is one.</param>
    /// <returns>Whether it is a level.</returns>
    public static bool TryParse(string? text, out TingkatPendidikan level)
    {
        level = default;
        var key = (text ?? "").Trim().ToUpperInvariant();
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        key = (slash < 0 ? key : key[..slash]).Replace("DIPLOMA ", "D-", StringComparison.Ordinal).Trim();
        if (key.StartsWith("SLTA", StringComparison.Ordinal) || key.StartsWith("SLTP", StringComparison.Ordinal))
            key = key[..4];
        var index = Array.IndexOf(_names, key);
        if (index <= 0)
            return false;
        level = (TingkatPendidikan)index;
        return true;
    }
}
