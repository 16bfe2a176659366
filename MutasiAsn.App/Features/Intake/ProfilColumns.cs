namespace MutasiAsn.App.Features.Intake;

/// <summary>
/// The columns of profil-asn.xlsx that are kept. Gender is looked at and dropped, of the address only the kelurahan is taken; no other column of
/// the export is read at all (UU 27/2022 Pasal 16).
/// </summary>
internal static class ProfilColumns
{
    public const string File = "profil-asn.xlsx";

    public const string PnsId = "PNS ID";
    public const string Nip = "NIP BARU";
    public const string Nama = "NAMA";
    public const string GelarDepan = "GELAR DEPAN";
    public const string GelarBelakang = "GELAR BELAKANG";
    public const string TanggalLahir = "TANGGAL LAHIR";
    public const string Status = "STATUS CPNS PNS";
    public const string TmtCpns = "TMT CPNS";
    public const string TmtPns = "TMT PNS";
    public const string GolId = "GOL AKHIR ID";
    public const string GolNama = "GOL AKHIR NAMA";
    public const string TmtGolongan = "TMT GOLONGAN";
    public const string JabatanId = "JABATAN ID";
    public const string JabatanNama = "JABATAN NAMA";
    public const string TmtJabatan = "TMT JABATAN";
    public const string Tingkat = "TINGKAT PENDIDIKAN NAMA";
    public const string Pendidikan = "PENDIDIKAN NAMA";
    public const string TahunLulus = "TAHUN LULUS";
    public const string UnorId = "UNOR ID";
    public const string UnorNama = "UNOR NAMA";

    /// <summary>Only in a corrected file, in place of the address, which a refused row does not keep.</summary>
    public const string Kelurahan = "KELURAHAN";

    public const string Gender = "JENIS KELAMIN";
    public const string Alamat = "ALAMAT";

    /// <summary>A heading that begins so makes the file a corrected one (sebagian).</summary>
    public const string Reason = "ALASAN";

    public static readonly string[] Needed = [PnsId, Nip, Nama, TanggalLahir, Status, TmtCpns, TmtPns, GolNama, TmtGolongan, JabatanId, TmtJabatan, Tingkat, Pendidikan, UnorId];

    /// <summary>What is kept of a refused row, in the order of the export.</summary>
    public static readonly string[] Kept =
    [
        PnsId, Nip, Nama, GelarDepan, GelarBelakang, TanggalLahir, Status, TmtCpns, TmtPns, GolId, GolNama, TmtGolongan,
        JabatanId, JabatanNama, TmtJabatan, Tingkat, Pendidikan, TahunLulus, UnorId, UnorNama,
    ];
}
