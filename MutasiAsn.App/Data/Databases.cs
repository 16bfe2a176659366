using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace MutasiAsn.App.Data;

/// <summary>The model on a SQLite file, with its own migrations.</summary>
public sealed class SqliteAppDb(DbContextOptions<SqliteAppDb> options) : AppDb(options)
{
    /// <summary>Used by the migration tool and by the test for pending changes; opens no file.</summary>
    public sealed class DesignTime : IDesignTimeDbContextFactory<SqliteAppDb>
    {
        public SqliteAppDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqliteAppDb>().UseSqlite("Data Source=:memory:").Options);
    }
}

/// <summary>The model on PostgreSQL, with its own migrations.</summary>
public sealed class PostgresAppDb(DbContextOptions<PostgresAppDb> options) : AppDb(options)
{
    /// <summary>Used by the migration tool and by the test for pending changes; reaches no server.</summary>
    public sealed class DesignTime : IDesignTimeDbContextFactory<PostgresAppDb>
    {
        public PostgresAppDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PostgresAppDb>().UseNpgsql("Host=nowhere").Options);
    }
}
