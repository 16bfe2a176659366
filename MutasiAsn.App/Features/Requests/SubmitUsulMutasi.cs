using MutasiAsn.App.Features.Placement;
using MutasiAsn.Core;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Requests;

/// <summary>Sends a case: nothing may bar it, every warning has a reason, every fact is stated.</summary>
public sealed class SubmitUsulMutasi(CaseRunner runner, CaseJudge judge)
{
    public Task<Outcome<StepAnswer>> RunAsync(Guid usulId, int seenVersion, Guid userId, Guid operationId, CancellationToken ct) =>
        runner.RunAsync(new StepRequest(operationId, usulId, userId, CaseStep.Submit, seenVersion, ""), async (c, token) =>
        {
            var usul = c.Usul;
            // A date that the verifier fixed may have passed while the wished one has not; saving again makes it void.
            if (usul.TmtUsulan <= c.Today || usul.TmtBerlaku <= c.Today)
                return UsulMutasiRefusals.TmtNotAfterToday;
            if (c.Party == Party.Officer && string.IsNullOrWhiteSpace(usul.AlasanAtasNama))
                return UsulMutasiRefusals.ReasonMissing("Alasan bertindak atas nama pegawai");
            if (string.IsNullOrWhiteSpace(usul.Alasan))
                return UsulMutasiRefusals.ReasonMissing("Alasan mutasi");
            var stated = CaseQuestions.StatedOf(usul);
            if (!stated.IsComplete)
                return UsulMutasiRefusals.FactsMissing;
            var judged = await judge.JudgeAsync(c.Db, await CaseQuestions.ForAsync(c.Db, usul, Stage.Submit, c.Today, c.Actor, null, token), token);
            if (CaseJudge.WhyStopped(judged, unknownStops: false, CaseAccess.SeesDiscipline(c.Actor, usul.PegawaiId)) is { } stop)
                return stop;
            var reasons = CaseQuestions.ReasonsOf(usul);
            var unanswered = judged.Of(Verdict.Peringatan).Where(f => string.IsNullOrWhiteSpace(reasons.GetValueOrDefault(f.Rule.ToString()))).Select(f => f.Rule.ToString()).ToList();
            if (unanswered.Count > 0)
                return UsulMutasiRefusals.WarningsUnanswered(string.Join(", ", unanswered));

            var (asal, tujuan) = await CasePeopleReader.UnitsAsync(c.Db, usul, c.Organisation, token);
            usul.Submit(asal, tujuan, c.People.AsalConsented && c.People.TujuanConsented, c.Now);
            StatedFactsRows.Add(c, stated, SumberFakta.Pernyataan);
            await CaseJudge.KeepAsync(c.Db, usul.Id, judged, c.Now, token);
            return new StepWork($"Usul {usul.NomorUsul} terkirim.")
            {
                Reason = usul.Alasan,
                ActingAs = c.Party == Party.Officer ? $"atas nama pegawai: {usul.AlasanAtasNama}" : "",
            };
        }, ct);
}
