using Microsoft.EntityFrameworkCore;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.App.Features.Intake;

public sealed class RefusedRowsTests
{
    private const string Skp = "NIP BARU,TAHUN,HASIL KINERJA NILAI,PERILAKU KERJA NILAI,KUADRAN KINERJA\n";

    [Fact]
    public async Task A_refused_row_keeps_its_post_occupied()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1).With("NIP BARU", "1.98503E+17").With("JABATAN ID", "J1"));

        await city.ImportAsync();

        await using var db = city.Db.Open();
        var placement = await db.Penempatan.SingleAsync();
        var row = await db.ImportRow.SingleAsync();
        Assert.Equal((null, row.Id, new DateOnly(2024, 1, 2)), (placement.PegawaiId, placement.ImportRowId, placement.Mulai));
        Assert.Equal("Kepala Dinas Uji", (await db.Jabatan.SingleAsync(j => j.Id == placement.JabatanId)).Nama);
        Assert.Equal(("ditolak", "nip-eksponen", "PNS0001", "1.98503E+17", 2), (row.Keadaan, row.Jenis, row.PnsId, row.Nip, row.Baris));
    }

    [Theory]
    [InlineData("J1", 1)]
    [InlineData("J2", 0)]
    public async Task With_an_unknown_unit_the_post_is_known_if_its_code_stands_in_one_unit_only(string jabatanId, int occupied)
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1).With("UNOR ID", "FFFFFFFF9999").With("JABATAN ID", jabatanId));

        await city.ImportAsync();

        await using var db = city.Db.Open();
        Assert.Equal(occupied, await db.Penempatan.CountAsync());
    }

    [Fact]
    public async Task A_corrected_row_arrives_and_its_waiting_history_with_it()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1), PersonRow.Of(2).With("NIP BARU", "1.98503E+17"));
        city.Put("rw-skp22.csv", Skp + "198503152010011001,2025,2,2,BAIK\n198503152010011002,2025,1,1,SANGAT BAIK");
        city.Put("rw-jabatan.csv", $"NIP BARU,JENIS JABATAN NAMA,JABATAN NAMA,ESELON NAMA,UNOR ID,UNOR NAMA,TMT JABATAN,NOMOR SK,TANGGAL SK\n198503152010011002,Jabatan Struktural,Lurah Uji,IV.a,{SmallCity.Kelurahan},Kelurahan Uji,01-02-2020,800/1,31-01-2020");
        await city.ImportAsync();
        city.Remove("rw-skp22.csv");
        city.Remove("rw-jabatan.csv");
        WriteCorrected(city, PersonRow.Of(2));

        var report = await city.ImportAsync();

        await using var db = city.Db.Open();
        var person = await db.Pegawai.SingleAsync(p => p.PnsId == "PNS0002");
        Assert.Equal((1, 1, 0, 0), (report.Dibaca, report.Dibuat, report.Ditolak, report.Hilang));
        Assert.Equal(2025, (await db.PredikatKinerja.SingleAsync(r => r.PegawaiId == person.Id)).Tahun);
        var held = await db.RiwayatJabatan.SingleAsync(r => r.PegawaiId == person.Id);
        Assert.Equal(("Lurah Uji", new DateOnly(2020, 2, 1), "800/1", new DateOnly(2020, 1, 31)), (held.JabatanNama, held.Tmt, held.NomorSuratKeputusan, held.TanggalSuratKeputusan));
        Assert.NotNull(held.JabatanId);
        Assert.Empty(await db.ImportRow.ToListAsync());
        Assert.Equal(0, await db.Penempatan.CountAsync(p => p.PegawaiId == null));
        Assert.Equal(1, await db.ImportRun.CountAsync(r => !r.IsLengkap));
    }

    [Fact]
    public async Task A_corrected_file_leaves_other_refused_rows_alone()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1).With("NIP BARU", "1"), PersonRow.Of(2).With("NIP BARU", "2"));
        city.Put("rw-skp22.csv", Skp + "198503152010011001,2025,2,2,BAIK\n198503152010011002,2025,2,2,BAIK");
        await city.ImportAsync();
        city.Put("rw-skp22.csv", Skp + "198503152010011002,2025,1,1,SANGAT BAIK");
        WriteCorrected(city, PersonRow.Of(2));

        await city.ImportAsync();

        await using var db = city.Db.Open();
        Assert.Equal([("PNS0001", "ditolak"), ("", "menunggu")], (await db.ImportRow.OrderBy(r => r.Keadaan).ToListAsync()).Select(r => (r.PnsId, r.Keadaan)));
        Assert.Equal(1, await db.Penempatan.CountAsync(p => p.PegawaiId == null));
    }

    [Fact]
    public async Task A_known_person_in_a_refused_row_holds_the_post_already_and_is_not_missing()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1));
        await city.ImportAsync();
        city.PutProfil(PersonRow.Of(1).With("TMT JABATAN", "31-02-2023"));

        var report = await city.ImportAsync();

        await using var db = city.Db.Open();
        Assert.Equal((1, 0), (report.Ditolak, report.Hilang));
        Assert.NotNull((await db.Penempatan.SingleAsync()).PegawaiId);
    }

    [Fact]
    public async Task The_next_complete_run_makes_refused_rows_anew()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1), PersonRow.Of(2).With("NIP BARU", "2"));
        await city.ImportAsync();
        city.PutProfil(PersonRow.Of(1), PersonRow.Of(3).With("NIP BARU", "3").With("JABATAN ID", "J1"));

        await city.ImportAsync();

        await using var db = city.Db.Open();
        var row = await db.ImportRow.SingleAsync();
        Assert.Equal("PNS0003", row.PnsId);
        Assert.Equal(row.Id, (await db.Penempatan.SingleAsync(p => p.PegawaiId == null)).ImportRowId);
    }

    // The file that an officer gets to correct: fewer columns, and one that says why.
    private static void WriteCorrected(SmallCity city, PersonRow row)
    {
        string[] columns = [.. PersonRow.Columns.Except(["JENIS KELAMIN", "AGAMA NAMA", "NIK", "NOMOR HP", "ALAMAT"]), "KELURAHAN", "ALASAN DITOLAK"];
        Workbook.Write(Path.Combine(city.Folder, "profil-asn.xlsx"), columns, [[.. columns[..^2].Select(c => row[c]), "TALISE", "nip-eksponen"]]);
    }
}
