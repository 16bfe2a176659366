namespace MutasiAsn.Core.Placement;

/// <summary>The rules in order, and the three ways to ask them: one case, one whole case file, many people against many posts.</summary>
public static partial class PlacementRules
{
    /// <summary>All rules in the order of their numbers. At most 64, because <see cref="Glance"/> keeps one bit for each.</summary>
    public static IReadOnlyList<PlacementRule> All { get; } =
    [
        StatusRules.R01, StatusRules.R02, StatusRules.R03,
        ServiceRules.R04,
        DisciplineRules.R08, DisciplineRules.R09, DisciplineRules.R10, KinerjaRules.R11,
        DocumentRules.R13, DocumentRules.R14, KebutuhanRules.R15,
        TeamRules.R19, TeamRules.R20, TeamRules.R21, TeamRules.R22,
        PilkadaRules.R24, PilkadaRules.R25,
        QualificationRules.R27, QualificationRules.R29, QualificationRules.R31,
        RetirementRules.R43, RetirementRules.R44,
        QualificationRules.R46, QualificationRules.R48,
        AuthorityRules.R56, SystemRules.R60, SystemRules.R61,
    ];

    private static readonly PlacementRule?[] _byId = IndexById();

    /// <summary>The rule of an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The rule.</returns>
    public static PlacementRule Find(RuleId id) => _byId[(int)id] ?? throw new ArgumentOutOfRangeException(nameof(id));

    /// <summary>Asks every rule of the case's stage and kind.</summary>
    /// <param name="p">The person.</param>
    /// <param name="q">The target post.</param>
    /// <param name="c">The case.</param>
    /// <param name="k">The ketentuan in force.</param>
    /// <returns>What the rules that speak say, in order.</returns>
    public static IReadOnlyList<(PlacementRule Rule, Said Said)> Judge(in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        var all = new List<(PlacementRule, Said)>(All.Count);
        foreach (var rule in All)
        {
            if (!rule.IsAsked(c))
                continue;
            var said = rule.Judge(p, q, c, k);
            if (said.Speaks)
                all.Add((rule, said));
        }

        return all;
    }

    /// <summary>Judges a whole case file: checks the facts, asks the rules, puts them into words and works out the figures.</summary>
    /// <param name="placementCase">The case.</param>
    /// <param name="k">The ketentuan in force on its day of judgement.</param>
    /// <param name="workingDays">Working days, for deadlines.</param>
    /// <returns>The judgement, or a refusal that names every missing or nonsensical fact.</returns>
    public static Outcome<CaseJudgement> Judge(PlacementCase placementCase, RuleSettings k, Deadlines.HariKerja workingDays)
    {
        var facts = placementCase.ToFacts();
        if (!facts.Succeeded)
            return facts.Refusal;
        var (p, q, c) = facts.Value;
        var findings = new List<Finding>(All.Count);
        var worst = Verdict.Memenuhi;
        foreach (var (rule, said) in Judge(p, q, c, k))
        {
            findings.Add(FindingText.Explain(rule, said, p, q, c, k));
            worst = said.Verdict > worst ? said.Verdict : worst;
        }

        return new CaseJudgement(worst, findings, CaseFigures.Of(placementCase, p, q, k, workingDays));
    }

    private static PlacementRule?[] IndexById()
    {
        var index = new PlacementRule?[256];
        foreach (var rule in All)
            index[(int)rule.Id] = rule;
        return index;
    }
}
