using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using MutasiAsn.App.Data;
using MutasiAsn.Tests.Conventions;

namespace MutasiAsn.Tests.App.Data;

public sealed class MigrationTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("mutasi-").FullName;

    private DataOptions Options => new() { Folder = _folder };

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void No_change_of_the_model_waits_for_a_migration()
    {
        using var sqlite = new SqliteAppDb.DesignTime().CreateDbContext([]);
        using var postgres = new PostgresAppDb.DesignTime().CreateDbContext([]);

        Assert.False(sqlite.Database.HasPendingModelChanges(), "Run: dotnet ef migrations add NAME --project MutasiAsn.App --context SqliteAppDb -o Data/Migrations/Sqlite");
        Assert.False(postgres.Database.HasPendingModelChanges(), "Run: dotnet ef migrations add NAME --project MutasiAsn.App --context PostgresAppDb -o Data/Migrations/Postgres");
    }

    [Fact]
    public void Both_databases_have_the_same_migrations()
    {
        using var sqlite = new SqliteAppDb.DesignTime().CreateDbContext([]);
        using var postgres = new PostgresAppDb.DesignTime().CreateDbContext([]);

        Assert.Equal(sqlite.Database.GetMigrations().Select(NameOf), postgres.Database.GetMigrations().Select(NameOf));
    }

    [Fact]
    public async Task A_file_is_brought_to_the_model_and_a_second_time_nothing_happens()
    {
        await using var db = Open();
        await Migrator.MigrateAsync(db, Options, CancellationToken.None);
        await Migrator.MigrateAsync(db, Options, CancellationToken.None);

        var tables = await db.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'table'").ToListAsync();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        Faults.None(db.Model.GetEntityTypes().Select(e => e.GetTableName()!).Except(tables));
        Assert.Equal(0, await db.UsulMutasi.CountAsync());
    }

    [Fact]
    public async Task A_start_that_was_killed_while_migrating_does_not_block_the_next()
    {
        await using var db = Open();
        await db.Database.OpenConnectionAsync();
        await using (var command = db.Database.GetDbConnection().CreateCommand())
        {
            command.CommandText = db.GetService<IHistoryRepository>().GetCreateIfNotExistsScript()
                + """CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL); INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-24');""";
            await command.ExecuteNonQueryAsync();
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await Migrator.MigrateAsync(db, Options, patience.Token);

        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }

    // The word PRAGMA forgotten before one of them would leave it at its default without any error.
    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("busy_timeout", "5000")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("cache_size", "-16000")]
    [InlineData("temp_store", "2")]
    public async Task Every_connection_is_durable_and_patient(string pragma, string expected)
    {
        await using var db = Open();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";

        Assert.Equal(expected, Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_row_without_its_parent_is_refused()
    {
        await using var db = Open();
        await Migrator.MigrateAsync(db, Options, CancellationToken.None);
        db.Kebutuhan.Add(new() { Id = Guid.CreateVersion7(), JabatanId = Guid.CreateVersion7(), Jumlah = 1, Dari = new(2026, 1, 1) });

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }

    private static string NameOf(string migration) => migration[(migration.IndexOf('_', StringComparison.Ordinal) + 1)..];

    private SqliteAppDb Open() => new((DbContextOptions<SqliteAppDb>)DataSetup.Sqlite(new DbContextOptionsBuilder<SqliteAppDb>(), Options.SqliteFile).Options);
}
