using MutasiAsn.App.Data;
using MutasiAsn.App.Features.Placement;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.Tests.Support;

/// <summary>Somebody of the test city.</summary>
public sealed record Someone(Guid UserId, Guid? PegawaiId, string Nama);

/// <summary>
/// A small city made by hand: a few units one below the other with their leaders, posts with room, nurses with clean records, and everybody
/// whom a case needs. All names are invented. Keys are fixed, so that tests can name them.
/// </summary>
public static class TestCity
{
    public const string Perawat = "Perawat Ahli Pertama";

    public static readonly Guid Kota = Id(1), Setda = Id(2), Bkpsdmd = Id(3), BidangMutasi = Id(4), Inspektorat = Id(5), DinasPendidikan = Id(6), DinasKesehatan = Id(7),
        BidangPelayanan = Id(8), Singgani = Id(9), Birobuli = Id(10), Lere = Id(11), RumahSakit = Id(12);

    public static readonly Guid PerawatSinggani = Id(101), PerawatBirobuli = Id(102), PerawatLere = Id(103), PerawatRumahSakit = Id(104), PerawatBidang = Id(105),
        BidanBirobuli = Id(106), UmumBidang = Id(107), UmumBirobuli = Id(108), KepalaSinggani = Id(109), KepalaBirobuli = Id(110), KepalaLere = Id(111), KepalaDinas = Id(112),
        KepalaRumahSakit = Id(113), KepalaBkpsdmd = Id(114), SekretarisDaerah = Id(115), Inspektur = Id(116), KepalaPendidikan = Id(117), KepalaBidang = Id(118), StafBkpsdmd = Id(119),
        StafInspektorat = Id(120), StafSetda = Id(121);

    public static readonly Someone Sari = Person(1, "Sari Lestari"), Rina = Person(2, "Rina Amalia"), Lina = Person(3, "Lina Marlina"), Joko = Person(4, "Joko Susanto"),
        Budi = Person(5, "Budi Raharjo"), Dewi = Person(6, "Dewi Anggraini"), Hasan = Person(7, "Hasan Basri"), Gita = Person(8, "Gita Puspita"), Mita = Person(9, "Mita Kurnia"),
        Arif = Person(10, "Arif Wibowo"), Tono = Person(11, "Tono Hartono"), Umar = Person(12, "Umar Lasimpo"), Fahmi = Person(13, "Fahmi Lamakarate"), Zahra = Person(14, "Zahra Nurdin"),
        Idris = Person(15, "Idris Tamrin"), Yusuf = Person(16, "Yusuf Kaleb"), Kamil = Person(17, "Kamil Bidang"), Nia = Person(18, "Nia Daniati"), Oki = Person(19, "Oki Setiawan");

    /// <summary>The Wali Kota has an account and no record as a civil servant.</summary>
    public static readonly Someone WaliKota = new(Id(2900), null, "Andi Contoh");

    public static void AddTo(AppDb db)
    {
        foreach (var row in SeedFiles.Ketentuan())
        {
            row.Id = Guid.CreateVersion7();
            db.Ketentuan.Add(row);
        }

        foreach (var (day, name) in new[] { (new DateOnly(2026, 12, 24), "Cuti bersama Natal"), (new DateOnly(2026, 12, 25), "Natal"), (new DateOnly(2027, 1, 1), "Tahun baru") })
            db.HariLibur.Add(new HariLibur { Id = Guid.CreateVersion7(), Tanggal = day, Jenis = "libur nasional", Nama = name });
        foreach (var program in new[] { "KEPERAWATAN", "ADMINISTRASI" })
            db.RumpunPendidikan.Add(new RumpunPendidikan { Id = Guid.CreateVersion7(), Program = $"S-1 {program}", Rumpun = program });
        AddUnits(db);
        AddPosts(db);
        AddPeople(db);
    }

    /// <summary>A further nurse at Singgani with an account.</summary>
    public static Someone AddNurse(AppDb db, int number)
    {
        var nurse = Person(number, $"Perawat Nomor {number:000}");
        Add(db, nurse, PerawatSinggani);
        return nurse;
    }

    /// <summary>Makes somebody hold a post, from the first day of service of everybody on.</summary>
    public static Penempatan Hold(AppDb db, Someone who, Guid jabatan, SifatPenempatan sifat = SifatPenempatan.Definitif, DateOnly? mulai = null, DateOnly? sampai = null)
    {
        var held = new Penempatan { Id = Guid.CreateVersion7(), PegawaiId = who.PegawaiId, JabatanId = jabatan, Mulai = mulai ?? new DateOnly(2021, 3, 1), Sampai = sampai, Sifat = sifat, Sumber = SumberPenempatan.Impor };
        db.Penempatan.Add(held);
        return held;
    }

    public static void Give(AppDb db, Someone who, Role role) =>
        db.RoleAssignment.Add(new RoleAssignment { Id = Guid.CreateVersion7(), AppUserId = who.UserId, Role = role, Dari = new DateOnly(2026, 1, 1) });

    private static void AddUnits(AppDb db)
    {
        Unit(Kota, null, "Pemerintah Kota Contoh", null, false);
        Unit(Setda, Kota, "Sekretariat Daerah", SekretarisDaerah, true);
        Unit(Bkpsdmd, Kota, "Badan Kepegawaian", KepalaBkpsdmd, true);
        Unit(BidangMutasi, Bkpsdmd, "Bidang Mutasi", null, false);
        Unit(Inspektorat, Kota, "Inspektorat Daerah", Inspektur, true);
        Unit(DinasPendidikan, Kota, "Dinas Pendidikan", KepalaPendidikan, true);
        Unit(DinasKesehatan, Kota, "Dinas Kesehatan", KepalaDinas, true);
        Unit(BidangPelayanan, DinasKesehatan, "Bidang Pelayanan Kesehatan", KepalaBidang, false);
        Unit(Singgani, DinasKesehatan, "Puskesmas Singgani", KepalaSinggani, true);
        Unit(Birobuli, DinasKesehatan, "Puskesmas Birobuli", KepalaBirobuli, true);
        Unit(Lere, DinasKesehatan, "Puskesmas Lere", KepalaLere, true);
        Unit(RumahSakit, DinasKesehatan, "Rumah Sakit Contoh", KepalaRumahSakit, true);

        void Unit(Guid id, Guid? induk, string nama, Guid? kepala, bool consents) =>
            db.UnitKerja.Add(new UnitKerja { Id = id, KodeUnor = nama, Nama = nama, IndukId = induk, Jenis = "Unit", JabatanKepalaId = kepala, MemberiPersetujuan = consents });
    }

    private static void AddPosts(AppDb db)
    {
        Post(PerawatSinggani, Singgani, Perawat, JenisJabatan.Fungsional, "Ahli Pertama", 8, 6);
        Post(PerawatBirobuli, Birobuli, Perawat, JenisJabatan.Fungsional, "Ahli Pertama", 8, 5);
        Post(PerawatLere, Lere, Perawat, JenisJabatan.Fungsional, "Ahli Pertama", 8, 4);
        Post(PerawatRumahSakit, RumahSakit, Perawat, JenisJabatan.Fungsional, "Ahli Pertama", 8, 100);
        Post(PerawatBidang, BidangPelayanan, Perawat, JenisJabatan.Fungsional, "Ahli Pertama", 8, 3);
        Post(BidanBirobuli, Birobuli, "Bidan Ahli Pertama", JenisJabatan.Fungsional, "Ahli Pertama", 8, 3);
        Post(UmumBidang, BidangPelayanan, "Pengadministrasi Umum", JenisJabatan.Pelaksana, "Pelaksana", 5, 3);
        Post(UmumBirobuli, Birobuli, "Pengadministrasi Umum", JenisJabatan.Pelaksana, "Pelaksana", 5, 2);
        Post(KepalaSinggani, Singgani, "Kepala UPTD Puskesmas Singgani", JenisJabatan.Pengawas, "IV.a", 9, 1);
        Post(KepalaBirobuli, Birobuli, "Kepala UPTD Puskesmas Birobuli", JenisJabatan.Pengawas, "IV.a", 9, 1);
        Post(KepalaLere, Lere, "Kepala UPTD Puskesmas Lere", JenisJabatan.Pengawas, "IV.a", 9, 1);
        Post(KepalaDinas, DinasKesehatan, "Kepala Dinas Kesehatan", JenisJabatan.JptPratama, "II.b", 14, 1);
        Post(KepalaRumahSakit, RumahSakit, "Direktur Rumah Sakit Contoh", JenisJabatan.Administrator, "III.a", 12, 1);
        Post(KepalaBkpsdmd, Bkpsdmd, "Kepala Badan Kepegawaian", JenisJabatan.JptPratama, "II.b", 14, 1);
        Post(SekretarisDaerah, Setda, "Sekretaris Daerah", JenisJabatan.JptPratama, "II.a", 15, 1);
        Post(Inspektur, Inspektorat, "Inspektur Daerah", JenisJabatan.JptPratama, "II.b", 14, 1);
        Post(KepalaPendidikan, DinasPendidikan, "Kepala Dinas Pendidikan", JenisJabatan.JptPratama, "II.b", 14, 1);
        Post(KepalaBidang, BidangPelayanan, "Kepala Bidang Pelayanan Kesehatan", JenisJabatan.Administrator, "III.b", 11, 1);
        Post(StafBkpsdmd, BidangMutasi, "Analis Kepegawaian", JenisJabatan.Pelaksana, "Pelaksana", 7, 5);
        Post(StafInspektorat, Inspektorat, "Auditor Ahli Pertama", JenisJabatan.Fungsional, "Ahli Pertama", 8, 5);
        Post(StafSetda, Setda, "Pengelola Kepegawaian", JenisJabatan.Pelaksana, "Pelaksana", 6, 5);

        void Post(Guid id, Guid unit, string nama, JenisJabatan jenis, string jenjang, int kelas, int need)
        {
            db.Jabatan.Add(new Jabatan
            {
                Id = id, Kode = id.ToString("N")[..8], UnitKerjaId = unit, Nama = nama, Jenis = jenis, Jenjang = jenjang, Kelas = kelas, PendidikanMinimal = TingkatPendidikan.Slta,
                Rumpun = nama == Perawat ? "KEPERAWATAN" : "KEPERAWATAN|ADMINISTRASI",
            });
            db.Kebutuhan.Add(new Kebutuhan { Id = Guid.CreateVersion7(), JabatanId = id, Jumlah = need, Dari = new DateOnly(2026, 1, 1), DasarHukum = "Peta jabatan contoh" });
        }
    }

    private static void AddPeople(AppDb db)
    {
        foreach (var (who, post) in new[]
        {
            (Sari, PerawatSinggani), (Rina, PerawatSinggani), (Lina, PerawatLere), (Joko, UmumBidang), (Budi, KepalaSinggani), (Dewi, KepalaBirobuli), (Hasan, KepalaDinas),
            (Gita, KepalaRumahSakit), (Mita, StafBkpsdmd), (Arif, StafBkpsdmd), (Tono, StafSetda), (Umar, SekretarisDaerah), (Fahmi, KepalaBkpsdmd), (Zahra, Inspektur),
            (Idris, KepalaPendidikan), (Yusuf, StafInspektorat), (Kamil, KepalaBidang), (Nia, PerawatBirobuli), (Oki, PerawatBirobuli),
        })
        {
            Add(db, who, post);
        }

        db.AppUser.Add(new AppUser { Id = WaliKota.UserId, Issuer = "uji", Subject = "wali-kota", Nama = WaliKota.Nama });
        foreach (var (who, role) in new[]
        {
            (Mita, Role.Verifikator), (Arif, Role.Analis), (Tono, Role.AnggotaTpk), (Umar, Role.Sekda), (WaliKota, Role.Ppk), (Fahmi, Role.PenandatanganPetikan), (Yusuf, Role.Auditor),
        })
        {
            Give(db, who, role);
        }
    }

    private static void Add(AppDb db, Someone who, Guid post)
    {
        var (id, number) = (who.PegawaiId!.Value, NumberOf(who));
        db.Pegawai.Add(new Pegawai
        {
            Id = id, PnsId = $"PNS-{number:000}", Nip = new Nip($"198804122018032{number:000}"), Nama = who.Nama, SearchText = $"{who.Nama.ToLowerInvariant()} 198804122018032{number:000}",
            TanggalLahir = new DateOnly(1988, 4, 12), StatusAsn = StatusAsn.Pns, TmtCpns = new DateOnly(2018, 3, 1), TmtPns = new DateOnly(2019, 3, 1), Golongan = Golongan.Parse("III/b"),
            TmtGolongan = new DateOnly(2022, 4, 1),
        });
        db.RiwayatPendidikan.Add(new RiwayatPendidikan
        {
            Id = Guid.CreateVersion7(), PegawaiId = id, Tingkat = TingkatPendidikan.S1, Program = who == Joko ? "S-1 ADMINISTRASI" : "S-1 KEPERAWATAN", TahunLulus = 2012, IsTerakhir = true,
        });
        foreach (var year in new[] { 2024, 2025, 2026 })
            db.PredikatKinerja.Add(new PredikatKinerja { Id = Guid.CreateVersion7(), PegawaiId = id, Tahun = year, Predikat = Predikat.Baik });
        Hold(db, who, post);
        db.AppUser.Add(new AppUser { Id = who.UserId, Issuer = "uji", Subject = $"{number}", Nama = who.Nama, PegawaiId = id });
    }

    private static Someone Person(int number, string nama) => new(Id(2000 + number), Id(1000 + number), nama);

    private static int NumberOf(Someone who) => BitConverter.ToInt32(who.PegawaiId!.Value.ToByteArray(), 0) - 1000;

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);
}
