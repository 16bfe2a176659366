using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.App.Features.Placement;

/// <summary>Text columns of the database as the words of the rules.</summary>
public static class CaseWords
{
    public static Jenjang? JenjangOf(string text) => JenjangText.TryParse(text, out var jenjang) ? jenjang : null;

    /// <summary>The accepted fields of a post; none named means that any will do.</summary>
    public static IReadOnlyList<string> RumpunOf(string text) => [.. text.Split('|', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    public static TingkatHukuman? TingkatOf(string text) => Enum.TryParse<TingkatHukuman>(text, ignoreCase: true, out var tingkat) && Enum.IsDefined(tingkat) ? tingkat : null;
}
