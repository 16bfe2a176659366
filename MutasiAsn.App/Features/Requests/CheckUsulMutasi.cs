using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Components;
using MutasiAsn.App.Data;
using MutasiAsn.App.Features.Placement;
using MutasiAsn.App.Texts;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Requests;

/// <summary>What the rules say while the form is filled; nothing is written.</summary>
public sealed class CheckUsulMutasi(IDbContextFactory<AppDb> databases, CaseJudge judge, TimeProvider clock)
{
    public sealed record Answer(IReadOnlyList<FindingRow> Findings, string Verdict, PlacementCase Facts)
    {
        public IReadOnlyList<FindingRow> Warnings => [.. Findings.Where(f => f.Putusan == Verdicts.Warning)];

        public bool IsBarred => Findings.Any(f => f.Putusan == Verdicts.Barred);
    }

    public async Task<Answer> RunAsync(Guid pegawaiId, Guid jabatanId, DateOnly? tmt, StatedFacts stated, Guid? usulId, Actor actor, CancellationToken ct)
    {
        var today = clock.Today();
        await using var db = await databases.CreateDbContextAsync(ct);
        var judged = await judge.JudgeAsync(db, new CaseQuestion
        {
            PegawaiId = pegawaiId, JabatanTujuanId = jabatanId, Tmt = tmt is { } day && day > today ? day : today.AddDays(1), Stage = Stage.Submit, Day = today, Stated = stated, UsulMutasiId = usulId,
        }, ct);
        return new Answer(judged.RowsFor(CaseAccess.SeesDiscipline(actor, pegawaiId)), VerdictWords.Of(judged.Judgement.Worst), judged.Facts);
    }
}
