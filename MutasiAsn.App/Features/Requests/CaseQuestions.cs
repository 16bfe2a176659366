using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Features.Placement;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Requests;

/// <summary>Puts together what the rules are asked about a case: papers, the team's record and who acted.</summary>
public static class CaseQuestions
{
    public static async Task<CaseQuestion> ForAsync(AppDb db, UsulMutasi usul, Stage stage, DateOnly day, Actor? actor, Party? party, CancellationToken ct)
    {
        var papers = await CasePapers.ListAsync(db, usul, ct);
        return new CaseQuestion
        {
            PegawaiId = usul.PegawaiId,
            JabatanTujuanId = usul.JabatanTujuanId,
            PenempatanAsalId = usul.PenempatanAsalId,
            Tmt = usul.TmtBerlaku,
            Stage = stage,
            Day = day,
            UsulMutasiId = usul.Id,
            Stated = usul.Status == UsulMutasiStatus.Draft ? StatedOf(usul) : null,
            Dokumen = CasePapers.ToFacts(papers),
            Tim = stage >= Stage.Deliberate ? await TimAsync(db, usul, ct) : null,
            Pelaku = await PelakuAsync(db, usul, actor, party, ct),
        };
    }

    public static StatedFacts StatedOf(UsulMutasi usul) => JsonSerializer.Deserialize<StatedFacts>(usul.Pernyataan) ?? new StatedFacts();

    public static IReadOnlyDictionary<string, string> ReasonsOf(UsulMutasi usul) => JsonSerializer.Deserialize<Dictionary<string, string>>(usul.AlasanPeringatan) ?? [];

    public static CaseTim ToFacts(IReadOnlyList<AnggotaSidang> members, bool agreed, IReadOnlySet<Guid> conflicted) => new()
    {
        Anggota = members.Count,
        Hadir = members.Count(m => m.Hadir),
        Unsur = [.. members.Select(m => ElementOf(m.Unsur)).Distinct()],
        Benturan = [.. members.Where(m => m.Benturan || IsConflicted(m, conflicted)).Select(m => new CaseBenturan { Anggota = m.UserId?.ToString("D") ?? m.Nama, Memilih = m is { Hadir: true, Benturan: false } })],
        Putusan = agreed ? PutusanTim.Setuju : PutusanTim.Tolak,
    };

    public static bool IsConflicted(AnggotaSidang member, IReadOnlySet<Guid> conflicted) => member.UserId is { } userId && conflicted.Contains(userId);

    private static UnsurTim ElementOf(UnsurSidang unsur) => unsur switch
    {
        UnsurSidang.Pyb => UnsurTim.Pyb,
        UnsurSidang.Kepegawaian => UnsurTim.Kepegawaian,
        UnsurSidang.Pengawasan => UnsurTim.Pengawasan,
        UnsurSidang.Jpt => UnsurTim.Jpt,
    };

    private static async Task<CaseTim?> TimAsync(AppDb db, UsulMutasi usul, CancellationToken ct)
    {
        var record = db.BeritaAcara.Local.FirstOrDefault(b => b.UsulMutasiId == usul.Id && b.Round == usul.Round)
            ?? await db.BeritaAcara.AsNoTracking().FirstOrDefaultAsync(b => b.UsulMutasiId == usul.Id && b.Round == usul.DeliberatedRound, ct);
        return record is null ? null : ToFacts(JsonSerializer.Deserialize<List<AnggotaSidang>>(record.Anggota) ?? [], record.Menyetujui, await CasePeopleReader.ConflictedAsync(db, usul, ct));
    }

    // A person is told apart by the civil servant behind the account, so that a second account is no second person.
    private static async Task<CasePelaku> PelakuAsync(AppDb db, UsulMutasi usul, Actor? actor, Party? party, CancellationToken ct)
    {
        var steps = await db.Step.AsNoTracking().Where(s => s.UsulMutasiId == usul.Id && s.Round == usul.Round && s.Action != CaseStep.Return && s.Action != CaseStep.Save).OrderBy(s => s.Sequence)
            .Select(s => new { s.ActorId, s.Party, s.Action }).ToListAsync(ct);
        var consents = await db.Persetujuan.AsNoTracking().Where(p => p.UsulMutasiId == usul.Id && p.Round == usul.Round).Select(p => p.OlehId).ToListAsync(ct);
        var ids = steps.Select(s => s.ActorId).Concat(consents).Distinct().ToList();
        var people = await db.AppUser.AsNoTracking().Where(u => ids.Contains(u.Id)).Select(u => new { u.Id, u.PegawaiId }).ToDictionaryAsync(u => u.Id, u => u.PegawaiId, ct);
        string Key(Guid userId) => (people.GetValueOrDefault(userId) ?? userId).ToString("D");
        string? mine = actor is null ? null : (actor.PegawaiId ?? actor.UserId).ToString("D");
        string? Of(Party wanted) => party == wanted ? mine : steps.FindLast(s => s.Party == wanted) is { } step ? Key(step.ActorId) : null;
        var agreed = consents.Select(Key).Concat(party == Party.ConsentingLeader && mine is not null ? [mine] : []).Distinct().ToList();
        return new CasePelaku
        {
            Pengusul = usul.PegawaiId.ToString("D"), Verifikator = Of(Party.Verifikator), PencatatTim = Of(Party.AnggotaTpk), Sekda = Of(Party.Sekda), Ppk = Of(Party.Ppk),
            Penandatangan = Of(Party.PenandatanganPetikan), Persetujuan = agreed.Count > 0 ? agreed : null,
        };
    }
}
