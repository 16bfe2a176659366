namespace MutasiAsn.Core.Placement;

/// <summary>The facts of one case as the rules look at them.</summary>
/// <param name="Person">The person.</param>
/// <param name="Post">The target post.</param>
/// <param name="Case">The rest.</param>
public readonly record struct FactSet(PersonFacts Person, PostFacts Post, CaseFacts Case);
