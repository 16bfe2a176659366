using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.App.Features.Intake;

/// <summary>A person as one accepted row of the export says.</summary>
internal sealed class ProfilRow
{
    public required int Baris { get; init; }

    public required string PnsId { get; init; }

    public required string Nip { get; init; }

    /// <summary>NIP as it arrived.</summary>
    public required string NipArrived { get; init; }

    public required string Nama { get; init; }

    public required string GelarDepan { get; init; }

    public required string GelarBelakang { get; init; }

    public required DateOnly? TanggalLahir { get; init; }

    public required StatusAsn Status { get; init; }

    public required DateOnly? TmtCpns { get; init; }

    public required DateOnly? TmtPns { get; init; }

    public required Golongan? Golongan { get; init; }

    public required DateOnly? TmtGolongan { get; init; }

    /// <summary><c>null</c> where the address names no kelurahan of the city.</summary>
    public required string? KelurahanKode { get; init; }

    /// <summary>Whether the file had a column that could say so.</summary>
    public required bool KnowsKelurahan { get; init; }

    public required Jabatan Jabatan { get; init; }

    public required string UnorId { get; init; }

    public required DateOnly TmtJabatan { get; init; }

    public required TingkatPendidikan? Tingkat { get; init; }

    public required string Program { get; init; }

    public required int? TahunLulus { get; init; }

    /// <summary>What is in question; listed with the row and stored as <see cref="DataFlag"/>.</summary>
    public required IReadOnlyList<ProblemNote> Flags { get; init; }

    public required IReadOnlyList<ProblemNote> Repaired { get; init; }

    public byte[] Fingerprint { get; set; } = [];

    /// <summary>The row as a refused one, for a reason that only the database shows.</summary>
    public RefusedRow Refuse(ProblemNote note)
    {
        static string? Date(DateOnly? date) => date is { } day ? ExportDates.Text(day) : null;
        string?[] cells =
        [
            PnsId, NipArrived, Nama, GelarDepan, GelarBelakang, Date(TanggalLahir), ExportCodes.Text(Status), Date(TmtCpns), Date(TmtPns), null, Golongan?.ToString(), Date(TmtGolongan),
            Jabatan.Kode, Jabatan.Nama, Date(TmtJabatan), ExportCodes.Text(Tingkat), Program, TahunLulus?.ToString(CultureInfo.InvariantCulture), UnorId, null,
        ];
        var kept = ProfilColumns.Kept.Zip(cells).Where(c => !string.IsNullOrEmpty(c.Second)).ToDictionary(c => c.First, c => c.Second!);
        return new RefusedRow(Baris, PnsId, Nip, NipArrived, RefusedRow.ToJson(kept), [note], Jabatan, TmtJabatan);
    }
}

/// <summary>Something about one cell of a row.</summary>
internal sealed record ProblemNote(string Jenis, string Kolom, string Nilai, string Saran, bool BlocksLetter = false)
{
    public ImportProblem ToProblem(string file, int row, string nip, string action) => new(file, row, nip, Kolom, Jenis, action, Nilai, Saran);
}

/// <summary>A row that was refused: what is kept of it, why, and the post that it nevertheless occupies.</summary>
internal sealed record RefusedRow(int Baris, string PnsId, string Nip, string NipArrived, string Nilai, IReadOnlyList<ProblemNote> Notes, Jabatan? Jabatan, DateOnly? Tmt)
{
    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string ToJson(IReadOnlyDictionary<string, string> cells) => JsonSerializer.Serialize(cells, _json);
}
