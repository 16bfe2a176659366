using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.Core.Intake;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.App.Features.Intake;

/// <summary>What the database knows about people, read inside the transaction that will change it.</summary>
internal sealed class KnownCity
{
    public Dictionary<string, KnownPegawai> ByPnsId { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, KnownPegawai> ByNip { get; } = new(StringComparer.Ordinal);

    /// <summary>Placements for good that count, by person, the latest first.</summary>
    public Dictionary<Guid, List<KnownPenempatan>> Penempatan { get; } = [];

    /// <summary>Posts held by refused rows, by key of the row.</summary>
    public Dictionary<Guid, KnownPenempatan> Nameless { get; } = [];

    /// <summary>Open flags that an import set, by person.</summary>
    public ILookup<Guid, DataFlag> Flags { get; private set; } = Array.Empty<DataFlag>().ToLookup(f => f.PegawaiId);

    public List<ImportRow> Rows { get; private set; } = [];

    /// <summary>Whether any earlier run held the whole city.</summary>
    public bool HadCompleteRun { get; private set; }

    public static async Task<KnownCity> ReadAsync(AppDb db, CancellationToken ct)
    {
        var known = new KnownCity();
        var people = await db.Pegawai.AsNoTracking().Select(p => new { p.Id, p.PnsId, p.Nip, p.Fingerprint, p.HistoryFingerprint, p.KelurahanKode }).ToListAsync(ct);
        foreach (var p in people)
        {
            var person = new KnownPegawai(p.Id, p.PnsId, p.Nip.Value, p.Fingerprint, p.HistoryFingerprint, p.KelurahanKode);
            known.ByPnsId.Add(person.PnsId, person);
            known.ByNip.Add(person.Nip, person);
        }

        var placements = await db.Penempatan.AsNoTracking().Where(p => p.Sifat == SifatPenempatan.Definitif && !p.Batal)
            .Select(p => new KnownPenempatan(p.Id, p.PegawaiId, p.ImportRowId, p.JabatanId, p.Mulai, p.Sampai, p.Sumber)).ToListAsync(ct);
        foreach (var group in placements.Where(p => p.PegawaiId is not null).GroupBy(p => p.PegawaiId!.Value))
            known.Penempatan.Add(group.Key, [.. group.OrderByDescending(p => p.Mulai)]);
        foreach (var placement in placements.Where(p => p.ImportRowId is not null))
            known.Nameless.TryAdd(placement.ImportRowId!.Value, placement);
        known.Flags = (await db.DataFlag.AsNoTracking().Where(f => f.ImportRunId != null && f.ResolvedAt == null).ToListAsync(ct)).ToLookup(f => f.PegawaiId);
        known.Rows = await db.ImportRow.AsNoTracking().ToListAsync(ct);
        known.HadCompleteRun = await db.ImportRun.AnyAsync(r => r.IsLengkap, ct);
        return known;
    }
}

internal sealed record KnownPegawai(Guid Id, string PnsId, string Nip, byte[] Fingerprint, byte[] HistoryFingerprint, string? KelurahanKode);

internal sealed record KnownPenempatan(Guid Id, Guid? PegawaiId, Guid? ImportRowId, Guid JabatanId, DateOnly Mulai, DateOnly? Sampai, SumberPenempatan Sumber);
