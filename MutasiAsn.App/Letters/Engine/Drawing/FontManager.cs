using MutasiAsn.App.Letters.Engine.Fonts;

namespace MutasiAsn.App.Letters.Engine.Drawing;

public static class FontManager
{
    public static void RegisterFont(Stream stream) => FontLibrary.Register(Read(stream));

    public static void RegisterFontWithCustomName(string fontName, Stream stream) => FontLibrary.Register(Read(stream), fontName);

    private static TrueTypeFont Read(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return new TrueTypeFont(copy.ToArray());
    }
}
