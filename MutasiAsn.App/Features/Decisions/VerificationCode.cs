using System.Security.Cryptography;

namespace MutasiAsn.App.Features.Decisions;

/// <summary>The code by which anyone checks a letter: 26 characters Crockford base32, 130 bits, so it cannot be guessed.</summary>
public static class VerificationCode
{
    public const int Length = 26;
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>Reads what somebody typed: case, blanks and dashes do not matter, O is 0, I and L are 1.</summary>
    public static bool TryRead(string? typed, out string code)
    {
        var letters = (typed ?? "").Where(c => c is not (' ' or '-')).Select(c => char.ToUpperInvariant(c) switch { 'O' => '0', 'I' or 'L' => '1', var other => other }).ToArray();
        code = new string(letters);
        return letters.Length == Length && letters.All(Alphabet.Contains);
    }
}
