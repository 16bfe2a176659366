using System.IO.Compression;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Features.Intake;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.App.Features.Intake;

/// <summary>The invented city as it is shipped. Its dirt is counted here a second time, by other means than the import's.</summary>
public sealed class DemoFolderTests
{
    private static readonly string _folder = Path.Combine(AppContext.BaseDirectory, "Assets", "contoh-siasn");

    [Fact]
    public async Task The_whole_city_arrives_with_the_counts_of_an_independent_reading()
    {
        await using var test = await TestDb.CreateAsync();
        var rows = ReadProfil();
        var posts = ReadCsv("peta-jabatan.csv").ToDictionary(r => r["JABATAN ID"]);
        var units = ReadCsv("unit-kerja.csv").Select(r => r["UNOR ID"]).ToHashSet();
        var single = rows.DistinctBy(r => string.Join('|', r.OrderBy(c => c.Key).Select(c => $"{c.Key}={c.Value}"))).ToList();
        var refused = single.Where(r => r["NIP BARU"].Trim('\'').Length != 18 || !units.Contains(r["UNOR ID"]) || r["TMT JABATAN"] == "31-02-2023").ToList();
        var accepted = single.Except(refused).ToList();
        int Count(Func<Dictionary<string, string>, bool> predicate) => accepted.Count(predicate);

        var outcome = await test.Get<ImportPegawai>().RunAsync(ImportRequest.FromFolder(_folder, "Uji"), null, CancellationToken.None);

        var report = outcome.Value;
        Assert.Equal((rows.Count, accepted.Count, rows.Count - single.Count, refused.Count), (report.Dibaca, report.Dibuat, report.Digabung, report.Ditolak));
        Assert.Equal(report.Dibaca, report.Dibuat + report.Diubah + report.Sama + report.Digabung + report.Ditolak);
        var kinds = report.Masalah.Where(m => m.Berkas == "profil-asn.xlsx").CountBy(m => m.Jenis).ToDictionary();
        var expected = new Dictionary<string, int>
        {
            ["apostrof"] = Count(r => r["NIP BARU"].StartsWith('\'')),
            ["spasi"] = accepted.Sum(r => r.Values.Count(v => v.Contains("  ", StringComparison.Ordinal) || v != v.Trim())),
            ["huruf-nama"] = Count(r => r["NAMA"].Any(char.IsLower) && !r["NAMA"].StartsWith('=')),
            ["tanggal-serial"] = Count(r => r["TMT JABATAN"].All(char.IsAsciiDigit)),
            ["ganda"] = rows.Count - single.Count,
            ["nip-eksponen"] = refused.Count(r => r["NIP BARU"].Contains('E', StringComparison.Ordinal)),
            ["nip-panjang"] = refused.Count(r => r["NIP BARU"].Length == 17),
            ["unor-tak-dikenal"] = refused.Count(r => !units.Contains(r["UNOR ID"])),
            ["tanggal-mustahil"] = refused.Count(r => r["TMT JABATAN"] == "31-02-2023"),
            ["golongan-kosong"] = Count(r => r.GetValueOrDefault("GOL AKHIR NAMA", "").Length == 0),
            ["lahir-beda"] = Count(r => BirthInNip(r) != r["TANGGAL LAHIR"]),
            ["rumus"] = Count(r => r["NAMA"].StartsWith('=')),
            ["pendidikan-di-bawah-syarat"] = Count(r => Ladder(r["TINGKAT PENDIDIKAN NAMA"]) < Ladder(posts[r["JABATAN ID"]]["PENDIDIKAN MINIMAL"])),
        };
        Assert.Equal(expected.OrderBy(e => e.Key), kinds.OrderBy(e => e.Key));
        Assert.Equal(accepted.Count(r => r["NIP BARU"].StartsWith('\'') || r.Values.Any(v => v != v.Trim()) || r["TMT JABATAN"].All(char.IsAsciiDigit)), report.Diperbaiki);
        Assert.All(expected.Values, n => Assert.NotEqual(0, n));
        await CheckStoredAsync(test, accepted, refused);
    }

    [Fact]
    public async Task The_city_again_is_all_the_same()
    {
        await using var test = await TestDb.CreateAsync();
        var import = test.Get<ImportPegawai>();
        var first = (await import.RunAsync(ImportRequest.FromFolder(_folder, "Uji"), null, CancellationToken.None)).Value;

        var second = (await import.RunAsync(ImportRequest.FromFolder(_folder, "Uji"), null, CancellationToken.None)).Value;

        Assert.Equal((0, 0, first.Dibuat, first.Digabung, first.Ditolak, 0), (second.Dibuat, second.Diubah, second.Sama, second.Digabung, second.Ditolak, second.Hilang));
        Assert.Equal(first.Masalah, second.Masalah);
        Assert.Equal(first.Berkas, second.Berkas);
        await using var db = test.Open();
        Assert.Equal(0, await db.ImportChange.CountAsync());
        Assert.Equal(1, (await db.DataVersion.SingleAsync()).Value);
    }

    private static async Task CheckStoredAsync(TestDb test, List<Dictionary<string, string>> accepted, List<Dictionary<string, string>> refused)
    {
        await using var db = test.Open();
        var nips = accepted.Select(r => r["NIP BARU"].Trim('\'')).ToHashSet();
        Assert.Equal(accepted.Count + refused.Count, await db.Penempatan.CountAsync());
        Assert.Equal(refused.Count, await db.Penempatan.CountAsync(p => p.PegawaiId == null));
        Assert.Equal(345, await db.UnitKerja.CountAsync(u => u.JabatanKepalaId != null));
        Assert.Equal(0, await db.RiwayatJabatan.CountAsync(r => r.JabatanId == null));
        foreach (var (file, stored) in new (string, int)[]
        {
            ("rw-jabatan.csv", await db.RiwayatJabatan.CountAsync()), ("rw-skp22.csv", await db.PredikatKinerja.CountAsync()), ("rw-hukdis.csv", await db.HukumanDisiplin.CountAsync()),
            ("rw-diklat.csv", await db.RiwayatPelatihan.CountAsync()), ("asesmen-kompetensi.csv", await db.AsesmenKompetensi.CountAsync()), ("minat.csv", await db.Minat.CountAsync()),
        })
        {
            var rows = ReadCsv(file);
            Assert.Equal((file, rows.Count(r => nips.Contains(r["NIP BARU"]))), (file, stored));
            Assert.Equal((file, rows.Count - stored), (file, await db.ImportRow.CountAsync(r => r.Berkas == file && r.Keadaan == "menunggu")));
        }
    }

    private static string BirthInNip(Dictionary<string, string> row)
    {
        var nip = row["NIP BARU"].Trim('\'');
        return $"{nip[6..8]}-{nip[4..6]}-{nip[..4]}";
    }

    private static int Ladder(string tingkat) => tingkat switch
    {
        "SLTA" => 1,
        "D-III" or "Diploma III/Sarjana Muda" => 2,
        "D-IV" or "Diploma IV" or "S-1" or "S-1/Sarjana" => 3,
        _ => 4,
    };

    private static List<Dictionary<string, string>> ReadProfil()
    {
        using var zip = ZipFile.OpenRead(Path.Combine(_folder, "profil-asn.xlsx"));
        using var stream = zip.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        XNamespace main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var rows = XDocument.Load(stream, LoadOptions.PreserveWhitespace).Descendants(main + "row")
            .Select(r => r.Elements(main + "c").ToDictionary(c => c.Attribute("r")!.Value.TrimEnd("0123456789".ToCharArray()), c => c.Value)).ToList();
        return [.. rows.Skip(1).Select(r => rows[0].Where(h => r.ContainsKey(h.Key)).ToDictionary(h => h.Value, h => r[h.Key]))];
    }

    private static List<Dictionary<string, string>> ReadCsv(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(_folder, file));
        var headings = lines[0].Split(',');
        return [.. lines.Skip(1).Select(l => headings.Zip(Split(l)).ToDictionary(c => c.First, c => c.Second))];
    }

    private static List<string> Split(string line)
    {
        var cells = new List<string> { "" };
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"')
                quoted = !quoted;
            else if (c == ',' && !quoted)
                cells.Add("");
            else
                cells[^1] += c;
        }

        return cells;
    }
}
