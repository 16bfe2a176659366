using System.Text.Json;
using MutasiAsn.App.Data;
using MutasiAsn.App.Features.Placement;
using MutasiAsn.Core;
using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Requests;

/// <summary>Records the outcome of the appraisal team: who was there, who withdrew, how it was decided and why.</summary>
public sealed class RecordDeliberation(CaseRunner runner, CaseJudge judge)
{
    private const string SeriesName = "TPK";

    /// <summary>What the recorder enters.</summary>
    /// <param name="Tanggal">Day of the session.</param>
    /// <param name="Anggota">Members.</param>
    /// <param name="Setuju">Votes for.</param>
    /// <param name="TidakSetuju">Votes against.</param>
    /// <param name="Menyetujui">The outcome.</param>
    /// <param name="Alasan">Why, by objective comparison.</param>
    /// <param name="YangMengubah">When refused: what would change it.</param>
    public sealed record Form(DateOnly? Tanggal, IReadOnlyList<AnggotaSidang> Anggota, int Setuju, int TidakSetuju, bool Menyetujui, string Alasan, string YangMengubah);

    public static readonly Refusal DateMissing = new("tanggal-sidang", "Tanggal sidang belum diisi, atau sesudah hari ini. Isi tanggal sidang yang sudah berlangsung.");
    public static readonly Refusal VotesDoNotAdd = new("suara-tidak-cocok", "Jumlah suara tidak sama dengan anggota yang hadir dan tidak mengundurkan diri. Periksa kehadiran dan hitungan suara.");
    public static readonly Refusal OutcomeAgainstVotes = new("hasil-lawan-suara", "Hasil tidak sesuai dengan suara terbanyak. Periksa hitungan suara atau hasilnya.");

    public static Refusal MemberTwice(string nama) => new("anggota-ganda", $"{nama} tercatat lebih dari satu kali. Setiap anggota dicatat satu kali.");

    public static Refusal NotRecused(string nama) => new("benturan-kepentingan", $"{nama} sudah bertindak pada usul ini, sehingga tidak ikut memilih. Tandai benturan kepentingan, lalu sesuaikan hitungan suara.", "PP 11/2017 Pasal 190 ayat (5)");

    public Task<Outcome<StepAnswer>> RunAsync(Guid usulId, Form form, int seenVersion, Guid userId, Guid operationId, CancellationToken ct) =>
        runner.RunAsync(new StepRequest(operationId, usulId, userId, CaseStep.Deliberate, seenVersion, JsonSerializer.Serialize(form)), async (c, token) =>
        {
            if (form.Tanggal is not { } day || day > c.Today)
                return DateMissing;
            if (string.IsNullOrWhiteSpace(form.Alasan))
                return UsulMutasiRefusals.ReasonMissing("Alasan Tim Penilai Kinerja");
            if (!form.Menyetujui && string.IsNullOrWhiteSpace(form.YangMengubah))
                return UsulMutasiRefusals.ReasonMissing("Apa yang dapat mengubah hasil ini");
            if (form.Setuju < 0 || form.TidakSetuju < 0 || form.Setuju + form.TidakSetuju != form.Anggota.Count(a => a.Hadir && !a.Benturan))
                return VotesDoNotAdd;
            if (form.Anggota.GroupBy(a => a.UserId?.ToString("D") ?? a.Nama.Trim()).FirstOrDefault(g => g.Count() > 1) is { } twice)
                return MemberTwice(twice.First().Nama);
            var conflicted = await CasePeopleReader.ConflictedAsync(c.Db, c.Usul, token);
            if (form.Anggota.FirstOrDefault(a => a is { Hadir: true, Benturan: false } && CaseQuestions.IsConflicted(a, conflicted)) is { } voter)
                return NotRecused(voter.Nama);
            if (form.Menyetujui != (form.Setuju > form.TidakSetuju))
                return OutcomeAgainstVotes;
            var number = await NumberSeries.NextAsync(c.Db, SeriesName, day.Year, c.Today, token);
            c.Db.BeritaAcara.Add(new BeritaAcara
            {
                Id = Guid.CreateVersion7(), UsulMutasiId = c.Usul.Id, Round = c.Usul.Round, Nomor = $"800.1.3.1/{number.Terakhir:00}/TPK/{day.Year}", Tanggal = day,
                Anggota = JsonSerializer.Serialize(form.Anggota), Setuju = form.Setuju, TidakSetuju = form.TidakSetuju, Menyetujui = form.Menyetujui, Alasan = form.Alasan.Trim(),
                DicatatOlehId = c.Actor.UserId,
            });
            c.Usul.Deliberate(form.Menyetujui, c.Now);
            var judged = await judge.JudgeAsync(c.Db, await CaseQuestions.ForAsync(c.Db, c.Usul, Stage.Deliberate, c.Today, c.Actor, Party.AnggotaTpk, token), token);
            // A refusal by the team needs no rule to agree with it, only a team that may decide (R20 to R22).
            if (form.Menyetujui && CaseJudge.WhyStopped(judged, unknownStops: true, seesDiscipline: c.Actor.IsOfficer) is { } stop)
                return stop;
            if (!form.Menyetujui && judged.Of(Verdict.Terhalang).FirstOrDefault(f => f.Rule is RuleId.R20 or RuleId.R21 or RuleId.R22 or RuleId.R56) is { } barred)
                return UsulMutasiRefusals.Barred(barred.Explanation, barred.Citation);
            await CaseJudge.KeepAsync(c.Db, c.Usul.Id, judged, c.Now, token);
            return new StepWork(form.Menyetujui ? "Hasil tercatat; usul diteruskan ke Sekda." : "Hasil tercatat; usul ditolak dan pegawai diberi tahu.")
            {
                Reason = form.Alasan.Trim(), WhatWouldChange = form.Menyetujui ? "" : form.YangMengubah.Trim(),
                ActingAs = $"{form.Setuju} dari {form.Setuju + form.TidakSetuju} setuju",
            };
        }, ct);
}
