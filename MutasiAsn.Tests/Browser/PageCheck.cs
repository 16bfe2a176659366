using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using MutasiAsn.App.Texts;

namespace MutasiAsn.Tests.Browser;

/// <summary>
/// Looks at a page as it stands, on a desk and on a phone: nothing sticks out sideways, axe finds nothing, every word is Indonesian.
/// Gathers what it finds, so that one run tells everything.
/// </summary>
public sealed partial class PageCheck(MudTexts texts)
{
    private const string Axe = """
        async () => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const found = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
          return found.violations.flatMap(v => v.nodes.map(n => `${v.id} ${n.html}`));
        }
        """;

    private const string Words = """
        () => [document.title, document.body.innerText,
          ...[...document.querySelectorAll('[aria-label],[title],[placeholder],[alt]')].flatMap(e => ['aria-label', 'title', 'placeholder', 'alt'].map(a => e.getAttribute(a) ?? ''))].join('\n')
        """;

    // Run here rather than by RunAxe, which loads its half megabyte anew and opens a page of its own for every look.
    private static readonly string _script = new BundledAxeScriptProvider().GetScript();

    private readonly List<string> _found = [];

    /// <summary>Everything found, one line each, with MudBlazor's words that are not translated.</summary>
    public IReadOnlyList<string> Found => [.. _found, .. texts.Missed.Select(key => $"MudBlazor: {key}")];

    public async Task LookAsync(IPage page, string where)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
            await page.EvaluateAsync(_script);
        foreach (var (width, height) in new[] { (390, 844), (1440, 1000) })
        {
            await page.SetViewportSizeAsync(width, height);
            var over = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (over > 0)
                _found.Add($"{where} at {width}: {over} px too wide");
            _found.AddRange((await page.EvaluateAsync<string[]>(Axe)).Select(fault => $"{where} at {width}: {fault}"));
        }

        var words = await page.EvaluateAsync<string>(Words);
        _found.AddRange(English().Matches(words).Select(m => $"{where}: \"{words[Math.Max(0, m.Index - 20)..Math.Min(words.Length, m.Index + 40)]}\""));
    }

    // Words of other libraries, names of states and steps in the code, and code itself.
    [GeneratedRegex(
        @"\b(the|and|of|with|your|please|required|search|cancel|submit|loading|error|previous|next|close|clear|select|sort|logout|login|password|username|invalid|save|delete|edit|approve|reject|page|not found|failed|success|warning|back|home|open|true|false|null|undefined|draft|submitted|consented|verified|deliberated|forwarded|approved|issued|closed|rejected|withdrawn|cancelled)\b|@\w+|[{}]",
        RegexOptions.IgnoreCase)]
    private static partial Regex English();
}
