using System.Buffers;
using System.Globalization;
using System.Text;

namespace MutasiAsn.App.Features.Intake;

[Flags]
internal enum Repairs
{
    None = 0,
    Apostrophe = 1,
    Spaces = 2,
}

/// <summary>Keeps one string for equal texts; an export repeats most of its words thousands of times.</summary>
internal sealed class TextPool
{
    private const int Most = 40_000;
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public TextPool() => _lookup = _texts.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Get(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return "";
        if (_lookup.TryGetValue(text, out var known))
            return known;
        var made = text.ToString();
        if (_texts.Count < Most && made.Length < 200)
            _texts.Add(made);
        return made;
    }
}

/// <summary>Small damage that spreadsheets do to text.</summary>
internal static class TextRepair
{
    private static readonly SearchValues<char> _control = SearchValues.Create("\t\r\n\u00A0\u200B\uFEFF");

    /// <summary>Takes away a leading apostrophe and stray spaces; a dash alone means nothing.</summary>
    public static string Clean(ReadOnlySpan<char> text, TextPool pool, out Repairs repairs)
    {
        repairs = Repairs.None;
        var clean = text.Trim();
        if (clean.Length != text.Length)
            repairs |= Repairs.Spaces;
        if (clean.Length > 0 && clean[0] is '\'' or '\u2019')
        {
            clean = clean[1..].Trim();
            repairs |= Repairs.Apostrophe;
        }

        if (clean is "-")
            return "";
        if (!clean.Contains("  ", StringComparison.Ordinal) && !clean.ContainsAny(_control))
            return pool.Get(clean);
        repairs |= Repairs.Spaces;
        return string.Join(' ', clean.ToString().Split([' ', '\t', '\r', '\n', '\u00A0', '\u200B', '\uFEFF'], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether a spreadsheet would take the text for a formula.</summary>
    public static bool LooksLikeFormula(string text) => text.Length > 1 && text[0] is '=' or '+' or '-' or '@';

    /// <summary>"MOH. SYAMSUDDIN DG.MALINO" becomes "Moh. Syamsuddin Dg.Malino"; the letter after an apostrophe stays small ("Ma'ruf").</summary>
    public static string TitleCase(string name)
    {
        var result = new StringBuilder(name.Length);
        var within = false;
        foreach (var c in name)
        {
            result.Append(within ? char.ToLower(c, CultureInfo.InvariantCulture) : char.ToUpper(c, CultureInfo.InvariantCulture));
            within = char.IsLetter(c) || (within && c is '\'' or '\u2019' or '`');
        }

        return result.ToString();
    }

    /// <summary>The export writes names in capitals; anything else but proper title case was typed by hand.</summary>
    public static bool HasOddCase(string name) => name.Any(char.IsLower) && name != TitleCase(name);

    /// <summary>Lower case without diacritics, for search.</summary>
    public static string Searchable(string text)
    {
        var lower = text.ToLowerInvariant();
        if (Ascii.IsValid(lower))
            return lower;
        var result = new StringBuilder(lower.Length);
        foreach (var c in lower.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                result.Append(c);
        }

        return result.ToString().Normalize(NormalizationForm.FormC);
    }
}
