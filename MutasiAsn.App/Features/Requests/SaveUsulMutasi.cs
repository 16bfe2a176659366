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

/// <summary>Keeps a case while it is with the applicant: the first save makes it, a save after a return may void what was recorded.</summary>
public sealed class SaveUsulMutasi(IDbContextFactory<AppDb> databases, WriteGate gate, ActorReader actors, CaseRunner runner, TimeProvider clock)
{
    private const string NumberSeriesName = "USUL";

    /// <summary>What is kept.</summary>
    public sealed record Form
    {
        /// <summary>Whose case; <c>null</c> = the actor's own.</summary>
        public Guid? PegawaiId { get; init; }

        public required Guid JabatanTujuanId { get; init; }

        public required DateOnly TmtUsulan { get; init; }

        public string Alasan { get; init; } = "";

        public StatedFacts Pernyataan { get; init; } = new();

        public IReadOnlyDictionary<string, string> AlasanPeringatan { get; init; } = new Dictionary<string, string>();

        /// <summary>Why an officer acts on behalf of the applicant.</summary>
        public string AlasanAtasNama { get; init; } = "";
    }

    /// <summary>Makes a case.</summary>
    public async Task<Outcome<StepAnswer>> CreateAsync(Form form, Guid userId, Guid operationId, CancellationToken ct)
    {
        using var turn = await gate.EnterAsync(ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var tx = await db.Database.BeginTransactionAsync(ct);
        var hash = CaseRunner.HashOf(Guid.Empty, userId, CaseStep.Save, JsonSerializer.Serialize(form));
        if (await db.Operation.AsNoTracking().FirstOrDefaultAsync(o => o.Id == operationId, ct) is { } done)
            return done.RequestHash == hash ? JsonSerializer.Deserialize<StepAnswer>(done.Answer)! : UsulMutasiRefusals.OperationUsed;
        if (await actors.ReadAsync(db, userId, ct) is not { } actor)
            return UsulMutasiRefusals.NotFound;
        var pegawaiId = form.PegawaiId ?? actor.PegawaiId;
        if (pegawaiId is not { } id)
            return UsulMutasiRefusals.NoPegawai;
        var onBehalf = id != actor.PegawaiId;
        if (onBehalf && !(actor.Is(Role.Verifikator) || actor.Is(Role.Analis)))
            return UsulMutasiRefusals.NotYourStep(CaseStep.Save);
        if (onBehalf && string.IsNullOrWhiteSpace(form.AlasanAtasNama))
            return UsulMutasiRefusals.ReasonMissing("Alasan bertindak atas nama pegawai");
        var open = Transitions.Open;
        if (await db.UsulMutasi.AnyAsync(u => u.PegawaiId == id && open.Contains(u.Status), ct))
            return UsulMutasiRefusals.AlreadyOpen;

        var now = clock.GetUtcNow();
        var today = Wita.Day(now);
        var held = await db.Penempatan.AsNoTracking()
            .Where(p => p.PegawaiId == id && !p.Batal && p.Sifat == SifatPenempatan.Definitif && p.Mulai <= today && (p.Sampai == null || p.Sampai >= today))
            .OrderByDescending(p => p.Mulai).FirstOrDefaultAsync(ct);
        if (held is null)
            return UsulMutasiRefusals.NoPenempatan;
        var next = await db.Penempatan.AsNoTracking().Where(p => p.PegawaiId == id && !p.Batal && p.Sifat == SifatPenempatan.Definitif && p.Mulai > today).OrderBy(p => p.Mulai).FirstOrDefaultAsync(ct);
        if (next is not null)
            return UsulMutasiRefusals.SuratKeputusanAhead(Formats.Date(next.Mulai));
        if (await WrongWayAsync(db, held.JabatanId, form.JabatanTujuanId, ct) is { } wrong)
            return wrong;
        var number = await NumberSeries.NextAsync(db, NumberSeriesName, today.Year, today, ct);
        var usul = new UsulMutasi
        {
            Id = Guid.CreateVersion7(), NomorUsul = $"{today.Year}-{number.Terakhir:0000}", Jenis = JenisMutasi.Internal, PegawaiId = id, PenempatanAsalId = held.Id,
            JabatanAsalId = held.JabatanId, DibuatOlehId = userId,
        };
        Keep(usul, form, now);
        db.UsulMutasi.Add(usul);
        db.AuditEntry.Add(new AuditEntry
        {
            Id = Guid.CreateVersion7(), At = now, ActorId = actor.UserId, ActorNama = actor.Nama, Peran = Labels.Of(onBehalf ? Party.Officer : Party.Applicant), Apa = "membuat draf usul",
            ObjekJenis = nameof(UsulMutasi), ObjekId = usul.Id, Objek = usul.NomorUsul, Sesudah = JsonSerializer.Serialize(new { keadaan = nameof(UsulMutasiStatus.Draft), form.AlasanAtasNama }),
        });
        var answer = new StepAnswer(usul.Id, usul.Status, $"Draf usul {usul.NomorUsul} tersimpan.");
        db.Operation.Add(new Operation { Id = operationId, RequestHash = hash, Answer = JsonSerializer.Serialize(answer), At = now });
        try
        {
            await db.SaveChangesAsync(ct);
            await tx.CommitAsync(ct);
        }
        catch (DbUpdateException exception) when (UniqueIndex.IsBroken(exception))
        {
            // Two first saves at once: the unique index on open cases let only one through.
            return UsulMutasiRefusals.AlreadyOpen;
        }

        return answer;
    }

    /// <summary>Keeps a further version of a draft.</summary>
    public Task<Outcome<StepAnswer>> RunAsync(Guid usulId, Form form, int seenVersion, Guid userId, Guid operationId, CancellationToken ct) =>
        runner.RunAsync(new StepRequest(operationId, usulId, userId, CaseStep.Save, seenVersion, JsonSerializer.Serialize(form)), async (c, token) =>
        {
            if (c.Party == Party.Officer && string.IsNullOrWhiteSpace(form.AlasanAtasNama))
                return UsulMutasiRefusals.ReasonMissing("Alasan bertindak atas nama pegawai");
            if (await WrongWayAsync(c.Db, c.Usul.JabatanAsalId, form.JabatanTujuanId, token) is { } wrong)
                return wrong;
            var before = c.Usul.Round;
            var voided = Keep(c.Usul, form, c.Now);
            if (voided == Voided.OriginConsent)
                await CarryTargetConsentAsync(c.Db, c.Usul, before, token);
            return new StepWork(voided switch
            {
                Voided.Everything => "Draf tersimpan. Jabatan atau tanggal berubah, sehingga persetujuan, verifikasi, dan catatan Tim Penilai diminta lagi.",
                Voided.OriginConsent => "Draf tersimpan. Pernyataan berubah, sehingga persetujuan unit asal diminta lagi.",
                Voided.Nothing => "Draf tersimpan.",
            });
        }, ct);

    private static Voided Keep(UsulMutasi usul, Form form, DateTimeOffset at) => usul.Save(
        form.JabatanTujuanId, form.TmtUsulan, form.Alasan.Trim(), JsonSerializer.Serialize(form.Pernyataan), JsonSerializer.Serialize(form.AlasanPeringatan), form.AlasanAtasNama.Trim(), at, Wita.Day(at));

    private static async Task CarryTargetConsentAsync(AppDb db, UsulMutasi usul, int fromRound, CancellationToken ct)
    {
        var kept = await db.Persetujuan.AsNoTracking().FirstOrDefaultAsync(p => p.UsulMutasiId == usul.Id && p.Round == fromRound && p.Side == Side.Tujuan, ct);
        if (kept is not null)
            db.Persetujuan.Add(new Persetujuan { Id = Guid.CreateVersion7(), UsulMutasiId = usul.Id, Round = usul.Round, Side = Side.Tujuan, OlehId = kept.OlehId, Sebagai = kept.Sebagai, At = kept.At, Catatan = kept.Catatan });
    }

    private static async Task<Refusal?> WrongWayAsync(AppDb db, Guid asalId, Guid tujuanId, CancellationToken ct)
    {
        var posts = await (
            from post in db.Jabatan.AsNoTracking()
            join unit in db.UnitKerja.AsNoTracking() on post.UnitKerjaId equals unit.Id
            where post.Id == asalId || post.Id == tujuanId
            select new { post.Id, post.Nama, post.Jenis, Memimpin = unit.JabatanKepalaId == post.Id }).ToListAsync(ct);
        if (posts.Find(p => p.Id == tujuanId) is not { } tujuan || posts.Find(p => p.Id == asalId) is not { } asal)
            return UsulMutasiRefusals.NotFound;
        return asalId != tujuanId && InternalRoute.Goes(asal.Jenis, asal.Nama, asal.Memimpin, tujuan.Jenis, tujuan.Nama, tujuan.Memimpin) ? null : UsulMutasiRefusals.OtherWay;
    }
}
