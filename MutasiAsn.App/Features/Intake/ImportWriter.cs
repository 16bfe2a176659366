using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Intake;

namespace MutasiAsn.App.Features.Intake;

/// <summary>Carries out a plan inside the caller's transaction, list after list in the order of foreign keys.</summary>
internal sealed class ImportWriter(AppDb db, ImportPlan plan, ImportRun run, DateOnly today, Func<Guid> newId)
{
    /// <summary>Writes everything but the commit.</summary>
    public async Task WriteAsync(Action<int> progress, CancellationToken ct)
    {
        db.ImportRun.Add(run);
        await db.SaveChangesAsync(ct);
        var changed = await ReferenceWriter.WriteAsync(db, plan.Intake.City, today, newId, ct);
        await RemoveAsync(ct);
        var people = new PegawaiWriter(db, plan, run, newId);
        await people.UpdateAsync(ct);
        await people.InsertAsync(ct);
        await BulkInsert.WriteAsync(db, plan.Placements.New, ct);
        await BulkInsert.WriteAsync(db, plan.NewFlags, ct);
        await BulkInsert.WriteAsync(db, plan.Refused.NewRows, ct);
        await BulkInsert.WriteAsync(db, plan.Refused.NewPlacements, ct);
        foreach (var kind in HistoryKind.All)
        {
            progress(kind.Index);
            await BulkInsert.WriteAsync(db, kind.Entity, plan.Histories.Write[kind.Index].SelectMany(w => w.Rows.Select(r => r.ToEntity(newId(), w.PegawaiId))), ct);
        }

        // Rows that stay as they are belong to the latest run that found them so.
        await db.ImportRow.Where(r => r.ImportRunId != run.Id).ExecuteUpdateAsync(s => s.SetProperty(r => r.ImportRunId, run.Id), ct);
        await FinishAsync(changed || ChangesPeople(), ct);
    }

    private bool ChangesPeople() =>
        plan.Match.Targets.Any(t => t.IsNew || t.IsChanged) || plan.Histories.Changed.Count + plan.Placements.New.Count + plan.Placements.SetAside.Count + plan.NewFlags.Count + plan.SettledFlags.Count > 0
        || plan.Refused.NewRows.Count + plan.Refused.OldRows.Count + plan.Refused.NewPlacements.Count + plan.Refused.OldPlacements.Count > 0;

    private async Task RemoveAsync(CancellationToken ct)
    {
        await DeleteHistoriesAsync(ct);
        var (oldPlacements, oldRows, setAside, settled) = (plan.Refused.OldPlacements, plan.Refused.OldRows, plan.Placements.SetAside, plan.SettledFlags);
        if (oldPlacements.Count > 0)
            await db.Penempatan.Where(p => oldPlacements.Contains(p.Id)).ExecuteDeleteAsync(ct);
        if (oldRows.Count > 0)
            await db.ImportRow.Where(r => oldRows.Contains(r.Id)).ExecuteDeleteAsync(ct);
        if (setAside.Count > 0)
            await db.Penempatan.Where(p => setAside.Contains(p.Id)).ExecuteUpdateAsync(s => s.SetProperty(p => p.Batal, true), ct);
        if (settled.Count > 0)
            await db.DataFlag.Where(f => settled.Contains(f.Id)).ExecuteUpdateAsync(s => s.SetProperty(f => f.ResolvedAt, run.At), ct);
        foreach (var day in plan.Placements.Closed.GroupBy(c => c.Value, c => c.Key))
        {
            var ids = day.ToList();
            await db.Penempatan.Where(p => ids.Contains(p.Id)).ExecuteUpdateAsync(s => s.SetProperty(p => p.Sampai, day.Key), ct);
        }
    }

    private async Task DeleteHistoriesAsync(CancellationToken ct)
    {
        foreach (var kind in HistoryKind.All)
        {
            var ids = plan.Histories.Delete[kind.Index];
            if (ids.Count == 0)
                continue;
            _ = kind.Index switch
            {
                0 => await db.RiwayatJabatan.Where(r => ids.Contains(r.PegawaiId)).ExecuteDeleteAsync(ct),
                1 => await db.PredikatKinerja.Where(r => ids.Contains(r.PegawaiId)).ExecuteDeleteAsync(ct),
                2 => await db.HukumanDisiplin.Where(r => ids.Contains(r.PegawaiId)).ExecuteDeleteAsync(ct),
                3 => await db.RiwayatPelatihan.Where(r => ids.Contains(r.PegawaiId)).ExecuteDeleteAsync(ct),
                4 => await db.AsesmenKompetensi.Where(r => ids.Contains(r.PegawaiId)).ExecuteDeleteAsync(ct),
                _ => await db.Minat.Where(r => ids.Contains(r.PegawaiId)).ExecuteDeleteAsync(ct),
            };
        }
    }

    // One line for the run; a version row that other processes watch, raised only if there is something new to see.
    private async Task FinishAsync(bool changed, CancellationToken ct)
    {
        db.AuditEntry.Add(new AuditEntry { Id = newId(), At = run.At, ActorNama = run.Oleh, Apa = run.IsLengkap ? "Impor data pegawai lengkap" : "Impor data pegawai sebagian", ObjekJenis = nameof(ImportRun), ObjekId = run.Id, Sesudah = run.Ringkasan });
        if (changed)
        {
            var version = await db.DataVersion.SingleOrDefaultAsync(ct);
            if (version is null)
                db.DataVersion.Add(new DataVersion { Id = newId(), Value = 1 });
            else
                version.Value++;
        }

        await db.SaveChangesAsync(ct);
    }
}
