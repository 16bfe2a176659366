using System.Globalization;
using System.Runtime.CompilerServices;
using MutasiAsn.App.Letters.Engine.Pdf;

namespace MutasiAsn.App.Letters.Engine.Images;

// A picture as PDF wants it: colours and transparency apart. Opaque data and palettes go in as the PNG packed them.
internal sealed class PdfImage
{
    private static readonly ConditionalWeakTable<byte[], PdfImage> _known = [];
    private readonly string _entries;
    private readonly byte[]? _packedAsIs;
    private readonly PackedBytes? _colors;
    private readonly PackedBytes? _alpha;

    private PdfImage(byte[] bytes)
    {
        var png = new PngFile(bytes);
        Width = png.Width;
        Height = png.Height;
        var hasAlphaChannel = png.Color is PngColor.GrayAlpha or PngColor.RgbAlpha;
        var colorChannels = hasAlphaChannel ? png.Channels - 1 : png.Channels;
        _entries = Size + "/BitsPerComponent 8/ColorSpace" + ColorSpace(png);
        if (hasAlphaChannel)
        {
            var pixels = png.Pixels();
            _colors = new PackedBytes(Pick(pixels, png.Channels, 0, colorChannels));
            _alpha = new PackedBytes(Pick(pixels, png.Channels, colorChannels, 1));
            return;
        }
        _packedAsIs = png.Packed;
        _entries += string.Create(CultureInfo.InvariantCulture,
            $"/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors {colorChannels}/Columns {Width}>>");
        if (png.Color != PngColor.Indexed || png.Transparency.Length == 0) return;
        if (ClearIndex(png.Transparency) is { } clear)
        {
            // One colour that is not painted needs no mask of its own, and the file no transparency at all.
            _entries += string.Create(CultureInfo.InvariantCulture, $"/Mask[{clear} {clear}]");
        }
        else
        {
            _alpha = new PackedBytes(Array.ConvertAll(png.Pixels(), i => i < png.Transparency.Length ? png.Transparency[i] : (byte)255));
        }
    }

    public int Width { get; }

    public int Height { get; }

    private string Size => string.Create(CultureInfo.InvariantCulture, $"/Type/XObject/Subtype/Image/Width {Width}/Height {Height}");

    // The emblem is one array for the whole process; its picture lives as long as the array.
    public static PdfImage From(byte[] bytes) => _known.GetValue(bytes, b => new PdfImage(b));

    public void Write(PdfFile file, int number)
    {
        var entries = _entries;
        if (_alpha is not null)
        {
            var mask = file.Reserve();
            file.Stream(mask, Size + "/BitsPerComponent 8/ColorSpace/DeviceGray", _alpha);
            entries += string.Create(CultureInfo.InvariantCulture, $"/SMask {mask} 0 R");
        }
        if (_packedAsIs is not null) file.RawStream(number, entries, _packedAsIs);
        else file.Stream(number, entries, _colors!);
    }

    private static int? ClearIndex(byte[] transparency) =>
        transparency.Count(alpha => alpha == 0) == 1 && transparency.All(alpha => alpha is 0 or 255) ? Array.IndexOf(transparency, (byte)0) : null;

    private static string ColorSpace(PngFile png) => png.Color switch
    {
        PngColor.Gray or PngColor.GrayAlpha => "/DeviceGray",
        PngColor.Indexed => string.Create(CultureInfo.InvariantCulture,
            $"[/Indexed/DeviceRGB {png.Palette.Length / 3 - 1}<{Convert.ToHexString(png.Palette)}>]"),
        _ => "/DeviceRGB",
    };

    private static byte[] Pick(byte[] pixels, int channels, int from, int count)
    {
        var picked = new byte[pixels.Length / channels * count];
        for (var pixel = 0; pixel < pixels.Length / channels; pixel++)
            for (var i = 0; i < count; i++)
                picked[pixel * count + i] = pixels[pixel * channels + from + i];
        return picked;
    }
}
