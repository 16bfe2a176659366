using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace MutasiAsn.App.Features.Placement;

/// <summary>Turns what System.Text.Json says about a case file into one Indonesian sentence with the path.</summary>
internal static partial class CaseJsonProblem
{
    public static string Sentence(JsonException e)
    {
        if (e is not WireException && e.InnerException is JsonException or not null && IsSyntax(e))
            return string.Create(CultureInfo.InvariantCulture, $"Berkas bukan JSON yang sah: baris {e.LineNumber + 1}, bita {e.BytePositionInLine + 1}.");
        var problem = e switch
        {
            WireException => e.Message,
            _ when e.Message.Contains("could not be mapped", StringComparison.Ordinal) => "isian tidak dikenal",
            _ when e.Message.Contains("uplicate", StringComparison.Ordinal) => "isian tercatat dua kali",
            _ => "bentuk nilainya tidak sesuai",
        };
        return $"{Place(e.Path)}: {problem}.";
    }

    private static bool IsSyntax(JsonException e) => e.InnerException is JsonException || e.GetType().Name == "JsonReaderException";

    private static string Place(string? path)
    {
        var inside = (path ?? "$").TrimStart('$').TrimStart('.');
        if (Index().Match(inside) is not { Success: true } match)
            return inside.Length == 0 ? "Kasus" : inside;
        var number = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) + 1;
        var rest = inside[match.Length..].TrimStart('.');
        return rest.Length == 0 ? $"Kasus ke-{number}" : $"Kasus ke-{number}, {rest}";
    }

    [GeneratedRegex(@"^\[(\d+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Index();
}
