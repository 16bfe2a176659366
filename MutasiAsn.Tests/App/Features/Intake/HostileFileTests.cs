using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using MutasiAsn.App.Features.Intake;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.App.Features.Intake;

/// <summary>Not beside other tests: time and memory are measured.</summary>
[CollectionDefinition("Intake alone", DisableParallelization = true)]
public sealed class IntakeAlone;

[Collection("Intake alone")]
public sealed class HostileFileTests
{
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private const string Start = "<worksheet><sheetData>";
    private const string End = "</sheetData></worksheet>";
    private const int Mega = 1_000_000;

    private static readonly string _header = Row(ProfilColumns.Needed);

    public static TheoryData<string, string> Files => new()
    {
        { "zip bomb", "mengembang" },
        { "bomb that lies about its size", "rusak" },
        { "spaces", "tidak ditulis seperti" },
        { "giant cell", "32.767" },
        { "giant cell in pieces", "32.767" },
        { "giant attribute", "tidak ditulis seperti" },
        { "giant CDATA", "tidak ditulis seperti" },
        { "giant shared string", "32.767" },
        { "many shared strings", "64 MB" },
        { "empty shared strings", "64 MB" },
        { "million names", "rusak" },
        { "deep nesting", "rusak" },
        { "five thousand columns", "200 kolom" },
        { "column far to the right", "200 kolom" },
        { "too many rows", "200.000 baris" },
        { "too many wide rows", "200.000 baris" },
        { "rows that are all wrong", "20.000 baris" },
        { "document type", "rusak" },
        { "another encoding", "rusak" },
        { "macro", "makro" },
        { "too many parts", "100 bagian" },
        { "truncated", "rusak" },
        { "bytes changed", "rusak" },
        { "csv renamed", "bukan buku kerja" },
        { "pdf renamed", "bukan buku kerja" },
        { "document renamed", "bukan buku kerja" },
        { "old or locked workbook", "kata sandi" },
        { "nothing at all", "kosong" },
        { "other headings", "tidak memiliki kolom" },
        { "a heading twice", "dua kolom" },
        { "csv with a giant cell", "32.767" },
        { "csv with an open quote", "terpotong" },
        { "csv with too many rows", "200.000 baris" },
        { "csv with too many columns", "200 kolom" },
        { "csv that is a workbook", "bukan berkas teks" },
        { "csv in another encoding", "bukan berkas teks" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_hostile_file_is_refused_with_one_sentence_quickly_and_in_little_memory(string name, string expected)
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1));
        Write(name, city, Path.Combine(city.Folder, "profil-asn.xlsx"));
        var before = await city.CountsAsync();
        GC.Collect();

        using var memory = new MemoryWatch();
        var watch = Stopwatch.StartNew();
        var message = await city.RefusalAsync();

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"{watch.Elapsed.TotalSeconds:0.0} s");
        Assert.True(memory.PeakMegabytes < 150, $"{memory.PeakMegabytes} MB");
        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.EndsWith(".", message, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", message, StringComparison.Ordinal);
        Assert.Equal(before, await city.CountsAsync());
    }

    [Fact]
    public async Task Random_damage_never_ends_in_an_exception()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(WorkbookStyle.SavedByExcel, [.. Enumerable.Range(1, 20).Select(PersonRow.Of)]);
        var path = Path.Combine(city.Folder, "profil-asn.xlsx");
        var honest = await File.ReadAllBytesAsync(path);
        var random = new Random(20261124);

        for (var i = 0; i < 400; i++)
        {
            var bytes = honest.ToArray();
            for (var n = random.Next(1, 20); n > 0; n--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            await File.WriteAllBytesAsync(path, bytes[..random.Next(i % 4 == 0 ? 1 : bytes.Length, bytes.Length + 1)]);

            var outcome = await city.Db.Get<ImportPegawai>().RunAsync(ImportRequest.FromFolder(city.Folder, "Uji", checkOnly: true), null, CancellationToken.None);

            Assert.True(outcome.Succeeded || outcome.Refusal.Message.EndsWith('.'), $"{i}");
        }
    }

    private static void Write(string name, SmallCity city, string path)
    {
        switch (name)
        {
            case "zip bomb": Book(path, w => Fill(w, "0", 1000)); break;
            case "bomb that lies about its size":
                Book(path, w => Fill(w, $"{Start}{_header}", Row(["x"]), 20 * Mega));
                Lie(path);
                break;
            case "spaces": Book(path, w => Fill(w, Start, " ", 100 * Mega)); break;
            case "giant cell": Book(path, w => Fill(w, Start + "<row><c t=\"inlineStr\"><is><t>", "a", 100 * Mega)); break;
            case "giant cell in pieces": Book(path, w => Fill(w, Start + "<row><c t=\"inlineStr\"><is>", "<r><t>abcdefghij</t></r>", 100 * Mega)); break;
            case "giant attribute": Book(path, w => Fill(w, Start + "<row r=\"", "a>", 100 * Mega)); break;
            case "giant CDATA": Book(path, w => Fill(w, Start + "<row><c t=\"inlineStr\"><is><t><![CDATA[", "<a", 100 * Mega)); break;
            case "giant shared string": Shared(path, "<si><t>" + new string('a', 33_000) + "</t></si>", 1); break;
            case "many shared strings": Shared(path, "<si><t>" + new string('a', 1000) + "</t></si>", 100_000); break;
            case "empty shared strings": Shared(path, "<si/>", 20 * Mega); break;
            case "million names":
                Book(path, w =>
                {
                    w.Write(Start);
                    for (var i = 0; i < Mega; i++)
                        w.Write($"<a{i}/>");
                });
                break;
            case "deep nesting": Book(path, w => Fill(w, Start, "<a>", 100 * Mega)); break;
            case "five thousand columns": One(path, "<row>" + string.Concat(Enumerable.Repeat("<c t=\"inlineStr\"><is><t>x</t></is></c>", 5000)) + "</row>"); break;
            case "column far to the right": One(path, "<row><c r=\"XFD1\"><v>1</v></c></row>"); break;
            case "too many rows": Book(path, w => Fill(w, Start + _header, "<row></row>", 8 * Mega)); break;
            case "too many wide rows": Book(path, w => Fill(w, Start + _header, Row([.. Enumerable.Repeat("x", 15)]), 190 * Mega)); break;
            case "rows that are all wrong": Book(path, w => Fill(w, Start + _header, Row(["x", "y"]), 15 * Mega)); break;
            case "document type": One(path, _header, "<!DOCTYPE x [<!ENTITY a \"&b;&b;\">]>"); break;
            case "another encoding": Book(path, w => w.Write($"<?xml version=\"1.0\" encoding=\"utf-16\"?>{Start}{_header}{End}"), Encoding.Unicode); break;
            case "macro": Workbook.WriteParts(path, new Dictionary<string, string> { [Sheet] = Start + _header + End, ["xl/vbaProject.bin"] = "x" }); break;
            case "too many parts": Workbook.WriteParts(path, Enumerable.Range(0, 200).ToDictionary(i => $"xl/media/{i}.png", _ => "x")); break;
            case "truncated": File.WriteAllBytes(path, File.ReadAllBytes(path)[..^300]); break;
            case "bytes changed":
                var bytes = File.ReadAllBytes(path);
                bytes.AsSpan(bytes.Length / 2, 200).Fill(0x55);
                File.WriteAllBytes(path, bytes);
                break;
            case "csv renamed": File.WriteAllText(path, string.Join(',', ProfilColumns.Needed)); break;
            case "pdf renamed": File.WriteAllText(path, "%PDF-1.7 " + new string('x', 1000)); break;
            case "document renamed":
                using (var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create))
                    zip.CreateEntry("word/document.xml").Open().Dispose();
                break;
            case "old or locked workbook": File.WriteAllBytes(path, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[5000]]); break;
            case "nothing at all": File.WriteAllBytes(path, []); break;
            case "other headings": One(path, Row(["NAMA", "ALAMAT"])); break;
            case "a heading twice": One(path, Row([.. ProfilColumns.Needed, "nama"])); break;
            case "csv with a giant cell": city.Put("rw-diklat.csv", $"{Diklat}\"{new string('a', 50 * Mega)}"); break;
            case "csv with an open quote": city.Put("rw-diklat.csv", $"{Diklat}\"1,a,2,2000,x"); break;
            case "csv with too many rows": city.Put("rw-diklat.csv", Diklat + string.Concat(Enumerable.Repeat("198503152010011001,a,2,2000,x\n", 200_001))); break;
            case "csv with too many columns": city.Put("rw-diklat.csv", new string(',', 10_000)); break;
            case "csv that is a workbook": File.Copy(path, Path.Combine(city.Folder, "rw-diklat.csv")); break;
            case "csv in another encoding": File.WriteAllText(Path.Combine(city.Folder, "rw-diklat.csv"), Diklat + "é", Encoding.Latin1); break;
            default: throw new ArgumentOutOfRangeException(nameof(name), name, null);
        }
    }

    private const string Diklat = "NIP BARU,NAMA DIKLAT,JUMLAH JAM,TAHUN,NOMOR SERTIFIKAT\n";

    private static string Row(string[] cells) => $"<row>{string.Concat(cells.Select(c => $"<c t=\"inlineStr\"><is><t>{c}</t></is></c>"))}</row>";

    private static void One(string path, string rows, string before = "") => Workbook.WriteParts(path, new Dictionary<string, string> { [Sheet] = before + Start + rows + End });

    private static void Shared(string path, string item, int count)
    {
        Workbook.WriteParts(path, new Dictionary<string, string> { [Sheet] = Start + _header + End });
        using var zip = ZipFile.Open(path, ZipArchiveMode.Update);
        using var writer = new StreamWriter(zip.CreateEntry("xl/sharedStrings.xml", CompressionLevel.Fastest).Open());
        Fill(writer, "<sst>", item, (long)item.Length * count);
    }

    private static void Book(string path, Action<StreamWriter> sheet, Encoding? encoding = null)
    {
        Workbook.WriteParts(path, new Dictionary<string, string>());
        using var zip = ZipFile.Open(path, ZipArchiveMode.Update);
        using var writer = new StreamWriter(zip.CreateEntry(Sheet, CompressionLevel.Fastest).Open(), encoding ?? new UTF8Encoding(false));
        sheet(writer);
    }

    private static void Fill(StreamWriter writer, string text, int megabytes) => Fill(writer, "", text, (long)megabytes * Mega);

    private static void Fill(StreamWriter writer, string start, string text, long characters)
    {
        var block = string.Concat(Enumerable.Repeat(text, Math.Max(1, 100_000 / text.Length)));
        writer.Write(start);
        for (long written = 0; written < characters; written += block.Length)
            writer.Write(block);
    }

    // Says in the directory that the sheet is a thousand bytes long.
    private static void Lie(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var name = Encoding.ASCII.GetBytes(Sheet);
        var at = bytes.AsSpan().LastIndexOf(name);
        BitConverter.TryWriteBytes(bytes.AsSpan(at - 46 + 24), 1000);
        File.WriteAllBytes(path, bytes);
    }

    // Highest managed memory above the start, sampled while the file is read.
    private sealed class MemoryWatch : IDisposable
    {
        private readonly long _start = GC.GetTotalMemory(forceFullCollection: true);
        private readonly Timer _timer;
        private long _peak;

        public MemoryWatch() => _timer = new Timer(_ => Sample(), null, 0, 5);

        public long PeakMegabytes
        {
            get
            {
                Sample();
                return Interlocked.Read(ref _peak) / 1024 / 1024;
            }
        }

        public void Dispose() => _timer.Dispose();

        private void Sample() => Interlocked.Exchange(ref _peak, Math.Max(Interlocked.Read(ref _peak), GC.GetTotalMemory(false) - _start));
    }
}
