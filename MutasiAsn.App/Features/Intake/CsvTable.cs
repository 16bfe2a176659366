using System.Text;

namespace MutasiAsn.App.Features.Intake;

/// <summary>Reads RFC 4180 text: quotes, line breaks within quotes, CRLF or LF, with or without byte order mark, comma or semicolon.</summary>
internal sealed class CsvTable : SourceTable
{
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly StreamReader _reader;
    private readonly char[] _chunk = new char[16 * 1024];
    private int _length;
    private int _next;
    private int _number;
    private readonly char _separator = ',';

    public CsvTable(string name, Stream stream)
        : base(name)
    {
        _reader = new StreamReader(stream, _strict, detectEncodingFromByteOrderMarks: false, bufferSize: 16 * 1024);
        if (stream.CanSeek && stream.Length > IntakeLimits.UnpackedBytes)
            throw new UnreadableFileException($"Berkas {name} lebih besar dari 200 MB; pecah menjadi beberapa berkas lalu impor satu per satu.");
        Fill();
        var start = _chunk.AsSpan(0, _length);
        if (start.StartsWith("PK\u0003\u0004") || start.StartsWith("%PDF") || start[..Math.Min(200, _length)].Contains('\0'))
            throw NotText();
        var line = start[..(start.IndexOf('\n') is var end and >= 0 ? end : _length)];
        if (line.Contains(';') && !line.Contains(','))
            _separator = ';';
    }

    public override bool Read()
    {
        while (Peek() >= 0)
        {
            if (++_number > IntakeLimits.Rows + 1)
                throw TooManyRows();
            Row.Clear(_number);
            ReadRecord();
            if (Row.Width > 0)
                return true;
        }

        return false;
    }

    public override void Dispose() => _reader.Dispose();

    private void ReadRecord()
    {
        for (var column = 0; ; column++)
        {
            if (column == IntakeLimits.Columns)
                throw TooManyColumns();
            Row.Begin(column);
            if (Peek() == '"')
                ReadQuoted();
            var end = ReadPlain();
            Row.End();
            if (end != _separator)
                return;
        }
    }

    private void ReadQuoted()
    {
        _next++;
        while (true)
        {
            var c = Next();
            if (c < 0)
                throw new UnreadableFileException($"Berkas {Name} terpotong: tanda kutip yang dibuka pada baris {Row.Number} tidak pernah ditutup; ekspor ulang berkas ini.");
            if (c == '"')
            {
                if (Peek() != '"')
                    return;
                _next++;
            }

            Keep((char)c);
        }
    }

    // Up to the separator or the end of the record, which is returned.
    private int ReadPlain()
    {
        while (true)
        {
            var c = Next();
            if (c < 0 || c == _separator || c == '\n')
                return c;
            if (c == '\r' && Peek() is '\n' or < 0)
                continue;
            if (c == '\r')
                return '\n';
            Keep((char)c);
        }
    }

    private void Keep(char c)
    {
        if (Row.CellLength >= IntakeLimits.CellCharacters)
            throw CellTooLong();
        Row.Append(c);
    }

    private int Peek() => _next < _length || Fill() ? _chunk[_next] : -1;

    private int Next() => _next < _length || Fill() ? _chunk[_next++] : -1;

    private bool Fill()
    {
        try
        {
            _length = _reader.Read(_chunk, 0, _chunk.Length);
        }
        catch (DecoderFallbackException exception)
        {
            throw NotText(exception);
        }

        _next = 0;
        return _length > 0;
    }

    private UnreadableFileException NotText(Exception? inner = null) =>
        new($"Berkas {Name} bukan berkas teks CSV dengan penyandian UTF-8; simpan ulang sebagai CSV UTF-8 lalu impor lagi.", inner);
}
