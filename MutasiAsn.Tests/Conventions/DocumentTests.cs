using System.Text.RegularExpressions;
using System.Xml.Linq;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.Conventions;

public sealed partial class DocumentTests
{
    private static readonly List<string> _documents =
        [.. Repository.SourceFiles("docs", "*.md"), .. Repository.SourceFiles("MutasiAsn.Core", "*.md"), .. Directory.EnumerateFiles(Repository.Root, "*.md")];

    // Pictures are taken from the running application and may come later.
    [Fact]
    public void Every_link_leads_to_a_file() => Faults.None(
        from document in _documents
        from link in Link().Matches(File.ReadAllText(document)).Select(m => m.Groups[1].Value.Split('#')[0])
        where link.Length > 0 && !link.Contains("://", StringComparison.Ordinal) && !link.EndsWith(".png", StringComparison.Ordinal)
        where !Path.Exists(Path.Combine(Path.GetDirectoryName(document)!, link))
        select $"{Path.GetRelativePath(Repository.Root, document)}: {link}");

    [Fact]
    public void Decisions_are_numbered_without_a_gap_and_say_why()
    {
        var decisions = _documents.Where(d => d.Contains("decisions", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(Enumerable.Range(1, decisions.Count).Select(n => $"{n:0000}"), decisions.Select(d => Path.GetFileName(d)[..4]));
        Faults.None(decisions.Where(d => !File.ReadAllText(d).Contains("**Decision.**", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_package_has_a_line_with_its_licence()
    {
        var told = File.ReadAllText(Path.Combine(Repository.Root, "docs", "decisions", "0013-libraries.md"));
        var packages = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion").Select(p => (Name: p.Attribute("Include")!.Value, Version: p.Attribute("Version")!.Value));

        Faults.None(packages.Where(p => !told.Contains(p.Version, StringComparison.Ordinal) || !told.Contains(p.Name.Split('.')[^1], StringComparison.Ordinal)).Select(p => $"{p.Name} {p.Version}"));
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
