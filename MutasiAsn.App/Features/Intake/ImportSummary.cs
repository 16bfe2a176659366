using System.Globalization;

namespace MutasiAsn.App.Features.Intake;

/// <summary>A report as a person at a terminal reads it.</summary>
internal static class ImportSummary
{
    private const int Shown = 5;
    private static readonly CultureInfo _indonesian = CultureInfo.GetCultureInfo("id-ID");

    public static void Write(TextWriter output, ImportReport report, bool checkOnly)
    {
        output.WriteLine(checkOnly ? "Hasil pemeriksaan (tidak ada yang ditulis):" : "Impor selesai:");
        foreach (var (count, meaning) in new[]
        {
            (report.Dibaca, "baris pegawai dibaca"), (report.Dibuat, "pegawai baru"), (report.Diubah, "pegawai berubah"), (report.Sama, "pegawai tetap sama"),
            (report.Digabung, "baris ganda digabung"), (report.Ditolak, "baris ditolak"), (report.Hilang, "pegawai tidak lagi ada dalam ekspor"),
            (report.Diperbaiki, "pegawai dengan isian yang diperbaiki"), (report.Ditandai, "pegawai dengan data yang ditandai"),
        })
        {
            output.WriteLine($"  {count.ToString("#,0", _indonesian),8}  {meaning}");
        }

        output.WriteLine("Berkas:");
        foreach (var file in report.Berkas)
            output.WriteLine($"  {file.Nama}: {file.Dibaca.ToString("#,0", _indonesian)} baris, {file.Dilewati.ToString("#,0", _indonesian)} dilewati");
        foreach (var group in report.Masalah.GroupBy(m => (m.Tindakan, m.Jenis)).OrderBy(g => g.Key.Tindakan, StringComparer.Ordinal).ThenByDescending(g => g.Count()))
        {
            output.WriteLine($"{char.ToUpper(group.Key.Tindakan[0], _indonesian)}{group.Key.Tindakan[1..]}, {group.Key.Jenis} ({group.Count()}):");
            foreach (var problem in group.Take(Shown))
                output.WriteLine($"  {problem.Berkas} baris {problem.Baris}, NIP {problem.Nip}: {problem.Saran}");
            if (group.Count() > Shown)
                output.WriteLine($"  dan {group.Count() - Shown} lagi; daftar lengkap dengan --json");
        }
    }
}
