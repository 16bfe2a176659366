using System.Text.Json.Serialization;

namespace MutasiAsn.Core.Placement;

/// <summary>What a rule says. The order is the order of weight, so that the whole of several is their maximum (<c>spine</c> 5).</summary>
public enum Verdict : byte
{
    /// <summary>Met.</summary>
    [JsonStringEnumMemberName("memenuhi")]
    Memenuhi,

    /// <summary>Met with a warning: a person answers it with a reason.</summary>
    [JsonStringEnumMemberName("peringatan")]
    Peringatan,

    /// <summary>A fact is unknown, and what is known does not settle the matter. Stops the step Verify.</summary>
    [JsonStringEnumMemberName("belum-dapat-dinilai")]
    BelumDapatDinilai,

    /// <summary>Barred.</summary>
    [JsonStringEnumMemberName("terhalang")]
    Terhalang,
}

/// <summary>Number of a rule in the table of rules; the ids are those of <c>docs/REGULATIONS.md</c>.</summary>
public enum RuleId : byte
{
    /// <summary>Between agencies only a PNS is moved.</summary>
    R01 = 1,

    /// <summary>A CPNS is not moved.</summary>
    R02 = 2,

    /// <summary>A PPPK is relocated within the agency and in the same post only.</summary>
    R03 = 3,

    /// <summary>Shortest time in the present post.</summary>
    R04 = 4,

    /// <summary>No running disciplinary sanction or examination.</summary>
    R08 = 8,

    /// <summary>No running court process.</summary>
    R09 = 9,

    /// <summary>Not on study assignment or bound by a service bond.</summary>
    R10 = 10,

    /// <summary>The two latest yearly appraisals at least "baik".</summary>
    R11 = 11,

    /// <summary>The papers of the kind of move.</summary>
    R13 = 13,

    /// <summary>Job and workload analysis of both posts.</summary>
    R14 = 14,

    /// <summary>Room in the target post.</summary>
    R15 = 15,

    /// <summary>Consideration of the Tim Penilai Kinerja.</summary>
    R19 = 19,

    /// <summary>The team is odd and large enough.</summary>
    R20 = 20,

    /// <summary>The team has its four elements.</summary>
    R21 = 21,

    /// <summary>A member with a conflict of interest does not vote.</summary>
    R22 = 22,

    /// <summary>Window before a regional election.</summary>
    R24 = 24,

    /// <summary>Six months after an inauguration.</summary>
    R25 = 25,

    /// <summary>Education of an Administrator.</summary>
    R27 = 27,

    /// <summary>Education of a Pengawas.</summary>
    R29 = 29,

    /// <summary>Education of a Pelaksana.</summary>
    R31 = 31,

    /// <summary>Before retirement, and not preparing for it.</summary>
    R43 = 43,

    /// <summary>Close to retirement.</summary>
    R44 = 44,

    /// <summary>Level and field of education fit the target post.</summary>
    R46 = 46,

    /// <summary>No drop of class.</summary>
    R48 = 48,

    /// <summary>Nobody acts in two parts that exclude each other.</summary>
    R56 = 56,

    /// <summary>The NIP is valid for the status.</summary>
    R60 = 60,

    /// <summary>One open proposal for one person.</summary>
    R61 = 61,
}

/// <summary>How well the text of the law was seen.</summary>
public enum EvidenceMark
{
    /// <summary>Verified: the text of the regulation was read.</summary>
    V,

    /// <summary>Secondary: seen in a report, a slide or other programs.</summary>
    S,

    /// <summary>Recalled or a proposal of ours: ask Bagian Hukum before relying on it.</summary>
    R,
}

/// <summary>What a rule says without words: cheap enough for every person against every post. The sentence is made by <see cref="FindingText"/> when someone looks.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Code">Which fact decided it; <see cref="FindingCode.Silent"/> when the rule does not speak for this case.</param>
public readonly record struct Said(Verdict Verdict, FindingCode Code)
{
    /// <summary>The rule does not speak for this case: no finding.</summary>
    public static readonly Said Nothing;

    /// <summary>Whether the rule speaks at all.</summary>
    public bool Speaks => Code != FindingCode.Silent;

    /// <summary>Met.</summary>
    /// <param name="code">Which fact decided it.</param>
    /// <returns>What is said.</returns>
    public static Said Met(FindingCode code = FindingCode.Terpenuhi) => new(Verdict.Memenuhi, code);

    /// <summary>Barred.</summary>
    /// <param name="code">Which fact decided it.</param>
    /// <returns>What is said.</returns>
    public static Said Barred(FindingCode code) => new(Verdict.Terhalang, code);

    /// <summary>A fact is unknown.</summary>
    /// <param name="code">Which one; <see cref="FindingCode.BelumDinyatakan"/> when the applicant will state it.</param>
    /// <returns>What is said.</returns>
    public static Said Unknown(FindingCode code) => new(Verdict.BelumDapatDinilai, code);

    /// <summary>The verdict that a dated <see cref="Ketentuan"/> sets for a fault.</summary>
    /// <param name="verdict">How hard the rule is here; <c>null</c> when the fact that decides the hardness is unknown.</param>
    /// <param name="code">Which fact decided it.</param>
    /// <returns>What is said.</returns>
    public static Said Fault(Verdict? verdict, FindingCode code) => new(verdict ?? Verdict.BelumDapatDinilai, code);
}

/// <summary>
/// A finding in words, as a person reads it and a case keeps it. It has no power over a case: a person decides (UU 27/2022 article 10).
/// </summary>
/// <param name="Rule">The rule.</param>
/// <param name="Verdict">Its verdict.</param>
/// <param name="Codes">Stable keys in kebab-case, the deciding one first.</param>
/// <param name="Explanation">Complete Indonesian sentences: what, with which figures, and what to do next.</param>
/// <param name="Citation">Regulation and article as published.</param>
/// <param name="Facts">The facts that decided; unknown ones are left out.</param>
public sealed record Finding(RuleId Rule, Verdict Verdict, IReadOnlyList<string> Codes, string Explanation, string Citation, IReadOnlyList<FindingFact> Facts);

/// <summary>A fact that decided a finding.</summary>
/// <param name="Name">Its Indonesian name in camelCase.</param>
/// <param name="Value">Text, a whole number, a truth value or a date.</param>
public readonly record struct FindingFact(string Name, object Value);
