using System.IO.Compression;

namespace MutasiAsn.App.Letters.Engine.Pdf;

// Bytes and their deflated form, made once however many letters share them.
internal sealed class PackedBytes(byte[] raw, int level = PackedBytes.Shared)
{
    // What is made once may cost more than a page that only one letter has: level 6 would save 300 bytes of it and cost about a tenth of the speed.
    public const int Shared = 6, Page = 3;
    private readonly Lazy<byte[]> _packed = new(() => Deflate(raw, level));

    public byte[] Raw { get; } = raw;

    public byte[] Packed => _packed.Value;

    public static byte[] Deflate(ReadOnlySpan<byte> bytes, int level)
    {
        using var target = new MemoryStream(bytes.Length / 3 + 64);
        using (var zlib = new ZLibStream(target, new ZLibCompressionOptions { CompressionLevel = level }, leaveOpen: true)) zlib.Write(bytes);
        return target.ToArray();
    }

    public static byte[] Inflate(byte[] bytes)
    {
        using var zlib = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var target = new MemoryStream(bytes.Length * 4);
        zlib.CopyTo(target);
        return target.ToArray();
    }
}
