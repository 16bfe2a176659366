using MutasiAsn.App.Letters;
using MutasiAsn.Core.Decisions;

namespace MutasiAsn.Tests.App.Letters;

// Invented people. Each sample is valid; a test changes it with "with".
internal static class LetterSamples
{
    public static LetterRenderer Renderer { get; } = new(new LetterStyle());

    public static PetikanFacts Petikan { get; } = new()
    {
        Nomor = "800.1.3.1/412/BKPSDMD/2026",
        Tanggal = new DateOnly(2026, 11, 26),
        Kode = "7KQ4M2XA9PRTH3WD0VZ6E8JNC5",
        AlamatVerifikasi = "https://mutasi.example.go.id/periksa/7KQ4M2XA9PRTH3WD0VZ6E8JNC5",
        Tempat = "Palu",
        Tentang = "PEMINDAHAN PEGAWAI NEGERI SIPIL DALAM JABATAN FUNGSIONAL DI LINGKUNGAN PEMERINTAH KOTA PALU",
        Menimbang =
        [
            "bahwa guna memenuhi kebutuhan organisasi dan menempatkan pegawai sesuai dengan kualifikasi, kompetensi, dan kinerjanya, perlu dilakukan pemindahan Pegawai Negeri Sipil;",
            "bahwa Pegawai Negeri Sipil dalam Keputusan ini telah memenuhi syarat dan mendapat pertimbangan Tim Penilai Kinerja;",
            "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan Wali Kota;",
        ],
        Mengingat =
        [
            "Undang-Undang Nomor 4 Tahun 1994 tentang Pembentukan Kotamadya Daerah Tingkat II Palu;",
            "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah beberapa kali diubah;",
            "Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;",
            "Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020;",
            "Peraturan Badan Kepegawaian Negara Nomor 5 Tahun 2019 tentang Tata Cara Pelaksanaan Mutasi;",
            "Peraturan Daerah Kota Palu Nomor 10 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah;",
        ],
        Memperhatikan = ["Berita Acara Sidang Tim Penilai Kinerja tanggal 18\u00A0November 2026 Nomor 800.1.3.1/41/TPK/2026;"],
        Diktum =
        [
            "Kepada yang bersangkutan diberikan gaji dan tunjangan yang sah sesuai dengan ketentuan peraturan perundang-undangan.",
            "Apabila di kemudian hari ternyata terdapat kekeliruan dalam Keputusan ini, akan diadakan perbaikan sebagaimana mestinya.",
            "Keputusan Wali Kota ini mulai berlaku pada tanggal ditetapkan.",
        ],
        NamaCetak = "Sitti Nurhaliza Lasoso, S.Kep., Ns.",
        Nip = "198804122018032014",
        PangkatGolongan = "Penata Muda Tingkat I, III/b",
        JabatanLama = "Perawat Ahli Pertama",
        KelasLama = 8,
        UnitLama = "Puskesmas Singgani",
        JabatanBaru = "Perawat Ahli Pertama",
        KelasBaru = 8,
        UnitBaru = "Puskesmas Birobuli",
        Tmt = new DateOnly(2026, 12, 1),
        JabatanPenetap = "WALI KOTA PALU",
        NamaPenetap = "ANDI MAPPATUNRU",
        JabatanPenandatangan = "KEPALA BKPSDMD KOTA PALU",
        NamaPenandatangan = "HARTATI LAMARAUNA, S.Sos., M.Si.",
        PangkatPenandatangan = "Pembina Utama Muda, IV/c",
        NipPenandatangan = "197208171998032006",
        Tembusan =
        [
            "Kepala Kantor Regional IV BKN di Makassar", "Kepala Puskesmas Singgani", "Kepala Puskesmas Birobuli",
            "Kepala BPKAD Kota Palu", "Inspektur Daerah Kota Palu", "yang bersangkutan",
        ],
    };

    public static PetikanFacts Pelaksana { get; } = Petikan with
    {
        Tentang = "PEMINDAHAN PEGAWAI NEGERI SIPIL DALAM JABATAN PELAKSANA DI LINGKUNGAN PEMERINTAH KOTA PALU",
        JabatanLama = "Pengadministrasi Perkantoran",
        KelasLama = 5,
        JabatanBaru = "Pengelola Layanan Kesehatan",
        KelasBaru = 6,
    };

    public static PetikanFacts Konsep { get; } = Petikan with { IsKonsep = true, Nomor = null, Tanggal = null, Kode = null, AlamatVerifikasi = null };

    // Sixty characters and five degrees, units of ninety characters, a signatory to match.
    public static PetikanFacts Long { get; } = Pelaksana with
    {
        NamaCetak = "Andi Muhammadiyah Sitti Nurhaliza Rahmatullah Lasoso Mangkubumi, S.Ked., S.Kep., Ns., M.Kes., Ph.D.",
        UnitLama = "Unit Pelaksana Teknis Daerah Pusat Kesehatan Masyarakat Rawat Inap Kecamatan Palu Selatan I",
        UnitBaru = "Bidang Pengendalian Penduduk, Penyuluhan dan Penggerakan pada Dinas Pengendalian Penduduk 2",
        JabatanBaru = "Penyuluh Keluarga Berencana dan Pembangunan Keluarga Sejahtera Tingkat Kecamatan",
        JabatanPenandatangan = "KEPALA BADAN KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA DAERAH KOTA PALU",
        NamaPenandatangan = "Prof. Dr. Hj. HARTATI LAMARAUNA SITTI FATIMAH, S.Sos., M.Si., M.Kes., Ph.D.",
    };
}
