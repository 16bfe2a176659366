using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Features.Placement;
using MutasiAsn.App.Texts;
using MutasiAsn.Core;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Requests;

/// <summary>Papers and facts are in order: the date is fixed, the printed name confirmed, every paper seen, nothing blocks a letter.</summary>
public sealed class VerifyUsulMutasi(CaseRunner runner, CaseJudge judge)
{
    /// <summary>What the verifier found.</summary>
    /// <param name="Tmt">Effective date.</param>
    /// <param name="NamaCetak">Name with degrees as it is printed.</param>
    /// <param name="Diperiksa">Codes of the papers that were seen.</param>
    /// <param name="TanggalD10">Date of the Inspektorat's statement; <c>null</c> = none.</param>
    /// <param name="Catatan">A word; may be empty.</param>
    public sealed record Form(DateOnly? Tmt, string NamaCetak, IReadOnlyList<string> Diperiksa, DateOnly? TanggalD10, string Catatan);

    public static readonly Refusal TmtMissing = new("tmt-kosong", "Tanggal mulai bertugas belum ditetapkan. Isi tanggal sesudah hari ini, misalnya 01/12/2026.");
    public static readonly Refusal NameMissing = new("nama-cetak-kosong", "Nama untuk surat belum dibenarkan. Isi nama lengkap dengan gelar seperti pada ijazah.");
    public static readonly Refusal NameTooLong = new("nama-cetak-panjang", "Nama untuk surat paling panjang 200 huruf. Periksa kembali nama dan gelarnya.");

    public Task<Outcome<StepAnswer>> RunAsync(Guid usulId, Form form, int seenVersion, Guid userId, Guid operationId, CancellationToken ct) =>
        runner.RunAsync(new StepRequest(operationId, usulId, userId, CaseStep.Verify, seenVersion, JsonSerializer.Serialize(form)), async (c, token) =>
        {
            if (form.Tmt is not { } tmt)
                return TmtMissing;
            if (tmt <= c.Today)
                return UsulMutasiRefusals.TmtNotAfterToday;
            if (string.IsNullOrWhiteSpace(form.NamaCetak))
                return NameMissing;
            if (form.NamaCetak.Trim().Length > 200)
                return NameTooLong;
            var pegawai = await c.Db.Pegawai.FirstAsync(p => p.Id == c.Usul.PegawaiId, token);
            if (!NamaGelar.IsSameName(pegawai.Nama, form.NamaCetak))
                return OtherName(pegawai.Nama);
            var flag = await c.Db.DataFlag.AsNoTracking().FirstOrDefaultAsync(f => f.PegawaiId == c.Usul.PegawaiId && f.BlocksLetter && f.ResolvedAt == null, token);
            if (flag is not null)
                return Flagged(flag.Kolom, flag.Saran);
            var papers = await CasePapers.ListAsync(c.Db, c.Usul, token);
            var unseen = papers.Where(p => p.Wajib && !form.Diperiksa.Contains(p.Kode)).Select(p => p.Nama).ToList();
            if (unseen.Count > 0)
                return Unseen(string.Join("; ", unseen));

            await KeepPapersAsync(c, papers, form, token);
            c.Usul.Verify(tmt, c.Now);
            await c.Db.SaveChangesAsync(token);
            var judged = await judge.JudgeAsync(c.Db, await CaseQuestions.ForAsync(c.Db, c.Usul, Stage.Verify, c.Today, c.Actor, Party.Verifikator, token), token);
            if (CaseJudge.WhyStopped(judged, unknownStops: true, seesDiscipline: true) is { } stop)
                return stop;
            var namaBefore = pegawai.NamaLengkap;
            if (pegawai.NamaCetak != form.NamaCetak.Trim())
            {
                pegawai.NamaCetak = form.NamaCetak.Trim();
                pegawai.Version++;
            }

            await CaseJudge.KeepAsync(c.Db, c.Usul.Id, judged, c.Now, token);
            return new StepWork("Berkas lengkap; usul diteruskan ke Tim Penilai Kinerja.") 
            {
                Reason = form.Catatan.Trim(),
                ActingAs = string.Join("; ", Changes(c.Usul.TmtUsulan, tmt, namaBefore, pegawai.NamaLengkap)),
                Before = new Dictionary<string, string> { ["tmt"] = Formats.Date(c.Usul.TmtUsulan), ["namaCetak"] = namaBefore },
                After = new Dictionary<string, string> { ["tmt"] = Formats.Date(tmt), ["namaCetak"] = pegawai.NamaLengkap },
            };
        }, ct);

    private static Refusal OtherName(string nama) => new(
        "nama-cetak-lain", $"Nama untuk surat harus nama pegawai \"{nama}\" seperti dalam data; hanya gelar (sesudah koma, atau di depan dengan titik) serta huruf besar dan kecil yang boleh berbeda. Bila namanya keliru, kembalikan usul dan perbaiki data lebih dahulu.");

    private static IEnumerable<string> Changes(DateOnly wished, DateOnly tmt, string before, string after)
    {
        if (tmt != wished)
            yield return $"TMT ditetapkan {Formats.Date(tmt)}, diusulkan {Formats.Date(wished)}";
        if (before != after)
            yield return $"nama untuk surat {after}, semula {before}";
    }

    private static Refusal Flagged(string kolom, string saran) => new("data-menghalangi-surat", $"Data pegawai belum beres pada kolom {kolom}, sehingga surat tidak dapat diterbitkan. {saran} Kembalikan usul bila pegawai harus memperbaikinya.");

    private static Refusal Unseen(string names) => new("berkas-belum-diperiksa", $"Belum dicentang: {names}. Periksa lalu centang, atau kembalikan usul dengan alasan.");

    private static async Task KeepPapersAsync(CaseContext c, IReadOnlyList<Paper> papers, Form form, CancellationToken ct)
    {
        var kept = await c.Db.Berkas.Where(b => b.UsulMutasiId == c.Usul.Id).ToDictionaryAsync(b => b.Kode, ct);
        foreach (var paper in papers)
        {
            var optional = paper.Kode == "D10";
            if (optional && form.TanggalD10 is null)
                continue;
            // What the system does not have stays missing, whatever was ticked; R13 then says so.
            var state = !optional && paper.Keadaan == KeadaanBerkas.Kurang ? KeadaanBerkas.Kurang : KeadaanBerkas.Diperiksa;
            if (!kept.TryGetValue(paper.Kode, out var row))
            {
                row = new Berkas { Id = Guid.CreateVersion7(), UsulMutasiId = c.Usul.Id, Kode = paper.Kode };
                c.Db.Berkas.Add(row);
            }

            row.Keadaan = state;
            row.Tanggal = optional ? form.TanggalD10 : paper.Tanggal;
            row.Keterangan = optional ? $"Bertanggal {Formats.Date(form.TanggalD10)}" : paper.Keterangan;
            row.DiperiksaOlehId = c.Actor.UserId;
        }
    }
}
