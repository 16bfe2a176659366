using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Identity;
using MutasiAsn.App.Texts;
using MutasiAsn.Core;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Requests;

/// <summary>One press of a button on a case.</summary>
/// <param name="OperationId">Made when the page was drawn: a second press gets the first answer.</param>
/// <param name="UsulId">The case.</param>
/// <param name="UserId">The account.</param>
/// <param name="Step">What is asked.</param>
/// <param name="SeenVersion">The version that the page showed.</param>
/// <param name="Content">What was typed, for the hash of the operation.</param>
public sealed record StepRequest(Guid OperationId, Guid UsulId, Guid UserId, CaseStep Step, int SeenVersion, string Content);

/// <summary>What a step answers: where the case stands now.</summary>
public sealed record StepAnswer(Guid UsulId, UsulMutasiStatus Status, string Message);

/// <summary>What a step did, told to the timeline.</summary>
public sealed record StepWork(string Message)
{
    public string Reason { get; init; } = "";

    public string WhatWouldChange { get; init; } = "";

    public string ActingAs { get; init; } = "";

    public Side? Side { get; init; }

    /// <summary>Values before the step, for the trail.</summary>
    public IReadOnlyDictionary<string, string> Before { get; init; } = new Dictionary<string, string>();

    /// <summary>Values after the step, for the trail.</summary>
    public IReadOnlyDictionary<string, string> After { get; init; } = new Dictionary<string, string>();

    /// <summary>A draft that was never sent leaves nothing but its line in the trail.</summary>
    public bool DeletesCase { get; init; }
}

/// <summary>Everything a step may look at while its transaction is open.</summary>
public sealed record CaseContext(AppDb Db, UsulMutasi Usul, Actor Actor, Party Party, CasePeople People, Organisation Organisation, DateOnly Today, DateTimeOffset Now, Guid OperationId);

/// <summary>
/// Runs every step of a case the same way: lock, first answer again for a second press, read the actor's rights, ask the table, do the work,
/// record step, trail and operation, commit. A refusal leaves nothing behind.
/// </summary>
public sealed class CaseRunner(IDbContextFactory<AppDb> databases, WriteGate gate, ActorReader actors, TimeProvider clock)
{
    public async Task<Outcome<StepAnswer>> RunAsync(StepRequest request, Func<CaseContext, CancellationToken, Task<Outcome<StepWork>>> work, CancellationToken ct)
    {
        using var turn = await gate.EnterAsync(ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var tx = await db.Database.BeginTransactionAsync(ct);
        await RowLock.CaseAsync(db, request.UsulId, ct);
        var hash = HashOf(request.UsulId, request.UserId, request.Step, request.Content);
        if (await db.Operation.AsNoTracking().FirstOrDefaultAsync(o => o.Id == request.OperationId, ct) is { } done)
            return done.RequestHash == hash ? JsonSerializer.Deserialize<StepAnswer>(done.Answer)! : await FirstAsync(db, request, ct);

        var actor = await actors.ReadAsync(db, request.UserId, ct);
        var usul = await db.UsulMutasi.FirstOrDefaultAsync(u => u.Id == request.UsulId, ct);
        if (actor is null || usul is null)
            return UsulMutasiRefusals.NotFound;
        var now = clock.GetUtcNow();
        var today = Wita.Day(now);
        var organisation = await OrganisationReader.ReadAsync(db, today, ct);
        var people = await CasePeopleReader.ReadAsync(db, usul, organisation, ct);
        if (!CaseAccess.MaySee(actor, usul, people))
            return UsulMutasiRefusals.NotFound;
        var allowed = CaseGuard.Check(actor, request.Step, usul.Status, people);
        if (!allowed.Succeeded)
            return request.SeenVersion != usul.Version ? await FirstAsync(db, request, ct) : allowed.Refusal;
        if (await IsStaleAsync(db, request, ct))
            return await FirstAsync(db, request, ct);

        var context = new CaseContext(db, usul, actor, allowed.Value, people, organisation, today, now, request.OperationId);
        var before = usul.Status;
        var result = await work(context, ct);
        if (!result.Succeeded)
            return result.Refusal;
        await RecordAsync(context, request, before, result.Value, hash, ct);
        try
        {
            await db.SaveChangesAsync(ct);
            await tx.CommitAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return await FirstAsync(db, request, ct);
        }

        return Answer(usul, result.Value);
    }

    /// <summary>What was asked, so that an operation answers only its own press again.</summary>
    public static string HashOf(Guid usulId, Guid userId, CaseStep step, string content) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{usulId}|{userId}|{step}|{content}")));

    private static StepAnswer Answer(UsulMutasi usul, StepWork work) => new(usul.Id, usul.Status, work.Message);

    private static async Task RecordAsync(CaseContext context, StepRequest request, UsulMutasiStatus before, StepWork work, string hash, CancellationToken ct)
    {
        var (db, usul, actor) = (context.Db, context.Usul, context.Actor);
        if (work.DeletesCase)
            await db.Step.Where(s => s.UsulMutasiId == usul.Id).ExecuteDeleteAsync(ct);
        var sequence = work.DeletesCase ? 0 : (await db.Step.Where(s => s.UsulMutasiId == usul.Id).MaxAsync(s => (int?)s.Sequence, ct) ?? 0) + 1;
        if (work.DeletesCase)
            db.UsulMutasi.Remove(usul);
        else
            db.Step.Add(new CaseStepRecord
        {
            Id = Guid.CreateVersion7(), UsulMutasiId = usul.Id, Sequence = sequence, From = before, To = usul.Status, Action = request.Step, Side = work.Side,
            ActorId = actor.UserId, ActorNama = actor.Nama, Party = context.Party, ActingAs = work.ActingAs, At = context.Now, Reason = work.Reason,
            WhatWouldChange = work.WhatWouldChange, Round = usul.Round, OperationId = request.OperationId,
        });
        db.AuditEntry.Add(new AuditEntry
        {
            Id = Guid.CreateVersion7(), At = context.Now, ActorId = actor.UserId, ActorNama = actor.Nama, Peran = Labels.Of(context.Party), Apa = Labels.Done(request.Step),
            ObjekJenis = nameof(UsulMutasi), ObjekId = usul.Id, Objek = usul.NomorUsul,
            Sebelum = Values(before, "", work.Before),
            Sesudah = Values(usul.Status, work.Reason, work.After),
        });
        db.Operation.Add(new Operation { Id = request.OperationId, RequestHash = hash, Answer = JsonSerializer.Serialize(Answer(usul, work)), At = context.Now });
    }

    /// <summary>
    /// Whether the page showed something else than there is now. The first save makes version 1 and every step raises it by one, so step n made
    /// version n + 1. A consent of the other side changes nothing that is decided upon: two leaders at once both succeed.
    /// </summary>
    private static Task<bool> IsStaleAsync(AppDb db, StepRequest request, CancellationToken ct) =>
        db.Step.AsNoTracking().AnyAsync(s => s.UsulMutasiId == request.UsulId && s.Sequence >= request.SeenVersion && s.Action != CaseStep.Consent, ct);

    private static string Values(UsulMutasiStatus state, string note, IReadOnlyDictionary<string, string> more)
    {
        var values = new Dictionary<string, string>(more) { ["keadaan"] = state.ToString() };
        if (note.Length > 0)
            values["catatan"] = note;
        return JsonSerializer.Serialize(values);
    }

    /// <summary>Tells who was first, in words.</summary>
    private static async Task<Refusal> FirstAsync(AppDb db, StepRequest request, CancellationToken ct)
    {
        var last = await db.Step.AsNoTracking().Where(s => s.UsulMutasiId == request.UsulId).OrderByDescending(s => s.Sequence).FirstOrDefaultAsync(ct);
        return last is null
            ? UsulMutasiRefusals.NotFound
            : UsulMutasiRefusals.SomebodyWasFirst(last.ActorNama, Labels.Done(last.Action), Formats.Moment(last.At));
    }
}
