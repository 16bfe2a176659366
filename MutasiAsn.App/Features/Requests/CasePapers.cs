using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Texts;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Requests;

/// <summary>One line of the checklist of papers (domain section 2.2, own request within the city).</summary>
/// <param name="Kode">D02asal to D10.</param>
/// <param name="Nama">What it is.</param>
/// <param name="Keadaan">How it is known.</param>
/// <param name="Tanggal">Its date.</param>
/// <param name="Keterangan">Where it comes from, or what is missing.</param>
/// <param name="Wajib">Whether the case cannot go on without it.</param>
public sealed record Paper(string Kode, string Nama, KeadaanBerkas Keadaan, DateOnly? Tanggal, string Keterangan, bool Wajib);

/// <summary>What is known about the papers of a case: by the system from data and steps, stated by the applicant, or checked by the verifier.</summary>
public static class CasePapers
{
    public static async Task<IReadOnlyList<Paper>> ListAsync(AppDb db, UsulMutasi usul, CancellationToken ct)
    {
        // What was checked in an older round is void with its verification.
        var checkedPapers = usul.VerifiedRound == usul.Round ? await db.Berkas.AsNoTracking().Where(b => b.UsulMutasiId == usul.Id).ToDictionaryAsync(b => b.Kode, ct) : [];
        var consents = await db.Persetujuan.AsNoTracking().Where(p => p.UsulMutasiId == usul.Id && p.Round == usul.Round).ToDictionaryAsync(p => p.Side, ct);
        var needs = await db.Kebutuhan.AsNoTracking().Where(k => k.JabatanId == usul.JabatanAsalId || k.JabatanId == usul.JabatanTujuanId)
            .Select(k => new { k.JabatanId, k.Dari, k.DasarHukum }).ToListAsync(ct);
        var appraised = await db.PredikatKinerja.AsNoTracking().Where(k => k.PegawaiId == usul.PegawaiId).OrderByDescending(k => k.Tahun).Select(k => k.Tahun).Take(2).ToListAsync(ct);
        var ranked = await db.Pegawai.AsNoTracking().Where(p => p.Id == usul.PegawaiId).Select(p => new { p.Golongan, p.TmtGolongan }).FirstAsync(ct);
        var confirmed = consents.ContainsKey(Side.Asal) ? await ConfirmedAsync(db, usul, ct) : null;

        var need = (Guid jabatan) => needs.Where(n => n.JabatanId == jabatan).OrderByDescending(n => n.Dari).FirstOrDefault();
        var sent = usul.DikirimAt is { } at ? Wita.Day(at) : (DateOnly?)null;
        var consent = (Side side) => consents.TryGetValue(side, out var given) ? (DateOnly?)Wita.Day(given.At) : null;
        List<Paper> papers =
        [
            System("D02asal", "Analisis jabatan dan beban kerja unit asal", need(usul.JabatanAsalId)?.Dari, "Peta jabatan", "Kebutuhan jabatan asal belum tercatat"),
            System("D02tujuan", "Analisis jabatan dan beban kerja unit tujuan", need(usul.JabatanTujuanId)?.Dari, "Peta jabatan", "Kebutuhan jabatan tujuan belum tercatat"),
            System("D03", "Permohonan mutasi dari pegawai", sent, "Usul ini", "Usul belum dikirim"),
            System("D04", "Persetujuan kepala unit penerima", consent(Side.Tujuan), consents.GetValueOrDefault(Side.Tujuan)?.Sebagai ?? "", "Menunggu kepala unit penerima"),
            System("D05", "Persetujuan kepala unit asal", consent(Side.Asal), consents.GetValueOrDefault(Side.Asal)?.Sebagai ?? "", "Menunggu kepala unit asal"),
            Stated("D06", "Pernyataan tidak sedang diperiksa, dihukum disiplin, atau dalam proses peradilan", sent, confirmed),
            System("D07", "Keputusan pangkat dan jabatan terakhir", ranked.Golongan is null ? null : ranked.TmtGolongan ?? sent, "Data kepegawaian", "Golongan belum tercatat"),
            System("D08", "Penilaian kinerja dua tahun terakhir", appraised.Count == 2 ? sent : null, appraised.Count == 2 ? $"Tahun {appraised[1]} dan {appraised[0]}" : "", "Belum ada dua penilaian tahunan"),
            Stated("D09", "Pernyataan tidak sedang tugas belajar atau ikatan dinas", sent, confirmed),
            new Paper("D10", "Keterangan bebas temuan dari Inspektorat", KeadaanBerkas.Kurang, null, "Disarankan, tidak menghalangi", false),
        ];
        return [.. papers.Select(p => checkedPapers.TryGetValue(p.Kode, out var seen) ? p with { Keadaan = seen.Keadaan, Tanggal = seen.Tanggal ?? p.Tanggal, Keterangan = seen.Keterangan.Length > 0 ? seen.Keterangan : p.Keterangan } : p)];
    }

    /// <summary>The checklist as facts of a judgement.</summary>
    public static CaseDokumen ToFacts(IReadOnlyList<Paper> papers)
    {
        CaseBerkas? Of(string kode)
        {
            var paper = papers.First(p => p.Kode == kode);
            return paper.Keadaan == KeadaanBerkas.Kurang ? CaseBerkas.TidakAda : new CaseBerkas(true, paper.Tanggal);
        }

        return new CaseDokumen { D02Asal = Of("D02asal"), D02Tujuan = Of("D02tujuan"), D03 = Of("D03"), D04 = Of("D04"), D05 = Of("D05"), D06 = Of("D06"), D08 = Of("D08"), D09 = Of("D09"), D10 = Of("D10") };
    }

    private static Paper System(string kode, string nama, DateOnly? tanggal, string source, string missing) =>
        new(kode, nama, tanggal is null ? KeadaanBerkas.Kurang : KeadaanBerkas.DiketahuiSistem, tanggal, tanggal is null ? missing : source, true);

    private static Paper Stated(string kode, string nama, DateOnly? sent, DateOnly? confirmed) => new(
        kode, nama, sent is null ? KeadaanBerkas.Kurang : KeadaanBerkas.Dinyatakan, confirmed ?? sent,
        sent is null ? "Dinyatakan saat mengirim usul" : confirmed is null ? "Dinyatakan pegawai; menunggu pembenaran kepala unit asal" : "Dinyatakan pegawai, dibenarkan kepala unit asal", true);

    private static async Task<DateOnly?> ConfirmedAsync(AppDb db, UsulMutasi usul, CancellationToken ct) => await db.FaktaPegawai.AsNoTracking()
        .Where(f => f.UsulMutasiId == usul.Id && f.Sumber == SumberFakta.PembenaranAtasan).OrderByDescending(f => f.Sequence).Select(f => (DateOnly?)f.Dari).FirstOrDefaultAsync(ct);
}
