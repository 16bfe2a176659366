using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Components;
using MutasiAsn.App.Data;
using MutasiAsn.App.Features.Placement;
using MutasiAsn.App.Texts;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Positions;

/// <summary>A post: what it is, what it demands, who leads, how it is filled, how many others ask, and what the rules say to this reader.</summary>
public sealed class GetJabatan(IDbContextFactory<AppDb> databases, OrganisationCache organisations, CaseJudge judge, TimeProvider clock)
{
    public sealed record View(
        Guid Id, string Nama, JenisJabatan Jenis, string Jenjang, int Kelas, string Unit, string? Kelurahan, string? Kecamatan, bool Memimpin, string PendidikanMinimal, IReadOnlyList<string> Rumpun, bool RumpunWajib,
        int? Kebutuhan, DateOnly? KebutuhanSejak, string DasarKebutuhan, int Terisi, int Bermasalah, int Puncak, string ConsentUnit, string Leader, int OtherAsking, double? Km, bool IsOwn, bool Goes, bool HasOpenCase,
        IReadOnlyList<FindingRow> Findings, string Verdict);

    public async Task<View?> RunAsync(Guid id, Actor actor, CancellationToken ct)
    {
        var today = clock.Today();
        var tmt = today.AddDays(1);
        var organisation = await organisations.GetAsync(today, ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        var row = await (
            from post in db.Jabatan.AsNoTracking()
            join unit in db.UnitKerja.AsNoTracking() on post.UnitKerjaId equals unit.Id
            join k in db.Kelurahan.AsNoTracking() on unit.KelurahanKode equals k.Kode into found
            from k in found.DefaultIfEmpty()
            where post.Id == id
            select new { post, Unit = unit, k }).FirstOrDefaultAsync(ct);
        if (row is null)
            return null;
        var need = await db.Kebutuhan.AsNoTracking().Where(k => k.JabatanId == id && k.Dari <= today && (k.Sampai == null || k.Sampai >= today)).OrderByDescending(k => k.Dari).FirstOrDefaultAsync(ct);
        var filled = await db.Penempatan.AsNoTracking().Where(p => p.JabatanId == id && !p.Batal && p.Mulai <= today && (p.Sampai == null || p.Sampai >= today)).Select(p => p.PegawaiId).ToListAsync(ct);
        var open = Transitions.Open.Where(s => s != UsulMutasiStatus.Draft).ToList();
        var asking = await db.UsulMutasi.AsNoTracking().CountAsync(u => u.JabatanTujuanId == id && open.Contains(u.Status) && u.PegawaiId != actor.PegawaiId, ct);
        var consenting = organisation.ConsentingUnit(row.Unit.Id);
        var leader = consenting is null ? null : organisation.LeaderFor(consenting.Id, actor.PegawaiId ?? Guid.Empty);
        var mine = await MineAsync(db, actor, id, today, tmt, row.post, row.Unit.JabatanKepalaId == id, ct);
        return new View(
            id, row.post.Nama, row.post.Jenis, row.post.Jenjang, row.post.Kelas, row.Unit.Nama, row.k?.Nama, row.k?.KecamatanNama, row.Unit.JabatanKepalaId == id,
            row.post.PendidikanMinimal is { } minimal ? minimal.Name() : "belum ditetapkan", CaseWords.RumpunOf(row.post.Rumpun), row.post.RumpunWajib, need?.Jumlah, need?.Dari, need?.DasarHukum ?? "",
            filled.Count, filled.Count(f => f is null), await CaseFactsReader.PeakAsync(db, id, tmt, ct), consenting?.Nama ?? row.Unit.Nama,
            leader is null ? "belum tercatat" : leader.Pengganti is null ? $"{leader.Jabatan}, {leader.Nama}" : $"{leader.Jabatan}, {leader.Nama}. {leader.Pengganti}",
            asking, mine.Km, mine.IsOwn, mine.Goes, mine.HasOpenCase, mine.Findings, mine.Verdict);
    }

    private async Task<(double? Km, bool IsOwn, bool Goes, bool HasOpenCase, IReadOnlyList<FindingRow> Findings, string Verdict)> MineAsync(
        AppDb db, Actor actor, Guid id, DateOnly today, DateOnly tmt, Jabatan post, bool memimpin, CancellationToken ct)
    {
        if (actor.PegawaiId is not { } pegawaiId)
            return (null, false, false, false, [], Verdicts.Unknown);
        var held = await (
            from p in db.Penempatan.AsNoTracking()
            join j in db.Jabatan.AsNoTracking() on p.JabatanId equals j.Id
            join u in db.UnitKerja.AsNoTracking() on j.UnitKerjaId equals u.Id
            where p.PegawaiId == pegawaiId && !p.Batal && p.Sifat == SifatPenempatan.Definitif && p.Mulai <= today && (p.Sampai == null || p.Sampai >= today)
            orderby p.Mulai descending
            select new { j.Id, j.Nama, j.Jenis, Memimpin = u.JabatanKepalaId == j.Id }).FirstOrDefaultAsync(ct);
        if (held is null)
            return (null, false, false, false, [], Verdicts.Unknown);
        var states = Transitions.Open.ToList();
        var hasOpen = await db.UsulMutasi.AsNoTracking().AnyAsync(u => u.PegawaiId == pegawaiId && states.Contains(u.Status), ct);
        var goes = held.Id != id && InternalRoute.Goes(held.Jenis, held.Nama, held.Memimpin, post.Jenis, post.Nama, memimpin);
        if (!goes)
            return (null, held.Id == id, false, hasOpen, [], Verdicts.Unknown);
        var judged = await judge.JudgeAsync(db, new CaseQuestion { PegawaiId = pegawaiId, JabatanTujuanId = id, Tmt = tmt, Stage = Stage.Submit, Day = today }, ct);
        return (judged.Facts.Mutasi?.Km, false, true, hasOpen, judged.RowsFor(seesDiscipline: true), VerdictWords.Of(judged.Judgement.Worst));
    }
}
