using System.Buffers.Binary;
using System.Numerics;
using MutasiAsn.App.Letters.Engine.Pdf;

namespace MutasiAsn.App.Letters.Engine.Fonts;

// Puts tables together to a TrueType file with its checksums.
internal static class TrueTypeFile
{
    private const uint WholeFileSum = 0xB1B0AFBA;

    public static byte[] Build(params (string Tag, byte[] Data)[] tables)
    {
        var power = BitOperations.Log2((uint)tables.Length);
        var header = new ByteWriter().UInt32(0x00010000).UInt16(tables.Length)
            .UInt16(16 << power).UInt16(power).UInt16(16 * tables.Length - (16 << power));
        var body = new ByteWriter(32 * 1024);
        var bodyAt = 12 + 16 * tables.Length;
        var headAt = 0;
        foreach (var (tag, data) in tables)
        {
            if (tag == "head") headAt = bodyAt + body.Length;
            header.Ascii(tag).UInt32(Sum(data)).UInt32((uint)(bodyAt + body.Length)).UInt32((uint)data.Length);
            body.Bytes(data);
            while (body.Length % 4 != 0) body.Byte(0);
        }
        byte[] file = [.. header.Written, .. body.Written];
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(headAt + 8), unchecked(WholeFileSum - Sum(file)));
        return file;
    }

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var i = 0; i < bytes.Length; i += 4)
            for (var j = 0; j < 4; j++)
                sum = unchecked(sum + (i + j < bytes.Length ? (uint)bytes[i + j] << (24 - 8 * j) : 0));
        return sum;
    }
}
