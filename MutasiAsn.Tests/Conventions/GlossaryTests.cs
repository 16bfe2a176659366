using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using MutasiAsn.Core;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.Conventions;

public sealed partial class GlossaryTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly List<Entry> _glossary = Read();

    // Name of every type and member with where it stands, without what the compiler adds.
    private static readonly List<(string Owner, string Name)> _names = Names();

    [Fact]
    public void The_table_is_read_whole()
    {
        Assert.True(_glossary.Count > 60, $"Only {_glossary.Count} terms were read.");
        Assert.All(_glossary, entry => Assert.NotEmpty(entry.Forbidden));
        Assert.Equal(_glossary.Count, _glossary.DistinctBy(e => e.Term).Count());
    }

    [Fact]
    public void Every_term_in_use_is_used_and_no_waiting_one_is() => Faults.None(
        _glossary.Where(e => e.InUse != _names.Any(n => Holds(n.Name, e.Term))).Select(e => $"{e.Term}: marked as {(e.InUse ? "in use, but nothing is named so" : "waiting, but it is used")}"));

    [Fact]
    public void No_name_holds_a_forbidden_word() => Faults.None(
        from entry in _glossary
        from word in entry.Forbidden
        from name in _names
        where Holds(name.Name, word)
        select $"{name.Owner}.{name.Name}: {word} is called {entry.Term}");

    [Fact]
    public void No_term_stands_in_a_namespace() => Faults.None(
        from space in Types().Select(t => t.Namespace ?? "").Distinct()
        from entry in _glossary
        where space.Split('.').Skip(1).Any(part => Holds(part, entry.Term))
        select $"{space}: folders are English, {entry.Term} is not");

    [Fact]
    public void No_term_is_inflected() => Faults.None(
        from entry in _glossary
        from name in _names
        where Holds(name.Name, entry.Term + "s")
        select $"{name.Owner}.{name.Name}: {entry.Term} has no plural");

    [Theory]
    [InlineData("UsulMutasiStatus", "UsulMutasi", true)]
    [InlineData("RankCandidates", "Rank", true)]
    [InlineData("Frankly", "Rank", false)]
    [InlineData("SkTanggal", "Sk", true)]
    [InlineData("TaskList", "Sk", false)]
    [InlineData("_nipAkhir", "Nip", true)]
    [InlineData("JobHistory", "JobHistory", true)]
    [InlineData("PegawaisOf", "Pegawais", true)]
    public void A_word_counts_only_as_a_whole(string name, string word, bool expected) => Assert.Equal(expected, Holds(name, word));

    private static bool Holds(string name, string word)
    {
        var (words, sought) = (Words(name), Words(word));
        return Enumerable.Range(0, Math.Max(0, words.Length - sought.Length + 1)).Any(i => words.AsSpan(i, sought.Length).SequenceEqual(sought));
    }

    private static string[] Words(string name) => [.. Word().Matches(name).Select(m => char.ToUpperInvariant(m.Value[0]) + m.Value[1..])];

    private static IEnumerable<Type> Types() =>
        new[] { typeof(Refusal).Assembly, typeof(Program).Assembly }
            .SelectMany(a => a.GetTypes())
            .Where(t => t.Namespace?.StartsWith("MutasiAsn.", StringComparison.Ordinal) == true && t.Namespace.StartsWith("MutasiAsn.App.Letters.Engine", StringComparison.Ordinal) is false)
            .Where(t => !t.Name.Contains('<', StringComparison.Ordinal) && !t.IsDefined(typeof(CompilerGeneratedAttribute)));

    private static List<(string Owner, string Name)> Names() =>
    [
        .. from type in Types()
           from name in type.GetMembers(Declared).Where(m => m is not (Type or ConstructorInfo) && !m.IsDefined(typeof(CompilerGeneratedAttribute)) && !IsOfLibrary(m)).Select(m => m.Name).Prepend(type.Name)
           where !name.Contains('<', StringComparison.Ordinal)
           select (type.FullName!, name),
    ];

    // Accessors are seen as their property; what overrides a library's member has the library's name.
    private static bool IsOfLibrary(MemberInfo member) => member switch
    {
        MethodInfo method => method.IsSpecialName || method.GetBaseDefinition() != method,
        PropertyInfo property => property.GetAccessors(nonPublic: true)[0] is var accessor && accessor.GetBaseDefinition() != accessor,
        _ => false,
    };

    private static List<Entry> Read() =>
    [
        .. from line in File.ReadLines(Path.Combine(Repository.Root, "docs", "GLOSSARY.md"))
           let row = Row().Match(line)
           where row.Success
           select new Entry(row.Groups["term"].Value, row.Groups["use"].Value == "yes", row.Groups["never"].Value.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
    ];

    [GeneratedRegex(@"^\| `(?<term>\w+)` \|.*\| (?<use>yes|no) \| (?<never>[^|]*) \|$")]
    private static partial Regex Row();

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")]
    private static partial Regex Word();

    private sealed record Entry(string Term, bool InUse, string[] Forbidden);
}
