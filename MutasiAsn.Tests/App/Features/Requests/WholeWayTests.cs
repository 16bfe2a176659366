using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Features.Placement;
using MutasiAsn.App.Texts;
using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Requests;
using MutasiAsn.Tests.Support;
using static MutasiAsn.Tests.Support.CaseWorld;

namespace MutasiAsn.Tests.App.Features.Requests;

/// <summary>One case from the first save to the first day of work, through the real use cases.</summary>
public sealed class WholeWayTests
{
    [Fact]
    public async Task A_case_goes_the_whole_way_and_every_step_is_told()
    {
        await using var world = await StartAsync();

        var usul = await world.WalkAsync(UsulMutasiStatus.Closed);

        var steps = await world.StepsAsync(usul);
        Assert.Equal(
            [
                (CaseStep.Submit, UsulMutasiStatus.Draft, UsulMutasiStatus.Submitted, Party.Applicant), (CaseStep.Consent, UsulMutasiStatus.Submitted, UsulMutasiStatus.Submitted, Party.ConsentingLeader),
                (CaseStep.Consent, UsulMutasiStatus.Submitted, UsulMutasiStatus.Consented, Party.ConsentingLeader), (CaseStep.Verify, UsulMutasiStatus.Consented, UsulMutasiStatus.Verified, Party.Verifikator),
                (CaseStep.Deliberate, UsulMutasiStatus.Verified, UsulMutasiStatus.Deliberated, Party.AnggotaTpk), (CaseStep.Forward, UsulMutasiStatus.Deliberated, UsulMutasiStatus.Forwarded, Party.Sekda),
                (CaseStep.Approve, UsulMutasiStatus.Forwarded, UsulMutasiStatus.Approved, Party.Ppk), (CaseStep.Issue, UsulMutasiStatus.Approved, UsulMutasiStatus.Issued, Party.PenandatanganPetikan),
                (CaseStep.ConfirmStart, UsulMutasiStatus.Issued, UsulMutasiStatus.Closed, Party.ReceivingLeader),
            ],
            steps.Select(s => (s.Action, s.From, s.To, s.Party)));
        Assert.Equal(Enumerable.Range(1, 9), steps.Select(s => s.Sequence));
        Assert.Equal(
            [TestCity.Sari.Nama, TestCity.Budi.Nama, TestCity.Dewi.Nama, TestCity.Mita.Nama, TestCity.Tono.Nama, TestCity.Umar.Nama, TestCity.WaliKota.Nama, TestCity.Fahmi.Nama, TestCity.Dewi.Nama],
            steps.Select(s => s.ActorNama));
    }

    [Fact]
    public async Task Every_step_leaves_one_line_in_the_trail()
    {
        await using var world = await StartAsync();

        var usul = await world.WalkAsync(UsulMutasiStatus.Closed);

        var trail = await world.ReadAsync(db => db.AuditEntry.Where(a => a.ObjekId == usul).OrderBy(a => a.Sequence).Select(a => new { a.Apa, a.ActorNama, a.ActorId, a.Peran }).ToListAsync());
        var steps = await world.StepsAsync(usul);
        Assert.Equal("membuat draf usul", trail[0].Apa);
        Assert.Equal(steps.Select(s => (Labels.Done(s.Action), s.ActorNama, Labels.Of(s.Party))), trail.Skip(1).Where(a => a.Apa != "membuka konsep surat").Select(a => (a.Apa, a.ActorNama, a.Peran)));
        Assert.Single(trail, a => a.Apa == "membuka konsep surat" && a.ActorId == TestCity.WaliKota.UserId);
    }

    [Fact]
    public async Task Every_judgement_is_kept_with_facts_that_judge_the_same_again()
    {
        await using var world = await StartAsync();

        var usul = await world.WalkAsync(UsulMutasiStatus.Issued);

        var judgements = await world.ReadAsync(db => db.Judgement.Where(j => j.UsulMutasiId == usul).OrderBy(j => j.Sequence).ToListAsync());
        var findings = await world.ReadAsync(db => db.Finding.OrderBy(f => f.Urutan).ToListAsync());
        Assert.Equal(["Submit", "Consent", "Consent", "Verify", "Deliberate", "Approve", "Issue"], judgements.Select(j => j.Tahap));
        foreach (var kept in judgements)
        {
            var facts = Must(CaseJson.Parse(Encoding.UTF8.GetBytes(kept.Fakta)));
            var settings = RuleSettings.From(SeedFiles.Ketentuan(), facts.TanggalKeputusan!.Value);
            var again = Must(PlacementRules.Judge(facts, settings, SeedFiles.HariKerja()));
            Assert.Equal(VerdictWords.Of(again.Worst), kept.Putusan);
            Assert.Equal(
                again.Findings.Select(f => (f.Rule.ToString(), VerdictWords.Of(f.Verdict), string.Join(',', f.Codes), f.Explanation, f.Citation)),
                findings.Where(f => f.JudgementId == kept.Id).Select(f => (f.Aturan, f.Putusan, f.Kode, f.Penjelasan, f.DasarHukum)));
        }
    }

    [Fact]
    public async Task A_finding_keeps_the_rows_of_ketentuan_that_it_used()
    {
        await using var world = await StartAsync();

        await world.WalkAsync(UsulMutasiStatus.Submitted);

        var served = await world.ReadAsync(db => db.Finding.SingleAsync(f => f.Aturan == "R04"));
        using var rows = JsonDocument.Parse(served.Ketentuan);
        Assert.Contains(rows.RootElement.EnumerateArray(), row => row.GetProperty("Key").GetString() == KetentuanKeys.R04MasaJabatan && row.GetProperty("LegalBasis").GetString()!.Length > 0);
    }

    [Fact]
    public async Task The_version_counts_the_steps()
    {
        await using var world = await StartAsync();

        var usul = await world.WalkAsync(UsulMutasiStatus.Issued);

        Assert.Equal(1 + (await world.StepsAsync(usul)).Count, (await world.CaseAsync(usul)).Version);
    }
}
