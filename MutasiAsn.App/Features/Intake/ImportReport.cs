using System.Text.Encodings.Web;
using System.Text.Json;

namespace MutasiAsn.App.Features.Intake;

/// <summary>
/// What one import found and did. The counts speak of <c>profil-asn.xlsx</c> only: Dibaca = Dibuat + Diubah + Sama + Digabung + Ditolak;
/// Diperbaiki and Ditandai count people. As JSON it is what <c>impor --json</c> prints.
/// </summary>
public sealed record ImportReport(
    int Dibaca,
    int Dibuat,
    int Diubah,
    int Sama,
    int Digabung,
    int Ditolak,
    int Hilang,
    int Diperbaiki,
    int Ditandai,
    IReadOnlyList<ImportFileCount> Berkas,
    IReadOnlyList<ImportProblem> Masalah)
{
    // Read by programs and on terminals, never put into a page as it is.
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string ToJson() => JsonSerializer.Serialize(this, _json);
}

/// <summary>Rows of one file, and how many of them are not in the database now (refused, waiting, merged, or a file not used).</summary>
public sealed record ImportFileCount(string Nama, int Dibaca, int Dilewati);

/// <summary>One thing that was not as it should be.</summary>
/// <param name="Berkas">File.</param>
/// <param name="Baris">Row as the spreadsheet shows it.</param>
/// <param name="Nip">NIP as it arrived.</param>
/// <param name="Kolom">Column heading.</param>
/// <param name="Jenis">One of <see cref="ProblemKinds"/>.</param>
/// <param name="Tindakan">"diperbaiki", "ditandai", "digabung" or "ditolak".</param>
/// <param name="Nilai">What stood there, as plain text.</param>
/// <param name="Saran">What to do, a full Indonesian sentence.</param>
public sealed record ImportProblem(string Berkas, int Baris, string Nip, string Kolom, string Jenis, string Tindakan, string Nilai, string Saran);

/// <summary>Where an import stands.</summary>
/// <param name="Phase">In Indonesian, for example "Membaca profil-asn.xlsx".</param>
/// <param name="Done">How many rows.</param>
/// <param name="Total">Of how many; <c>null</c> while unknown.</param>
public sealed record ImportProgress(string Phase, int Done, int? Total);
