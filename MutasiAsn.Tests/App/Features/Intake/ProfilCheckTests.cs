using Microsoft.EntityFrameworkCore;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.App.Features.Intake;

public sealed class ProfilCheckTests
{
    [Theory]
    [InlineData("NIP BARU", "1.98503E+17", "nip-eksponen")]
    [InlineData("NIP BARU", "1,98503E+17", "nip-eksponen")]
    [InlineData("NIP BARU", "19850315201001100", "nip-panjang")]
    [InlineData("NIP BARU", "", "nip-panjang")]
    [InlineData("NIP BARU", "19850315201001100A", "nip-panjang")]
    [InlineData("NIP BARU", "198503322010011005", "nip-tanggal")]
    [InlineData("NIP BARU", "198513152010011005", "nip-tanggal")]
    [InlineData("TMT JABATAN", "31-02-2023", "tanggal-mustahil")]
    [InlineData("TMT JABATAN", "besok", "tanggal-mustahil")]
    [InlineData("TANGGAL LAHIR", "15-13-1985", "tanggal-mustahil")]
    [InlineData("TMT CPNS", "01-01-0201", "tanggal-mustahil")]
    [InlineData("TMT JABATAN", "", "tanggal-kosong")]
    [InlineData("UNOR ID", "FFFFFFFF9999", "unor-tak-dikenal")]
    [InlineData("JABATAN ID", "J9", "jabatan-tak-dikenal")]
    [InlineData("JABATAN ID", "J5", "jabatan-tak-dikenal")]
    [InlineData("NAMA", "", "nama-kosong")]
    [InlineData("STATUS CPNS PNS", "X", "status-tak-dikenal")]
    [InlineData("PNS ID", "", "pns-id-kosong")]
    public async Task A_row_that_cannot_be_trusted_is_refused(string column, string value, string jenis)
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1), PersonRow.Of(2).With(column, value));

        var report = await city.ImportAsync();

        var problem = Assert.Single(report.Masalah);
        Assert.Equal(("profil-asn.xlsx", 3, column, jenis, "ditolak", value), (problem.Berkas, problem.Baris, problem.Kolom, problem.Jenis, problem.Tindakan, problem.Nilai));
        Assert.EndsWith(".", problem.Saran, StringComparison.Ordinal);
        Assert.Equal((2, 1, 1), (report.Dibaca, report.Dibuat, report.Ditolak));
    }

    [Theory]
    [InlineData("GOL AKHIR NAMA", "", "golongan-kosong", true)]
    [InlineData("GOL AKHIR ID", "34", "golongan-beda", true)]
    [InlineData("TANGGAL LAHIR", "01-01-1970", "lahir-beda", true)]
    [InlineData("TANGGAL LAHIR", "", "lahir-kosong", false)]
    [InlineData("NIP BARU", "198503152010131005", "nip-tidak-sah", true)]
    [InlineData("NIP BARU", "198503152010013005", "nip-tidak-sah", true)]
    [InlineData("NIP BARU", "198503152010011000", "nip-tidak-sah", true)]
    [InlineData("NIP BARU", "198503152002011005", "nip-tidak-sah", true)]
    [InlineData("JENIS KELAMIN", "F", "nip-tidak-sah", true)]
    [InlineData("TINGKAT PENDIDIKAN NAMA", "SLTA", "pendidikan-di-bawah-syarat", false)]
    [InlineData("NAMA", "=HYPERLINK(\"http://127.0.0.1/\",\"A\")", "rumus", true)]
    [InlineData("NAMA", "@SUM(A1)", "rumus", true)]
    [InlineData("PENDIDIKAN NAMA", "+1", "rumus", false)]
    public async Task A_doubtful_row_is_accepted_with_a_flag(string column, string value, string jenis, bool blocksLetter)
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1).With(column, value));

        var report = await city.ImportAsync();

        await using var db = city.Db.Open();
        var flag = await db.DataFlag.SingleAsync();
        Assert.Equal((jenis, blocksLetter), (flag.Jenis, flag.BlocksLetter));
        Assert.Equal((1, 1, "ditandai"), (report.Dibuat, report.Ditandai, Assert.Single(report.Masalah).Tindakan));
    }

    [Fact]
    public async Task A_formula_in_a_name_stays_plain_text()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1).With("NAMA", "=1+1"));

        await city.ImportAsync();

        await using var db = city.Db.Open();
        Assert.Equal("=1+1", (await db.Pegawai.SingleAsync()).Nama);
    }

    [Theory]
    [InlineData("NIP BARU", "'198503152010011001", "apostrof")]
    [InlineData("NAMA", "  PEGAWAI   B ", "spasi")]
    [InlineData("NAMA", "pegawai b", "huruf-nama")]
    [InlineData("TMT JABATAN", "45293", "tanggal-serial")]
    public async Task Small_damage_is_repaired_and_listed(string column, string value, string jenis)
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1).With(column, value));

        var report = await city.ImportAsync();

        var problem = Assert.Single(report.Masalah);
        Assert.Equal((jenis, "diperbaiki", value, 1), (problem.Jenis, problem.Tindakan, problem.Nilai, report.Diperbaiki));
        await using var db = city.Db.Open();
        var person = await db.Pegawai.SingleAsync();
        Assert.Equal(("198503152010011001", "Pegawai B"), (person.Nip.Value, person.Nama));
        Assert.Equal(new DateOnly(2024, 1, 2), (await db.Penempatan.SingleAsync()).Mulai);
    }

    [Fact]
    public async Task The_same_row_twice_is_one_person()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1), PersonRow.Of(1));

        var report = await city.ImportAsync();

        Assert.Equal((2, 1, 1, 0), (report.Dibaca, report.Dibuat, report.Digabung, report.Ditolak));
        Assert.Equal(("ganda", "digabung", 3), (report.Masalah[0].Jenis, report.Masalah[0].Tindakan, report.Masalah[0].Baris));
    }

    [Theory]
    [InlineData("PNS ID", "PNS0001")]
    [InlineData("NIP BARU", "198503152010011001")]
    public async Task Another_row_with_the_same_key_is_refused(string column, string value)
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1), PersonRow.Of(2).With(column, value));

        var report = await city.ImportAsync();

        var problem = Assert.Single(report.Masalah);
        Assert.Equal(("ganda-beda", 3, column), (problem.Jenis, problem.Baris, problem.Kolom));
        Assert.Equal((1, 1), (report.Dibuat, report.Ditolak));
    }

    [Fact]
    public async Task A_better_row_follows_a_refused_one_of_the_same_person()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1).With("NIP BARU", "1.98503E+17"), PersonRow.Of(1));

        var report = await city.ImportAsync();

        Assert.Equal((1, 1), (report.Dibuat, report.Ditolak));
    }

    [Fact]
    public async Task What_Excel_saves_reads_the_same_as_what_the_national_system_writes()
    {
        await using var city = await SmallCity.CreateAsync();
        PersonRow[] rows = [PersonRow.Of(1), PersonRow.Of(2).With("NIP BARU", "1.98503E+17"), PersonRow.Of(3).With("NAMA", " a ")];
        city.PutProfil(rows);
        var first = await city.ImportAsync();
        city.PutProfil(WorkbookStyle.SavedByExcel, rows);

        var second = await city.ImportAsync();

        Assert.Equal((2, 0, 1), (first.Dibuat, first.Sama, first.Ditolak));
        Assert.Equal((0, 2, 1), (second.Dibuat, second.Sama, second.Ditolak));
        Assert.DoesNotContain(second.Masalah, m => m.Jenis == "tanggal-serial");
    }

    [Fact]
    public async Task A_number_without_a_date_style_is_listed_as_a_serial_date()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(WorkbookStyle.SavedByExcel, PersonRow.Of(1).With("TMT JABATAN", "45293"));

        var report = await city.ImportAsync();

        Assert.Equal("tanggal-serial", Assert.Single(report.Masalah).Jenis);
    }

    [Fact]
    public async Task A_nip_that_became_a_number_lost_its_last_digits()
    {
        await using var city = await SmallCity.CreateAsync();
        Workbook.WriteParts(Path.Combine(city.Folder, "profil-asn.xlsx"), new Dictionary<string, string>
        {
            ["xl/worksheets/sheet1.xml"] = $"<worksheet><sheetData>{Row(PersonRow.Columns, -1)}{Row(PersonRow.Of(1).Cells, 1)}</sheetData></worksheet>",
        });

        var report = await city.ImportAsync();

        Assert.Equal(("nip-eksponen", "198503152010011001"), (report.Masalah[0].Jenis, report.Masalah[0].Nilai));

        static string Row(IReadOnlyList<string?> cells, int number) =>
            $"<row>{string.Concat(cells.Select((c, i) => i == number ? $"<c><v>{c}</v></c>" : $"<c t=\"inlineStr\"><is><t>{c}</t></is></c>"))}</row>";
    }

    [Fact]
    public async Task What_must_not_be_kept_is_nowhere()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1), PersonRow.Of(2).With("NIP BARU", "1.98503E+17"), PersonRow.Of(3).With("JENIS KELAMIN", "F"));

        var report = await city.ImportAsync();

        await using (var db = city.Db.Open())
            await db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)");
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        var stored = System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(Path.Combine(city.Db.Folder, "mutasi.db")));
        foreach (var secret in new[] { "Rahasia", "RAHASIA", "7271000000000001", "0800000000", "KELAMIN", "AGAMA" })
        {
            Assert.DoesNotContain(secret, stored, StringComparison.Ordinal);
            Assert.DoesNotContain(secret, report.ToJson(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_accepted_person_is_stored_as_the_export_says()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1).With("NAMA", "MOH. MA'RUF DG.MALINO").With("GELAR DEPAN", "dr."));

        await city.ImportAsync();

        await using var db = city.Db.Open();
        var person = await db.Pegawai.SingleAsync();
        Assert.Equal("dr. Moh. Ma'ruf Dg.Malino, S.H.", person.NamaLengkap);
        Assert.Equal("moh. ma'ruf dg.malino 198503152010011001", person.SearchText);
        Assert.Equal(("72.71.08.1003", "III/c", new DateOnly(2024, 4, 1)), (person.KelurahanKode, person.Golongan.ToString(), person.TmtGolongan));
        Assert.Equal("III/c", (await db.RiwayatPangkat.SingleAsync()).Golongan.ToString());
        Assert.True((await db.RiwayatPendidikan.SingleAsync()).IsTerakhir);
    }
}
