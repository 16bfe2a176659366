using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Features.Requests;
using MutasiAsn.App.Identity;
using MutasiAsn.App.Letters;
using MutasiAsn.App.Texts;
using MutasiAsn.Core;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Decisions;

/// <summary>The draft letter with its watermark, from Forwarded on; who opened it is kept, since the Wali Kota decides only after reading it.</summary>
public sealed class GetKonsep(IDbContextFactory<AppDb> databases, WriteGate gate, ActorReader actors, LetterRenderer renderer, TimeProvider clock)
{
    public const string AuditWord = "membuka konsep surat";

    public static readonly Refusal NotYet = new("konsep-belum-ada", "Konsep surat ada sejak Sekda meneruskan usul. Buka kembali halaman usul nanti.");

    public static bool IsShown(UsulMutasiStatus status) => status is UsulMutasiStatus.Forwarded or UsulMutasiStatus.Approved;

    public async Task<Outcome<byte[]>> RunAsync(Guid usulId, Guid userId, CancellationToken ct)
    {
        using var turn = await gate.EnterAsync(ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        var actor = await actors.ReadAsync(db, userId, ct);
        var usul = await db.UsulMutasi.AsNoTracking().FirstOrDefaultAsync(u => u.Id == usulId, ct);
        if (actor is null || usul is null)
            return UsulMutasiRefusals.NotFound;
        var now = clock.GetUtcNow();
        var organisation = await OrganisationReader.ReadAsync(db, Wita.Day(now), ct);
        if (!CaseAccess.MaySee(actor, usul, await CasePeopleReader.ReadAsync(db, usul, organisation, ct)))
            return UsulMutasiRefusals.NotFound;
        if (!IsShown(usul.Status))
            return NotYet;
        var facts = await PetikanFactsReader.ReadAsync(db, usul, organisation, Wita.Day(now), null, ct);
        db.AuditEntry.Add(new AuditEntry
        {
            Id = Guid.CreateVersion7(), At = now, ActorId = actor.UserId, ActorNama = actor.Nama, Peran = Labels.Of(actor), Apa = AuditWord, ObjekJenis = nameof(UsulMutasi), ObjekId = usul.Id, Objek = usul.NomorUsul,
        });
        await db.SaveChangesAsync(ct);
        return renderer.Petikan(facts);
    }
}
