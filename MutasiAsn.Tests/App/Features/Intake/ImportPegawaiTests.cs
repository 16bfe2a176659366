using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Features.Intake;

namespace MutasiAsn.Tests.App.Features.Intake;

public sealed class ImportPegawaiTests
{
    private const string Skp = "NIP BARU,TAHUN,HASIL KINERJA NILAI,PERILAKU KERJA NILAI,KUADRAN KINERJA\n";

    [Fact]
    public async Task The_same_folder_again_changes_nothing()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1), PersonRow.Of(2).With("GOL AKHIR NAMA", ""), PersonRow.Of(3).With("NIP BARU", "1"), PersonRow.Of(1));
        city.Put("rw-skp22.csv", Skp + "198503152010011001,2025,2,2,BAIK\n198503152010011003,2025,1,1,SANGAT BAIK");
        await city.ImportAsync();
        var before = await city.CountsAsync();
        var stored = await VersionsAsync(city);

        var again = await city.ImportAsync();

        before["ImportRun"]++;
        before["AuditEntry"]++;
        Assert.Equal((4, 0, 0, 2, 1, 1, 0), (again.Dibaca, again.Dibuat, again.Diubah, again.Sama, again.Digabung, again.Ditolak, again.Hilang));
        Assert.Equal(before, await city.CountsAsync());
        Assert.Equal(stored, await VersionsAsync(city));
    }

    [Fact]
    public async Task Checking_only_says_the_same_and_writes_nothing()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1), PersonRow.Of(2).With("TMT JABATAN", "31-02-2023"), PersonRow.Of(3).With("NAMA", " A "));

        var before = await city.CountsAsync();
        var check = await city.ImportAsync(checkOnly: true);

        Assert.Equal(before, await city.CountsAsync());
        Assert.Equal(check.ToJson(), (await city.ImportAsync()).ToJson());
    }

    [Fact]
    public async Task A_changed_person_keeps_a_before_image_and_a_line_in_the_trail()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1), PersonRow.Of(2));
        await city.ImportAsync();
        city.PutProfil(PersonRow.Of(1).With("GOL AKHIR NAMA", "III/d").With("GOL AKHIR ID", "34").With("TMT GOLONGAN", "01-10-2026"), PersonRow.Of(2));

        var report = await city.ImportAsync();

        Assert.Equal((1, 1), (report.Diubah, report.Sama));
        await using var db = city.Db.Open();
        var person = await db.Pegawai.SingleAsync(p => p.PnsId == "PNS0001");
        Assert.Equal(("III/d", 2), (person.Golongan.ToString(), person.Version));
        Assert.Contains("III/c", (await db.ImportChange.SingleAsync(c => c.PegawaiId == person.Id)).Sebelum, StringComparison.Ordinal);
        var trail = await db.AuditEntry.SingleAsync(a => a.ObjekId == person.Id);
        Assert.Equal("""{"Golongan":"III/c","TmtGolongan":"01-04-2024"}""", trail.Sebelum);
        Assert.Equal("""{"Golongan":"III/d","TmtGolongan":"01-10-2026"}""", trail.Sesudah);
        Assert.Equal(2, await db.RiwayatPangkat.CountAsync(r => r.PegawaiId == person.Id));
        Assert.Equal(2, (await db.DataVersion.SingleAsync()).Value);
    }

    [Fact]
    public async Task A_person_is_known_by_nip_where_the_pns_id_changed()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1));
        await city.ImportAsync();
        city.PutProfil(PersonRow.Of(1).With("PNS ID", "BARU"));

        var report = await city.ImportAsync();

        Assert.Equal((0, 1, 0), (report.Dibuat, report.Diubah, report.Hilang));
        await using var db = city.Db.Open();
        Assert.Equal("BARU", (await db.Pegawai.SingleAsync()).PnsId);
    }

    [Fact]
    public async Task A_row_that_would_make_two_known_people_one_is_refused()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1), PersonRow.Of(2));
        await city.ImportAsync();
        city.PutProfil(PersonRow.Of(1).With("NIP BARU", PersonRow.Of(2)["NIP BARU"]));

        var report = await city.ImportAsync(ImportMode.Sebagian);

        Assert.Equal(("ganda-beda", 1), (Assert.Single(report.Masalah).Jenis, report.Ditolak));
    }

    [Fact]
    public async Task A_flag_that_no_longer_holds_is_settled()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1).With("GOL AKHIR NAMA", ""), PersonRow.Of(2).With("TANGGAL LAHIR", "01-01-1970"));
        await city.ImportAsync();
        city.PutProfil(PersonRow.Of(1), PersonRow.Of(2).With("TANGGAL LAHIR", "01-01-1970"));

        await city.ImportAsync();

        await using var db = city.Db.Open();
        var flags = await db.DataFlag.ToDictionaryAsync(f => f.Jenis, f => f.ResolvedAt);
        Assert.Equal(city.Db.Time.Now, flags["golongan-kosong"]);
        Assert.Null(flags["lahir-beda"]);
    }

    [Fact]
    public async Task A_flag_that_an_officer_settled_does_not_come_back_with_the_same_row()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1).With("TANGGAL LAHIR", "01-01-1970"));
        await city.ImportAsync();
        await using var db = city.Db.Open();
        (await db.DataFlag.SingleAsync()).ResolvedAt = city.Db.Time.Now;
        await db.SaveChangesAsync();

        await city.ImportAsync();

        Assert.Equal(1, await db.DataFlag.CountAsync());
    }

    [Fact]
    public async Task A_complete_run_that_lacks_too_many_people_asks_back()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil([.. Enumerable.Range(1, 10).Select(PersonRow.Of)]);
        await city.ImportAsync();
        city.PutProfil([.. Enumerable.Range(1, 8).Select(PersonRow.Of)]);
        var before = await city.CountsAsync();

        Assert.Contains("8 dari 10 pegawai", await city.RefusalAsync(), StringComparison.Ordinal);
        Assert.Equal(before, await city.CountsAsync());
        Assert.Equal(0, (await city.ImportAsync(ImportMode.Sebagian)).Hilang);
        Assert.Equal(2, (await city.ImportAsync(ImportMode.Lengkap)).Hilang);
        await using var db = city.Db.Open();
        Assert.Equal(10, await db.Penempatan.CountAsync(p => p.Sampai == null && !p.Batal));
    }

    [Fact]
    public async Task Nine_in_ten_is_enough_for_a_complete_run()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil([.. Enumerable.Range(1, 10).Select(PersonRow.Of)]);
        await city.ImportAsync();
        city.PutProfil([.. Enumerable.Range(1, 9).Select(PersonRow.Of)]);

        Assert.Equal(1, (await city.ImportAsync()).Hilang);
    }

    [Fact]
    public async Task Histories_are_replaced_only_for_people_whose_rows_changed()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1), PersonRow.Of(2));
        city.Put("rw-skp22.csv", Skp + "198503152010011001,2025,2,2,BAIK\n198503152010011002,2025,2,2,BAIK");
        await city.ImportAsync();
        city.Put("rw-skp22.csv", Skp + "198503152010011002,2025,2,2,BAIK\n198503152010011001,2025,2,2,BAIK\n198503152010011001,2026,1,1,SANGAT BAIK");

        var report = await city.ImportAsync();

        await using var db = city.Db.Open();
        Assert.Equal((0, 2), (report.Diubah, report.Sama));
        Assert.Equal([2, 1], await db.Pegawai.OrderBy(p => p.PnsId).Select(p => p.Version).ToListAsync());
        Assert.Equal(3, await db.PredikatKinerja.CountAsync());
    }

    [Fact]
    public async Task A_history_file_that_is_missing_takes_nothing_away()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1));
        city.Put("rw-skp22.csv", Skp + "198503152010011001,2025,2,2,BAIK");
        await city.ImportAsync();
        foreach (var file in new[] { "rw-skp22.csv", "unit-kerja.csv", "peta-jabatan.csv", "rumpun-pendidikan.csv" })
            city.Remove(file);
        city.PutProfil(PersonRow.Of(1).With("NAMA", "NAMA BARU"));

        var report = await city.ImportAsync();

        await using var db = city.Db.Open();
        Assert.Equal((1, 1, 4), (report.Diubah, await db.PredikatKinerja.CountAsync(), await db.UnitKerja.CountAsync()));
    }

    [Fact]
    public async Task Histories_under_the_old_and_the_new_nip_of_a_person_belong_together()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1));
        city.Put("rw-skp22.csv", Skp + "198503152010011001,2024,2,2,BAIK");
        await city.ImportAsync();
        city.PutProfil(PersonRow.Of(1).With("NIP BARU", "198503152010011009"));
        city.Put("rw-skp22.csv", Skp + "198503152010011001,2024,2,2,BAIK\n198503152010011009,2024,1,1,SANGAT BAIK\n198503152010011009,2025,2,2,BAIK");

        var report = await city.ImportAsync();

        await using var db = city.Db.Open();
        Assert.Equal(1, report.Diubah);
        Assert.Equal([2024, 2025], await db.PredikatKinerja.OrderBy(p => p.Tahun).Select(p => p.Tahun).ToListAsync());
        Assert.Equal(0, (await city.ImportAsync()).Diubah);
    }

    [Fact]
    public async Task History_rows_that_cannot_be_read_are_listed_and_left_out()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1));
        city.Put("rw-skp22.csv", Skp + "198503152010011001,2025,2,2,BAIK\n198503152010011001,2025,2,2,BAIK\n198503152010011001,2025,1,1,SANGAT BAIK\n198503152010011001,2024,2,2,HEBAT\n1.98503E+17,2025,2,2,BAIK");

        var report = await city.ImportAsync();

        Assert.Equal([(3, "ganda"), (4, "ganda-beda"), (5, "nilai-tak-terbaca"), (6, "nip-eksponen")], report.Masalah.Select(m => (m.Baris, m.Jenis)));
        Assert.Equal(new ImportFileCount("rw-skp22.csv", 5, 4), report.Berkas.Single(b => b.Nama == "rw-skp22.csv"));
    }

    [Fact]
    public async Task Units_posts_and_needs_come_with_what_follows_from_them()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1));

        await city.ImportAsync();

        await using var db = city.Db.Open();
        var units = await db.UnitKerja.ToDictionaryAsync(u => u.KodeUnor);
        var posts = await db.Jabatan.ToDictionaryAsync(j => j.Id, j => j.Nama);
        Assert.Equal(("Kepala Dinas Uji", "Kepala Bidang Kepegawaian", "Lurah Uji"), (posts[units[SmallCity.Dinas].JabatanKepalaId!.Value], posts[units[SmallCity.Bidang].JabatanKepalaId!.Value], posts[units[SmallCity.Kelurahan].JabatanKepalaId!.Value]));
        Assert.Equal((true, false, true), (units[SmallCity.Dinas].MemberiPersetujuan, units[SmallCity.Bidang].MemberiPersetujuan, units[SmallCity.Kelurahan].MemberiPersetujuan));
        Assert.Equal((false, true), (units[SmallCity.Dinas].IsLayananDasar, units[SmallCity.Kelurahan].IsLayananDasar));
        Assert.All(await db.Kebutuhan.ToListAsync(), k => Assert.Equal(new DateOnly(2026, 1, 1), k.Dari));
        Assert.Equal("pengolah data dinas uji", (await db.Jabatan.FirstAsync(j => j.Kode == "J2" && j.UnitKerjaId == units[SmallCity.Dinas].Id)).SearchText);
        Assert.Equal(46, await db.Kelurahan.CountAsync());
    }

    [Fact]
    public async Task A_need_that_changes_next_year_ends_with_this_year()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1));
        await city.ImportAsync();
        city.Put("peta-jabatan.csv", File.ReadAllText(Path.Combine(city.Folder, "peta-jabatan.csv")).Replace(",6,3,D-III", ",6,4,D-III", StringComparison.Ordinal));
        city.Db.Time.Now = new DateTimeOffset(2027, 2, 1, 0, 0, 0, TimeSpan.Zero);

        await city.ImportAsync();

        await using var db = city.Db.Open();
        var post = await db.Jabatan.SingleAsync(j => j.SearchText == "pengolah data dinas uji");
        var needs = await db.Kebutuhan.Where(k => k.JabatanId == post.Id).OrderBy(k => k.Dari).Select(k => new { k.Jumlah, k.Dari, k.Sampai }).ToListAsync();
        Assert.Equal((3, (DateOnly?)new DateOnly(2026, 12, 31)), (needs[0].Jumlah, needs[0].Sampai));
        Assert.Equal((4, new DateOnly(2027, 1, 1), (DateOnly?)null), (needs[1].Jumlah, needs[1].Dari, needs[1].Sampai));
        Assert.Equal(6, await db.Kebutuhan.CountAsync());
    }

    [Fact]
    public async Task A_second_import_at_the_same_time_is_refused()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1));
        await using var other = new FileStream(Path.Combine(city.Db.Folder, "impor.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

        Assert.Contains("sedang berjalan", await city.RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_is_stopped_while_writing_leaves_nothing_behind()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1));
        await city.Db.Get<SeedReference>().RunAsync(CancellationToken.None);
        var before = await city.CountsAsync();
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => city.Db.Get<ImportPegawai>().RunAsync(ImportRequest.FromFolder(city.Folder, "Uji"), new StopAt("Menulis ke basis data", stop), stop.Token));

        Assert.Equal(before, await city.CountsAsync());
        Assert.Equal(1, (await city.ImportAsync()).Dibuat);
    }

    [Fact]
    public async Task The_day_of_the_run_is_the_day_in_Palu()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1).With("TMT JABATAN", "31-02-2023"));
        city.Db.Time.Now = new DateTimeOffset(2026, 12, 31, 16, 30, 0, TimeSpan.Zero);

        await city.ImportAsync();

        await using var db = city.Db.Open();
        Assert.Equal(new DateOnly(2027, 1, 1), (await db.Penempatan.SingleAsync()).Mulai);
        Assert.All(await db.Kebutuhan.ToListAsync(), k => Assert.Equal(new DateOnly(2027, 1, 1), k.Dari));
    }

    private static async Task<List<(Guid, int)>> VersionsAsync(SmallCity city)
    {
        await using var db = city.Db.Open();
        return [.. (await db.Pegawai.OrderBy(p => p.PnsId).ToListAsync()).Select(p => (p.Id, p.Version))];
    }

    private sealed class StopAt(string phase, CancellationTokenSource stop) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Phase == phase)
                stop.Cancel();
        }
    }
}
