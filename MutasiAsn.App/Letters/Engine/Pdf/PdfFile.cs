using System.Security.Cryptography;

namespace MutasiAsn.App.Letters.Engine.Pdf;

// Numbered objects, then the classical cross-reference table (ISO 32000-1, 7.5), which leaves room for a signature as an incremental update.
internal sealed class PdfFile
{
    private readonly ByteWriter _out = new(80 * 1024);
    private readonly List<int> _offsets = [0];
    private readonly bool _compress;

    public PdfFile(bool compress)
    {
        _compress = compress;
        // Four bytes above 127 tell transfer programs that this is not text.
        _out.Ascii("%PDF-1.7\n%").Bytes([0xE2, 0xE3, 0xCF, 0xD3]).Ascii("\n");
    }

    public int Reserve()
    {
        _offsets.Add(0);
        return _offsets.Count - 1;
    }

    public ByteWriter Begin(int number)
    {
        _offsets[number] = _out.Length;
        return _out.Int(number).Ascii(" 0 obj\n");
    }

    public void End() => _out.Ascii("\nendobj\n");

    public void Stream(int number, string entries, PackedBytes data)
    {
        var bytes = _compress ? data.Packed : data.Raw;
        Begin(number).Ascii("<<").Ascii(entries).Ascii(_compress ? "/Filter/FlateDecode/Length " : "/Length ");
        AppendStream(bytes);
    }

    // For data that must stay as it is: XMP, which other programs search for in the plain bytes, and what is packed already.
    public void RawStream(int number, string entries, ReadOnlySpan<byte> data)
    {
        Begin(number).Ascii("<<").Ascii(entries).Ascii("/Length ");
        AppendStream(data);
    }

    public byte[] Finish(int catalog, int information)
    {
        // The identifier depends on nothing but the content: the same letter is the same bytes.
        var id = Convert.ToHexString(SHA256.HashData(_out.Written).AsSpan(0, 16));
        var start = _out.Length;
        _out.Ascii("xref\n0 ").Int(_offsets.Count).Ascii("\n0000000000 65535 f \n");
        Span<char> digits = stackalloc char[10];
        foreach (var offset in _offsets.Skip(1))
        {
            offset.TryFormat(digits, out _, "D10", System.Globalization.CultureInfo.InvariantCulture);
            foreach (var digit in digits) _out.Byte((byte)digit);
            _out.Ascii(" 00000 n \n");
        }
        _out.Ascii("trailer\n<</Size ").Int(_offsets.Count).Ascii("/Root ").Ref(catalog).Ascii("/Info ").Ref(information)
            .Ascii("/ID[<").Ascii(id).Ascii("><").Ascii(id).Ascii(">]>>\nstartxref\n").Int(start).Ascii("\n%%EOF\n");
        return _out.ToArray();
    }

    private void AppendStream(ReadOnlySpan<byte> bytes)
    {
        _out.Int(bytes.Length).Ascii(">>stream\n").Bytes(bytes).Ascii("\nendstream");
        End();
    }
}
