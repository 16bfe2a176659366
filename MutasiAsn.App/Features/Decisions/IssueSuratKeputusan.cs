using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Features.Placement;
using MutasiAsn.App.Features.Requests;
using MutasiAsn.App.Letters;
using MutasiAsn.Core;
using MutasiAsn.Core.Decisions;
using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Decisions;

/// <summary>Numbers and issues the letter: judged again, then number, facts, bytes, hash and both placements in one transaction.</summary>
public sealed class IssueSuratKeputusan(CaseRunner runner, CaseJudge judge, LetterRenderer renderer, IConfiguration configuration)
{
    public const string Series = "800.1.3.1";
    private const string Kind = "Petikan Keputusan Wali Kota Palu";

    public static readonly Refusal TmtPassed = new("tmt-lewat", "Tanggal mulai bertugas sudah lewat. Kembalikan usul agar tanggal baru ditetapkan, lalu jalankan kembali tahapnya.");
    public static readonly Refusal OriginEnded = new("asal-berakhir", "Jabatan asal pegawai sudah berakhir atau belum mulai, sehingga perpindahan ini tidak lagi dapat diterbitkan. Kembalikan usul agar diperiksa.");
    public static readonly Refusal EarlierDate = new("tanggal-mundur", "Nomor berikutnya tidak boleh bertanggal lebih awal daripada nomor terakhir. Periksa tanggal peladen; hubungi Admin.");
    public static readonly Refusal NoPenandatangan = new("penanda-tangan", "Data penanda tangan petikan belum lengkap (pegawai, pangkat, NIP). Minta Admin menghubungkan akun Anda dengan data pegawai.");

    public Task<Outcome<StepAnswer>> RunAsync(Guid usulId, int seenVersion, Guid userId, Guid operationId, CancellationToken ct) =>
        runner.RunAsync(new StepRequest(operationId, usulId, userId, CaseStep.Issue, seenVersion, ""), IssueAsync, ct);

    private async Task<Outcome<StepWork>> IssueAsync(CaseContext c, CancellationToken ct)
    {
        var (db, usul) = (c.Db, c.Usul);
        var tmt = usul.TmtBerlaku;
        if (tmt < c.Today)
            return TmtPassed;
        await RowLock.JabatanAsync(db, usul.JabatanTujuanId, ct);
        if (await db.DataFlag.AsNoTracking().AnyAsync(f => f.PegawaiId == usul.PegawaiId && f.BlocksLetter && f.ResolvedAt == null, ct))
            return new Refusal("data-menghalangi-surat", "Data pegawai yang tercetak pada surat belum beres, sehingga surat tidak dapat diterbitkan. Kembalikan usul agar data diperbaiki.");
        var judged = await judge.JudgeAsync(db, await CaseQuestions.ForAsync(db, usul, Stage.Issue, c.Today, c.Actor, Party.PenandatanganPetikan, ct), ct);
        if (CaseJudge.WhyStopped(judged, unknownStops: true, seesDiscipline: c.Actor.IsOfficer) is { } stop)
            return stop;
        var origin = await db.Penempatan.FirstAsync(p => p.Id == usul.PenempatanAsalId, ct);
        if (origin.Batal || origin.Sampai is not null || origin.Mulai >= tmt)
            return OriginEnded;
        var facts = await PetikanFactsReader.ReadAsync(db, usul, c.Organisation, c.Today, c.Actor.UserId, ct);
        if (facts.NipPenandatangan.Length == 0)
            return NoPenandatangan;

        var series = await NumberSeries.NextAsync(db, Series, c.Today.Year, c.Today, ct);
        if (series.TanggalTerakhir > c.Today)
            return EarlierDate;
        series.TanggalTerakhir = c.Today;
        var number = NumberOf(judged.Settings.InForce.Text(KetentuanKeys.NomorTanpaPelantikan), series.Terakhir, c.Today.Year);
        var code = VerificationCode.New();
        facts = facts with { IsKonsep = false, Nomor = number, Tanggal = c.Today, Kode = code, AlamatVerifikasi = PublicUrl + AppUrls.VerifyOf(code) };
        var bytes = renderer.Petikan(facts);

        var surat = new SuratKeputusan
        {
            Id = Guid.CreateVersion7(), Seri = Series, Tahun = c.Today.Year, Nomor = series.Terakhir, NomorLengkap = number, Tanggal = c.Today, UsulMutasiId = usul.Id, Tmt = tmt,
            Penandatangan = $"{facts.NamaPenandatangan}, {facts.JabatanPenandatangan}",
        };
        var letter = new Letter
        {
            Id = Guid.CreateVersion7(), SuratKeputusanId = surat.Id, PegawaiId = usul.PegawaiId, Jenis = Kind, Kode = code, Fakta = PetikanFactsReader.Write(facts),
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)), Ukuran = bytes.Length, EngineVersion = LetterRenderer.EngineVersion, IsSigned = false, NipAkhir = facts.Nip[^3..],
            UnitTujuan = facts.UnitBaru,
        };
        db.SuratKeputusan.Add(surat);
        db.Letter.Add(letter);
        db.LetterFile.Add(new LetterFile { LetterId = letter.Id, Bytes = bytes });
        origin.Sampai = tmt.AddDays(-1);
        db.Penempatan.Add(new Penempatan
        {
            Id = Guid.CreateVersion7(), PegawaiId = usul.PegawaiId, JabatanId = usul.JabatanTujuanId, Mulai = tmt, Sifat = SifatPenempatan.Definitif, Sumber = SumberPenempatan.SuratKeputusan,
            SuratKeputusanId = surat.Id,
        });
        usul.Advance(UsulMutasiStatus.Issued, c.Now);
        await CaseJudge.KeepAsync(db, usul.Id, judged, c.Now, ct);
        return new StepWork($"Surat {number} terbit.") { Reason = $"Nomor {number}" };
    }

    private string PublicUrl => (configuration["Letters:PublicUrl"] ?? "http://127.0.0.1:5080").TrimEnd('/');

    private static string NumberOf(string template, int number, int year) => template
        .Replace("{nomor:000}", number.ToString("000", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{tahun}", year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
