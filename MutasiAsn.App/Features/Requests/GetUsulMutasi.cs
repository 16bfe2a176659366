using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Components;
using MutasiAsn.App.Data;
using MutasiAsn.App.Features.Decisions;
using MutasiAsn.App.Features.Placement;
using MutasiAsn.App.Texts;
using MutasiAsn.Core;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Decisions;
using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Requests;

/// <summary>Reads a case for a page, with the rights of the reader.</summary>
public sealed class GetUsulMutasi(IDbContextFactory<AppDb> databases, OrganisationCache organisations, CaseJudge judge, TimeProvider clock)
{
    public async Task<Outcome<CaseView>> RunAsync(Guid usulId, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var usul = await db.UsulMutasi.AsNoTracking().FirstOrDefaultAsync(u => u.Id == usulId, ct);
        if (usul is null)
            return UsulMutasiRefusals.NotFound;
        var now = clock.GetUtcNow();
        var today = Wita.Day(now);
        var organisation = await organisations.GetAsync(today, ct);
        var people = await CasePeopleReader.ReadAsync(db, usul, organisation, ct);
        if (!CaseAccess.MaySee(actor, usul, people))
            return UsulMutasiRefusals.NotFound;

        var steps = await db.Step.AsNoTracking().Where(s => s.UsulMutasiId == usulId).OrderBy(s => s.Sequence).ToListAsync(ct);
        var allowed = CaseGuard.StepsFor(actor, usul.Status, people);
        var holidays = await CaseJudge.HolidaysAsync(db, ct);
        var findings = await FindingsAsync(db, usul, actor, allowed, today, ct);
        var places = await PlacesAsync(db, usul, today, ct);
        var pegawai = await db.Pegawai.AsNoTracking().FirstAsync(p => p.Id == usul.PegawaiId, ct);
        var team = await db.BeritaAcara.AsNoTracking().FirstOrDefaultAsync(b => b.UsulMutasiId == usulId && b.Round == usul.DeliberatedRound, ct);
        return new CaseView
        {
            Usul = usul, Actor = actor, Nama = pegawai.NamaLengkap, Asal = places.Asal, Tujuan = places.Tujuan, Papers = await CasePapers.ListAsync(db, usul, ct), People = people, Steps = allowed,
            Sides = CaseGuard.SidesOf(actor, people), Findings = findings.Rows, FindingsNote = findings.Note, Verdict = findings.Verdict, Warnings = findings.Rows.Count(f => f.Putusan == Verdicts.Warning),
            Stated = CaseQuestions.StatedOf(usul), Reasons = ReasonsFor(actor, usul), BlockingFlags = await FlagsAsync(db, usul, actor, ct),
            Way = CaseStory.Way(usul, steps, today), Timeline = CaseStory.Timeline(usul, steps, people, holidays, today),
            WaitingFor = CaseStory.WaitingFor(usul, people), WaitingWorkingDays = Math.Max(0, holidays.WorkingDaysBetween(Wita.Day(usul.MenungguSejak), today)),
            Team = team, TeamMembers = team is null ? [] : JsonSerializer.Deserialize<List<AnggotaSidang>>(team.Anggota) ?? [],
            SuggestedTeam = allowed.Contains(CaseStep.Deliberate) ? await TeamMembers.SuggestAsync(db, today, ct) : [],
            Letter = await LetterAsync(db, usulId, ct),
            KonsepOpened = await db.AuditEntry.AsNoTracking().AnyAsync(a => a.ObjekId == usulId && a.ActorId == actor.UserId && a.Apa == GetKonsep.AuditWord && a.At >= usul.MenungguSejak, ct),
            Setback = usul.Status is UsulMutasiStatus.Draft or UsulMutasiStatus.Rejected or UsulMutasiStatus.Cancelled ? steps.FindLast(s => s.Action is CaseStep.Return or CaseStep.Reject or CaseStep.Cancel or CaseStep.Deliberate && s.To == usul.Status) : null,
            LastStep = steps.FindLast(s => s.Action != CaseStep.Save),
            Today = today,
        };
    }

    /// <summary>Whoever is to act sees what the rules say today; everybody else what was judged last.</summary>
    private async Task<(IReadOnlyList<FindingRow> Rows, string Note, string Verdict)> FindingsAsync(AppDb db, UsulMutasi usul, Actor actor, IReadOnlyList<CaseStep> allowed, DateOnly today, CancellationToken ct)
    {
        var sees = CaseAccess.SeesDiscipline(actor, usul.PegawaiId);
        if (StageNow(usul.Status, allowed) is { } live)
        {
            var party = CaseGuard.Check(actor, live.Step, usul.Status, await CasePeopleReader.ReadAsync(db, usul, await organisations.GetAsync(today, ct), ct));
            var judged = await judge.JudgeAsync(db, await CaseQuestions.ForAsync(db, usul, live.Stage, today, actor, party.Succeeded ? party.Value : null, ct), ct);
            return (judged.RowsFor(sees), $"dinilai dengan keadaan hari ini, {Formats.Date(today)}", VerdictWords.Of(judged.Judgement.Worst));
        }

        var last = await db.Judgement.AsNoTracking().Where(j => j.UsulMutasiId == usul.Id).OrderByDescending(j => j.Sequence).FirstOrDefaultAsync(ct);
        if (last is null)
            return ([], "belum dinilai", Verdicts.Unknown);
        var rows = await db.Finding.AsNoTracking().Where(f => f.JudgementId == last.Id).OrderBy(f => f.Urutan).ToListAsync(ct);
        return (
            [.. rows.Select(f => f.Aturan == nameof(RuleId.R08) && !sees ? Hidden(f) : new FindingRow(f.Aturan, f.Putusan, f.Penjelasan, f.DasarHukum))],
            $"dinilai {Formats.Moment(last.At)}", last.Putusan);
    }

    /// <summary>What the applicant wrote about a disciplinary finding tells as much as the finding.</summary>
    private static Dictionary<string, string> ReasonsFor(Actor actor, UsulMutasi usul) => CaseQuestions.ReasonsOf(usul)
        .Where(r => r.Key != nameof(RuleId.R08) || CaseAccess.SeesDiscipline(actor, usul.PegawaiId)).ToDictionary();

    private static FindingRow Hidden(JudgedFinding finding) => new(
        finding.Aturan, finding.Putusan,
        finding.Putusan switch { Verdicts.Barred => "Terhalang, alasan hanya untuk BKPSDMD.", Verdicts.Unknown => "Belum dapat dinilai, alasan hanya untuk BKPSDMD.", Verdicts.Warning => "Peringatan, alasan hanya untuk BKPSDMD.", _ => "Memenuhi." },
        finding.DasarHukum);

    private static (Stage Stage, CaseStep Step)? StageNow(UsulMutasiStatus status, IReadOnlyList<CaseStep> allowed) => status switch
    {
        UsulMutasiStatus.Draft when allowed.Contains(CaseStep.Submit) => (Stage.Submit, CaseStep.Submit),
        UsulMutasiStatus.Submitted when allowed.Contains(CaseStep.Consent) => (Stage.Consent, CaseStep.Consent),
        UsulMutasiStatus.Consented when allowed.Contains(CaseStep.Verify) => (Stage.Verify, CaseStep.Verify),
        UsulMutasiStatus.Forwarded when allowed.Contains(CaseStep.Approve) => (Stage.Approve, CaseStep.Approve),
        UsulMutasiStatus.Approved when allowed.Contains(CaseStep.Issue) => (Stage.Issue, CaseStep.Issue),
        _ => null,
    };

    private static async Task<(PlaceView Asal, PlaceView Tujuan)> PlacesAsync(AppDb db, UsulMutasi usul, DateOnly today, CancellationToken ct)
    {
        var home = await (
            from p in db.Pegawai.AsNoTracking()
            join k in db.Kelurahan.AsNoTracking() on p.KelurahanKode equals k.Kode
            where p.Id == usul.PegawaiId
            select new { k.Lat, k.Lon }).FirstOrDefaultAsync(ct);
        var rows = await (
            from post in db.Jabatan.AsNoTracking()
            join unit in db.UnitKerja.AsNoTracking() on post.UnitKerjaId equals unit.Id
            join k in db.Kelurahan.AsNoTracking() on unit.KelurahanKode equals k.Kode into found
            from k in found.DefaultIfEmpty()
            where post.Id == usul.JabatanAsalId || post.Id == usul.JabatanTujuanId
            select new { post.Id, post.Nama, post.Kelas, Unit = unit.Nama, Kecamatan = k == null ? null : k.KecamatanNama, Lat = k == null ? (double?)null : k.Lat, Lon = k == null ? (double?)null : k.Lon }).ToDictionaryAsync(r => r.Id, ct);
        async Task<PlaceView> OfAsync(Guid id)
        {
            var r = rows[id];
            var filled = await db.Penempatan.AsNoTracking().CountAsync(p => p.JabatanId == id && !p.Batal && p.Mulai <= today && (p.Sampai == null || p.Sampai >= today), ct);
            double? km = home is not null && r is { Lat: { } lat, Lon: { } lon } ? Jarak.Km((home.Lat, home.Lon), (lat, lon)) : null;
            return new PlaceView(id, r.Nama, r.Kelas, r.Unit, r.Kecamatan, filled, await CaseFactsReader.KebutuhanAsync(db, id, today, ct), km);
        }

        return (await OfAsync(usul.JabatanAsalId), await OfAsync(usul.JabatanTujuanId));
    }

    private static async Task<IReadOnlyList<string>> FlagsAsync(AppDb db, UsulMutasi usul, Actor actor, CancellationToken ct) =>
        !actor.IsOfficer && actor.PegawaiId != usul.PegawaiId
            ? []
            : await db.DataFlag.AsNoTracking().Where(f => f.PegawaiId == usul.PegawaiId && f.BlocksLetter && f.ResolvedAt == null).Select(f => f.Kolom + ": " + f.Saran).ToListAsync(ct);

    private static Task<LetterView?> LetterAsync(AppDb db, Guid usulId, CancellationToken ct) => (
        from s in db.SuratKeputusan.AsNoTracking()
        join l in db.Letter.AsNoTracking() on s.Id equals l.SuratKeputusanId
        where s.UsulMutasiId == usulId
        select new LetterView(l.Id, s.NomorLengkap, s.Tanggal, s.Status == SuratKeputusanStatus.Berlaku, l.Ukuran, l.Kode, s.AlasanBatal)).FirstOrDefaultAsync(ct);
}
