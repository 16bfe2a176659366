namespace MutasiAsn.App.Features.Intake;

/// <summary>What one workbook may still unpack.</summary>
internal sealed class UnpackedBudget(string file)
{
    private long _left = IntakeLimits.UnpackedBytes;

    public string File { get; } = file;

    public void Spend(int bytes)
    {
        _left -= bytes;
        if (_left < 0)
            throw TooLarge(File);
    }

    public static UnreadableFileException TooLarge(string file) =>
        new($"Berkas {file} mengembang menjadi lebih dari 200 MB; ekspor ulang dari SIASN atau pecah menjadi beberapa berkas.");
}

/// <summary>
/// Watches XML as it leaves the deflate stream. XmlReader holds a whole attribute or CDATA section in memory, so markup that goes on without a
/// '&lt;' and CDATA, which no spreadsheet writes, are refused here.
/// </summary>
internal sealed class GuardedStream(Stream inner, UnpackedBudget budget) : Stream
{
    private long _sinceMarkup;
    private int _matched;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        budget.Spend(read);
        Watch(buffer[..read]);
        return read;
    }

    private void Watch(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            if (_matched > 0)
            {
                // After "<" comes "![" only in CDATA.
                var goesOn = bytes[0] == (_matched == 1 ? (byte)'!' : (byte)'[');
                if (goesOn && _matched == 2)
                    throw Strange();
                _matched = goesOn ? 2 : 0;
                if (goesOn)
                {
                    bytes = bytes[1..];
                    continue;
                }
            }

            var at = bytes.IndexOf((byte)'<');
            _sinceMarkup += at < 0 ? bytes.Length : at;
            if (_sinceMarkup > IntakeLimits.MarkupGap)
                throw Strange();
            if (at < 0)
                return;
            _sinceMarkup = 0;
            _matched = 1;
            bytes = bytes[(at + 1)..];
        }
    }

    private UnreadableFileException Strange() => new($"Berkas {budget.File} tidak ditulis seperti buku kerja Excel yang wajar; ekspor ulang dari SIASN lalu impor lagi.");

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
