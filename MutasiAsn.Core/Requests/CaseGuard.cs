using MutasiAsn.Core.Audit;

namespace MutasiAsn.Core.Requests;

/// <summary>A leader who consents for a unit on a day.</summary>
/// <param name="PegawaiId">Who; <c>null</c> when nobody could be found.</param>
/// <param name="Nama">Name.</param>
/// <param name="Jabatan">Office: "Kepala UPTD Puskesmas Singgani".</param>
/// <param name="UnitNama">The consenting unit.</param>
/// <param name="Pengganti">Why somebody else than the unit's own leader acts; <c>null</c> when it is the leader.</param>
public sealed record Leader(Guid? PegawaiId, string Nama, string Jabatan, string UnitNama, string? Pengganti);

/// <summary>Who has which part in a case today, and who has acted so far.</summary>
public sealed record CasePeople
{
    /// <summary>The person who moves.</summary>
    public required Guid ApplicantId { get; init; }

    /// <summary>The leader who lets go.</summary>
    public required Leader Asal { get; init; }

    /// <summary>The leader who receives.</summary>
    public required Leader Tujuan { get; init; }

    /// <summary>Whether the origin has consented in this round.</summary>
    public bool AsalConsented { get; init; }

    /// <summary>Whether the target has consented in this round.</summary>
    public bool TujuanConsented { get; init; }

    /// <summary>Who acted in this round, with the part they had: the civil servant where there is one, else the account, so that a second account is no second person.</summary>
    public IReadOnlyList<(Guid PersonId, Party Party)> Acted { get; init; } = [];

    /// <summary>The leader of a side.</summary>
    /// <param name="side">Side.</param>
    /// <returns>The leader.</returns>
    public Leader LeaderOf(Side side) => side == Side.Asal ? Asal : Tujuan;

    /// <summary>Whether a side has consented in this round.</summary>
    /// <param name="side">Side.</param>
    /// <returns>Whether it has.</returns>
    public bool HasConsented(Side side) => side == Side.Asal ? AsalConsented : TujuanConsented;
}

/// <summary>Decides whether somebody may take a step now. Every use case asks it; buttons only show what it would answer.</summary>
public static class CaseGuard
{
    /// <summary>What an actor is to a case.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="people">The parts in the case.</param>
    /// <returns>All parts; the applicant never has another one.</returns>
    public static IReadOnlySet<Party> PartiesOf(Actor actor, CasePeople people)
    {
        var parties = new HashSet<Party>();
        if (actor.PegawaiId == people.ApplicantId)
        {
            parties.Add(Party.Applicant);
            return parties;
        }

        if (actor.PegawaiId is { } id)
        {
            if ((people.Asal.PegawaiId == id && !people.AsalConsented) || (people.Tujuan.PegawaiId == id && !people.TujuanConsented))
                parties.Add(Party.ConsentingLeader);
            if (people.Tujuan.PegawaiId == id)
                parties.Add(Party.ReceivingLeader);
        }

        if (actor.Is(Role.Verifikator) || actor.Is(Role.Analis))
            parties.Add(Party.Officer);
        foreach (var party in Enum.GetValues<Party>())
        {
            if (Transitions.RoleOf(party) is { } role && actor.Is(role))
                parties.Add(party);
        }

        return parties;
    }

    /// <summary>The sides for which an actor consents now: both at once when the same person leads both.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="people">The parts in the case.</param>
    /// <returns>Sides that have not consented yet and that the actor leads.</returns>
    public static IReadOnlyList<Side> SidesOf(Actor actor, CasePeople people) =>
        actor.PegawaiId is not { } id || id == people.ApplicantId ? []
        : [.. Enum.GetValues<Side>().Where(side => people.LeaderOf(side).PegawaiId == id && !people.HasConsented(side))];

    /// <summary>The steps that an actor may take now.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="state">Where the case stands.</param>
    /// <param name="people">The parts in the case.</param>
    /// <returns>Steps, in the order of the table.</returns>
    public static IReadOnlyList<CaseStep> StepsFor(Actor actor, UsulMutasiStatus state, CasePeople people) =>
        [.. Transitions.StepsFor(state, PartiesOf(actor, people)).Where(step => Check(actor, step, state, people).Succeeded)];

    /// <summary>Whether an actor may take a step, and in which part.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="step">What.</param>
    /// <param name="state">Where the case stands.</param>
    /// <param name="people">The parts in the case.</param>
    /// <returns>The part in which the actor acts, or why not.</returns>
    public static Outcome<Party> Check(Actor actor, CaseStep step, UsulMutasiStatus state, CasePeople people)
    {
        var rows = Transitions.For(state, step).ToList();
        if (rows.Count == 0)
            return UsulMutasiRefusals.NotInThisState(step, state);
        var parties = PartiesOf(actor, people);
        var row = rows.FirstOrDefault(r => parties.Contains(r.Party));
        if (row is null)
            return parties.Contains(Party.Applicant) && rows.All(r => r.Party is not Party.Applicant) ? UsulMutasiRefusals.OwnCase : UsulMutasiRefusals.NotYourStep(step);
        return IsForbiddenPair(actor.PegawaiId ?? actor.UserId, row.Party, people.Acted) ? UsulMutasiRefusals.ForbiddenPair : row.Party;
    }

    /// <summary>
    /// Whether acting in a part would pair it with one that excludes it (R56): the verifier may not also be a consenting leader, the recorder of
    /// the team, Sekda, Wali Kota or signer. Everything else may meet in one person: one Sekda heads Setda, chairs the team and is PyB.
    /// </summary>
    /// <param name="personId">The civil servant behind the account, or the account where there is none.</param>
    /// <param name="party">The part it would act in.</param>
    /// <param name="acted">Who acted so far in this round.</param>
    /// <returns>Whether it is forbidden.</returns>
    public static bool IsForbiddenPair(Guid personId, Party party, IEnumerable<(Guid PersonId, Party Party)> acted) =>
        acted.Where(a => a.PersonId == personId).Any(a => Excludes(a.Party, party) || Excludes(party, a.Party));

    private static bool Excludes(Party verifier, Party other) =>
        verifier == Party.Verifikator && other is (Party.ConsentingLeader or Party.AnggotaTpk or Party.Sekda or Party.Ppk or Party.PenandatanganPetikan);
}
