using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace MutasiAsn.App.Features.Intake;

/// <summary>Short digests by which a further export sees what changed without reading it all back.</summary>
internal static class Fingerprints
{
    /// <summary>First 16 bytes of the SHA-256 of everything that a row stores, flags included.</summary>
    public static byte[] Of(ProfilRow row)
    {
        var text = new StringBuilder(256)
            .AppendJoin('\u001F', row.PnsId, row.Nip, row.Nama, row.GelarDepan, row.GelarBelakang, row.TanggalLahir?.DayNumber, row.Status, row.TmtCpns?.DayNumber, row.TmtPns?.DayNumber)
            .Append('\u001F')
            .AppendJoin('\u001F', row.Golongan?.ToString(), row.TmtGolongan?.DayNumber, row.KelurahanKode, row.Jabatan.Id, row.TmtJabatan.DayNumber, row.Tingkat, row.Program, row.TahunLulus);
        foreach (var flag in row.Flags)
            text.Append('\u001E').AppendJoin('\u001F', flag.Jenis, flag.Kolom, flag.Nilai);
        return Of(text.ToString());
    }

    public static byte[] Of(string text) => SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan()))[..16];

    public static UInt128 Number(string text) => MemoryMarshal.Read<UInt128>(Of(text));

    public static string OfFile(Stream stream) => Convert.ToHexStringLower(SHA256.HashData(stream));
}
