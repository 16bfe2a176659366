using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Intake;
using MutasiAsn.Core.People;

namespace MutasiAsn.App.Features.Intake;

/// <summary>Writes new people and changed ones, the latter with their before-image and a line in the trail.</summary>
internal sealed class PegawaiWriter(AppDb db, ImportPlan plan, ImportRun run, Func<Guid> newId)
{
    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<ImportChange> _changes = [];
    private readonly List<AuditEntry> _trail = [];

    /// <summary>Before the inserts: a NIP that changes hands must be free first.</summary>
    public async Task UpdateAsync(CancellationToken ct)
    {
        var targets = plan.Match.Targets.Where(t => t.IsChanged || (t.Known is not null && plan.Placements.New.Exists(p => p.PegawaiId == t.Id))).ToDictionary(t => t.Id);
        List<Guid> ids = [.. targets.Keys.Union(plan.Histories.Changed.Keys)];
        if (ids.Count == 0)
            return;
        var educations = (await db.RiwayatPendidikan.Where(r => ids.Contains(r.PegawaiId)).AsNoTracking().ToListAsync(ct)).ToLookup(r => r.PegawaiId);
        var grades = (await db.RiwayatPangkat.Where(r => ids.Contains(r.PegawaiId)).AsNoTracking().ToListAsync(ct)).ToLookup(r => r.PegawaiId);
        foreach (var person in await db.Pegawai.Where(p => ids.Contains(p.Id)).ToListAsync(ct))
        {
            var before = Image(person, plan.Known.Penempatan.GetValueOrDefault(person.Id)?[0]);
            var target = targets.GetValueOrDefault(person.Id);
            if (target is not null)
            {
                Apply(target, person);
                await AddHistoryAsync(target, educations[person.Id], grades[person.Id], ct);
            }

            if (plan.Histories.Changed.ContainsKey(person.Id))
                person.HistoryFingerprint = plan.Histories.Fingerprint(person.Id);
            person.Version++;
            Record(person, before, target);
        }

        await db.SaveChangesAsync(ct);
    }

    public async Task InsertAsync(CancellationToken ct)
    {
        var created = plan.Match.Targets.Where(t => t.IsNew).ToList();
        await BulkInsert.WriteAsync(db, created.Select(Make), ct);
        await BulkInsert.WriteAsync(db, created.Select(NewPangkat).OfType<RiwayatPangkat>(), ct);
        await BulkInsert.WriteAsync(db, created.Select(NewPendidikan).OfType<RiwayatPendidikan>(), ct);
        await BulkInsert.WriteAsync(db, _changes, ct);
        await BulkInsert.WriteAsync(db, _trail, ct);
    }

    private Pegawai Make(ImportTarget target)
    {
        var person = new Pegawai { Id = target.Id, PnsId = target.PnsId, Nip = ExportCodes.ToNip(target.Row.Nip), Nama = target.Row.Nama, HistoryFingerprint = plan.Histories.Fingerprint(target.Id), Version = 1 };
        Apply(target, person);
        return person;
    }

    private static void Apply(ImportTarget target, Pegawai person)
    {
        var row = target.Row;
        person.PnsId = target.PnsId;
        person.Nip = ExportCodes.ToNip(row.Nip);
        person.Nama = row.Nama;
        person.GelarDepan = row.GelarDepan;
        person.GelarBelakang = row.GelarBelakang;
        person.SearchText = TextRepair.Searchable($"{row.Nama} {row.Nip}");
        person.TanggalLahir = row.TanggalLahir;
        person.StatusAsn = row.Status;
        person.TmtCpns = row.TmtCpns;
        person.TmtPns = row.TmtPns;
        person.Golongan = row.Golongan;
        person.TmtGolongan = row.TmtGolongan;
        person.Fingerprint = row.Fingerprint;
        if (row.KnowsKelurahan)
            person.KelurahanKode = row.KelurahanKode;
    }

    private RiwayatPangkat? NewPangkat(ImportTarget target) => target.Row is { Golongan: { } golongan, TmtGolongan: { } tmt }
        ? new RiwayatPangkat { Id = newId(), PegawaiId = target.Id, Golongan = golongan, Tmt = tmt }
        : null;

    private RiwayatPendidikan? NewPendidikan(ImportTarget target) => target.Row.Program.Length == 0 && target.Row.Tingkat is null
        ? null
        : new RiwayatPendidikan { Id = newId(), PegawaiId = target.Id, Tingkat = target.Row.Tingkat, Program = target.Row.Program, TahunLulus = target.Row.TahunLulus, IsTerakhir = true };

    // The export shows the present grade and education only; earlier ones stay as history.
    private async Task AddHistoryAsync(ImportTarget target, IEnumerable<RiwayatPendidikan> educations, IEnumerable<RiwayatPangkat> grades, CancellationToken ct)
    {
        if (NewPangkat(target) is { } grade && !grades.Any(r => r.Golongan == grade.Golongan && r.Tmt == grade.Tmt))
            db.RiwayatPangkat.Add(grade);
        if (NewPendidikan(target) is not { } now || educations.Any(e => e.IsTerakhir && e.Tingkat == now.Tingkat && e.Program == now.Program && e.TahunLulus == now.TahunLulus))
            return;
        await db.RiwayatPendidikan.Where(r => r.PegawaiId == target.Id && r.IsTerakhir).ExecuteUpdateAsync(s => s.SetProperty(r => r.IsTerakhir, false), ct);
        db.RiwayatPendidikan.Add(now);
    }

    private void Record(Pegawai person, Dictionary<string, string?> before, ImportTarget? target)
    {
        var after = Image(person, null);
        after[nameof(ProfilRow.Jabatan)] = target is null ? before[nameof(ProfilRow.Jabatan)] : target.Row.Jabatan.Id.ToString();
        after[nameof(ProfilRow.TmtJabatan)] = target is null ? before[nameof(ProfilRow.TmtJabatan)] : ExportDates.Text(target.Row.TmtJabatan);
        List<string> different = [.. after.Keys.Where(k => after[k] != before[k])];
        if (plan.Histories.Changed.TryGetValue(person.Id, out var files))
        {
            different.Add("Riwayat");
            after["Riwayat"] = string.Join(", ", files);
            before["Riwayat"] = "";
        }

        _changes.Add(new ImportChange { Id = newId(), ImportRunId = run.Id, PegawaiId = person.Id, Sebelum = JsonSerializer.Serialize(before, _json) });
        _trail.Add(new AuditEntry
        {
            Id = newId(),
            At = run.At,
            ActorNama = run.Oleh,
            Apa = "Ubah data pegawai dari impor",
            ObjekJenis = nameof(Pegawai),
            ObjekId = person.Id,
            Objek = person.Nama,
            Sebelum = JsonSerializer.Serialize(different.ToDictionary(k => k, k => before[k]), _json),
            Sesudah = JsonSerializer.Serialize(different.ToDictionary(k => k, k => after[k]), _json),
        });
    }

    private static Dictionary<string, string?> Image(Pegawai person, KnownPenempatan? held) => new()
    {
        [nameof(Pegawai.PnsId)] = person.PnsId,
        [nameof(Pegawai.Nip)] = person.Nip.Value,
        [nameof(Pegawai.Nama)] = person.Nama,
        [nameof(Pegawai.GelarDepan)] = person.GelarDepan,
        [nameof(Pegawai.GelarBelakang)] = person.GelarBelakang,
        [nameof(Pegawai.TanggalLahir)] = Date(person.TanggalLahir),
        [nameof(Pegawai.StatusAsn)] = person.StatusAsn.ToString(),
        [nameof(Pegawai.TmtCpns)] = Date(person.TmtCpns),
        [nameof(Pegawai.TmtPns)] = Date(person.TmtPns),
        [nameof(Pegawai.Golongan)] = person.Golongan?.ToString(),
        [nameof(Pegawai.TmtGolongan)] = Date(person.TmtGolongan),
        [nameof(Pegawai.KelurahanKode)] = person.KelurahanKode,
        [nameof(ProfilRow.Jabatan)] = held?.JabatanId.ToString(),
        [nameof(ProfilRow.TmtJabatan)] = Date(held?.Mulai),
    };

    private static string? Date(DateOnly? date) => date is { } day ? ExportDates.Text(day) : null;
}
