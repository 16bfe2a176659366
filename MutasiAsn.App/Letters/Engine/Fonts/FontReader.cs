using System.Buffers.Binary;

namespace MutasiAsn.App.Letters.Engine.Fonts;

// Big-endian reads from a table of an OpenType file.
internal readonly record struct FontReader(byte[] Data, int Start)
{
    public byte Byte(int at) => Data[Start + at];

    public ushort UInt16(int at) => BinaryPrimitives.ReadUInt16BigEndian(Data.AsSpan(Start + at));

    public short Int16(int at) => BinaryPrimitives.ReadInt16BigEndian(Data.AsSpan(Start + at));

    public uint UInt32(int at) => BinaryPrimitives.ReadUInt32BigEndian(Data.AsSpan(Start + at));

    public int Int32(int at) => BinaryPrimitives.ReadInt32BigEndian(Data.AsSpan(Start + at));

    public FontReader At(int offset) => new(Data, Start + offset);
}
