using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Features.Placement;
using MutasiAsn.App.Features.Requests;
using MutasiAsn.Core;
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
            if (hasRoom)
                origin.Sampai = null;
            c.Usul.Advance(UsulMutasiStatus.Cancelled, c.Now);
            return new StepWork(hasRoom
                ? $"Keputusan {surat.NomorLengkap} dibatalkan; pegawai kembali ke jabatan asal."
                : $"Keputusan {surat.NomorLengkap} dibatalkan. Jabatan asal sudah penuh; tetapkan penempatan pegawai secara manual.")
            {
                Reason = hasRoom ? reason.Trim() : $"{reason.Trim()} Jabatan asal sudah terisi; penempatan pegawai perlu ditetapkan petugas.",
            };
        }, ct);
}
