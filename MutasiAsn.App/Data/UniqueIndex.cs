using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace MutasiAsn.App.Data;

public static class UniqueIndex
{
    /// <summary>Whether a save failed because a row with the same unique values was there first.</summary>
    public static bool IsBroken(DbUpdateException exception) =>
        exception.InnerException is SqliteException { SqliteExtendedErrorCode: 2067 or 1555 } or PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };
}
