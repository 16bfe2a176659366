using MutasiAsn.Core.Audit;

namespace MutasiAsn.Core.Requests;

/// <summary>Where a case stands.</summary>
public enum UsulMutasiStatus
{
    /// <summary>With the applicant.</summary>
    Draft,

    /// <summary>With the leaders of both units.</summary>
    Submitted,

    /// <summary>With the verifier.</summary>
    Consented,

    /// <summary>With the Tim Penilai Kinerja.</summary>
    Verified,

    /// <summary>With the Sekda.</summary>
    Deliberated,

    /// <summary>With the Wali Kota.</summary>
    Forwarded,

    /// <summary>With the signer of extracts.</summary>
    Approved,

    /// <summary>The letter is out; with the receiving unit until the person starts.</summary>
    Issued,

    /// <summary>The person has started.</summary>
    Closed,

    /// <summary>Refused for good.</summary>
    Rejected,

    /// <summary>Taken back by the applicant.</summary>
    Withdrawn,

    /// <summary>The decree was cancelled.</summary>
    Cancelled,
}

/// <summary>What can be done with a case.</summary>
public enum CaseStep
{
    /// <summary>Keep a draft.</summary>
    Save,

    /// <summary>Send it.</summary>
    Submit,

    /// <summary>A leader agrees for one side.</summary>
    Consent,

    /// <summary>Papers and facts are found in order.</summary>
    Verify,

    /// <summary>The outcome of the appraisal team is recorded.</summary>
    Deliberate,

    /// <summary>The Sekda passes it on with an opinion.</summary>
    Forward,

    /// <summary>The Wali Kota decides.</summary>
    Approve,

    /// <summary>The letter is numbered and issued.</summary>
    Issue,

    /// <summary>The person has started (SPMT).</summary>
    ConfirmStart,

    /// <summary>Back to the applicant for repair.</summary>
    Return,

    /// <summary>Refused.</summary>
    Reject,

    /// <summary>Taken back.</summary>
    Withdraw,

    /// <summary>The decree is cancelled.</summary>
    Cancel,
}

/// <summary>What somebody is to a case.</summary>
public enum Party
{
    /// <summary>The person who moves.</summary>
    Applicant,

    /// <summary>An officer of BKPSDMD who acts on behalf (<em>atas nama</em>) of the applicant, with a reason.</summary>
    Officer,

    /// <summary>The leader who consents for a side that has not consented yet.</summary>
    ConsentingLeader,

    /// <summary>The leader who receives the person.</summary>
    ReceivingLeader,

    /// <summary>A verifier.</summary>
    Verifikator,

    /// <summary>The recorder of the appraisal team.</summary>
    AnggotaTpk,

    /// <summary>The Sekda.</summary>
    Sekda,

    /// <summary>The Wali Kota.</summary>
    Ppk,

    /// <summary>The signer of extracts.</summary>
    PenandatanganPetikan,
}

/// <summary>One row of the table of ways.</summary>
/// <param name="From">State before.</param>
/// <param name="Step">What is done.</param>
/// <param name="Party">Who may.</param>
/// <param name="To">States that may follow.</param>
public sealed record Transition(UsulMutasiStatus From, CaseStep Step, Party Party, IReadOnlyList<UsulMutasiStatus> To);

/// <summary>
/// The one table of who may do what when with an internal transfer at own request. Screens, use cases and tests read it; a step is legal
/// if and only if its row exists. Source: PP 11/2017 Pasal 190 to 201 (consideration by the team, decision by the PPK) and the practice of cities.
/// </summary>
public static class Transitions
{
    /// <summary>All rows.</summary>
    public static IReadOnlyList<Transition> All { get; } =
    [
        Row(UsulMutasiStatus.Draft, CaseStep.Save, Party.Applicant, UsulMutasiStatus.Draft),
        Row(UsulMutasiStatus.Draft, CaseStep.Save, Party.Officer, UsulMutasiStatus.Draft),
        Row(UsulMutasiStatus.Draft, CaseStep.Submit, Party.Applicant, UsulMutasiStatus.Submitted, UsulMutasiStatus.Consented, UsulMutasiStatus.Verified, UsulMutasiStatus.Deliberated),
        Row(UsulMutasiStatus.Draft, CaseStep.Submit, Party.Officer, UsulMutasiStatus.Submitted, UsulMutasiStatus.Consented, UsulMutasiStatus.Verified, UsulMutasiStatus.Deliberated),
        Row(UsulMutasiStatus.Submitted, CaseStep.Consent, Party.ConsentingLeader, UsulMutasiStatus.Submitted, UsulMutasiStatus.Consented),
        Row(UsulMutasiStatus.Consented, CaseStep.Verify, Party.Verifikator, UsulMutasiStatus.Verified),
        Row(UsulMutasiStatus.Verified, CaseStep.Deliberate, Party.AnggotaTpk, UsulMutasiStatus.Deliberated, UsulMutasiStatus.Rejected),
        Row(UsulMutasiStatus.Deliberated, CaseStep.Forward, Party.Sekda, UsulMutasiStatus.Forwarded),
        Row(UsulMutasiStatus.Forwarded, CaseStep.Approve, Party.Ppk, UsulMutasiStatus.Approved),
        Row(UsulMutasiStatus.Approved, CaseStep.Issue, Party.PenandatanganPetikan, UsulMutasiStatus.Issued),
        Row(UsulMutasiStatus.Issued, CaseStep.ConfirmStart, Party.ReceivingLeader, UsulMutasiStatus.Closed),
        Row(UsulMutasiStatus.Submitted, CaseStep.Return, Party.ConsentingLeader, UsulMutasiStatus.Draft),
        Row(UsulMutasiStatus.Consented, CaseStep.Return, Party.Verifikator, UsulMutasiStatus.Draft),
        Row(UsulMutasiStatus.Verified, CaseStep.Return, Party.AnggotaTpk, UsulMutasiStatus.Draft),
        Row(UsulMutasiStatus.Deliberated, CaseStep.Return, Party.Sekda, UsulMutasiStatus.Draft),
        Row(UsulMutasiStatus.Forwarded, CaseStep.Return, Party.Ppk, UsulMutasiStatus.Draft),
        Row(UsulMutasiStatus.Approved, CaseStep.Return, Party.PenandatanganPetikan, UsulMutasiStatus.Draft),
        Row(UsulMutasiStatus.Submitted, CaseStep.Reject, Party.ConsentingLeader, UsulMutasiStatus.Rejected),
        Row(UsulMutasiStatus.Forwarded, CaseStep.Reject, Party.Ppk, UsulMutasiStatus.Rejected),
        Row(UsulMutasiStatus.Draft, CaseStep.Withdraw, Party.Applicant, UsulMutasiStatus.Withdrawn),
        Row(UsulMutasiStatus.Submitted, CaseStep.Withdraw, Party.Applicant, UsulMutasiStatus.Withdrawn),
        Row(UsulMutasiStatus.Consented, CaseStep.Withdraw, Party.Applicant, UsulMutasiStatus.Withdrawn),
        Row(UsulMutasiStatus.Verified, CaseStep.Withdraw, Party.Applicant, UsulMutasiStatus.Withdrawn),
        Row(UsulMutasiStatus.Deliberated, CaseStep.Withdraw, Party.Applicant, UsulMutasiStatus.Withdrawn),
        Row(UsulMutasiStatus.Forwarded, CaseStep.Withdraw, Party.Applicant, UsulMutasiStatus.Withdrawn),
        Row(UsulMutasiStatus.Approved, CaseStep.Withdraw, Party.Applicant, UsulMutasiStatus.Withdrawn),
        Row(UsulMutasiStatus.Issued, CaseStep.Cancel, Party.PenandatanganPetikan, UsulMutasiStatus.Cancelled),
        Row(UsulMutasiStatus.Closed, CaseStep.Cancel, Party.PenandatanganPetikan, UsulMutasiStatus.Cancelled),
    ];

    /// <summary>The states of a case that is under way, Draft to Approved: a person has at most one such case.</summary>
    public static IReadOnlyList<UsulMutasiStatus> Open { get; } =
    [
        UsulMutasiStatus.Draft, UsulMutasiStatus.Submitted, UsulMutasiStatus.Consented, UsulMutasiStatus.Verified,
        UsulMutasiStatus.Deliberated, UsulMutasiStatus.Forwarded, UsulMutasiStatus.Approved,
    ];

    /// <summary>The rows for a step in a state.</summary>
    /// <param name="from">State.</param>
    /// <param name="step">Step.</param>
    /// <returns>One row per kind of party that may; empty = nobody may.</returns>
    public static IEnumerable<Transition> For(UsulMutasiStatus from, CaseStep step) => All.Where(t => t.From == from && t.Step == step);

    /// <summary>What somebody with these relations to a case may do now.</summary>
    /// <param name="from">State.</param>
    /// <param name="parties">What the person is to the case.</param>
    /// <returns>The steps, in the order of the table.</returns>
    public static IEnumerable<CaseStep> StepsFor(UsulMutasiStatus from, IReadOnlySet<Party> parties) =>
        All.Where(t => t.From == from && parties.Contains(t.Party)).Select(t => t.Step).Distinct();

    /// <summary>Whose turn it is in a state: the party that can bring the case forward.</summary>
    /// <param name="state">State.</param>
    /// <returns>The party; <c>null</c> at the ends.</returns>
    public static Party? TurnOf(UsulMutasiStatus state) => state switch
    {
        UsulMutasiStatus.Draft => Party.Applicant,
        UsulMutasiStatus.Submitted => Party.ConsentingLeader,
        UsulMutasiStatus.Consented => Party.Verifikator,
        UsulMutasiStatus.Verified => Party.AnggotaTpk,
        UsulMutasiStatus.Deliberated => Party.Sekda,
        UsulMutasiStatus.Forwarded => Party.Ppk,
        UsulMutasiStatus.Approved => Party.PenandatanganPetikan,
        UsulMutasiStatus.Issued => Party.ReceivingLeader,
        UsulMutasiStatus.Closed or UsulMutasiStatus.Rejected or UsulMutasiStatus.Withdrawn or UsulMutasiStatus.Cancelled => null,
    };

    /// <summary>The role behind a party that is a role rather than a relation to this case.</summary>
    /// <param name="party">The party.</param>
    /// <returns>The role; <c>null</c> for applicant and leaders, who are known by their relation.</returns>
    public static Role? RoleOf(Party party) => party switch
    {
        Party.Verifikator => Role.Verifikator,
        Party.AnggotaTpk => Role.AnggotaTpk,
        Party.Sekda => Role.Sekda,
        Party.Ppk => Role.Ppk,
        Party.PenandatanganPetikan => Role.PenandatanganPetikan,
        Party.Applicant or Party.Officer or Party.ConsentingLeader or Party.ReceivingLeader => null,
    };

    private static Transition Row(UsulMutasiStatus from, CaseStep step, Party party, params UsulMutasiStatus[] to) => new(from, step, party, to);
}
