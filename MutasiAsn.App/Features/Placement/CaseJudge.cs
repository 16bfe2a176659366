using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Components;
using MutasiAsn.Core;
using MutasiAsn.Core.Deadlines;
using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Placement;

/// <summary>Facts and what the rules say about them.</summary>
public sealed record Judged(PlacementCase Facts, CaseJudgement Judgement, RuleSettings Settings)
{
    public IReadOnlyList<FindingRow> RowsFor(bool seesDiscipline) =>
        [.. Judgement.Findings.Select(f => seesDiscipline ? f : FindingText.ForOutsiders(f)).Select(f => new FindingRow(f.Rule.ToString(), VerdictWords.Of(f.Verdict), f.Explanation, f.Citation))];

    public int Warnings => Judgement.Findings.Count(f => f.Verdict == Verdict.Peringatan);

    public IEnumerable<Finding> Of(Verdict verdict) => Judgement.Findings.Where(f => f.Verdict == verdict);
}

/// <summary>Judges a case with the <em>ketentuan</em> in force on the day, and keeps judgements with the facts they rest on.</summary>
public sealed class CaseJudge
{
    public async Task<Judged> JudgeAsync(AppDb db, CaseQuestion ask, CancellationToken ct)
    {
        var settings = await SettingsAsync(db, ask.Day, ct);
        var holidays = await HolidaysAsync(db, ct);
        var facts = await CaseFactsReader.ReadAsync(db, ask, ct);
        var judgement = PlacementRules.Judge(facts, settings, holidays);
        return judgement.Succeeded
            ? new Judged(facts, judgement.Value, settings)
            : throw new InvalidOperationException($"The facts of a case do not fit the schema: {judgement.Refusal.Message}");
    }

    public static async Task<RuleSettings> SettingsAsync(AppDb db, DateOnly day, CancellationToken ct) =>
        RuleSettings.From(await db.Ketentuan.AsNoTracking().ToListAsync(ct), day);

    public static async Task<HariKerja> HolidaysAsync(AppDb db, CancellationToken ct) =>
        new(await db.HariLibur.AsNoTracking().Select(h => h.Tanggal).ToListAsync(ct));

    /// <summary>Adds a judgement with its findings to the case; saved by the caller's transaction.</summary>
    public static async Task KeepAsync(AppDb db, Guid usulId, Judged judged, DateTimeOffset at, CancellationToken ct)
    {
        var sequence = (await db.Judgement.Where(j => j.UsulMutasiId == usulId).MaxAsync(j => (int?)j.Sequence, ct) ?? 0) + 1;
        var judgement = new Judgement
        {
            Id = Guid.CreateVersion7(), UsulMutasiId = usulId, Sequence = sequence, Tahap = judged.Facts.Tahap!.Value.ToString(), At = at,
            Fakta = CaseJson.Write(judged.Facts), Putusan = VerdictWords.Of(judged.Judgement.Worst), Peringatan = judged.Warnings,
        };
        db.Judgement.Add(judgement);
        var place = 0;
        foreach (var finding in judged.Judgement.Findings)
        {
            db.Finding.Add(new JudgedFinding
            {
                Id = Guid.CreateVersion7(), JudgementId = judgement.Id, Urutan = ++place, Aturan = finding.Rule.ToString(), Putusan = VerdictWords.Of(finding.Verdict),
                Kode = string.Join(',', finding.Codes), Penjelasan = finding.Explanation, DasarHukum = finding.Citation,
                Ketentuan = System.Text.Json.JsonSerializer.Serialize(judged.Settings.RowsOf(finding.Rule).Select(k => new { k.Key, k.Value, k.Unit, k.ValidFrom, k.ValidUntil, k.LegalBasis, k.Evidence })),
            });
        }
    }

    /// <summary>Why a judgement stops a step; <c>null</c> when it does not.</summary>
    /// <param name="judged">The judgement.</param>
    /// <param name="unknownStops">Whether an unknown fact stops as well (from Verify on).</param>
    /// <param name="seesDiscipline">Whether the reader may see why R08 bars.</param>
    public static Refusal? WhyStopped(Judged judged, bool unknownStops, bool seesDiscipline)
    {
        if (judged.Of(Verdict.Terhalang).FirstOrDefault() is { } barred)
        {
            var said = seesDiscipline ? barred : FindingText.ForOutsiders(barred);
            return UsulMutasiRefusals.Barred(said.Explanation, said.Citation);
        }

        return unknownStops && judged.Of(Verdict.BelumDapatDinilai).FirstOrDefault() is { } unknown ? UsulMutasiRefusals.Unknown(unknown.Explanation, unknown.Citation) : null;
    }
}

public static class VerdictWords
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Memenuhi => Verdicts.Pass,
        Verdict.Peringatan => Verdicts.Warning,
        Verdict.BelumDapatDinilai => Verdicts.Unknown,
        Verdict.Terhalang => Verdicts.Barred,
    };
}
