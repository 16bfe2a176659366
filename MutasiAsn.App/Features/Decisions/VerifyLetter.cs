using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.Core.Decisions;

namespace MutasiAsn.App.Features.Decisions;

/// <summary>What anyone may know about a letter by its code: kind, number, date, the last three digits of the NIP, the unit, and whether it holds.</summary>
public sealed class VerifyLetter(IDbContextFactory<AppDb> databases)
{
    public sealed record Answer(string Jenis, string Nomor, DateOnly Tanggal, string NipAkhir, string Unit, string Penandatangan, bool IsSigned, bool Berlaku, DateTimeOffset? BatalAt, string Sha256, int Ukuran);

    public async Task<Answer?> RunAsync(string? typed, CancellationToken ct)
    {
        if (!VerificationCode.TryRead(typed, out var code))
            return null;
        await using var db = await databases.CreateDbContextAsync(ct);
        return await (
            from l in db.Letter.AsNoTracking()
            join s in db.SuratKeputusan.AsNoTracking() on l.SuratKeputusanId equals s.Id
            where l.Kode == code
            select new Answer(l.Jenis, s.NomorLengkap, s.Tanggal, l.NipAkhir, l.UnitTujuan, s.Penandatangan, l.IsSigned, s.Status == SuratKeputusanStatus.Berlaku, s.BatalAt, l.Sha256, l.Ukuran))
            .FirstOrDefaultAsync(ct);
    }
}
