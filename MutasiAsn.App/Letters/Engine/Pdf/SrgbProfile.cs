using System.Text;

namespace MutasiAsn.App.Letters.Engine.Pdf;

// A small ICC version 2 display profile of sRGB (IEC 61966-2-1), made from its published primaries and transfer curve.
internal static class SrgbProfile
{
    private const int CurvePoints = 256;

    public static PackedBytes Bytes { get; } = new(Build());

    private static byte[] Build()
    {
        var curve = Curve();
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Description("sRGB")), ("cprt", Text("Domain publik")),
            ("wtpt", Xyz(0.9505, 1, 1.0891)),
            ("rXYZ", Xyz(0.43607, 0.22249, 0.01392)), ("gXYZ", Xyz(0.38515, 0.71687, 0.09708)), ("bXYZ", Xyz(0.14307, 0.06061, 0.7141)),
            ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
        ];

        var offset = 128 + 4 + 12 * tags.Length;
        var table = new ByteWriter();
        var data = new ByteWriter();
        table.UInt32((uint)tags.Length);
        var curveAt = 0;
        foreach (var (tag, bytes) in tags)
        {
            var at = offset + data.Length;
            if (ReferenceEquals(bytes, curve) && curveAt > 0) at = curveAt;
            else data.Bytes(bytes).Bytes(new byte[(4 - bytes.Length % 4) % 4]);
            if (ReferenceEquals(bytes, curve)) curveAt = at;
            table.Ascii(tag).UInt32((uint)at).UInt32((uint)bytes.Length);
        }
        return [.. Header(offset + data.Length), .. table.Written, .. data.Written];
    }

    private static byte[] Header(int size)
    {
        var header = new ByteWriter().UInt32((uint)size).UInt32(0).UInt32(0x02100000).Ascii("mntrRGB XYZ ")
            .UInt16(2026).UInt16(1).UInt16(1).UInt16(0).UInt16(0).UInt16(0).Ascii("acsp").Bytes(new byte[28])
            .UInt32(0x0000F6D6).UInt32(0x00010000).UInt32(0x0000D32D);
        return header.Bytes(new byte[128 - header.Length]).ToArray();
    }

    private static byte[] Curve()
    {
        var curve = new ByteWriter().Ascii("curv").UInt32(0).UInt32(CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
        {
            var signal = i / (CurvePoints - 1.0);
            var light = signal <= 0.04045 ? signal / 12.92 : Math.Pow((signal + 0.055) / 1.055, 2.4);
            curve.UInt16((int)Math.Round(light * 65535));
        }
        return curve.ToArray();
    }

    private static byte[] Xyz(double x, double y, double z) =>
        new ByteWriter().Ascii("XYZ ").UInt32(0).UInt32(Fixed(x)).UInt32(Fixed(y)).UInt32(Fixed(z)).ToArray();

    private static uint Fixed(double value) => (uint)Math.Round(value * 65536);

    private static byte[] Text(string text) => new ByteWriter().Ascii("text").UInt32(0).Ascii(text).Byte(0).ToArray();

    private static byte[] Description(string text) =>
        new ByteWriter().Ascii("desc").UInt32(0).UInt32((uint)Encoding.ASCII.GetByteCount(text) + 1).Ascii(text).Byte(0)
            .Bytes(new byte[4 + 4 + 2 + 1 + 67]).ToArray();
}
