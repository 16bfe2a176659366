namespace MutasiAsn.App.Features.Intake;

/// <summary>Kinds of problems in an export, the words for what was done about them, and the advice that goes with each.</summary>
public static class ProblemKinds
{
    public const string Apostrof = "apostrof";
    public const string Spasi = "spasi";
    public const string HurufNama = "huruf-nama";
    public const string TanggalSerial = "tanggal-serial";

    public const string Ganda = "ganda";
    public const string GandaBeda = "ganda-beda";

    public const string NipEksponen = "nip-eksponen";
    public const string NipPanjang = "nip-panjang";
    public const string NipTanggal = "nip-tanggal";
    public const string NipTidakSah = "nip-tidak-sah";
    public const string LahirBeda = "lahir-beda";
    public const string LahirKosong = "lahir-kosong";
    public const string PnsIdKosong = "pns-id-kosong";
    public const string NamaKosong = "nama-kosong";
    public const string StatusTakDikenal = "status-tak-dikenal";
    public const string TanggalMustahil = "tanggal-mustahil";
    public const string TanggalKosong = "tanggal-kosong";
    public const string UnorTakDikenal = "unor-tak-dikenal";
    public const string JabatanTakDikenal = "jabatan-tak-dikenal";
    public const string GolonganKosong = "golongan-kosong";
    public const string GolonganBeda = "golongan-beda";
    public const string PendidikanDiBawahSyarat = "pendidikan-di-bawah-syarat";
    public const string Rumus = "rumus";
    public const string PenempatanBeda = "penempatan-beda";
    public const string NilaiTakTerbaca = "nilai-tak-terbaca";
    public const string KolomLebih = "kolom-lebih";

    public const string Diperbaiki = "diperbaiki";
    public const string Ditandai = "ditandai";
    public const string Digabung = "digabung";
    public const string Ditolak = "ditolak";

    /// <summary>What to do about a problem.</summary>
    /// <param name="jenis">Its kind.</param>
    /// <param name="kolom">The column.</param>
    /// <param name="detail">What the sentence names beside it, for example the other row.</param>
    internal static string Saran(string jenis, string kolom, string detail = "") => jenis switch
    {
        Apostrof => $"Tanda petik di awal {kolom} sudah dihapus; hapus juga di SIASN agar tidak terulang.",
        Spasi => $"Spasi berlebih pada {kolom} sudah dirapikan; rapikan juga di SIASN agar tidak terulang.",
        HurufNama => "Huruf besar dan kecil pada nama sudah dirapikan; periksa ejaannya lalu betulkan di SIASN.",
        TanggalSerial => $"Angka tanggal pada {kolom} sudah dibaca sebagai {detail}; periksa tanggal itu dan ekspor ulang kolom ini sebagai teks.",
        Ganda => $"Baris ini sama persis dengan baris {detail} dan dihitung satu kali; hapus salah satunya dari ekspor.",
        GandaBeda => $"Baris ini memakai PNS ID atau NIP yang juga dipakai {detail}; tentukan baris yang benar di SIASN lalu impor ulang.",
        NipEksponen => "Angka terakhir NIP hilang karena dibuka sebagai bilangan; ekspor ulang dengan kolom NIP BARU berformat teks.",
        NipPanjang => "NIP harus terdiri atas 18 angka; betulkan NIP di SIASN lalu impor ulang baris ini.",
        NipTanggal => "Delapan angka pertama NIP bukan tanggal lahir yang ada; betulkan NIP di SIASN lalu impor ulang baris ini.",
        NipTidakSah => $"NIP ini diragukan karena {detail}; periksa NIP pada surat keputusan pengangkatan dan betulkan di SIASN.",
        LahirBeda => $"Tanggal lahir tidak sama dengan tanggal pada NIP ({detail}); periksa akta kelahiran dan betulkan di SIASN.",
        LahirKosong => "Tanggal lahir tidak terisi; lengkapi di SIASN agar batas usia pensiun dapat dihitung.",
        PnsIdKosong => "PNS ID tidak terisi atau tidak terbaca; ekspor ulang dari SIASN dengan kolom PNS ID berformat teks.",
        NamaKosong => "Nama tidak terisi; lengkapi di SIASN lalu impor ulang baris ini.",
        StatusTakDikenal => "Status kepegawaian harus P, C, atau PPPK; betulkan di SIASN lalu impor ulang baris ini.",
        TanggalMustahil => $"Tanggal pada {kolom} tidak ada dalam kalender; betulkan dengan bentuk hari-bulan-tahun lalu impor ulang baris ini.",
        TanggalKosong => $"Tanggal pada {kolom} tidak terisi; lengkapi di SIASN lalu impor ulang baris ini.",
        UnorTakDikenal => "Unit kerja ini tidak ada dalam unit-kerja.csv; perbarui daftar unit atau betulkan UNOR ID di SIASN lalu impor ulang.",
        JabatanTakDikenal => "Jabatan ini tidak ada pada unit tersebut dalam peta-jabatan.csv; perbarui peta jabatan atau betulkan JABATAN ID lalu impor ulang.",
        GolonganKosong => "Golongan tidak terisi atau tidak terbaca; surat tidak dapat terbit sebelum golongan dilengkapi di SIASN.",
        GolonganBeda => $"GOL AKHIR ID menunjuk golongan {detail}, bukan seperti pada GOL AKHIR NAMA; surat tidak dapat terbit sebelum disamakan di SIASN.",
        PendidikanDiBawahSyarat => $"Pendidikan yang tercatat lebih rendah daripada syarat jabatan ({detail}); perbarui ijazah terakhir di SIASN bila sudah lulus jenjang berikutnya.",
        Rumus => $"{kolom} diawali tanda rumus dan disimpan sebagai teks biasa; betulkan isinya di SIASN.",
        PenempatanBeda => $"Surat keputusan kita menempatkan pegawai ini pada {detail} dan itu yang berlaku; kirim surat keputusan itu ke SIASN agar ekspor berikutnya sama.",
        NilaiTakTerbaca => $"Isi {kolom} tidak terbaca; betulkan di SIASN lalu impor ulang berkas ini.",
        KolomLebih => "Baris ini berisi lebih banyak kolom daripada judulnya; beri tanda kutip pada isi yang memuat koma lalu impor ulang.",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis), jenis, "Unknown kind of problem"),
    };
}
