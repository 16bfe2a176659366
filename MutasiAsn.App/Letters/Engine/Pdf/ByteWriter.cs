using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace MutasiAsn.App.Letters.Engine.Pdf;

// PDF is bytes, not text: numbers and names are written straight into one growing array.
internal sealed class ByteWriter(int capacity = 4096)
{
    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public ByteWriter Ascii(string text)
    {
        Length += Encoding.ASCII.GetBytes(text, Room(text.Length));
        return this;
    }

    public ByteWriter Bytes(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    public ByteWriter Byte(byte value)
    {
        Room(1)[0] = value;
        Length++;
        return this;
    }

    public ByteWriter Int(long value)
    {
        value.TryFormat(Room(20), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
        return this;
    }

    public ByteWriter Ref(int number) => Int(number).Ascii(" 0 R");

    // A hundredth of a point is 3.5 micrometres; rotation needs more digits.
    public ByteWriter Number(double value, int decimals = 2)
    {
        var scale = 1L;
        for (var i = 0; i < decimals; i++) scale *= 10;
        var scaled = (long)Math.Round(value * scale);
        if (scaled < 0)
        {
            Byte((byte)'-');
            scaled = -scaled;
        }
        Int(scaled / scale);
        var rest = scaled % scale;
        if (rest == 0) return this;
        Byte((byte)'.');
        while (rest > 0)
        {
            scale /= 10;
            Byte((byte)('0' + rest / scale));
            rest %= scale;
        }
        return this;
    }

    public ByteWriter Hex(ushort value)
    {
        var room = Room(4);
        for (var i = 0; i < 4; i++) room[i] = (byte)"0123456789ABCDEF"[(value >> (12 - 4 * i)) & 15];
        Length += 4;
        return this;
    }

    // Two bytes inside a literal string; what would end it or be read as a line end is escaped. Half the size of hexadecimal, and faster to deflate.
    public ByteWriter Literal(ushort value) => LiteralByte((byte)(value >> 8)).LiteralByte((byte)value);

    // A text string as UTF-16BE in hexadecimal: no escaping, any language.
    public ByteWriter TextString(string text)
    {
        Ascii("<FEFF");
        foreach (var unit in text) Hex(unit);
        return Ascii(">");
    }

    public ByteWriter UInt16(int value)
    {
        BinaryPrimitives.WriteUInt16BigEndian(Room(2), unchecked((ushort)value));
        Length += 2;
        return this;
    }

    public ByteWriter UInt32(uint value)
    {
        BinaryPrimitives.WriteUInt32BigEndian(Room(4), value);
        Length += 4;
        return this;
    }

    public byte[] ToArray() => Written.ToArray();

    private ByteWriter LiteralByte(byte value)
    {
        if (value is (byte)'(' or (byte)')' or (byte)'\\') Byte((byte)'\\');
        return value == (byte)'\r' ? Ascii("\\r") : Byte(value);
    }

    private Span<byte> Room(int count)
    {
        if (Length + count > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        return _bytes.AsSpan(Length);
    }
}
