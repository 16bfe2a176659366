using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MutasiAsn.App.Data;
using MutasiAsn.App.Features.Intake;

namespace MutasiAsn.Tests.Support;

/// <summary>A real SQLite file for one test, migrated, with the services of the data layer round it. Deleted when the test ends.</summary>
public sealed class TestDb : IAsyncDisposable
{
    private static readonly Lazy<Task<byte[]>> _template = new(MigrateOnceAsync);

    private readonly ServiceProvider _services;

    private TestDb(string folder, TestTime time)
    {
        Folder = folder;
        Time = time;
        _services = Build(folder, time);
    }

    /// <summary>Holds the database file; a test may put its own files there too.</summary>
    public string Folder { get; }

    /// <summary>24 November 2026, 10.00 WITA, until the test moves it.</summary>
    public TestTime Time { get; }

    public IServiceProvider Services => _services;

    public IDbContextFactory<AppDb> Factory => Get<IDbContextFactory<AppDb>>();

    public static async Task<TestDb> CreateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("mutasi-").FullName;
        await File.WriteAllBytesAsync(Path.Combine(folder, "mutasi.db"), await _template.Value);
        return new TestDb(folder, new TestTime());
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public AppDb Open() => Factory.CreateDbContext();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    private static ServiceProvider Build(string folder, TimeProvider time)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(time);
        services.AddData(new DataOptions { Folder = folder });
        services.ConfigureDbContext<SqliteAppDb>(o => o.AddInterceptors(QueryGuard.Instance));
        services.AddIntake();
        return services.BuildServiceProvider();
    }

    // Migrating takes half a second; every test gets a copy of one migrated file.
    private static async Task<byte[]> MigrateOnceAsync()
    {
        var folder = Directory.CreateTempSubdirectory("mutasi-").FullName;
        await using (var services = Build(folder, new TestTime()))
        {
            await using var db = services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContext();
            await Migrator.MigrateAsync(db, services.GetRequiredService<DataOptions>(), CancellationToken.None);
            await db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)");
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        var file = await File.ReadAllBytesAsync(Path.Combine(folder, "mutasi.db"));
        Directory.Delete(folder, recursive: true);
        return file;
    }
}

/// <summary>A clock that stands still until it is moved.</summary>
public sealed class TestTime : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
