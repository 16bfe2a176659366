using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Placement;

/// <summary>What is to be judged: who, to which post, from when, at which stage, on which day.</summary>
public sealed record CaseQuestion
{
    public required Guid PegawaiId { get; init; }

    public required Guid JabatanTujuanId { get; init; }

    public required DateOnly Tmt { get; init; }

    public required Stage Stage { get; init; }

    /// <summary>Day of judgement, which is the day of the decision.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The case, once there is one.</summary>
    public Guid? UsulMutasiId { get; init; }

    /// <summary>What the applicant states now; before it is kept it lives only here.</summary>
    public StatedFacts? Stated { get; init; }

    /// <summary>The placement that would end; <c>null</c> = the one of the day.</summary>
    public Guid? PenempatanAsalId { get; init; }

    public CaseDokumen? Dokumen { get; init; }

    public CaseTim? Tim { get; init; }

    public CasePelaku? Pelaku { get; init; }
}
