using System.IO.Compression;

namespace MutasiAsn.App.Letters.Engine.Pdf;

// Bytes and their deflated form, made once however many letters share them.
internal sealed class PackedBytes(byte[] raw)
{
    private readonly Lazy<byte[]> _packed = new(() => Deflate(raw));

    public byte[] Raw { get; } = raw;

    public byte[] Packed => _packed.Value;

    public static byte[] Deflate(ReadOnlySpan<byte> bytes)
    {
        using var target = new MemoryStream(bytes.Length / 3 + 64);
        using (var zlib = new ZLibStream(target, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(bytes);
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
