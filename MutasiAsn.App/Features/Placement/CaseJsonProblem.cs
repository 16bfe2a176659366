using System.Globalization;
using System.Text.Json;

namespace MutasiAsn.App.Features.Placement;

/// <summary>Turns what System.Text.Json says about a case into an Indonesian sentence with the path.</summary>
internal static class CaseJsonProblem
{
    public static string Syntax(JsonException e) =>
        string.Create(CultureInfo.InvariantCulture, $"Berkas bukan JSON yang sah: baris {e.LineNumber + 1}, bita {e.BytePositionInLine + 1}.");

    public static string Sentence(JsonException e)
    {
        var problem = e switch
        {
            WireException => e.Message,
            _ when e.Message.Contains("could not be mapped", StringComparison.Ordinal) => "isian tidak dikenal",
            _ when e.Message.Contains("uplicate", StringComparison.Ordinal) => "isian tercatat dua kali",
            _ => "bentuk nilainya tidak sesuai",
        };
        var path = (e.Path ?? "").TrimStart('$').TrimStart('.');
        return $"{(path.Length == 0 ? "kasus" : path)}: {problem}.";
    }
}
