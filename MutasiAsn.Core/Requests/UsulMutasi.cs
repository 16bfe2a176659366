namespace MutasiAsn.Core.Requests;

/// <summary>
/// The case file of one transfer (<em>usul mutasi</em>): who asks, from where, to which post, and where it stands. Who may act is decided by
/// <see cref="CaseGuard"/>; the methods here only change the state and keep its invariants. Every method raises <see cref="Version"/>.
/// </summary>
public sealed class UsulMutasi
{
    /// <summary>Opaque key, the only one that stands in an address.</summary>
    public Guid Id { get; init; }

    /// <summary>Number for people, for example "2026-0412"; given at the first save, unique.</summary>
    public required string NomorUsul { get; init; }

    /// <summary>Kind of move.</summary>
    public JenisMutasi Jenis { get; init; }

    /// <summary>Who moves.</summary>
    public Guid PegawaiId { get; init; }

    /// <summary>The placement that would end.</summary>
    public Guid PenempatanAsalId { get; init; }

    /// <summary>The post held now.</summary>
    public Guid JabatanAsalId { get; init; }

    /// <summary>The post asked for.</summary>
    public Guid JabatanTujuanId { get; private set; }

    /// <summary>Day from which the applicant wishes to serve there.</summary>
    public DateOnly TmtUsulan { get; private set; }

    /// <summary>Day fixed by the verifier; <c>null</c> before.</summary>
    public DateOnly? Tmt { get; private set; }

    /// <summary>Why, in the applicant's words.</summary>
    public string Alasan { get; private set; } = "";

    /// <summary>What the applicant states about facts that no register holds, as JSON (see <see cref="StatedFacts"/>).</summary>
    public string Pernyataan { get; private set; } = "{}";

    /// <summary>The applicant's reason for each warning, as JSON: rule id -> text.</summary>
    public string AlasanPeringatan { get; private set; } = "{}";

    /// <summary>Account that wrote the draft.</summary>
    public Guid DibuatOlehId { get; init; }

    /// <summary>Why an officer acts on behalf of the applicant; empty when the applicant acts.</summary>
    public string AlasanAtasNama { get; private set; } = "";

    /// <summary>Where it stands.</summary>
    public UsulMutasiStatus Status { get; private set; }

    /// <summary>Begins at 1; one more whenever a save after a return voids what was recorded. Records count in the current round only.</summary>
    public int Round { get; private set; } = 1;

    /// <summary>Round of the verification that counts; 0 = none.</summary>
    public int VerifiedRound { get; private set; }

    /// <summary>Round of the team's record that counts; 0 = none.</summary>
    public int DeliberatedRound { get; private set; }

    /// <summary>The unit that consents to let go, fixed when the case is sent.</summary>
    public Guid? UnitAsalId { get; private set; }

    /// <summary>The unit that consents to receive, fixed when the case is sent.</summary>
    public Guid? UnitTujuanId { get; private set; }

    /// <summary>First sent on.</summary>
    public DateTimeOffset? DikirimAt { get; private set; }

    /// <summary>In the present state since.</summary>
    public DateTimeOffset MenungguSejak { get; private set; }

    /// <summary>Whether a return brought it back to the applicant; holds until it is sent again, so that every save in between may void records.</summary>
    public bool Dikembalikan { get; private set; }

    /// <summary>Concurrency token: raised by every step, also when only a child row was added.</summary>
    public int Version { get; private set; }

    /// <summary>The effective date that counts now: the fixed one, or the wished one.</summary>
    public DateOnly TmtBerlaku => Tmt ?? TmtUsulan;

    /// <summary>Whether the case is under way (Draft to Approved).</summary>
    public bool IsOpen => Transitions.Open.Contains(Status);

    /// <summary>
    /// Keeps what the applicant typed. After a return another post or date voids consents, verification and the team's record (so does a fixed
    /// date that has passed, since another must be found), and a changed stated fact voids the origin's consent.
    /// </summary>
    /// <param name="jabatanTujuanId">The post asked for.</param>
    /// <param name="tmtUsulan">Day wished.</param>
    /// <param name="alasan">Why.</param>
    /// <param name="pernyataan">Stated facts, JSON.</param>
    /// <param name="alasanPeringatan">Reasons for warnings, JSON.</param>
    /// <param name="alasanAtasNama">Why an officer acts; empty otherwise.</param>
    /// <param name="at">Now.</param>
    /// <param name="today">The day of <paramref name="at"/> where the case is.</param>
    /// <returns>What was voided.</returns>
    public Voided Save(Guid jabatanTujuanId, DateOnly tmtUsulan, string alasan, string pernyataan, string alasanPeringatan, string alasanAtasNama, DateTimeOffset at, DateOnly today)
    {
        var voided = !Dikembalikan ? Voided.Nothing
            : jabatanTujuanId != JabatanTujuanId || tmtUsulan != TmtUsulan || Tmt <= today ? Voided.Everything
            : pernyataan != Pernyataan ? Voided.OriginConsent
            : Voided.Nothing;
        if (voided != Voided.Nothing)
            Round++;
        if (voided == Voided.Everything)
            Tmt = null;
        (JabatanTujuanId, TmtUsulan, Alasan, Pernyataan, AlasanPeringatan, AlasanAtasNama) = (jabatanTujuanId, tmtUsulan, alasan, pernyataan, alasanPeringatan, alasanAtasNama);
        if (Version == 0)
            MenungguSejak = at;
        Version++;
        return voided;
    }

    /// <summary>Sends it: to the leaders, or as far as the records that a return kept reach.</summary>
    /// <param name="unitAsalId">Unit that lets go.</param>
    /// <param name="unitTujuanId">Unit that receives.</param>
    /// <param name="bothConsented">Whether both sides consented in the current round.</param>
    /// <param name="at">Now.</param>
    public void Submit(Guid unitAsalId, Guid unitTujuanId, bool bothConsented, DateTimeOffset at)
    {
        (UnitAsalId, UnitTujuanId) = (unitAsalId, unitTujuanId);
        DikirimAt ??= at;
        Dikembalikan = false;
        Move(!bothConsented ? UsulMutasiStatus.Submitted
            : VerifiedRound != Round ? UsulMutasiStatus.Consented
            : DeliberatedRound != Round ? UsulMutasiStatus.Verified
            : UsulMutasiStatus.Deliberated, at);
    }

    /// <summary>A side consented.</summary>
    /// <param name="bothConsented">Whether the other side has as well, in the current round.</param>
    /// <param name="at">Now.</param>
    public void Consent(bool bothConsented, DateTimeOffset at)
    {
        if (bothConsented)
            Move(UsulMutasiStatus.Consented, at);
        else
            Version++;
    }

    /// <summary>Papers and facts are in order; the effective date is fixed.</summary>
    /// <param name="tmt">Effective date.</param>
    /// <param name="at">Now.</param>
    public void Verify(DateOnly tmt, DateTimeOffset at)
    {
        Tmt = tmt;
        VerifiedRound = Round;
        Move(UsulMutasiStatus.Verified, at);
    }

    /// <summary>The team's outcome is recorded.</summary>
    /// <param name="agreed">Whether the team agreed.</param>
    /// <param name="at">Now.</param>
    public void Deliberate(bool agreed, DateTimeOffset at)
    {
        DeliberatedRound = Round;
        Move(agreed ? UsulMutasiStatus.Deliberated : UsulMutasiStatus.Rejected, at);
    }

    /// <summary>Brings the case to a state that needs no further data.</summary>
    /// <param name="to">New state: Forwarded, Approved, Issued, Closed, Rejected, Withdrawn or Cancelled.</param>
    /// <param name="at">Now.</param>
    public void Advance(UsulMutasiStatus to, DateTimeOffset at) => Move(to, at);

    /// <summary>Back to the applicant; records of this round stay until a save voids them.</summary>
    /// <param name="at">Now.</param>
    public void Return(DateTimeOffset at)
    {
        Dikembalikan = true;
        Move(UsulMutasiStatus.Draft, at);
    }

    private void Move(UsulMutasiStatus to, DateTimeOffset at)
    {
        if (to != Status || Version == 0)
            MenungguSejak = at;
        Status = to;
        Version++;
    }
}

/// <summary>What a save after a return made void.</summary>
public enum Voided
{
    /// <summary>Nothing: all records stay.</summary>
    Nothing,

    /// <summary>The consent of the origin, whose leader confirmed facts that have changed; with it what was built upon it.</summary>
    OriginConsent,

    /// <summary>Consents, verification and the team's record.</summary>
    Everything,
}
