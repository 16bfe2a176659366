using System.Collections.Concurrent;

namespace MutasiAsn.App.Letters.Engine.Fonts;

// Fonts known to the process. Registering happens once at start; looking up is safe from any thread.
internal static class FontLibrary
{
    public const string FallbackFamily = "Liberation Sans";
    private static readonly ConcurrentDictionary<(string Family, bool Bold, bool Italic), TrueTypeFont> _fonts = new();
    private static readonly ConcurrentDictionary<TrueTypeFont, FontProgram> _commonPrograms = new();
    private static readonly ConcurrentDictionary<(TrueTypeFont Font, bool WithCommon), (List<(ushort Glyph, int Rune)>, Dictionary<ushort, ushort>)> _startingSets = new();

    public static void Register(TrueTypeFont font, string? family = null) =>
        _fonts.TryAdd((family ?? font.Family, font.IsBold, font.IsItalic), font);

    public static TrueTypeFont Find(string family, bool bold, bool italic) =>
        Match(family, bold, italic) ?? Match(FallbackFamily, bold, italic)
        ?? throw new InvalidOperationException($"Huruf '{family}' belum didaftarkan.");

    public static FontProgram CommonProgram(TrueTypeFont font) =>
        _commonPrograms.GetOrAdd(font, f => FontProgram.Create(f, FontProgram.StartingSet(f, withCommon: true)));

    // Copies, because the document adds to them.
    public static (List<(ushort Glyph, int Rune)> Characters, Dictionary<ushort, ushort> Numbers) StartingSet(TrueTypeFont font, bool withCommon)
    {
        var (characters, numbers) = _startingSets.GetOrAdd((font, withCommon), key =>
        {
            var set = FontProgram.StartingSet(key.Font, key.WithCommon);
            return (set, set.Select((c, i) => (c.Glyph, Number: (ushort)i)).ToDictionary(c => c.Glyph, c => c.Number));
        });
        return ([.. characters], new Dictionary<ushort, ushort>(numbers));
    }

    private static TrueTypeFont? Match(string family, bool bold, bool italic) =>
        _fonts.GetValueOrDefault((family, bold, italic)) ?? _fonts.GetValueOrDefault((family, bold, false))
        ?? _fonts.GetValueOrDefault((family, false, italic)) ?? _fonts.GetValueOrDefault((family, false, false));
}
