using Microsoft.EntityFrameworkCore;

namespace MutasiAsn.App.Data;

/// <summary>
/// Row locks in the fixed order case, post, counter, before the first read of the row. SQLite needs none: its transactions begin IMMEDIATE.
/// FOR NO KEY UPDATE, since FOR UPDATE would block inserts of child rows.
/// </summary>
public static class RowLock
{
    public static Task CaseAsync(AppDb db, Guid id, CancellationToken ct) =>
        db.Database.IsNpgsql() ? db.Database.ExecuteSqlAsync($"SELECT 1 FROM \"UsulMutasi\" WHERE \"Id\" = {id} FOR NO KEY UPDATE", ct) : Task.CompletedTask;

    public static Task JabatanAsync(AppDb db, Guid id, CancellationToken ct) =>
        db.Database.IsNpgsql() ? db.Database.ExecuteSqlAsync($"SELECT 1 FROM \"Jabatan\" WHERE \"Id\" = {id} FOR NO KEY UPDATE", ct) : Task.CompletedTask;

    public static Task SeriesAsync(AppDb db, Guid id, CancellationToken ct) =>
        db.Database.IsNpgsql() ? db.Database.ExecuteSqlAsync($"SELECT 1 FROM \"LetterSeries\" WHERE \"Id\" = {id} FOR NO KEY UPDATE", ct) : Task.CompletedTask;
}
