using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Features.Placement;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Positions;

/// <summary>A post with room, as one person sees it.</summary>
public sealed record OpenJabatanRow(
    Guid Id, string Nama, JenisJabatan Jenis, string Jenjang, int Kelas, Guid UnitId, string Unit, string? KecamatanKode, string? Kecamatan, int Kebutuhan, int Terisi, double? Km, string SearchText, bool Goes, Glance Glance)
{
    public int Kurang => Kebutuhan - Terisi;
}

/// <summary>
/// All posts with room on a day, judged for one person at a glance by the same rule functions as a case. The whole city is 2,268 posts, so it is
/// read and judged at once (tens of milliseconds) and then narrowed, ordered and paged; the verdict of a rule is no column that a database could filter.
/// </summary>
public static class OpenJabatan
{
    public static async Task<IReadOnlyList<OpenJabatanRow>> ReadAsync(AppDb db, Guid? pegawaiId, DateOnly day, DateOnly tmt, CancellationToken ct)
    {
        var posts = await (
            from post in db.Jabatan.AsNoTracking()
            join unit in db.UnitKerja.AsNoTracking() on post.UnitKerjaId equals unit.Id
            join k in db.Kelurahan.AsNoTracking() on unit.KelurahanKode equals k.Kode into found
            from k in found.DefaultIfEmpty()
            select new PostRow(
                post.Id, post.Nama, post.Jenis, post.Jenjang, post.Kelas, post.PendidikanMinimal, post.Rumpun, post.RumpunWajib, post.SearchText, unit.Id, unit.Nama, unit.JabatanKepalaId == post.Id,
                k == null ? null : k.KecamatanKode, k == null ? null : k.KecamatanNama, k == null ? (double?)null : k.Lat, k == null ? (double?)null : k.Lon)).ToListAsync(ct);
        var needs = await NeedsAsync(db, tmt, ct);
        var peaks = await PeaksAsync(db, tmt, ct);
        var open = posts.Where(p => needs.GetValueOrDefault(p.Id) > peaks.GetValueOrDefault(p.Id)).ToList();
        var person = pegawaiId is { } id ? await PersonAsync(db, id, day, tmt, ct) : null;
        var glances = person is null ? new Glance[open.Count] : await GlancesAsync(db, person, open, needs, peaks, day, ct);
        return [.. open.Select((p, i) => new OpenJabatanRow(
            p.Id, p.Nama, p.Jenis, p.Jenjang, p.Kelas, p.UnitId, p.Unit, p.KecamatanKode, p.Kecamatan, needs[p.Id], peaks.GetValueOrDefault(p.Id),
            person?.Home is { } home && p is { Lat: { } lat, Lon: { } lon } ? Jarak.Km(home, (lat, lon)) : null, p.SearchText,
            person?.Held is { } held && held.Id != p.Id && InternalRoute.Goes(held.Jenis, held.Nama, held.Memimpin, p.Jenis, p.Nama, p.Memimpin), glances[i]))];
    }

    private static async Task<Glance[]> GlancesAsync(AppDb db, Person person, List<PostRow> open, Dictionary<Guid, int> needs, Dictionary<Guid, int> peaks, DateOnly day, CancellationToken ct)
    {
        var settings = await CaseJudge.SettingsAsync(db, day, ct);
        var rumpun = new RumpunIndex();
        var facts = person.Case.ToFacts(rumpun);
        if (!facts.Succeeded)
            throw new InvalidOperationException($"The facts of a person do not fit the schema: {facts.Refusal.Message}");
        var posts = open.Select(p => FactsOf(p, person.Held?.Nama, needs[p.Id], peaks.GetValueOrDefault(p.Id), rumpun)).ToArray();
        var glances = new Glance[posts.Length];
        PlacementRules.JudgeMany([facts.Value.Person], posts, facts.Value.Case, settings, leaveOutUnstated: true, glances);
        return glances;
    }

    private static PostFacts FactsOf(PostRow p, string? heldName, int need, int peak, RumpunIndex rumpun) => new()
    {
        Jenis = p.Jenis,
        NamaId = string.Equals(p.Nama.Trim(), heldName?.Trim(), StringComparison.OrdinalIgnoreCase) ? 1 : 2,
        Bup = Bup.GroupOf(p.Jenis, CaseWords.JenjangOf(p.Jenjang), p.Nama),
        Kelas = p.Kelas,
        TugasPimpinan = p.Memimpin || NamaJabatan.IsKepala(p.Nama),
        PendidikanMinimal = p.PendidikanMinimal,
        Rumpun = rumpun.SetOf(CaseWords.RumpunOf(p.Rumpun)),
        RumpunWajib = p.RumpunWajib,
        Kebutuhan = need,
        Terisi = peak,
    };

    private static async Task<Person?> PersonAsync(AppDb db, Guid pegawaiId, DateOnly day, DateOnly tmt, CancellationToken ct)
    {
        var held = await (
            from placement in db.Penempatan.AsNoTracking()
            join post in db.Jabatan.AsNoTracking() on placement.JabatanId equals post.Id
            join unit in db.UnitKerja.AsNoTracking() on post.UnitKerjaId equals unit.Id
            where placement.PegawaiId == pegawaiId && !placement.Batal && placement.Sifat == SifatPenempatan.Definitif && placement.Mulai <= day && (placement.Sampai == null || placement.Sampai >= day)
            orderby placement.Mulai descending
            select new Held(post.Id, post.Nama, post.Jenis, unit.JabatanKepalaId == post.Id)).FirstOrDefaultAsync(ct);
        if (held is null)
            return null;
        var home = await (
            from p in db.Pegawai.AsNoTracking()
            join k in db.Kelurahan.AsNoTracking() on p.KelurahanKode equals k.Kode
            where p.Id == pegawaiId
            select new { k.Lat, k.Lon }).FirstOrDefaultAsync(ct);
        var states = Transitions.Open.ToList();
        var own = await db.UsulMutasi.AsNoTracking().Where(u => u.PegawaiId == pegawaiId && states.Contains(u.Status)).Select(u => (Guid?)u.Id).FirstOrDefaultAsync(ct);
        // The person's facts do not depend on the post asked for; the own post stands in for it. A case that runs is said once above the list,
        // not as a bar on every post.
        var facts = await CaseFactsReader.ReadAsync(db, new CaseQuestion { PegawaiId = pegawaiId, JabatanTujuanId = held.Id, Tmt = tmt, Stage = Stage.Submit, Day = day, UsulMutasiId = own }, ct);
        return new Person(held, home is null ? null : (home.Lat, home.Lon), facts);
    }

    private static async Task<Dictionary<Guid, int>> NeedsAsync(AppDb db, DateOnly day, CancellationToken ct) =>
        (await db.Kebutuhan.AsNoTracking().Where(k => k.Dari <= day && (k.Sampai == null || k.Sampai >= day)).Select(k => new { k.JabatanId, k.Dari, k.Jumlah }).ToListAsync(ct))
        .GroupBy(k => k.JabatanId).ToDictionary(g => g.Key, g => g.MaxBy(k => k.Dari)!.Jumlah);

    private static async Task<Dictionary<Guid, int>> PeaksAsync(AppDb db, DateOnly from, CancellationToken ct) =>
        (await db.Penempatan.AsNoTracking().Where(p => !p.Batal && (p.Sampai == null || p.Sampai >= from)).Select(p => new { p.JabatanId, p.Mulai, p.Sampai }).ToListAsync(ct))
        .GroupBy(p => p.JabatanId).ToDictionary(g => g.Key, g => Bezetting.PeakFrom([.. g.Select(p => (p.Mulai, p.Sampai))], from));

    private sealed record PostRow(
        Guid Id, string Nama, JenisJabatan Jenis, string Jenjang, int Kelas, TingkatPendidikan? PendidikanMinimal, string Rumpun, bool RumpunWajib, string SearchText, Guid UnitId, string Unit, bool Memimpin,
        string? KecamatanKode, string? Kecamatan, double? Lat, double? Lon);

    private sealed record Held(Guid Id, string Nama, JenisJabatan Jenis, bool Memimpin);

    private sealed record Person(Held? Held, (double Lat, double Lon)? Home, PlacementCase Case);
}
