using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.App.Features.Intake;

/// <summary>
/// Puts kelurahan and days off of this program into the database, once for each version of its files: days off that an officer corrects or
/// deletes afterwards stay so. The trail remembers which version was taken.
/// </summary>
public sealed class SeedReference(IDbContextFactory<AppDb> dbs, WriteGate gate, TimeProvider time)
{
    private const string KelurahanFile = "wilayah/palu.csv";
    private const string HariLiburFile = "kalender/hari-libur.csv";

    /// <summary>Returns whether anything was written.</summary>
    public async Task<bool> RunAsync(CancellationToken ct)
    {
        var (kelurahan, holidays) = (Version(KelurahanFile), Version(HariLiburFile));
        await using var db = await dbs.CreateDbContextAsync(ct);
        if (await IsTakenAsync(db, kelurahan, ct) && await IsTakenAsync(db, holidays, ct))
            return false;
        using var turn = await gate.EnterAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (!await IsTakenAsync(db, kelurahan, ct))
        {
            await TakeKelurahanAsync(db, ct);
            Remember(db, KelurahanFile, kelurahan);
        }

        if (!await IsTakenAsync(db, holidays, ct))
        {
            await TakeHolidaysAsync(db, ct);
            Remember(db, HariLiburFile, holidays);
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    internal static List<Kelurahan> ReadKelurahan()
    {
        var kecamatan = new Dictionary<string, string>(StringComparer.Ordinal);
        var found = new List<Kelurahan>();
        foreach (var row in Rows(KelurahanFile, ["kode", "nama", "tingkat", "lat", "lon"]))
        {
            if (row[2] == "kecamatan")
                kecamatan[row[0]] = row[1];
            else
                found.Add(new Kelurahan { Kode = row[0], Nama = row[1], KecamatanKode = row[0][..8], KecamatanNama = kecamatan[row[0][..8]], Lat = Degrees(row[3]), Lon = Degrees(row[4]) });
        }

        return found;
    }

    private static async Task TakeKelurahanAsync(AppDb db, CancellationToken ct)
    {
        await db.Kelurahan.ExecuteDeleteAsync(ct);
        db.Kelurahan.AddRange(ReadKelurahan());
    }

    private static async Task TakeHolidaysAsync(AppDb db, CancellationToken ct)
    {
        var known = (await db.HariLibur.Select(h => new { h.Tanggal, h.Nama }).ToListAsync(ct)).Select(h => (h.Tanggal, h.Nama)).ToHashSet();
        foreach (var row in Rows(HariLiburFile, ["tanggal", "jenis", "nama", "dasar"]))
        {
            var day = DateOnly.ParseExact(row[0], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            if (known.Add((day, row[2])))
                db.HariLibur.Add(new HariLibur { Id = Guid.CreateVersion7(), Tanggal = day, Jenis = row[1], Nama = row[2], Dasar = row[3] });
        }
    }

    private static IEnumerable<string[]> Rows(string file, string[] columns)
    {
        using var table = new CsvTable(Path.GetFileName(file), File.OpenRead(Full(file)));
        var headings = Headings.Read(table, columns);
        while (table.Read())
            yield return [.. columns.Select(c => table.Row.Text(headings[c]).ToString())];
    }

    private static async Task<bool> IsTakenAsync(AppDb db, Guid version, CancellationToken ct) => await db.AuditEntry.AnyAsync(a => a.ObjekId == version, ct);

    private void Remember(AppDb db, string file, Guid version) =>
        db.AuditEntry.Add(new AuditEntry { Id = Guid.CreateVersion7(), At = time.GetUtcNow(), ActorNama = "Sistem", Apa = "Isi data acuan bawaan", ObjekJenis = "DataAcuan", ObjekId = version, Objek = Path.GetFileName(file) });

    private static Guid Version(string file) => new(SHA256.HashData(File.ReadAllBytes(Full(file)))[..16]);

    private static string Full(string file) => Path.Combine(AppContext.BaseDirectory, "Assets", file);

    private static double Degrees(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
