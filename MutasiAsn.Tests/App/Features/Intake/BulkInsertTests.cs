using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.People;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.App.Features.Intake;

public sealed class BulkInsertTests
{
    [Fact]
    public async Task A_bulk_inserted_row_reads_back_as_one_that_EF_saved()
    {
        await using var test = await TestDb.CreateAsync();
        var bulk = Person("1", "198503152010011001");
        var saved = Person("2", "198503152010011002");
        await using (var db = test.Open())
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await BulkInsert.WriteAsync(db, [bulk], CancellationToken.None);
            db.Pegawai.Add(saved);
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
        }

        await using var fresh = test.Open();
        Assert.Equivalent(bulk, await fresh.Pegawai.SingleAsync(p => p.Id == bulk.Id), strict: true);
        Assert.Equivalent(saved, await fresh.Pegawai.SingleAsync(p => p.Nip == saved.Nip), strict: true);
        var raw = await fresh.Database.SqlQuery<string>($"""SELECT typeof("Id") || length("Id") || typeof("TanggalLahir") || "StatusAsn" || "Golongan" AS "Value" FROM "Pegawai" """).ToListAsync();
        Assert.Single(raw.Distinct());
    }

    [Fact]
    public async Task Numbers_that_the_database_gives_stay_its_own()
    {
        await using var test = await TestDb.CreateAsync();
        await using var db = test.Open();
        await using var transaction = await db.Database.BeginTransactionAsync();

        await BulkInsert.WriteAsync(db, Enumerable.Range(0, 3).Select(i => new AuditEntry { Id = Guid.CreateVersion7(), At = test.Time.Now, ActorNama = "Uji", Apa = $"{i}", ObjekJenis = "Uji" }), CancellationToken.None);

        await transaction.CommitAsync();
        var trail = await db.AuditEntry.OrderBy(a => a.Sequence).ToListAsync();
        Assert.Equal(["0", "1", "2"], trail.Select(a => a.Apa));
        Assert.Equal(test.Time.Now, trail[0].At);
        Assert.Equal([1, 1], trail.Zip(trail.Skip(1), (a, b) => (int)(b.Sequence - a.Sequence)));
    }

    [Fact]
    public async Task Without_a_transaction_it_refuses()
    {
        await using var test = await TestDb.CreateAsync();
        await using var db = test.Open();

        await Assert.ThrowsAsync<InvalidOperationException>(() => BulkInsert.WriteAsync(db, [Person("1", "198503152010011001")], CancellationToken.None));
    }

    [Fact]
    public async Task Raw_commands_run_under_the_pragmas_too()
    {
        await using var test = await TestDb.CreateAsync();
        await using var db = test.Open();
        await using var transaction = await db.Database.BeginTransactionAsync();

        foreach (var (pragma, expected) in new[] { ("synchronous", "2"), ("foreign_keys", "1"), ("busy_timeout", "5000"), ("cache_size", "-16000"), ("temp_store", "2"), ("journal_mode", "wal") })
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"PRAGMA {pragma}";
            Assert.Equal((pragma, expected), (pragma, $"{await command.ExecuteScalarAsync()}"));
        }
    }

    private static Pegawai Person(string pnsId, string nip) => new()
    {
        Id = Guid.CreateVersion7(),
        PnsId = pnsId,
        Nip = new Nip(nip),
        Nama = "Uji",
        TanggalLahir = new DateOnly(1985, 3, 15),
        StatusAsn = StatusAsn.Cpns,
        Golongan = Golongan.Parse("III/b"),
        Fingerprint = [1, 2, 3],
        Version = 7,
    };
}
