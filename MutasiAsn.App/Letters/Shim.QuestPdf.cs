namespace MutasiAsn.App.Letters;

// What QuestPDF 2022.12 lacks, as near as it comes: text stays ragged, headings and tags are dropped, a picture has no alternative text.
internal static class Shim
{
    public const string EngineVersion = "QuestPDF 2022.12.15";

    public static void Justified(this TextDescriptor text) => text.AlignLeft();

    public static IContainer Heading(this IContainer container, int level) => container;

    public static IContainer Tag(this IContainer container, string role) => container;

    public static void Picture(this IContainer container, byte[] png, string alternative) => container.Image(png, ImageScaling.FitArea);

    public static void Qr(this IContainer container, string text, string alternative) => container.Image(QrCode.Png(text), ImageScaling.FitArea);

    public static void Font(Stream file) => FontManager.RegisterFont(file);
}
