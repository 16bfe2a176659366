using System.Buffers.Binary;
using System.Text;
using MutasiAsn.App.Letters.Engine.Images;
using MutasiAsn.App.Letters.Engine.Pdf;

namespace MutasiAsn.Tests.App.Letters;

public class PngFileTests
{
    [Fact]
    public void Rows_of_every_filter_are_undone()
    {
        // Two gray pixels a row; by hand: none, left, up, average, Paeth.
        byte[] rows = [0, 10, 20, 1, 5, 5, 2, 1, 1, 3, 1, 1, 4, 1, 1];

        var pixels = new PngFile(Png(2, 5, PngColor.Gray, rows)).Pixels();

        Assert.Equal([10, 20, 5, 10, 6, 11, 4, 8, 5, 9], pixels);
    }

    [Fact]
    public void Transparency_of_a_true_colour_picture_becomes_a_mask()
    {
        var file = new PdfFile(compress: false);
        PdfImage.From(Png(1, 1, PngColor.RgbAlpha, [0, 1, 2, 3, 128])).Write(file, file.Reserve());

        var text = Encoding.Latin1.GetString(file.Finish(1, 1));

        Assert.Contains("/SMask 2 0 R", text, StringComparison.Ordinal);
        Assert.Contains("stream\n\u0080\nendstream", text, StringComparison.Ordinal);
        Assert.Contains("stream\n\u0001\u0002\u0003\nendstream", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_a_png_is_refused()
    {
        Assert.Throws<InvalidDataException>(() => new PngFile([1, 2, 3]));
    }

    private static byte[] Png(int width, int height, PngColor color, byte[] rows)
    {
        var header = new ByteWriter().UInt32((uint)width).UInt32((uint)height).Byte(8).Byte((byte)color).Byte(0).Byte(0).Byte(0).ToArray();
        return [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, .. Chunk("IHDR", header), .. Chunk("IDAT", PackedBytes.Deflate(rows, 6)), .. Chunk("IEND", [])];
    }

    private static byte[] Chunk(string kind, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        return [.. length, .. Encoding.ASCII.GetBytes(kind), .. data, 0, 0, 0, 0];
    }
}
