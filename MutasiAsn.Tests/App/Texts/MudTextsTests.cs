using System.Collections;
using System.Resources;
using System.Text.RegularExpressions;
using MudBlazor;
using MutasiAsn.App.Texts;
using MutasiAsn.Tests.Conventions;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.App.Texts;

public sealed partial class MudTextsTests
{
    private static readonly Dictionary<string, string> _english = ReadEnglish();

    [Fact]
    public void Every_key_is_one_that_MudBlazor_asks_for() => Faults.None(MudTexts.Keys.Where(k => !_english.ContainsKey(k)));

    // What a component says without being asked stays English if its key is forgotten.
    [Fact]
    public void Every_word_of_a_component_in_use_is_translated()
    {
        var used = Repository.SourceFiles("MutasiAsn.App", "*.razor").SelectMany(f => Component().Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Value)
            .Concat(["Converter", "MudFormComponent", "MudInput"]).ToHashSet();

        Assert.Contains("MudTextField", used);
        Faults.None(_english.Keys.Where(k => used.Contains(k.Split('_')[0]) && !MudTexts.Keys.Contains(k)));
    }

    [Fact]
    public void No_text_asks_for_more_than_MudBlazor_gives()
    {
        var texts = new MudTexts();
        Faults.None(MudTexts.Keys.Where(k => Placeholder().Matches(texts[k]).Any(m => !_english[k].Contains(m.Value, StringComparison.Ordinal))));
    }

    private static Dictionary<string, string> ReadEnglish()
    {
        using var stream = typeof(MudLocalizer).Assembly.GetManifestResourceStream("MudBlazor.Resources.LanguageResource.resources")!;
        using var reader = new ResourceReader(stream);
        return reader.Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!);
    }

    [GeneratedRegex("<(Mud[A-Za-z]+)")]
    private static partial Regex Component();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
