using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Features.Placement;
using MutasiAsn.App.Features.Requests;
using MutasiAsn.Core;
using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Decisions;

/// <summary>Cancels a decree on the Wali Kota's decision: our interval is voided, the old one reopened if its post has room.</summary>
public sealed class CancelSuratKeputusan(CaseRunner runner)
{
    public Task<Outcome<StepAnswer>> RunAsync(Guid usulId, string reason, int seenVersion, Guid userId, Guid operationId, CancellationToken ct) =>
        runner.RunAsync(new StepRequest(operationId, usulId, userId, CaseStep.Cancel, seenVersion, reason), async (c, token) =>
        {
            if (string.IsNullOrWhiteSpace(reason))
                return UsulMutasiRefusals.ReasonMissing("Alasan pembatalan (keputusan Wali Kota)");
            var surat = await c.Db.SuratKeputusan.FirstAsync(s => s.UsulMutasiId == usulId, token);
            var ours = await c.Db.Penempatan.FirstAsync(p => p.SuratKeputusanId == surat.Id, token);
            var origin = await c.Db.Penempatan.FirstAsync(p => p.Id == c.Usul.PenempatanAsalId, token);
            await RowLock.JabatanAsync(c.Db, origin.JabatanId, token);
            ours.Batal = true;
            surat.Cancel(reason.Trim(), c.Now);
            // Reopening adds the person from the day after the old interval ended.
            var from = (origin.Sampai ?? c.Today).AddDays(1);
            var need = await CaseFactsReader.KebutuhanAsync(c.Db, origin.JabatanId, from, token);
            var peak = await CaseFactsReader.PeakAsync(c.Db, origin.JabatanId, from, token);
            var hasRoom = need is { } places && peak < places;
            // A later decree may have taken the person on from here; then the old post is no place to go back to.
            var movedOn = await c.Db.Penempatan.AnyAsync(p => p.PegawaiId == c.Usul.PegawaiId && p.Id != ours.Id && !p.Batal && p.Sifat == SifatPenempatan.Definitif && p.Mulai > ours.Mulai, token);
            var reopens = hasRoom && !movedOn;
            if (reopens)
                origin.Sampai = null;
            c.Usul.Advance(UsulMutasiStatus.Cancelled, c.Now);
            var why = movedOn ? "Pegawai sudah berpindah lagi dengan keputusan berikutnya" : "Jabatan asal sudah penuh";
            return new StepWork(reopens
                ? $"Keputusan {surat.NomorLengkap} dibatalkan; pegawai kembali ke jabatan asal."
                : $"Keputusan {surat.NomorLengkap} dibatalkan. {why}; periksa dan tetapkan penempatan pegawai secara manual.")
            {
                Reason = reopens ? reason.Trim() : $"{reason.Trim()} {why}; penempatan pegawai perlu ditetapkan petugas.",
            };
        }, ct);
}
