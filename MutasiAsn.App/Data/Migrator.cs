using Microsoft.EntityFrameworkCore;

namespace MutasiAsn.App.Data;

/// <summary>Brings the database to the model of this program, one process at a time.</summary>
public static class Migrator
{
    public static async Task MigrateAsync(AppDb db, DataOptions options, CancellationToken ct)
    {
        await using var lockFile = await OpenLockAsync(Path.Combine(options.Folder, "migrasi.lock"), ct);
        var pending = await db.Database.GetPendingMigrationsAsync(ct);
        if (!pending.Any())
            return;
        if (!options.IsPostgres)
            await ForgetKilledMigrationAsync(db, ct);
        await db.Database.MigrateAsync(ct);
    }

    // A process killed while migrating leaves a row behind, and every later start would wait for ever. We hold the file lock, so the row is stale.
    private static async Task ForgetKilledMigrationAsync(AppDb db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE name = '__EFMigrationsLock'";
        if (Convert.ToInt64(await command.ExecuteScalarAsync(ct), System.Globalization.CultureInfo.InvariantCulture) > 0)
            await db.Database.ExecuteSqlAsync($"DELETE FROM \"__EFMigrationsLock\"", ct);
    }

    private static async Task<FileStream> OpenLockAsync(string path, CancellationToken ct)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (!ct.IsCancellationRequested)
            {
                await Task.Delay(100, ct);
            }
        }
    }
}
