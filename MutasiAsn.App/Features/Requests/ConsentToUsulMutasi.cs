using System.Text.Json;
using MutasiAsn.App.Features.Placement;
using MutasiAsn.App.Texts;
using MutasiAsn.Core;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Requests;

/// <summary>The leader of a side agrees; the releasing leader also confirms or corrects what the applicant stated.</summary>
public sealed class ConsentToUsulMutasi(CaseRunner runner, CaseJudge judge)
{
    /// <summary>What the leader says.</summary>
    /// <param name="Catatan">A word to the applicant; may be empty.</param>
    /// <param name="Fakta">The facts as the releasing leader knows them; <c>null</c> for the receiving side.</param>
    public sealed record Form(string Catatan, StatedFacts? Fakta);

    public Task<Outcome<StepAnswer>> RunAsync(Guid usulId, Form form, int seenVersion, Guid userId, Guid operationId, CancellationToken ct) =>
        runner.RunAsync(new StepRequest(operationId, usulId, userId, CaseStep.Consent, seenVersion, JsonSerializer.Serialize(form)), async (c, token) =>
        {
            var sides = CaseGuard.SidesOf(c.Actor, c.People);
            if (sides.Contains(Side.Asal))
            {
                if (form.Fakta is not { IsComplete: true } facts)
                    return UsulMutasiRefusals.FactsMissing;
                StatedFactsRows.Add(c, facts, SumberFakta.PembenaranAtasan);
                // The judgement below reads the rows just confirmed.
                await c.Db.SaveChangesAsync(token);
            }

            var judged = await judge.JudgeAsync(c.Db, await CaseQuestions.ForAsync(c.Db, c.Usul, Stage.Consent, c.Today, c.Actor, Party.ConsentingLeader, token), token);
            if (CaseJudge.WhyStopped(judged, unknownStops: false, seesDiscipline: false) is { } stop)
                return stop;
            foreach (var side in sides)
            {
                c.Db.Persetujuan.Add(new Persetujuan
                {
                    Id = Guid.CreateVersion7(), UsulMutasiId = c.Usul.Id, Round = c.Usul.Round, Side = side, OlehId = c.Actor.UserId, Sebagai = c.People.LeaderOf(side).Jabatan,
                    At = c.Now, Catatan = form.Catatan.Trim(),
                });
            }

            var both = Enum.GetValues<Side>().All(side => c.People.HasConsented(side) || sides.Contains(side));
            c.Usul.Consent(both, c.Now);
            await CaseJudge.KeepAsync(c.Db, c.Usul.Id, judged, c.Now, token);
            var leader = c.People.LeaderOf(sides[0]);
            return new StepWork(both ? "Kedua unit setuju; usul diteruskan ke verifikator." : "Persetujuan Anda tercatat; menunggu unit yang lain.")
            {
                Reason = form.Catatan.Trim(),
                Side = sides.Count == 1 ? sides[0] : null,
                Before = FactsInWords(sides.Contains(Side.Asal) ? CaseQuestions.StatedOf(c.Usul) : null),
                After = FactsInWords(sides.Contains(Side.Asal) ? form.Fakta : null),
                ActingAs = sides.Count == 2 ? $"{leader.Jabatan}, untuk kedua unit" : leader.Pengganti is null ? leader.Jabatan : $"{leader.Jabatan}. {leader.Pengganti}",
            };
        }, ct);

    /// <summary>What was stated and what the leader confirmed or corrected, for the trail.</summary>
    private static Dictionary<string, string> FactsInWords(StatedFacts? facts) =>
        facts?.Rows().ToDictionary(r => Labels.Of(r.Jenis), r => r.Nilai ? "ya" : "tidak") ?? [];
}
