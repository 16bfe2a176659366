using System.Text;

namespace MutasiAsn.App.Features.Intake;

/// <summary>Finds the kelurahan in an address; nothing else of the address is kept.</summary>
internal sealed class KelurahanNames
{
    private static readonly string[] _marks = ["KELURAHAN ", "KEL. ", "KEL.", "KEL "];
    private readonly List<(string Name, string Kode)> _names;

    public KelurahanNames(IEnumerable<(string Nama, string Kode)> kelurahan) =>
        // The longest first: "Talise Valangguni" before "Talise".
        _names = [.. kelurahan.Select(k => (k.Nama.ToUpperInvariant(), k.Kode)).OrderByDescending(k => k.Item1.Length)];

    /// <summary>Code of the kelurahan named after "KEL.", or of an address that is only the name; <c>null</c> if there is none.</summary>
    public string? Find(ReadOnlySpan<char> address)
    {
        if (address.IsEmpty)
            return null;
        var text = Upper(address);
        foreach (var mark in _marks)
        {
            var at = text.IndexOf(mark, StringComparison.Ordinal);
            if (at >= 0 && Starting(text.AsSpan(at + mark.Length)) is { } kode)
                return kode;
        }

        return _names.FirstOrDefault(n => n.Name == text).Kode;
    }

    public string Name(string kode) => _names.First(n => n.Kode == kode).Name;

    private string? Starting(ReadOnlySpan<char> text)
    {
        foreach (var (name, kode) in _names)
        {
            if (text.StartsWith(name, StringComparison.Ordinal) && (text.Length == name.Length || !char.IsLetter(text[name.Length])))
                return kode;
        }

        return null;
    }

    private static string Upper(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text.Trim())
        {
            var space = char.IsWhiteSpace(c);
            if (!space || (result.Length > 0 && result[^1] != ' '))
                result.Append(space ? ' ' : char.ToUpperInvariant(c));
        }

        return result.ToString();
    }
}
