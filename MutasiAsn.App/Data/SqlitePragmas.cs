using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace MutasiAsn.App.Data;

/// <summary>Durable and patient: an acknowledged decision survives a power cut, a second writer waits instead of failing.</summary>
public sealed class SqlitePragmas : DbConnectionInterceptor
{
    // The word stands before each: in one list only the first would be set, without any error.
    public const string Sql = "PRAGMA journal_mode=WAL; PRAGMA busy_timeout=5000; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-16000; PRAGMA temp_store=MEMORY;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
