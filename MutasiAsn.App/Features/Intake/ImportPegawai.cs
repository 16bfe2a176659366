using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.Core;
using MutasiAsn.Core.Intake;

namespace MutasiAsn.App.Features.Intake;

/// <summary>
/// Takes the national export into the database: reads and checks all files, then matches and writes in one short transaction. The command, the
/// demo and the page all come here.
/// </summary>
public sealed class ImportPegawai(IDbContextFactory<AppDb> dbs, WriteGate gate, DataOptions options, TimeProvider time, SeedReference seed)
{
    private static readonly TimeZoneInfo _wita = TimeZoneInfo.FindSystemTimeZoneById("Asia/Makassar");

    public async Task<Outcome<ImportReport>> RunAsync(ImportRequest request, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        try
        {
            if (request.CheckOnly)
                return await CheckAsync(request, progress, ct);
            using var alone = TryBeAlone();
            return alone is null ? ImportRefusals.AlreadyRunning : await WriteAsync(request, progress, ct);
        }
        catch (UnreadableFileException exception)
        {
            return ImportRefusals.Unreadable(exception);
        }
    }

    private async Task<Outcome<ImportReport>> CheckAsync(ImportRequest request, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        await using var db = await HasDatabaseAsync(ct) ? await dbs.CreateDbContextAsync(ct) : null;
        var content = await ReadAsync(request, db, progress, ct);
        var known = db is null ? new KnownCity() : await KnownCity.ReadAsync(db, ct);
        var plan = ImportPlan.Make(content, known, NewRun(request, content), Today(), NewId);
        return Judge(request, plan) is { } refusal ? refusal : ImportReports.Of(plan);
    }

    private async Task<Outcome<ImportReport>> WriteAsync(ImportRequest request, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        if (!await TryLockAsync(db, ct))
            return ImportRefusals.AlreadyRunning;
        try
        {
            return await ReadAndWriteAsync(db, request, progress, ct);
        }
        finally
        {
            await UnlockAsync(db);
        }
    }

    private async Task<Outcome<ImportReport>> ReadAndWriteAsync(AppDb db, ImportRequest request, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        var content = await ReadAsync(request, db, progress, ct);
        await seed.RunAsync(ct);
        using var turn = await gate.EnterAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await HoldStillAsync(db, ct);
        progress?.Report(new ImportProgress("Mencocokkan dengan basis data", 0, null));
        var run = NewRun(request, content);
        var plan = ImportPlan.Make(content, await KnownCity.ReadAsync(db, ct), run, Today(), NewId);
        if (Judge(request, plan) is { } refusal)
            return refusal;
        var report = ImportReports.Of(plan);
        run = new ImportRun { Id = run.Id, At = run.At, Oleh = run.Oleh, IsLengkap = run.IsLengkap, Ringkasan = ImportReports.Summary(report, content) };
        await new ImportWriter(db, plan, run, Today(), NewId).WriteAsync(step => progress?.Report(new ImportProgress("Menulis ke basis data", step, HistoryKind.All.Length)), ct);
        await transaction.CommitAsync(ct);
        return report;
    }

    private async Task<IntakeContent> ReadAsync(ImportRequest request, AppDb? db, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        var city = db is null ? new CityReference() : await CityReference.LoadAsync(db, ct);
        var reader = new IntakeReader(request, city, new KelurahanNames(SeedReference.ReadKelurahan().Select(k => (k.Nama, k.Kode))), NewId, progress);
        return await Task.Run(() => reader.Read(ct), ct);
    }

    private static Refusal? Judge(ImportRequest request, ImportPlan plan) =>
        plan.LacksTooMany && request.Mode != ImportMode.Lengkap ? ImportRefusals.LacksTooMany(plan.Match.Seen.Count, plan.Known.ByPnsId.Count) : null;

    private ImportRun NewRun(ImportRequest request, IntakeContent content) =>
        new() { Id = NewId(), At = time.GetUtcNow(), Oleh = request.Oleh, IsLengkap = content.IsComplete, Ringkasan = "" };

    // Checking creates no database, not even an empty one.
    private async Task<bool> HasDatabaseAsync(CancellationToken ct)
    {
        if (!options.IsPostgres && !File.Exists(options.SqliteFile))
            return false;
        await using var db = await dbs.CreateDbContextAsync(ct);
        return !(await db.Database.GetPendingMigrationsAsync(ct)).Any();
    }

    // The file lock speaks for one machine only.
    private async Task<bool> TryLockAsync(AppDb db, CancellationToken ct)
    {
        if (!options.IsPostgres)
            return true;
        await db.Database.OpenConnectionAsync(ct);
        return await db.Database.SqlQuery<bool>($"SELECT pg_try_advisory_lock(7271001) AS \"Value\"").SingleAsync(ct);
    }

    // A pooled connection is cleaned only when it is used again, so the lock is given back by hand, also after a cancelled run.
    private async Task UnlockAsync(AppDb db)
    {
        if (options.IsPostgres)
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock(7271001)", CancellationToken.None);
    }

    // Nobody may move between reading who holds which post and writing it. SQLite lets in one writer anyway; readers go on in both.
    private async Task HoldStillAsync(AppDb db, CancellationToken ct)
    {
        if (options.IsPostgres)
            await db.Database.ExecuteSqlAsync($"LOCK TABLE \"Jabatan\", \"Pegawai\", \"Penempatan\" IN EXCLUSIVE MODE", ct);
    }

    private FileStream? TryBeAlone()
    {
        try
        {
            return new FileStream(Path.Combine(options.Folder, "impor.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private DateOnly Today() => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), _wita).DateTime);

    private Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());
}
