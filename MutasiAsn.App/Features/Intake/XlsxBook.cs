using System.Buffers.Binary;
using System.IO.Compression;

namespace MutasiAsn.App.Features.Intake;

/// <summary>Opens a workbook: what is no workbook, has macros or is too large is refused before anything is unpacked.</summary>
internal sealed class XlsxBook : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly UnpackedBudget _budget;

    private XlsxBook(string name, ZipArchive zip)
    {
        Name = name;
        _zip = zip;
        _budget = new UnpackedBudget(name);
    }

    public string Name { get; }

    public static XlsxBook Open(string name, Stream stream)
    {
        CheckSignature(name, stream);
        CheckDirectory(name, stream);
        stream.Position = 0;
        XlsxBook book;
        try
        {
            book = new XlsxBook(name, new ZipArchive(stream, ZipArchiveMode.Read));
            _ = book._zip.Entries.Count;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or ArgumentException)
        {
            throw Damaged(name, exception);
        }

        book.CheckEntries();
        return book;
    }

    public static UnreadableFileException Damaged(string name, Exception? inner = null) =>
        new($"Berkas {name} rusak atau terpotong; unduh atau ekspor ulang berkas ini lalu impor lagi.", inner);

    public bool Has(string part) => _zip.GetEntry(part) is not null;

    public long Length(string part) => _zip.GetEntry(part)?.Length ?? 0;

    public XlsxPart OpenPart(string part) => new(OpenBytes(part), _budget);

    public Stream OpenBytes(string part)
    {
        try
        {
            return _zip.GetEntry(part)!.Open();
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            throw Damaged(Name, exception);
        }
    }

    public void Dispose() => _zip.Dispose();

    private static void CheckSignature(string name, Stream stream)
    {
        Span<byte> start = stackalloc byte[8];
        start = start[..stream.ReadAtLeast(start, 8, throwOnEndOfStream: false)];
        if (start.StartsWith("PK\u0003\u0004"u8))
            return;
        if (start.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
            throw new UnreadableFileException($"Berkas {name} terkunci kata sandi atau berformat Excel lama (.xls); simpan ulang tanpa kata sandi sebagai Buku Kerja Excel (.xlsx) lalu impor lagi.");
        throw start.Length == 0 ? new UnreadableFileException($"Berkas {name} kosong; unduh atau ekspor ulang berkas ini lalu impor lagi.") : NotAWorkbook(name);
    }

    // The reader of zip files makes an object of every entry, so their number is looked at before it is asked.
    private static void CheckDirectory(string name, Stream stream)
    {
        var tail = new byte[(int)Math.Min(stream.Length, 65_557)];
        stream.Position = stream.Length - tail.Length;
        stream.ReadExactly(tail);
        var at = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || at + 22 > tail.Length)
            throw Damaged(name);
        var end = tail.AsSpan(at);
        if (BinaryPrimitives.ReadUInt16LittleEndian(end[10..]) > IntakeLimits.ZipEntries)
            throw new UnreadableFileException($"Berkas {name} berisi lebih dari {IntakeLimits.ZipEntries} bagian; ekspor ulang dari SIASN lalu impor lagi.");
        var directory = BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        if (directory > stream.Length || stream.Length - directory > IntakeLimits.DirectoryBytes)
            throw Damaged(name);
    }

    private void CheckEntries()
    {
        if (_zip.Entries.Any(e => e.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            throw new UnreadableFileException($"Berkas {Name} memuat makro; simpan ulang sebagai Buku Kerja Excel (.xlsx) tanpa makro lalu impor lagi.");
        if (!Has("xl/workbook.xml") || !Has("[Content_Types].xml"))
            throw NotAWorkbook(Name);
        if (_zip.Entries.Count > IntakeLimits.ZipEntries)
            throw Damaged(Name);
        long sum = 0;
        foreach (var entry in _zip.Entries)
            sum += entry.Length > 0 ? Math.Min(entry.Length, IntakeLimits.UnpackedBytes + 1) : 0;
        if (sum > IntakeLimits.UnpackedBytes)
            throw UnpackedBudget.TooLarge(Name);
    }

    private static UnreadableFileException NotAWorkbook(string name) =>
        new($"Berkas {name} bukan buku kerja Excel (.xlsx) walaupun namanya demikian; simpan ulang sebagai Buku Kerja Excel (.xlsx) lalu impor lagi.");
}
