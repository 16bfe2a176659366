namespace MutasiAsn.Core.Placement;

/// <summary>The steps of a case at which rules are judged, in order. A rule is judged from one stage on.</summary>
public enum Stage : byte
{
    /// <summary>The applicant sends the proposal.</summary>
    Submit = 1,

    /// <summary>A leader consents.</summary>
    Consent,

    /// <summary>The verifikator confirms facts and papers.</summary>
    Verify,

    /// <summary>The Tim Penilai Kinerja considers.</summary>
    Deliberate,

    /// <summary>The Wali Kota decides.</summary>
    Approve,

    /// <summary>The decree is numbered and signed.</summary>
    Issue,
}

/// <summary>What a rule looks at. A rule that looks neither at post nor pair is judged once per person in bulk, one that looks only at the post once per post.</summary>
[Flags]
public enum LooksAt : byte
{
    /// <summary>Nothing; no rule has it.</summary>
    Nothing = 0,

    /// <summary>The person and the present post.</summary>
    Person = 1,

    /// <summary>The target post.</summary>
    Post = 2,

    /// <summary>Person and target post together.</summary>
    Pair = 4,

    /// <summary>Kind, reason and direction of the case, its papers and whether another one is open.</summary>
    Case = 8,

    /// <summary>The day of judgement or the effective date, with the calendars.</summary>
    Date = 16,

    /// <summary>The Tim Penilai Kinerja.</summary>
    Team = 32,

    /// <summary>Who acts in the case.</summary>
    Actors = 64,
}

/// <summary>The kinds of case for which a rule speaks.</summary>
[Flags]
public enum CaseKinds : byte
{
    /// <summary>Nothing; no rule has it.</summary>
    Nothing = 0,

    /// <summary>Moves within the agency.</summary>
    Internal = 1,

    /// <summary>Moves between agencies.</summary>
    BetweenInstansi = 2,

    /// <summary>Both.</summary>
    All = 3,
}
