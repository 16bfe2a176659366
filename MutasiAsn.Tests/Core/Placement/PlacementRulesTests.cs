using CsCheck;
using MutasiAsn.Core.Placement;

namespace MutasiAsn.Tests.Core.Placement;

public sealed class PlacementRulesTests
{
    private static readonly RuleSettings _settings = Cases.Settings(new(2026, 11, 24));

    [Fact]
    public void Rules_stand_in_order_once_and_are_complete()
    {
        Assert.Equal(Enum.GetValues<RuleId>(), PlacementRules.All.Select(rule => rule.Id));
        Assert.InRange(PlacementRules.All.Count, 1, 64);
        Assert.All(PlacementRules.All, rule =>
        {
            Assert.EndsWith(".", rule.Demand, StringComparison.Ordinal);
            Assert.NotEmpty(rule.Citation);
            Assert.Same(rule, PlacementRules.Find(rule.Id));
        });
    }

    [Theory]
    [InlineData(Stage.Submit)]
    [InlineData(Stage.Consent)]
    [InlineData(Stage.Verify)]
    [InlineData(Stage.Deliberate)]
    [InlineData(Stage.Approve)]
    [InlineData(Stage.Issue)]
    public void Complete_case_meets_every_rule_at_every_stage(Stage stage)
    {
        var judgement = Cases.Judge(Cases.Nurse.At(stage));

        Assert.Equal(Verdict.Memenuhi, judgement.Worst);
        Assert.All(judgement.Findings, finding => Assert.Equal(Verdict.Memenuhi, finding.Verdict));
        Assert.Equal(PlacementRules.All.Count(rule => rule.FirstStage <= stage) - 5, judgement.Findings.Count);
    }

    [Fact]
    public void Whole_is_the_worst_in_the_order_barred_unknown_warned_met()
    {
        var warned = Cases.Nurse.Held(post => post with { Tmt = new(2026, 1, 1) });
        var unknown = warned.Fact(fact => fact with { ProsesPeradilan = null });
        var barred = unknown.Target(post => post with { Terisi = 9 });

        Assert.Equal([Verdict.Peringatan, Verdict.BelumDapatDinilai, Verdict.Terhalang], new[] { warned, unknown, barred }.Select(item => Cases.Judge(item).Worst));
    }

    [Fact]
    public void Many_at_once_say_what_one_by_one_says() => Gen.Select(RandomCases.Person.Array[1, 4], RandomCases.Post.Array[1, 4], RandomCases.Case).Sample((persons, posts, c) =>
    {
        var glances = new Glance[persons.Length * posts.Length];
        PlacementRules.JudgeMany(persons, posts, c, _settings, leaveOutUnstated: false, glances);

        for (var i = 0; i < glances.Length; i++)
        {
            var said = PlacementRules.Judge(persons[i / posts.Length], posts[i % posts.Length], c, _settings);
            var worst = said.Count == 0 ? Verdict.Memenuhi : said.Max(item => item.Said.Verdict);
            Assert.Equal(worst, glances[i].Worst);
            foreach (var (set, verdict) in new[] { (glances[i].Barred, Verdict.Terhalang), (glances[i].Unknown, Verdict.BelumDapatDinilai), (glances[i].Warned, Verdict.Peringatan) })
                Assert.Equal(said.Where(item => item.Said.Verdict == verdict).Select(item => item.Rule.Id), Glance.Rules(set).Select(rule => rule.Id));
        }
    }, iter: 3_000);

    [Fact]
    public void Glance_leaves_out_what_nobody_has_stated_yet()
    {
        var facts = Cases.Nurse.At(Stage.Submit).Person(person => person with { Fakta = null }).ToFacts().Value;
        var glance = new Glance[1];

        PlacementRules.JudgeMany([facts.Person], [facts.Post], facts.Case, _settings, leaveOutUnstated: true, glance);

        Assert.Equal(Verdict.Memenuhi, glance[0].Worst);
        Assert.Equal([RuleId.R08, RuleId.R09, RuleId.R10, RuleId.R43], Glance.Rules(glance[0].Unstated).Select(rule => rule.Id));
        Assert.Throws<ArgumentException>(() => PlacementRules.JudgeMany([facts.Person], [facts.Post], facts.Case, _settings, true, []));
    }

    [Fact]
    public void Every_sentence_is_complete_and_every_fact_plain() => Gen.Select(RandomCases.Person, RandomCases.Post, RandomCases.Case).Sample((p, q, c) =>
    {
        foreach (var (rule, said) in PlacementRules.Judge(p, q, c, _settings))
        {
            var finding = FindingText.Explain(rule, said, p, q, c, _settings);
            Assert.Matches("^[A-Z].*[.]$", finding.Explanation);
            Assert.DoesNotMatch("  | [.,;]|[.]{2}|dalam jatuh|: [.]", finding.Explanation);
            Assert.All(finding.Facts, fact => Assert.True(fact.Value is int or string or bool or DateOnly));
            Assert.Equal(finding.Facts.Count, finding.Facts.Select(fact => fact.Name).Distinct().Count());
            Assert.All(finding.Codes, code => Assert.Matches("^[a-z0-9-]+(D[0-9]{2}[A-Za-z]*)?$", code));
            Assert.Equal(said.Verdict == Verdict.BelumDapatDinilai, finding.Explanation.Contains("elum diketahui", StringComparison.Ordinal) || IsContradiction(said));
        }
    }, iter: 20_000);

    [Fact]
    public void Supplying_good_evidence_never_worsens_a_verdict() => Gen.Select(RandomCases.Person, RandomCases.Post, RandomCases.Case, Gen.Int[0, RandomCases.Evidence.Count - 1]).Sample((p, q, c, which) =>
    {
        var better = RandomCases.Evidence[which](new FactSet(p, q, c));
        var before = PlacementRules.Judge(p, q, c, _settings).ToDictionary(item => item.Rule.Id, item => item.Said.Verdict);

        foreach (var (rule, said) in PlacementRules.Judge(better.Person, better.Post, better.Case, _settings))
            Assert.True(said.Verdict <= before[rule.Id], $"{rule.Id}: {before[rule.Id]} became {said.Verdict}");
    }, iter: 20_000);

    private static bool IsContradiction(Said said) => said.Code == FindingCode.TanggalLahirBertentangan;
}
