namespace MutasiAsn.App;

/// <summary>Every address of the product, once. Keys in addresses are opaque; a NIP never stands in one.</summary>
public static class AppUrls
{
    public const string Home = "/";
    public const string SignIn = "/masuk";
    public const string SignInDemo = "/masuk/contoh";
    public const string SignInAccount = "/masuk/akun";
    public const string SignOut = "/keluar";
    public const string Denied = "/ditolak";
    public const string NotFound = "/tidak-ada";
    public const string Error = "/galat";
    public const string Preparing = "/siap-siap";

    public const string Queue = "/menunggu";
    public const string UsulMutasi = "/usul-mutasi";
    public const string UsulMutasiBaru = "/usul-mutasi/baru";
    public const string JabatanKosong = "/jabatan-kosong";
    public const string Profile = "/profil";
    public const string SuratKeputusan = "/surat-keputusan";
    public const string Audit = "/jejak";
    public const string Verify = "/verifikasi";

    public static string UsulMutasiOf(Guid id) => $"{UsulMutasi}/{id:D}";

    public static string UsulMutasiEdit(Guid id) => $"{UsulMutasi}/{id:D}/ubah";

    public static string UsulMutasiFor(Guid jabatanId) => $"{UsulMutasiBaru}?jabatan={jabatanId:D}";

    public static string Konsep(Guid usulId) => $"{UsulMutasi}/{usulId:D}/konsep.pdf";

    public static string Jabatan(Guid id) => $"/jabatan/{id:D}";

    public static string LetterFile(Guid letterId) => $"{SuratKeputusan}/{letterId:D}/petikan.pdf";

    public static string VerifyOf(string kode) => $"{Verify}/{kode}";
}
