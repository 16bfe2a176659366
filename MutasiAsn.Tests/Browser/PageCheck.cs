using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using MutasiAsn.App.Texts;

namespace MutasiAsn.Tests.Browser;

/// <summary>
/// Looks at a page as it stands, on a desk and on a phone: nothing sticks out sideways, axe finds nothing, every word is Indonesian.
/// Gathers what it finds, so that one run tells everything.
/// </summary>
public sealed partial class PageCheck
{
    private static readonly AxeRunOptions _axe = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    private readonly List<string> _found = [];

    /// <summary>Everything found, one line each, with MudBlazor's words that are not translated.</summary>
    public IReadOnlyList<string> Found => [.. _found, .. MudTexts.Missed.Select(key => $"MudBlazor: {key}")];

    public async Task LookAsync(IPage page, string where)
    {
        foreach (var (width, height) in new[] { (1440, 1000), (390, 844) })
        {
            await page.SetViewportSizeAsync(width, height);
            var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (over > 0)
                _found.Add($"{where} at {width}: {over} px too wide");
            var result = await page.RunAxe(_axe);
            _found.AddRange(result.Violations.SelectMany(v => v.Nodes.Select(n => $"{where} at {width}: {v.Id} {n.Html}")));
        }

        await page.SetViewportSizeAsync(1440, 1000);
        var words = await page.EvaluateAsync<string>(
            "[document.title, document.body.innerText, ...[...document.querySelectorAll('[aria-label],[title],[placeholder],[alt]')].flatMap(e => ['aria-label','title','placeholder','alt'].map(a => e.getAttribute(a) ?? ''))].join('\\n')");
        _found.AddRange(English().Matches(words).Select(m => $"{where}: \"{m.Value}\""));
    }

    [GeneratedRegex(
        @"\b(the|and|of|with|your|please|required|search|cancel|submit|loading|error|previous|next|close|clear|select|sort|logout|login|password|username|invalid|save|delete|edit|approve|reject|page|not found|failed|success|warning|back|home|open|true|false|null|undefined|draft|submitted|consented|verified|deliberated|forwarded|approved|issued|closed|rejected|withdrawn|cancelled)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex English();
}
