using System.Runtime.InteropServices;
using System.Text.Json;
using MutasiAsn.Core.Intake;

namespace MutasiAsn.App.Features.Intake;

/// <summary>Which histories of which people are written anew, and which rows wait for somebody who is not there yet.</summary>
internal sealed class HistoryPlan
{
    private const int DigestBytes = 16;

    private readonly Dictionary<Guid, UInt128[]> _digests = [];

    /// <summary>Rows to write, by kind.</summary>
    public List<(Guid PegawaiId, List<HistoryRow> Rows)>[] Write { get; } = [.. HistoryKind.All.Select(_ => new List<(Guid, List<HistoryRow>)>())];

    /// <summary>People whose old rows go first, by kind.</summary>
    public List<Guid>[] Delete { get; } = [.. HistoryKind.All.Select(_ => new List<Guid>())];

    public List<(HistoryKind Kind, HistoryRow Row)> Waiting { get; } = [];

    /// <summary>Stored waiting rows whose person has arrived.</summary>
    public HashSet<Guid> Attached { get; } = [];

    /// <summary>Files whose rows changed, by person.</summary>
    public Dictionary<Guid, List<string>> Changed { get; } = [];

    public static HistoryPlan Make(IReadOnlyList<HistoryFile> files, ImportMatch match, KnownCity known, CityReference city, bool complete)
    {
        var plan = new HistoryPlan();
        foreach (var file in files)
            plan.TakeFile(file, match, known, complete);
        plan.TakeWaiting(files, match, known, city, complete);
        return plan;
    }

    /// <summary>The digests to store for a person, kind after kind.</summary>
    public byte[] Fingerprint(Guid pegawaiId) =>
        _digests.TryGetValue(pegawaiId, out var digests) && digests.Any(d => d != 0) ? MemoryMarshal.AsBytes(digests.AsSpan()).ToArray() : [];

    private void TakeFile(HistoryFile file, ImportMatch match, KnownCity known, bool complete)
    {
        // By person and not by NIP: where a NIP changed, rows under the old and the new one belong together.
        var found = new Dictionary<Guid, (KnownPegawai? Known, List<HistoryRow> Rows)>();
        foreach (var (nip, rows) in file.ByNip)
        {
            if (Find(nip, match, known) is not { } person)
                Waiting.AddRange(rows.Select(r => (file.Kind, r)));
            else if (!found.TryAdd(person.Id, (person.Known, rows)))
                found[person.Id].Rows.AddRange(rows.Where(r => r.Key is null || !found[person.Id].Rows.Exists(o => o.Key == r.Key)).ToList());
        }

        foreach (var (id, (person, rows)) in found)
            Replace(file.Kind, id, person, rows);
        if (!complete)
            return;
        foreach (var target in match.Targets.Where(t => !t.IsNew && !found.ContainsKey(t.Id)))
            Replace(file.Kind, target.Id, target.Known, []);
    }

    private static (Guid Id, KnownPegawai? Known)? Find(string nip, ImportMatch match, KnownCity known)
    {
        if (match.ByNip.GetValueOrDefault(nip) is { } target)
            return (target.Id, target.Known);
        return known.ByNip.GetValueOrDefault(nip) is { } person ? (person.Id, person) : null;
    }

    private void Replace(HistoryKind kind, Guid id, KnownPegawai? known, List<HistoryRow> rows)
    {
        var digests = Digests(id, known);
        UInt128 digest = 0;
        foreach (var row in rows)
            digest = unchecked(digest + row.Digest);
        if (digest == digests[kind.Index])
            return;
        if (digests[kind.Index] != 0)
            Delete[kind.Index].Add(id);
        digests[kind.Index] = digest;
        Write[kind.Index].Add((id, rows));
        if (known is null)
            return;
        if (!Changed.TryGetValue(id, out var changed))
            Changed.Add(id, changed = []);
        changed.Add(kind.File);
    }

    private void TakeWaiting(IReadOnlyList<HistoryFile> files, ImportMatch match, KnownCity known, CityReference city, bool complete)
    {
        foreach (var group in known.Rows.Where(r => r.Keadaan == RefusedPlan.Waits).GroupBy(r => (r.Berkas, r.Nip)))
        {
            var kind = Array.Find(HistoryKind.All, k => k.File == group.Key.Berkas);
            var file = files.FirstOrDefault(f => f.Kind == kind);
            if (kind is null || (file is not null && (complete || file.ByNip.ContainsKey(group.Key.Nip))))
                continue;
            // Whoever has rows of this kind already got them from a newer file.
            if (Find(group.Key.Nip, match, known) is not { } found || Digests(found.Id, found.Known)[kind.Index] != 0)
                continue;
            var rows = group.OrderBy(r => r.Baris).Select(r => Read(kind, r, city)).OfType<HistoryRow>().ToList();
            Replace(kind, found.Id, found.Known, rows);
            Attached.UnionWith(group.Select(r => r.Id));
        }
    }

    private static HistoryRow? Read(HistoryKind kind, ImportRow row, CityReference city)
    {
        var cells = JsonSerializer.Deserialize<Dictionary<string, string>>(row.Nilai) ?? [];
        cells[HistoryCells.Nip] = row.Nip;
        return kind.Read(new StoredCells(cells), city, row.Baris);
    }

    private UInt128[] Digests(Guid id, KnownPegawai? known)
    {
        if (_digests.TryGetValue(id, out var digests))
            return digests;
        digests = new UInt128[HistoryKind.All.Length];
        if (known?.HistoryFingerprint.Length == digests.Length * DigestBytes)
            known.HistoryFingerprint.CopyTo(MemoryMarshal.AsBytes(digests.AsSpan()));
        _digests.Add(id, digests);
        return digests;
    }
}
