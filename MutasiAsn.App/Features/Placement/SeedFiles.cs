using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using MutasiAsn.Core.Deadlines;
using MutasiAsn.Core.Placement;

namespace MutasiAsn.App.Features.Placement;

/// <summary>Seed data that lie beside the program: ketentuan and days off.</summary>
public static partial class SeedFiles
{
    private static readonly SeedContext _context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new WireDateConverter(), new WireEnumConverterFactory() },
    });

    /// <summary>The ketentuan that come with the program; without keys, which the caller makes when storing them.</summary>
    /// <param name="folder">Folder of the program; <c>null</c> = the running one.</param>
    /// <returns>The rows.</returns>
    public static IReadOnlyList<Ketentuan> Ketentuan(string? folder = null)
    {
        using var file = File.OpenRead(Path.Combine(folder ?? AppContext.BaseDirectory, "Assets", "ketentuan.json"));
        return JsonSerializer.Deserialize(file, _context.ListKetentuan)!;
    }

    /// <summary>Working days by the national holidays and joint leave that come with the program.</summary>
    /// <param name="folder">Folder of the program; <c>null</c> = the running one.</param>
    /// <returns>The working days.</returns>
    public static HariKerja HariKerja(string? folder = null) => new(
        File.ReadLines(Path.Combine(folder ?? AppContext.BaseDirectory, "Assets", "kalender", "hari-libur.csv"))
            .Skip(1)
            .Where(line => line.Length >= 10)
            .Select(line => DateOnly.ParseExact(line.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture)));

    [JsonSerializable(typeof(List<Ketentuan>))]
    private sealed partial class SeedContext : JsonSerializerContext;
}
