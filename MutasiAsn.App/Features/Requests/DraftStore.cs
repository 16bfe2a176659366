using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.Core.Audit;

namespace MutasiAsn.App.Features.Requests;

/// <summary>Keeps what somebody types on the server, so that a lost window loses nothing.</summary>
public sealed class DraftStore(IDbContextFactory<AppDb> databases, WriteGate gate, TimeProvider clock)
{
    public async Task<(T Value, DateTimeOffset At)?> LoadAsync<T>(Guid userId, string form, string subject, CancellationToken ct)
        where T : class
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var row = await db.Draft.AsNoTracking().FirstOrDefaultAsync(d => d.AppUserId == userId && d.Form == form && d.Subject == subject, ct);
        try
        {
            return row is not null && JsonSerializer.Deserialize<T>(row.Isi) is { } value ? (value, row.At) : null;
        }
        catch (JsonException)
        {
            // Kept by an older version of the form: better an empty form than none.
            return null;
        }
    }

    public async Task<DateTimeOffset> SaveAsync<T>(Guid userId, string form, string subject, T value, CancellationToken ct)
    {
        using var turn = await gate.EnterAsync(ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        var now = clock.GetUtcNow();
        var row = await db.Draft.FirstOrDefaultAsync(d => d.AppUserId == userId && d.Form == form && d.Subject == subject, ct);
        if (row is null)
            db.Draft.Add(new Draft { Id = Guid.CreateVersion7(), AppUserId = userId, Form = form, Subject = subject, Isi = JsonSerializer.Serialize(value), At = now });
        else
            (row.Isi, row.At) = (JsonSerializer.Serialize(value), now);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException exception) when (row is null && UniqueIndex.IsBroken(exception))
        {
            // Two windows made the first draft at once; the other one is kept and the next keystroke overwrites it.
        }

        return now;
    }

    public async Task DeleteAsync(Guid userId, string form, string subject, CancellationToken ct)
    {
        using var turn = await gate.EnterAsync(ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        await db.Draft.Where(d => d.AppUserId == userId && d.Form == form && d.Subject == subject).ExecuteDeleteAsync(ct);
    }
}
