using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MutasiAsn.App.Data;
using MutasiAsn.App.Features;
using MutasiAsn.App.Features.Demo;
using MutasiAsn.App.Features.Intake;
using MutasiAsn.App.Features.Placement;
using MutasiAsn.App.Identity;
using MutasiAsn.Core.Audit;

// The demo city in a SQLite file of its own with the services of the program, on 24 November 2026 so that figures of different days compare.
internal sealed class BenchCity : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("mutasi-bench-").FullName;
    private readonly ServiceProvider _services;

    private BenchCity()
    {
        var configuration = new ConfigurationBuilder().Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddSingleton<TimeProvider>(new BenchTime());
        services.AddSingleton<ActorReader>();
        services.AddData(new DataOptions { Folder = _folder });
        services.AddFeatures(configuration);
        _services = services.BuildServiceProvider();
    }

    public static DateOnly Today { get; } = new(2026, 11, 24);

    public static string DemoFolder { get; } = Path.Combine(AppContext.BaseDirectory, "Assets", "contoh-siasn");

    public static async Task<BenchCity> StartAsync()
    {
        var city = new BenchCity();
        await using (var db = city.Open())
            await Migrator.MigrateAsync(db, city.Get<DataOptions>(), CancellationToken.None);
        await city.Get<SeedLaw>().RunAsync(CancellationToken.None);
        await city.Get<SeedReference>().RunAsync(CancellationToken.None);
        var outcome = await city.Get<ImportPegawai>().RunAsync(ImportRequest.FromFolder(DemoFolder, "Bench"), null, CancellationToken.None);
        if (!outcome.Succeeded)
            throw new InvalidOperationException(outcome.Refusal.Message);
        await city.Get<DemoPeople>().RunAsync(CancellationToken.None);
        return city;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public AppDb Open() => Get<IDbContextFactory<AppDb>>().CreateDbContext();

    // The account of the demo person with a role.
    public async Task<Guid> AccountAsync(string peran)
    {
        await using var db = Open();
        return await db.AppUser.Where(u => u.DemoPeran == peran).OrderBy(u => u.DemoUrutan).Select(u => u.Id).FirstAsync();
    }

    // The account of a civil servant, made where there is none.
    public async Task<Guid> AccountAsync(Guid pegawaiId)
    {
        await using var db = Open();
        if (await db.AppUser.FirstOrDefaultAsync(u => u.PegawaiId == pegawaiId) is { } known)
            return known.Id;
        var made = new AppUser { Id = Guid.CreateVersion7(), Issuer = "bench", Subject = pegawaiId.ToString("D"), Nama = "Bench", PegawaiId = pegawaiId };
        db.AppUser.Add(made);
        await db.SaveChangesAsync();
        return made.Id;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private sealed class BenchTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);
    }
}
