using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Live;

namespace MutasiAsn.App.Data;

/// <summary>Which database, and where files go.</summary>
public sealed class DataOptions
{
    /// <summary>"Sqlite" (default) or "Postgres".</summary>
    public string Provider { get; set; } = "Sqlite";

    /// <summary>Connection string of PostgreSQL; for SQLite the file lies in <see cref="Folder"/>.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>Database file, keys and papers.</summary>
    public string Folder { get; set; } = "";

    public bool IsPostgres => string.Equals(Provider, "Postgres", StringComparison.OrdinalIgnoreCase);

    public string SqliteFile => Path.Combine(Folder, "mutasi.db");

    public static DataOptions From(IConfiguration configuration)
    {
        var folder = configuration["Storage:Folder"];
        return new DataOptions
        {
            Provider = configuration["Database:Provider"] ?? "Sqlite",
            ConnectionString = configuration.GetConnectionString("Main") ?? "",
            // In the folder where the program is started. Not named "data": where case does not count that would be the source folder Data.
            Folder = string.IsNullOrWhiteSpace(folder) ? Path.Combine(Directory.GetCurrentDirectory(), "storage") : Path.GetFullPath(folder),
        };
    }
}

public static class DataSetup
{
    public static IServiceCollection AddData(this IServiceCollection services, DataOptions options)
    {
        Directory.CreateDirectory(options.Folder);
        services.AddSingleton(options);
        services.AddSingleton<ChangeFeed>();
        services.AddHostedService(p => p.GetRequiredService<ChangeFeed>());
        services.AddSingleton<LiveSave>();
        services.AddSingleton<LiveCommit>();
        services.AddSingleton<WriteGate>();
        if (options.IsPostgres)
        {
            services.AddDbContextFactory<PostgresAppDb>((p, o) => Postgres(o, options.ConnectionString).AddInterceptors(p.GetRequiredService<LiveSave>(), p.GetRequiredService<LiveCommit>()));
            services.AddSingleton<IDbContextFactory<AppDb>>(p => new Factory<PostgresAppDb>(p.GetRequiredService<IDbContextFactory<PostgresAppDb>>()));
        }
        else
        {
            services.AddDbContextFactory<SqliteAppDb>((p, o) => Sqlite(o, options.SqliteFile).AddInterceptors(p.GetRequiredService<LiveSave>(), p.GetRequiredService<LiveCommit>()));
            services.AddSingleton<IDbContextFactory<AppDb>>(p => new Factory<SqliteAppDb>(p.GetRequiredService<IDbContextFactory<SqliteAppDb>>()));
        }

        return services;
    }

    public static DbContextOptionsBuilder Sqlite(DbContextOptionsBuilder options, string file) => options
        .UseSqlite(new SqliteConnectionStringBuilder { DataSource = file }.ToString(), o => o.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
        .AddInterceptors(_pragmas);

    public static DbContextOptionsBuilder Postgres(DbContextOptionsBuilder options, string connection) => options
        .UseNpgsql(connection, o => o.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter));

    private static readonly SqlitePragmas _pragmas = new();

    private sealed class Factory<T>(IDbContextFactory<T> inner) : IDbContextFactory<AppDb>
        where T : AppDb
    {
        public AppDb CreateDbContext() => inner.CreateDbContext();
    }
}

/// <summary>
/// Lets one writer in at a time on SQLite: its own waiting is unfair (50 threads: the last waits 3.6 s), a queue is in order and quicker.
/// On PostgreSQL row locks do this, so the gate stands open.
/// </summary>
public sealed class WriteGate(DataOptions options) : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    public async Task<IDisposable> EnterAsync(CancellationToken ct)
    {
        if (options.IsPostgres)
            return Open.Instance;
        await _gate.WaitAsync(ct);
        return new Leave(_gate);
    }

    public void Dispose() => _gate.Dispose();

    private sealed class Open : IDisposable
    {
        public static readonly Open Instance = new();

        public void Dispose()
        {
        }
    }

    private sealed class Leave(SemaphoreSlim gate) : IDisposable
    {
        private bool _left;

        public void Dispose()
        {
            if (_left)
                return;
            _left = true;
            gate.Release();
        }
    }
}
