using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Features.Intake;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.App.Features.Intake;

/// <summary>A city of four units and five posts, in the files of the national export, with a database to take it.</summary>
internal sealed class SmallCity : IAsyncDisposable
{
    public const string Dinas = "D00000000001";
    public const string Bidang = "B00000000001";
    public const string Kelurahan = "K00000000001";

    private SmallCity(TestDb db)
    {
        Db = db;
        Folder = Directory.CreateDirectory(Path.Combine(db.Folder, "ekspor")).FullName;
    }

    public TestDb Db { get; }

    public string Folder { get; }

    public static async Task<SmallCity> CreateAsync()
    {
        var city = new SmallCity(await TestDb.CreateAsync());
        city.Put("unit-kerja.csv", $"""
            UNOR ID,UNOR NAMA,UNOR INDUK ID,UNOR INDUK NAMA,JENIS UNOR,KODE WILAYAH,KELURAHAN,KECAMATAN,LAT,LON
            {Bidang},Bidang Kepegawaian,{Dinas},Dinas Uji,Bidang,72.71.01.1004,Besusu Barat,Palu Timur,-0.88,119.86
            {Dinas},Dinas Uji,R00000000001,Pemerintah Kota Uji,Dinas,72.71.01.1004,Besusu Barat,Palu Timur,-0.88,119.86
            {Kelurahan},Kelurahan Uji,R00000000001,Pemerintah Kota Uji,Kelurahan,72.71.08.1003,Talise,Mantikulore,-0.87,119.87
            R00000000001,Pemerintah Kota Uji,,,Instansi,72.71.01.1004,Besusu Barat,Palu Timur,-0.88,119.86
            """);
        city.Put("peta-jabatan.csv", $"""
            JABATAN ID,JABATAN NAMA,UNOR ID,UNOR NAMA,JENIS JABATAN,JENJANG,KELAS JABATAN,KEBUTUHAN,PENDIDIKAN MINIMAL,RUMPUN PENDIDIKAN
            J1,Kepala Dinas Uji,{Dinas},Dinas Uji,JPT Pratama,II.b,14,1,S-1,HUKUM|EKONOMI
            J2,Pengolah Data,{Dinas},Dinas Uji,Pelaksana,Pelaksana,6,3,D-III,
            J3,Kepala Bidang Kepegawaian,{Bidang},Bidang Kepegawaian,Administrator,III.b,11,1,S-1,HUKUM
            J2,Pengolah Data,{Kelurahan},Kelurahan Uji,Pelaksana,Pelaksana,6,2,D-III,
            J5,Lurah Uji,{Kelurahan},Kelurahan Uji,Pengawas,IV.a,9,1,S-1,PEMERINTAHAN
            """);
        city.Put("rumpun-pendidikan.csv", """
            PENDIDIKAN NAMA,TINGKAT,RUMPUN
            S-1 ILMU HUKUM,S-1,HUKUM
            """);
        return city;
    }

    public void Put(string file, string text) => File.WriteAllText(Path.Combine(Folder, file), text + "\n");

    public void Remove(string file) => File.Delete(Path.Combine(Folder, file));

    public void PutProfil(params PersonRow[] rows) => PutProfil(WorkbookStyle.Inline, rows);

    public void PutProfil(WorkbookStyle style, params PersonRow[] rows) =>
        Workbook.Write(Path.Combine(Folder, "profil-asn.xlsx"), PersonRow.Columns, rows.Select(r => r.Cells), style);

    public async Task<ImportReport> ImportAsync(ImportMode mode = ImportMode.Automatic, bool checkOnly = false)
    {
        var outcome = await Db.Get<ImportPegawai>().RunAsync(ImportRequest.FromFolder(Folder, "Uji", checkOnly, mode), null, CancellationToken.None);
        Assert.True(outcome.Succeeded, outcome.Refusal?.Message);
        return outcome.Value;
    }

    public async Task<string> RefusalAsync(ImportMode mode = ImportMode.Automatic)
    {
        var outcome = await Db.Get<ImportPegawai>().RunAsync(ImportRequest.FromFolder(Folder, "Uji", false, mode), null, CancellationToken.None);
        Assert.False(outcome.Succeeded);
        return outcome.Refusal.Message;
    }

    /// <summary>Rows of every table that has any, for "nothing was written".</summary>
    public async Task<Dictionary<string, int>> CountsAsync()
    {
        await using var db = Db.Open();
        var counts = new Dictionary<string, int>();
        foreach (var table in db.Model.GetEntityTypes().Select(t => t.GetTableName()!).Distinct())
            counts[table] = await CountAsync(db, table);
        return counts;
    }

    public ValueTask DisposeAsync() => Db.DisposeAsync();

    private static async Task<int> CountAsync(AppDb db, string table)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM \"{table}\"";
        return Convert.ToInt32(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }
}

/// <summary>One row of profil-asn.xlsx, honest until changed by <see cref="With"/>.</summary>
internal sealed record PersonRow(IReadOnlyList<string?> Cells)
{
    public static readonly string[] Columns =
    [
        "PNS ID", "NIP BARU", "NAMA", "GELAR DEPAN", "GELAR BELAKANG", "TANGGAL LAHIR", "JENIS KELAMIN", "AGAMA NAMA", "NIK", "NOMOR HP", "ALAMAT", "STATUS CPNS PNS", "TMT CPNS", "TMT PNS",
        "GOL AKHIR ID", "GOL AKHIR NAMA", "TMT GOLONGAN", "JABATAN ID", "JABATAN NAMA", "TMT JABATAN", "TINGKAT PENDIDIKAN NAMA", "PENDIDIKAN NAMA", "TAHUN LULUS", "UNOR ID", "UNOR NAMA",
    ];

    /// <summary>An invented person; a different number is a different person.</summary>
    public static PersonRow Of(int number) => new(
    [
        $"PNS{number:0000}", $"198503152010011{number:000}", $"PEGAWAI {(char)('A' + (number % 26))}", null, "S.H.", "15-03-1985", "M", "Rahasia", "7271000000000001", "0800000000", "JL. RAHASIA 7, KEL. TALISE", "P", "01-01-2010", "01-01-2011",
        "33", "III/c", "01-04-2024", "J2", "Pengolah Data", "02-01-2024", "S-1/Sarjana", "S-1 ILMU HUKUM", "2008", SmallCity.Dinas, "Dinas Uji",
    ]);

    public string this[string column] => Cells[Array.IndexOf(Columns, column)] ?? "";

    public PersonRow With(string column, string? value)
    {
        var cells = Cells.ToArray();
        cells[Array.IndexOf(Columns, column)] = value;
        return new PersonRow(cells);
    }
}
