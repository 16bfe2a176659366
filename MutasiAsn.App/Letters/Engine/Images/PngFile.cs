using System.Buffers.Binary;
using System.Text;
using MutasiAsn.App.Letters.Engine.Pdf;

namespace MutasiAsn.App.Letters.Engine.Images;

// Reads the chunks of a PNG (ISO/IEC 15948): eight bits a channel, not interlaced; anything else is refused with a sentence.
internal sealed class PngFile
{
    private static readonly byte[] _signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    public PngFile(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith(_signature)) throw new InvalidDataException("Gambar harus berupa PNG.");
        using var packed = new MemoryStream();
        for (var at = _signature.Length; at + 12 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));
            var data = bytes.AsSpan(at + 8, length);
            switch (Encoding.ASCII.GetString(bytes, at + 4, 4))
            {
                case "IHDR":
                    ReadHeader(data);
                    break;
                case "PLTE":
                    Palette = data.ToArray();
                    break;
                case "tRNS":
                    Transparency = data.ToArray();
                    break;
                case "IDAT":
                    packed.Write(data);
                    break;
            }
            at += 12 + length;
        }
        Packed = packed.ToArray();
    }

    public int Width { get; private set; }

    public int Height { get; private set; }

    public PngColor Color { get; private set; }

    public byte[] Palette { get; } = [];

    public byte[] Transparency { get; } = [];

    // The image data as it stands in the file, filtered by row and deflated.
    public byte[] Packed { get; }

    public int Channels => Color switch
    {
        PngColor.Gray or PngColor.Indexed => 1,
        PngColor.GrayAlpha => 2,
        PngColor.Rgb => 3,
        _ => 4,
    };

    public byte[] Pixels()
    {
        var filtered = PackedBytes.Inflate(Packed);
        var stride = Width * Channels;
        var pixels = new byte[stride * Height];
        for (var row = 0; row < Height; row++)
        {
            var filter = filtered[row * (stride + 1)];
            for (var i = 0; i < stride; i++)
            {
                int left = i >= Channels ? pixels[row * stride + i - Channels] : 0;
                int up = row > 0 ? pixels[(row - 1) * stride + i] : 0;
                int upLeft = row > 0 && i >= Channels ? pixels[(row - 1) * stride + i - Channels] : 0;
                var guess = filter switch { 0 => 0, 1 => left, 2 => up, 3 => (left + up) / 2, _ => Paeth(left, up, upLeft) };
                pixels[row * stride + i] = unchecked((byte)(filtered[row * (stride + 1) + 1 + i] + guess));
            }
        }
        return pixels;
    }

    private static int Paeth(int left, int up, int upLeft)
    {
        var guess = left + up - upLeft;
        int byLeft = Math.Abs(guess - left), byUp = Math.Abs(guess - up), byUpLeft = Math.Abs(guess - upLeft);
        return byLeft <= byUp && byLeft <= byUpLeft ? left : byUp <= byUpLeft ? up : upLeft;
    }

    private void ReadHeader(ReadOnlySpan<byte> data)
    {
        Width = BinaryPrimitives.ReadInt32BigEndian(data);
        Height = BinaryPrimitives.ReadInt32BigEndian(data[4..]);
        Color = (PngColor)data[9];
        if (data[8] != 8 || data[12] != 0) throw new InvalidDataException("PNG harus 8 bit per kanal dan tanpa interlace.");
    }
}

internal enum PngColor
{
    Gray = 0,
    Rgb = 2,
    Indexed = 3,
    GrayAlpha = 4,
    RgbAlpha = 6,
}
