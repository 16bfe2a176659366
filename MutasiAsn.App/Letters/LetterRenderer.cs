using MutasiAsn.Core.Decisions;

namespace MutasiAsn.App.Letters;

// Frozen facts in, bytes out: the same facts give the same bytes, on any thread, at any time.
public sealed class LetterRenderer(LetterStyle style)
{
    private static readonly Lazy<byte[]> _emblem = new(PrepareAssets);

    // Stored beside each letter, so that one knows what made it.
    public static string EngineVersion => Shim.EngineVersion;

    public byte[] Petikan(PetikanFacts facts) => PetikanDocument.Create(facts, style, _emblem.Value).GeneratePdf();

    internal static byte[] PrepareAssets()
    {
        var assembly = typeof(LetterRenderer).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("letters/", StringComparison.Ordinal) && name.EndsWith(".ttf", StringComparison.Ordinal)))
        {
            using var font = assembly.GetManifestResourceStream(name)!;
            Shim.Font(font);
        }
        using var emblem = assembly.GetManifestResourceStream("letters/garuda-260.png")!;
        using var copy = new MemoryStream();
        emblem.CopyTo(copy);
        return copy.ToArray();
    }
}
