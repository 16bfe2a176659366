using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using MutasiAsn.App.Live;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Decisions;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Data;

/// <summary>What a context has saved but not yet committed.</summary>
internal static class PendingTopics
{
    private static readonly ConditionalWeakTable<DbContext, HashSet<Topic>> _pending = [];

    public static HashSet<Topic> Of(DbContext db) => _pending.GetOrCreateValue(db);

    public static void Flush(DbContext db, ChangeFeed feed)
    {
        var topics = Of(db);
        foreach (var topic in topics)
            feed.Publish(topic);
        topics.Clear();
    }
}

/// <summary>Collects which aggregates a save touches; publishes at once only where no transaction is open.</summary>
public sealed class LiveSave(ChangeFeed feed) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Collect(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Collect(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        FlushOutsideTransaction(eventData.Context);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        FlushOutsideTransaction(eventData.Context);
        return ValueTask.FromResult(result);
    }

    private static void Collect(DbContext? db)
    {
        if (db is null)
            return;
        var topics = PendingTopics.Of(db);
        foreach (var entry in db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            Topic? topic = entry.Entity switch
            {
                UsulMutasi usul => new Topic(nameof(UsulMutasi), usul.Id),
                SuratKeputusan surat => new Topic(nameof(SuratKeputusan), surat.Id),
                Pegawai pegawai => new Topic(nameof(Pegawai), pegawai.Id),
                Minat minat => new Topic(nameof(Pegawai), minat.PegawaiId),
                RoleAssignment role => new Topic(nameof(RoleAssignment), role.AppUserId),
                DataVersion version => new Topic("*", version.Id),
                _ => null,
            };
            if (topic is { } found)
                topics.Add(found);
        }
    }

    private void FlushOutsideTransaction(DbContext? db)
    {
        if (db is not null && db.Database.CurrentTransaction is null)
            PendingTopics.Flush(db, feed);
    }
}

/// <summary>Publishes after the commit: earlier, a viewer would read the old state.</summary>
public sealed class LiveCommit(ChangeFeed feed) : DbTransactionInterceptor
{
    public override DbTransaction TransactionStarted(DbConnection connection, TransactionEndEventData eventData, DbTransaction result)
    {
        Forget(eventData.Context);
        return result;
    }

    public override ValueTask<DbTransaction> TransactionStartedAsync(DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        Forget(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Flush(eventData.Context);

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Flush(eventData.Context);
        return Task.CompletedTask;
    }

    // A transaction that is disposed without commit fires nothing, so what it left behind goes when the next one starts.
    private static void Forget(DbContext? db)
    {
        if (db is not null)
            PendingTopics.Of(db).Clear();
    }

    private void Flush(DbContext? db)
    {
        if (db is not null)
            PendingTopics.Flush(db, feed);
    }
}
