using MutasiAsn.App.Letters.Engine.Layout;

namespace MutasiAsn.App.Letters;

// What QuestPDF 2022.12 lacks, as our own engine does it. Shim.QuestPdf.cs has the same members; one of the two is compiled.
internal static class Shim
{
    public const string EngineVersion = "MutasiAsn 1";

    public static void Justified(this TextDescriptor text) => text.Block.Alignment = TextAlignment.Justify;

    public static IContainer Heading(this IContainer container, int level) =>
        container.Put(new TagElement("H" + level.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    public static IContainer Tag(this IContainer container, string role) => container.Put(new TagElement(role));

    public static void Picture(this IContainer container, byte[] png, string alternative) =>
        container.Put(new TagElement("Figure") { Alternative = alternative }).Image(png, ImageScaling.FitArea);

    public static void Qr(this IContainer container, string text, string alternative) =>
        container.Put(new TagElement("Figure") { Alternative = alternative }).Put(new MatrixElement(QrCode.Matrix(text)));

    public static void Font(Stream file) => FontManager.RegisterFont(file);
}
