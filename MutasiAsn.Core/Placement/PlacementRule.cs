namespace MutasiAsn.Core.Placement;

/// <summary>Judges facts: pure, without text, cheap enough for every person against every post.</summary>
/// <param name="p">The person.</param>
/// <param name="q">The target post.</param>
/// <param name="c">The case.</param>
/// <param name="k">The ketentuan in force.</param>
/// <returns>Verdict and deciding fact, or <see cref="Said.Nothing"/>.</returns>
public delegate Said RuleJudge(in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k);

/// <summary>Puts into words what was said about the same facts.</summary>
/// <param name="said">What was said.</param>
/// <param name="p">The person.</param>
/// <param name="q">The target post.</param>
/// <param name="c">The case.</param>
/// <param name="k">The ketentuan in force.</param>
/// <returns>Sentences, figures and further codes.</returns>
public delegate Wording RuleWording(Said said, in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k);

/// <summary>One rule of the table: what it demands, by which article, and the two functions that judge and explain.</summary>
/// <param name="Id">Number.</param>
/// <param name="Demand">What it demands, one Indonesian sentence.</param>
/// <param name="Citation">Regulation and article as published.</param>
/// <param name="Evidence">How well the text was seen.</param>
/// <param name="LooksAt">What it looks at.</param>
/// <param name="FirstStage">The stage from which on it is judged.</param>
/// <param name="Kinds">The kinds of case for which it speaks; within them it may still have nothing to say.</param>
/// <param name="KetentuanKeys">The ketentuan that it reads.</param>
/// <param name="Judge">The verdict.</param>
/// <param name="Word">The words.</param>
public sealed record PlacementRule(
    RuleId Id,
    string Demand,
    string Citation,
    EvidenceMark Evidence,
    LooksAt LooksAt,
    Stage FirstStage,
    CaseKinds Kinds,
    IReadOnlyList<string> KetentuanKeys,
    RuleJudge Judge,
    RuleWording Word)
{
    /// <summary>Whether it is judged at a stage for a kind of case.</summary>
    /// <param name="c">The case.</param>
    /// <returns>Whether its function is asked.</returns>
    public bool IsAsked(in CaseFacts c) => c.Stage >= FirstStage && (Kinds & (c.IsInternal ? CaseKinds.Internal : CaseKinds.BetweenInstansi)) != 0;
}

/// <summary>A finding in words before it has its rule.</summary>
/// <param name="Sentence">Complete Indonesian sentences: what, with which figures, what to do next.</param>
/// <param name="Facts">Names and values of the deciding facts.</param>
public readonly record struct Wording(string Sentence, params IReadOnlyList<(string Name, object? Value)> Facts)
{
    /// <summary>Codes beside the deciding one, in kebab-case.</summary>
    public IReadOnlyList<string> MoreCodes { get; init; } = [];
}
