using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Features.Decisions;
using MutasiAsn.App.Features.Placement;
using MutasiAsn.Core;
using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Requests;

/// <summary>The Sekda passes the case on with an opinion.</summary>
public sealed class ForwardUsulMutasi(CaseRunner runner)
{
    public Task<Outcome<StepAnswer>> RunAsync(Guid usulId, string opinion, int seenVersion, Guid userId, Guid operationId, CancellationToken ct) =>
        runner.RunAsync(new StepRequest(operationId, usulId, userId, CaseStep.Forward, seenVersion, opinion), (c, _) =>
        {
            if (string.IsNullOrWhiteSpace(opinion))
                return Task.FromResult<Outcome<StepWork>>(UsulMutasiRefusals.ReasonMissing("Pendapat Sekda"));
            c.Usul.Advance(UsulMutasiStatus.Forwarded, c.Now);
            return Task.FromResult<Outcome<StepWork>>(new StepWork("Usul diteruskan ke Wali Kota.") { Reason = opinion.Trim() });
        }, ct);
}

/// <summary>The Wali Kota decides, with the facts of the day and after the draft letter was shown.</summary>
public sealed class ApproveUsulMutasi(CaseRunner runner, CaseJudge judge)
{
    public static readonly Refusal KonsepNotSeen = new("konsep-belum-dibuka", "Konsep surat belum Anda buka. Tekan Lihat konsep, baca, lalu setujui.");

    public Task<Outcome<StepAnswer>> RunAsync(Guid usulId, string note, int seenVersion, Guid userId, Guid operationId, CancellationToken ct) =>
        runner.RunAsync(new StepRequest(operationId, usulId, userId, CaseStep.Approve, seenVersion, note), async (c, token) =>
        {
            var since = c.Usul.MenungguSejak;
            if (!await c.Db.AuditEntry.AsNoTracking().AnyAsync(a => a.ObjekId == usulId && a.ActorId == userId && a.Apa == GetKonsep.AuditWord && a.At >= since, token))
                return KonsepNotSeen;
            var judged = await judge.JudgeAsync(c.Db, await CaseQuestions.ForAsync(c.Db, c.Usul, Stage.Approve, c.Today, c.Actor, Party.Ppk, token), token);
            if (CaseJudge.WhyStopped(judged, unknownStops: true, seesDiscipline: false) is { } stop)
                return stop;
            if (judged.Warnings > 0 && string.IsNullOrWhiteSpace(note))
                return UsulMutasiRefusals.WarningsUnanswered(string.Join(", ", judged.Of(Verdict.Peringatan).Select(f => f.Rule)));
            c.Usul.Advance(UsulMutasiStatus.Approved, c.Now);
            await CaseJudge.KeepAsync(c.Db, c.Usul.Id, judged, c.Now, token);
            return new StepWork("Disetujui; surat dapat diterbitkan.") { Reason = note.Trim() };
        }, ct);
}

/// <summary>Whoever's turn it is sends the case back for repair.</summary>
public sealed class ReturnUsulMutasi(CaseRunner runner)
{
    public Task<Outcome<StepAnswer>> RunAsync(Guid usulId, string reason, int seenVersion, Guid userId, Guid operationId, CancellationToken ct) =>
        runner.RunAsync(new StepRequest(operationId, usulId, userId, CaseStep.Return, seenVersion, reason), (c, _) =>
        {
            if (string.IsNullOrWhiteSpace(reason))
                return Task.FromResult<Outcome<StepWork>>(UsulMutasiRefusals.ReasonMissing("Alasan pengembalian"));
            c.Usul.Return(c.Now);
            return Task.FromResult<Outcome<StepWork>>(new StepWork("Usul dikembalikan kepada pegawai.") { Reason = reason.Trim() });
        }, ct);
}

/// <summary>A leader or the Wali Kota refuses, and says what would change it.</summary>
public sealed class RejectUsulMutasi(CaseRunner runner)
{
    public sealed record Form(string Alasan, string YangMengubah);

    public Task<Outcome<StepAnswer>> RunAsync(Guid usulId, Form form, int seenVersion, Guid userId, Guid operationId, CancellationToken ct) =>
        runner.RunAsync(new StepRequest(operationId, usulId, userId, CaseStep.Reject, seenVersion, JsonSerializer.Serialize(form)), (c, _) =>
        {
            if (string.IsNullOrWhiteSpace(form.Alasan))
                return Task.FromResult<Outcome<StepWork>>(UsulMutasiRefusals.ReasonMissing("Alasan penolakan"));
            if (string.IsNullOrWhiteSpace(form.YangMengubah))
                return Task.FromResult<Outcome<StepWork>>(UsulMutasiRefusals.ReasonMissing("Apa yang dapat mengubah penolakan ini"));
            var side = CaseGuard.SidesOf(c.Actor, c.People);
            c.Usul.Advance(UsulMutasiStatus.Rejected, c.Now);
            return Task.FromResult<Outcome<StepWork>>(new StepWork("Usul ditolak; pegawai diberi tahu.")
            {
                Reason = form.Alasan.Trim(), WhatWouldChange = form.YangMengubah.Trim(), ActingAs = side.Count > 0 ? c.People.LeaderOf(side[0]).Jabatan : "",
            });
        }, ct);
}

/// <summary>The applicant takes the case back. A draft that was never sent leaves nothing but its line in the trail.</summary>
public sealed class WithdrawUsulMutasi(CaseRunner runner)
{
    public Task<Outcome<StepAnswer>> RunAsync(Guid usulId, string reason, int seenVersion, Guid userId, Guid operationId, CancellationToken ct) =>
        runner.RunAsync(new StepRequest(operationId, usulId, userId, CaseStep.Withdraw, seenVersion, reason), (c, _) =>
        {
            c.Usul.Advance(UsulMutasiStatus.Withdrawn, c.Now);
            var neverSent = c.Usul.DikirimAt is null;
            return Task.FromResult<Outcome<StepWork>>(new StepWork(neverSent ? "Draf dihapus." : "Usul ditarik. Anda dapat mengusulkan lagi kapan saja.") { Reason = reason.Trim(), DeletesCase = neverSent });
        }, ct);
}

/// <summary>The receiving leader says that the person has started (SPMT), from the effective date on.</summary>
public sealed class ConfirmStart(CaseRunner runner)
{
    public Task<Outcome<StepAnswer>> RunAsync(Guid usulId, DateOnly? day, string note, int seenVersion, Guid userId, Guid operationId, CancellationToken ct) =>
        runner.RunAsync(new StepRequest(operationId, usulId, userId, CaseStep.ConfirmStart, seenVersion, $"{day}|{note}"), (c, _) =>
        {
            var tmt = c.Usul.TmtBerlaku;
            if (c.Today < tmt)
                return Task.FromResult<Outcome<StepWork>>(TooEarly(tmt));
            if (day is not { } started || started < tmt || started > c.Today)
                return Task.FromResult<Outcome<StepWork>>(WrongDay(tmt));
            c.Usul.Advance(UsulMutasiStatus.Closed, c.Now);
            return Task.FromResult<Outcome<StepWork>>(new StepWork("Pegawai dinyatakan mulai bertugas.")
            {
                Reason = $"Mulai bertugas {Texts.Formats.Date(started)}. {note.Trim()}".Trim(), ActingAs = c.People.Tujuan.Jabatan,
            });
        }, ct);

    public static Refusal TooEarly(DateOnly tmt) => new("belum-tmt", $"Pegawai baru dapat dinyatakan mulai bertugas sejak {Texts.Formats.Date(tmt)}. Kembali ke halaman ini pada hari itu.");

    private static Refusal WrongDay(DateOnly tmt) => new("tanggal-mulai", $"Tanggal mulai bertugas harus antara {Texts.Formats.Date(tmt)} dan hari ini. Perbaiki tanggalnya.");
}
