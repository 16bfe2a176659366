using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace MutasiAsn.App.Features.Intake;

internal enum CellKind : byte
{
    Text,
    Number,

    /// <summary>A number that the workbook shows as a date; its text is already dd-MM-yyyy.</summary>
    Date,
}

/// <summary>One row as it came, all cells in one reused buffer: a text becomes a string only when it is kept.</summary>
internal sealed class SourceRow
{
    private readonly Cell[] _cells = new Cell[IntakeLimits.Columns];
    private readonly bool[] _present = new bool[IntakeLimits.Columns];
    private char[] _buffer = new char[4096];
    private int _length;
    private int _start;
    private int _column;

    /// <summary>Row number as a spreadsheet shows it, 1 = headings.</summary>
    public int Number { get; private set; }

    /// <summary>Number of the last column with something in it, plus one.</summary>
    public int Width { get; private set; }

    public void Clear(int number)
    {
        Number = number;
        Width = 0;
        _length = 0;
        Array.Clear(_present);
    }

    public void Begin(int column)
    {
        _column = column;
        // The column number goes into the buffer too, so that the digest tells "A1 = x" from "B1 = x".
        Append((char)column);
        _start = _length;
    }

    public int CellLength => _length - _start;

    public void Append(char c)
    {
        if (_length == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        _buffer[_length++] = c;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        while (_length + text.Length > _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>What the open cell holds so far.</summary>
    public ReadOnlySpan<char> Open => _buffer.AsSpan(_start, _length - _start);

    public void ReplaceOpen(ReadOnlySpan<char> text)
    {
        _length = _start;
        Append(text);
    }

    public void End(CellKind kind = CellKind.Text, bool formula = false)
    {
        if (_length == _start)
        {
            _length = _start - 1;
            return;
        }

        _cells[_column] = new Cell(_start, _length - _start, kind, formula);
        _present[_column] = true;
        Width = Math.Max(Width, _column + 1);
    }

    public ReadOnlySpan<char> Text(int column) =>
        column >= 0 && _present[column] ? _buffer.AsSpan(_cells[column].Start, _cells[column].Length) : [];

    public CellKind Kind(int column) => column >= 0 && _present[column] ? _cells[column].Kind : CellKind.Text;

    public bool HasFormula(int column) => column >= 0 && _present[column] && _cells[column].Formula;

    /// <summary>Same cells, same digest.</summary>
    public UInt128 Digest()
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(MemoryMarshal.AsBytes(_buffer.AsSpan(0, _length)), hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }

    private readonly record struct Cell(int Start, int Length, CellKind Kind, bool Formula);
}

/// <summary>A file of rows, read forward once.</summary>
internal abstract class SourceTable(string name) : IDisposable
{
    public string Name { get; } = name;

    public SourceRow Row { get; } = new();

    /// <summary>Moves to the next row; <c>false</c> at the end.</summary>
    public abstract bool Read();

    public abstract void Dispose();

    public UnreadableFileException TooManyUnusable() => new($"Lebih dari 20.000 baris pada berkas {Name} tidak dapat dipakai; pastikan berkasnya benar, ekspor ulang dari SIASN lalu impor lagi.");

    protected UnreadableFileException TooManyRows() => new($"Berkas {Name} berisi lebih dari 200.000 baris; pecah menjadi beberapa berkas lalu impor satu per satu.");

    protected UnreadableFileException TooManyColumns() => new($"Berkas {Name} berisi lebih dari {IntakeLimits.Columns} kolom; pakai kolom ekspor profil ASN saja, lalu impor lagi.");

    protected UnreadableFileException CellTooLong() => new($"Berkas {Name} baris {Row.Number} berisi sel yang lebih panjang dari 32.767 huruf; perbaiki sel itu lalu impor lagi.");
}
