using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MutasiAsn.App.Data;
using MutasiAsn.App.Features;
using MutasiAsn.App.Features.Decisions;
using MutasiAsn.App.Features.Requests;
using MutasiAsn.App.Identity;
using MutasiAsn.App.Live;
using MutasiAsn.App.Texts;
using MutasiAsn.Core;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.Tests.Support;

/// <summary>
/// The test city in a SQLite file of its own, the services of the program round it, and helpers that walk a case through the real use cases.
/// Every step takes a minute, so that a timeline has an order.
/// </summary>
public sealed class CaseWorld : IAsyncDisposable
{
    private static readonly Lazy<Task<byte[]>> _template = new(BuildOnceAsync);

    private readonly string _folder;
    private readonly bool _ownsFolder;
    private readonly ServiceProvider _services;

    private CaseWorld(string folder, HandClock? clock = null)
    {
        _folder = folder;
        _ownsFolder = clock is null;
        Clock = clock ?? new HandClock(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.FromHours(8)));
        _services = Build(folder, Clock);
    }

    /// <summary>A clock that is moved by hand: 24 November 2026, 09.00 WITA, a Tuesday.</summary>
    public HandClock Clock { get; }

    public static StatedFacts Clean { get; } = new() { ProsesPeradilan = false, PemeriksaanDisiplin = false, TugasBelajar = false, IkatanDinas = false, PersiapanPensiun = false };

    public static DateOnly Tmt { get; } = new(2026, 12, 7);

    public static async Task<CaseWorld> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("mutasi-usul-").FullName;
        await File.WriteAllBytesAsync(Path.Combine(folder, "mutasi.db"), await _template.Value);
        var world = new CaseWorld(folder);
        await world.Get<ChangeFeed>().StartAsync(CancellationToken.None);
        return world;
    }

    /// <summary>A second program on the same file, with a gate of its own: only the database keeps the two apart.</summary>
    public CaseWorld Twin() => new(_folder, Clock);

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public AppDb Open() => Get<IDbContextFactory<AppDb>>().CreateDbContext();

    /// <summary>Changes the city behind the back of the use cases.</summary>
    public async Task ChangeAsync(Action<AppDb> change)
    {
        await using var db = Open();
        change(db);
        await db.SaveChangesAsync();
    }

    public async Task<T> ReadAsync<T>(Func<AppDb, Task<T>> read)
    {
        await using var db = Open();
        return await read(db);
    }

    public Task<UsulMutasi> CaseAsync(Guid usul) => ReadAsync(db => db.UsulMutasi.AsNoTracking().SingleAsync(u => u.Id == usul));

    public async Task<UsulMutasiStatus> StatusAsync(Guid usul) => (await CaseAsync(usul)).Status;

    public Task<List<CaseStepRecord>> StepsAsync(Guid usul) => ReadAsync(db => db.Step.AsNoTracking().Where(s => s.UsulMutasiId == usul).OrderBy(s => s.Sequence).ToListAsync());

    public async Task<Actor> ActorAsync(Someone who) => (await ReadAsync(db => Get<ActorReader>().ReadAsync(db, who.UserId, CancellationToken.None)))!;

    public async Task<Outcome<CaseView>> ViewAsync(Guid usul, Someone who) => await Get<GetUsulMutasi>().RunAsync(usul, await ActorAsync(who), CancellationToken.None);

    public static SaveUsulMutasi.Form FormFor(Guid jabatan, DateOnly? tmt = null) =>
        new() { JabatanTujuanId = jabatan, TmtUsulan = tmt ?? Tmt, Alasan = "Lebih dekat dengan orang tua yang sakit.", Pernyataan = Clean };

    public static RecordDeliberation.Form Minutes(bool agreed = true) => new(new DateOnly(2026, 11, 24), Members(), agreed ? 5 : 1, agreed ? 0 : 4, agreed, "Perbandingan objektif.", agreed ? "" : "Menunggu pegawai pengganti.");

    public static IReadOnlyList<AnggotaSidang> Members() =>
    [
        new(TestCity.Umar.UserId, TestCity.Umar.Nama, "Sekretaris Daerah", UnsurSidang.Pyb, true, false),
        new(TestCity.Fahmi.UserId, TestCity.Fahmi.Nama, "Kepala Badan Kepegawaian", UnsurSidang.Kepegawaian, true, false),
        new(TestCity.Zahra.UserId, TestCity.Zahra.Nama, "Inspektur Daerah", UnsurSidang.Pengawasan, true, false),
        new(TestCity.Idris.UserId, TestCity.Idris.Nama, "Kepala Dinas Pendidikan", UnsurSidang.Jpt, true, false),
        new(TestCity.Gita.UserId, TestCity.Gita.Nama, "Direktur Rumah Sakit Contoh", UnsurSidang.Jpt, true, false),
    ];

    public static VerifyUsulMutasi.Form Checked(DateOnly? tmt = null, string nama = "Sari Lestari, S.Kep.") =>
        new(tmt ?? Tmt, nama, ["D02asal", "D02tujuan", "D03", "D04", "D05", "D06", "D07", "D08", "D09"], new DateOnly(2026, 11, 20), "Lengkap.");

    public Task<Outcome<StepAnswer>> CreateAsync(Someone who, SaveUsulMutasi.Form form, Guid? operation = null) =>
        StepAsync(op => Get<SaveUsulMutasi>().CreateAsync(form, who.UserId, operation ?? op, CancellationToken.None));

    public Task<Outcome<StepAnswer>> SaveAsync(Guid usul, Someone who, SaveUsulMutasi.Form form, Press? press = null) =>
        PressAsync(usul, press, (v, op) => Get<SaveUsulMutasi>().RunAsync(usul, form, v, who.UserId, op, CancellationToken.None));

    public Task<Outcome<StepAnswer>> SubmitAsync(Guid usul, Someone who, Press? press = null) =>
        PressAsync(usul, press, (v, op) => Get<SubmitUsulMutasi>().RunAsync(usul, v, who.UserId, op, CancellationToken.None));

    public Task<Outcome<StepAnswer>> ConsentAsync(Guid usul, Someone who, StatedFacts? facts = null, Press? press = null, string catatan = "") =>
        PressAsync(usul, press, (v, op) => Get<ConsentToUsulMutasi>().RunAsync(usul, new ConsentToUsulMutasi.Form(catatan, facts), v, who.UserId, op, CancellationToken.None));

    public Task<Outcome<StepAnswer>> VerifyAsync(Guid usul, Someone who, VerifyUsulMutasi.Form? form = null, Press? press = null) =>
        PressAsync(usul, press, (v, op) => Get<VerifyUsulMutasi>().RunAsync(usul, form ?? Checked(), v, who.UserId, op, CancellationToken.None));

    public Task<Outcome<StepAnswer>> DeliberateAsync(Guid usul, Someone who, RecordDeliberation.Form? form = null, Press? press = null) =>
        PressAsync(usul, press, (v, op) => Get<RecordDeliberation>().RunAsync(usul, form ?? Minutes(), v, who.UserId, op, CancellationToken.None));

    public Task<Outcome<StepAnswer>> ForwardAsync(Guid usul, Someone who, string opinion = "Layak diteruskan.", Press? press = null) =>
        PressAsync(usul, press, (v, op) => Get<ForwardUsulMutasi>().RunAsync(usul, opinion, v, who.UserId, op, CancellationToken.None));

    public Task<Outcome<StepAnswer>> ApproveAsync(Guid usul, Someone who, string note = "", Press? press = null) =>
        PressAsync(usul, press, (v, op) => Get<ApproveUsulMutasi>().RunAsync(usul, note, v, who.UserId, op, CancellationToken.None));

    public Task<Outcome<StepAnswer>> IssueAsync(Guid usul, Someone who, Press? press = null) =>
        PressAsync(usul, press, (v, op) => Get<IssueSuratKeputusan>().RunAsync(usul, v, who.UserId, op, CancellationToken.None));

    public Task<Outcome<StepAnswer>> StartWorkAsync(Guid usul, Someone who, DateOnly? day, Press? press = null) =>
        PressAsync(usul, press, (v, op) => Get<ConfirmStart>().RunAsync(usul, day, "", v, who.UserId, op, CancellationToken.None));

    public Task<Outcome<StepAnswer>> ReturnAsync(Guid usul, Someone who, string reason = "Perbaiki alasan.", Press? press = null) =>
        PressAsync(usul, press, (v, op) => Get<ReturnUsulMutasi>().RunAsync(usul, reason, v, who.UserId, op, CancellationToken.None));

    public Task<Outcome<StepAnswer>> RejectAsync(Guid usul, Someone who, string reason = "Tenaga masih kurang.", string change = "Setelah ada pengganti.", Press? press = null) =>
        PressAsync(usul, press, (v, op) => Get<RejectUsulMutasi>().RunAsync(usul, new RejectUsulMutasi.Form(reason, change), v, who.UserId, op, CancellationToken.None));

    public Task<Outcome<StepAnswer>> WithdrawAsync(Guid usul, Someone who, string reason = "", Press? press = null) =>
        PressAsync(usul, press, (v, op) => Get<WithdrawUsulMutasi>().RunAsync(usul, reason, v, who.UserId, op, CancellationToken.None));

    public Task<Outcome<StepAnswer>> CancelAsync(Guid usul, Someone who, string reason = "Keputusan Wali Kota tanggal hari ini.", Press? press = null) =>
        PressAsync(usul, press, (v, op) => Get<CancelSuratKeputusan>().RunAsync(usul, reason, v, who.UserId, op, CancellationToken.None));

    public async Task<byte[]> ReadKonsepAsync(Guid usul, Someone who) => Must(await Get<GetKonsep>().RunAsync(usul, who.UserId, CancellationToken.None));

    /// <summary>What the page of somebody shows now, to be pressed later.</summary>
    public async Task<Press> LookAsync(Guid usul) => new(Guid.CreateVersion7(), (await CaseAsync(usul)).Version);

    /// <summary>Walks a case from Singgani to Birobuli, or where the arguments say, as far as a state; the leaders are found, not given.</summary>
    public async Task<Guid> WalkAsync(UsulMutasiStatus to, Someone? who = null, Guid? jabatan = null, DateOnly? tmt = null)
    {
        var applicant = who ?? TestCity.Sari;
        var usul = Must(await CreateAsync(applicant, FormFor(jabatan ?? TestCity.PerawatBirobuli, tmt))).UsulId;
        await GoOnAsync(usul, to, applicant, tmt);
        return usul;
    }

    /// <summary>Brings a case from where it stands to a further state.</summary>
    public async Task GoOnAsync(Guid usul, UsulMutasiStatus to, Someone? who = null, DateOnly? tmt = null)
    {
        var applicant = who ?? TestCity.Sari;
        for (var state = await StatusAsync(usul); state != to; state = await StatusAsync(usul))
        {
            switch (state)
            {
                case UsulMutasiStatus.Draft:
                    Must(await SubmitAsync(usul, applicant));
                    break;
                case UsulMutasiStatus.Submitted:
                    Must(await ConsentAsync(usul, await LeaderInTurnAsync(usul), Clean));
                    break;
                case UsulMutasiStatus.Consented:
                    Must(await VerifyAsync(usul, TestCity.Mita, Checked(tmt, applicant.Nama)));
                    break;
                case UsulMutasiStatus.Verified:
                    Must(await DeliberateAsync(usul, TestCity.Tono));
                    break;
                case UsulMutasiStatus.Deliberated:
                    Must(await ForwardAsync(usul, TestCity.Umar));
                    break;
                case UsulMutasiStatus.Forwarded:
                    await ReadKonsepAsync(usul, TestCity.WaliKota);
                    Must(await ApproveAsync(usul, TestCity.WaliKota));
                    break;
                case UsulMutasiStatus.Approved:
                    Must(await IssueAsync(usul, TestCity.Fahmi));
                    break;
                case UsulMutasiStatus.Issued:
                    Clock.GoTo((await CaseAsync(usul)).TmtBerlaku);
                    Must(await StartWorkAsync(usul, TestCity.Dewi, (await CaseAsync(usul)).TmtBerlaku));
                    break;
                default:
                    Assert.Fail($"No way from {state} to {to}");
                    break;
            }
        }
    }

    public static T Must<T>(Outcome<T> outcome)
    {
        Assert.True(outcome.Succeeded, outcome.Refusal?.Message);
        return outcome.Value;
    }

    public static Refusal Refused<T>(Outcome<T> outcome)
    {
        Assert.False(outcome.Succeeded, "The step was done although it had to be refused");
        return outcome.Refusal!;
    }

    public async ValueTask DisposeAsync()
    {
        await Get<ChangeFeed>().StopAsync(CancellationToken.None);
        await _services.DisposeAsync();
        if (!_ownsFolder)
            return;
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<Someone> LeaderInTurnAsync(Guid usul)
    {
        await using var db = Open();
        var row = await db.UsulMutasi.AsNoTracking().SingleAsync(u => u.Id == usul);
        var people = await CasePeopleReader.ReadAsync(db, row, await OrganisationReader.ReadAsync(db, Clock.Today(), CancellationToken.None), CancellationToken.None);
        var leader = people.AsalConsented ? people.Tujuan : people.Asal;
        var user = await db.AppUser.AsNoTracking().SingleAsync(u => u.PegawaiId == leader.PegawaiId);
        return new Someone(user.Id, user.PegawaiId, user.Nama);
    }

    private async Task<Outcome<StepAnswer>> PressAsync(Guid usul, Press? press, Func<int, Guid, Task<Outcome<StepAnswer>>> step)
    {
        if (press is not null)
            return await step(press.SeenVersion, press.Operation);
        var version = (await CaseAsync(usul)).Version;
        return await StepAsync(op => step(version, op));
    }

    private Task<Outcome<StepAnswer>> StepAsync(Func<Guid, Task<Outcome<StepAnswer>>> step)
    {
        Clock.Advance(TimeSpan.FromMinutes(1));
        return step(Guid.CreateVersion7());
    }

    private static ServiceProvider Build(string folder, TimeProvider clock)
    {
        var configuration = new ConfigurationBuilder().Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddSingleton(clock);
        services.AddSingleton<ActorReader>();
        services.AddData(new DataOptions { Folder = folder });
        services.ConfigureDbContext<SqliteAppDb>(o => o.AddInterceptors(QueryGuard.Instance));
        services.AddFeatures(configuration);
        return services.BuildServiceProvider();
    }

    private static async Task<byte[]> BuildOnceAsync()
    {
        var folder = Directory.CreateTempSubdirectory("mutasi-usul-").FullName;
        await using (var services = Build(folder, TimeProvider.System))
        {
            await using var db = services.GetRequiredService<IDbContextFactory<AppDb>>().CreateDbContext();
            await db.Database.MigrateAsync();
            TestCity.AddTo(db);
            await db.SaveChangesAsync();
            await db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)");
        }

        SqliteConnection.ClearAllPools();
        var file = await File.ReadAllBytesAsync(Path.Combine(folder, "mutasi.db"));
        Directory.Delete(folder, recursive: true);
        return file;
    }

    /// <summary>One press of a button: its operation and the version that the page showed.</summary>
    public sealed record Press(Guid Operation, int SeenVersion);

    /// <summary>Stands still until it is moved.</summary>
    public sealed class HandClock(DateTimeOffset start) : TimeProvider
    {
        private long _ticks = start.UtcTicks;

        public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

        public void Advance(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);

        /// <summary>Nine in the morning in Palu.</summary>
        public void GoTo(DateOnly day) => Interlocked.Exchange(ref _ticks, new DateTimeOffset(day.ToDateTime(new TimeOnly(9, 0)), TimeSpan.FromHours(8)).UtcTicks);
    }
}
