using System.Text.Json;

namespace MutasiAsn.Core.Placement;

/// <summary>Makes findings in words from what rules said.</summary>
public static class FindingText
{
    private static readonly string[] _codes = [.. Enum.GetNames<FindingCode>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];

    /// <summary>The code as machines see it.</summary>
    /// <param name="code">The code.</param>
    /// <returns>For example <c>masa-jabatan-kurang</c>.</returns>
    public static string Key(FindingCode code) => _codes[(int)code];

    /// <summary>Puts into words what a rule said about the same facts.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="said">What it said.</param>
    /// <param name="p">The person.</param>
    /// <param name="q">The target post.</param>
    /// <param name="c">The case.</param>
    /// <param name="k">The ketentuan in force.</param>
    /// <returns>The finding.</returns>
    public static Finding Explain(PlacementRule rule, Said said, in PersonFacts p, in PostFacts q, in CaseFacts c, RuleSettings k)
    {
        var wording = rule.Word(said, p, q, c, k);
        var facts = new List<FindingFact>(wording.Facts.Count);
        foreach (var (name, value) in wording.Facts)
        {
            if (value is not null)
                facts.Add(new FindingFact(name, value));
        }

        return new Finding(rule.Id, said.Verdict, [Key(said.Code), .. wording.MoreCodes], wording.Sentence, rule.Citation, facts);
    }

    /// <summary>
    /// The finding as leaders and team members outside BKPSDMD read it: discipline (R08) is special data (UU 27/2022 article 4), so whatever it
    /// says it gives away no reason and no figure, not even of a sanction that has ended. All other findings stay as they are.
    /// </summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The finding without its reasons.</returns>
    public static Finding ForOutsiders(Finding finding) => finding.Rule != RuleId.R08
        ? finding
        : finding with
        {
            Codes = [],
            Facts = [],
            Explanation = finding.Verdict switch
            {
                Verdict.Terhalang => "Terhalang, alasan hanya untuk BKPSDMD.",
                Verdict.BelumDapatDinilai => "Belum dapat dinilai, alasan hanya untuk BKPSDMD.",
                Verdict.Peringatan => "Peringatan, alasan hanya untuk BKPSDMD.",
                _ => "Memenuhi.",
            },
        };
}
