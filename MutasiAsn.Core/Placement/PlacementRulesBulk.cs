namespace MutasiAsn.Core.Placement;

/// <summary>Many people against many posts.</summary>
public static partial class PlacementRules
{
    /// <summary>
    /// Judges every person against every post at one stage, without text: rules on the person once per person, rules on the post once per post,
    /// then the rules on the pair. Gives the same verdicts as asking one by one (a property test holds that).
    /// </summary>
    /// <param name="persons">People.</param>
    /// <param name="posts">Target posts, their filling at the effective date of the case.</param>
    /// <param name="c">The case that all pairs share.</param>
    /// <param name="k">The ketentuan in force.</param>
    /// <param name="leaveOutUnstated">
    /// Whether facts that the applicant will only state when proposing are left out of the verdict and noted in <see cref="Glance.Unstated"/>; else
    /// every post says "belum dapat dinilai" to everyone.
    /// </param>
    /// <param name="result">Person by person, each with all posts: index = person * number of posts + post.</param>
    /// <exception cref="ArgumentException">The result is too short.</exception>
    public static void JudgeMany(
        ReadOnlySpan<PersonFacts> persons, ReadOnlySpan<PostFacts> posts, in CaseFacts c, RuleSettings k, bool leaveOutUnstated, Span<Glance> result)
    {
        if (result.Length < persons.Length * posts.Length)
            throw new ArgumentException("Too short for every pair.", nameof(result));
        var (onPerson, onPost, onPair) = Split(c);
        var ofPosts = new Glance[posts.Length];
        var nobody = new PersonFacts();
        for (var j = 0; j < posts.Length; j++)
        {
            foreach (var (rule, bit) in onPost)
                ofPosts[j] = ofPosts[j].With(rule.Judge(nobody, posts[j], c, k), bit, leaveOutUnstated);
        }

        var nowhere = new PostFacts();
        for (var i = 0; i < persons.Length; i++)
        {
            var ofPerson = default(Glance);
            foreach (var (rule, bit) in onPerson)
                ofPerson = ofPerson.With(rule.Judge(persons[i], nowhere, c, k), bit, leaveOutUnstated);
            var row = result.Slice(i * posts.Length, posts.Length);
            for (var j = 0; j < posts.Length; j++)
            {
                var glance = ofPerson.And(ofPosts[j]);
                foreach (var (rule, bit) in onPair)
                    glance = glance.With(rule.Judge(persons[i], posts[j], c, k), bit, leaveOutUnstated);
                row[j] = glance;
            }
        }
    }

    private static (List<(PlacementRule Rule, int Bit)> OnPerson, List<(PlacementRule Rule, int Bit)> OnPost, List<(PlacementRule Rule, int Bit)> OnPair) Split(in CaseFacts c)
    {
        List<(PlacementRule, int)> onPerson = [], onPost = [], onPair = [];
        for (var bit = 0; bit < All.Count; bit++)
        {
            if (!All[bit].IsAsked(c))
                continue;
            var group = All[bit].LooksAt switch
            {
                var at when at.HasFlag(LooksAt.Pair) => onPair,
                var at when at.HasFlag(LooksAt.Post) => onPost,
                _ => onPerson,
            };
            group.Add((All[bit], bit));
        }

        return (onPerson, onPost, onPair);
    }
}

/// <summary>What all rules together say about one pair, as bit sets over <see cref="PlacementRules.All"/>.</summary>
/// <param name="Barred">Rules that bar.</param>
/// <param name="Unknown">Rules that cannot be judged.</param>
/// <param name="Warned">Rules that warn.</param>
/// <param name="Unstated">Rules whose fact the applicant will state, left out of the verdict.</param>
public readonly record struct Glance(ulong Barred, ulong Unknown, ulong Warned, ulong Unstated)
{
    /// <summary>The verdict on the whole.</summary>
    public Verdict Worst => Barred != 0 ? Verdict.Terhalang
        : Unknown != 0 ? Verdict.BelumDapatDinilai
        : Warned != 0 ? Verdict.Peringatan
        : Verdict.Memenuhi;

    /// <summary>The rules of one of the sets, in order.</summary>
    /// <param name="set">For example <see cref="Barred"/>.</param>
    /// <returns>The rules.</returns>
    public static IEnumerable<PlacementRule> Rules(ulong set) => PlacementRules.All.Where((_, bit) => ((set >> bit) & 1) != 0);

    internal Glance With(Said said, int bit, bool leaveOutUnstated) => said.Verdict switch
    {
        Verdict.Terhalang => this with { Barred = Barred | (1UL << bit) },
        Verdict.BelumDapatDinilai when leaveOutUnstated && said.Code == FindingCode.BelumDinyatakan => this with { Unstated = Unstated | (1UL << bit) },
        Verdict.BelumDapatDinilai => this with { Unknown = Unknown | (1UL << bit) },
        Verdict.Peringatan => this with { Warned = Warned | (1UL << bit) },
        _ => this,
    };

    internal Glance And(Glance other) =>
        new(Barred | other.Barred, Unknown | other.Unknown, Warned | other.Warned, Unstated | other.Unstated);
}
