using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Identity;
using MutasiAsn.App.Texts;
using MutasiAsn.Core;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Decisions;

namespace MutasiAsn.App.Features.Decisions;

/// <summary>Gives out the stored bytes of a letter to the person concerned and to those who keep all letters; every time is recorded.</summary>
public sealed class DownloadLetter(IDbContextFactory<AppDb> databases, WriteGate gate, ActorReader actors, TimeProvider clock)
{
    public static readonly Refusal NotFound = new("surat-tidak-ada", "Surat tidak ditemukan, atau bukan untuk Anda. Buka daftar surat dari menu.");

    /// <summary>A file to be sent.</summary>
    public sealed record Download(byte[] Bytes, string FileName);

    public async Task<Outcome<Download>> RunAsync(Guid letterId, Guid userId, CancellationToken ct)
    {
        using var turn = await gate.EnterAsync(ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        if (await actors.ReadAsync(db, userId, ct) is not { } actor)
            return NotFound;
        var letter = await (
            from l in db.Letter.AsNoTracking()
            join s in db.SuratKeputusan.AsNoTracking() on l.SuratKeputusanId equals s.Id
            where l.Id == letterId
            select new { l.Id, l.PegawaiId, s.NomorLengkap, SuratId = s.Id }).FirstOrDefaultAsync(ct);
        if (letter is null || (letter.PegawaiId != actor.PegawaiId && !Policies.AllLettersRoles.Any(actor.Is)))
            return NotFound;
        var bytes = await db.LetterFile.AsNoTracking().Where(f => f.LetterId == letterId).Select(f => f.Bytes).FirstAsync(ct);
        db.AuditEntry.Add(new AuditEntry
        {
            Id = Guid.CreateVersion7(), At = clock.GetUtcNow(), ActorId = actor.UserId, ActorNama = actor.Nama, Peran = Labels.Of(actor), Apa = "mengunduh surat", ObjekJenis = nameof(SuratKeputusan), ObjekId = letter.SuratId,
            Objek = letter.NomorLengkap,
        });
        await db.SaveChangesAsync(ct);
        return new Download(bytes, $"petikan-{letter.NomorLengkap.Replace('/', '-')}.pdf");
    }
}
