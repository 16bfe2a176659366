namespace MutasiAsn.App;

/// <summary>Addresses with a query; empty values are left out.</summary>
public static class Links
{
    /// <summary>The page that an address asks for; anything that is no page is the first.</summary>
    public static int Page(string? text) => int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, 100_000) : 1;

    /// <summary>How an address names a page; the first needs no word.</summary>
    public static string? Hal(int page) => page == 1 ? null : page.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A page that exists: one past the end is the last.</summary>
    public static int PageWithin(int page, int total, int size) => Math.Clamp(page, 1, Math.Max(1, (total + size - 1) / size));

    public static string With(string path, params ReadOnlySpan<(string Name, string? Value)> query)
    {
        var parts = new List<string>();
        foreach (var (name, value) in query)
        {
            if (!string.IsNullOrWhiteSpace(value))
                parts.Add($"{name}={Uri.EscapeDataString(value)}");
        }

        return parts.Count == 0 ? path : $"{path}?{string.Join('&', parts)}";
    }
}
