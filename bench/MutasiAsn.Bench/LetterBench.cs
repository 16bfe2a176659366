using System.Diagnostics;
using System.Globalization;
using MutasiAsn.App.Letters;
using MutasiAsn.Core.Decisions;

// Petikan per second on one and on two threads, and what the first one costs. Every letter has its own name, NIP, number and code.
internal static class LetterBench
{
    private const int Count = 4000;
    private const int Repeats = 3;
    private static readonly string[] _names = ["Sitti Nurhaliza Lasoso, S.Kep., Ns.", "Andi Baso Mappasessu, S.Pd.", "Ni Luh Ayu Pratiwi, A.Md.Kep.", "Moh. Rizal Lamakarate, S.E., M.M."];

    public static void Run(Action<string> writeJsonLine)
    {
        var renderer = new LetterRenderer(new LetterStyle());
        var watch = Stopwatch.StartNew();
        var bytes = renderer.Petikan(Facts(0)).Length;
        var firstMs = watch.Elapsed.TotalMilliseconds;

        var one = Enumerable.Range(0, Repeats + 1).Select(_ => PerSecond(renderer, 1)).Skip(1).ToArray();
        var two = Enumerable.Range(0, Repeats + 1).Select(_ => PerSecond(renderer, 2)).Skip(1).ToArray();
        writeJsonLine(string.Create(CultureInfo.InvariantCulture,
            $"{{\"bench\":\"petikan\",\"engine\":\"{LetterRenderer.EngineVersion}\",\"count\":{Count},\"firstMs\":{firstMs:0.0},\"kilobytes\":{bytes / 1024.0:0.0},\"perSecond1\":{one.Max():0},\"perSecond2\":{two.Max():0},\"worst1\":{one.Min():0},\"worst2\":{two.Min():0}}}"));
    }

    private static double PerSecond(LetterRenderer renderer, int threads)
    {
        var watch = Stopwatch.StartNew();
        Parallel.For(0, Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => renderer.Petikan(Facts(i)));
        return Count / watch.Elapsed.TotalSeconds;
    }

    private static PetikanFacts Facts(int i)
    {
        var number = i.ToString("D4", CultureInfo.InvariantCulture);
        var kode = "7KQ4M2XA9PRTH3WD0VZ6E8" + number;
        return new PetikanFacts
        {
            Nomor = $"800.1.3.1/{number}/BKPSDMD/2026",
            Tanggal = new DateOnly(2026, 11, 26),
            Kode = kode,
            AlamatVerifikasi = "https://mutasi.example.go.id/periksa/" + kode,
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
            Memperhatikan = ["Berita Acara Sidang Tim Penilai Kinerja tanggal 18 November 2026 Nomor 800.1.3.1/41/TPK/2026;"],
            Diktum =
            [
                "Kepada yang bersangkutan diberikan gaji dan tunjangan yang sah sesuai dengan ketentuan peraturan perundang-undangan.",
                "Apabila di kemudian hari ternyata terdapat kekeliruan dalam Keputusan ini, akan diadakan perbaikan sebagaimana mestinya.",
                "Keputusan Wali Kota ini mulai berlaku pada tanggal ditetapkan.",
            ],
            NamaCetak = _names[i % _names.Length],
            Nip = "19880412201803" + number,
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
            Tembusan = ["Kepala Kantor Regional IV BKN di Makassar", "Kepala Puskesmas Singgani", "Kepala Puskesmas Birobuli", "Kepala BPKAD Kota Palu", "Inspektur Daerah Kota Palu", "yang bersangkutan"],
        };
    }
}
