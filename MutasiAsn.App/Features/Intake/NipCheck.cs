using System.Globalization;
using System.Text.RegularExpressions;
using MutasiAsn.Core.People;

namespace MutasiAsn.App.Features.Intake;

internal enum NipReading
{
    Sound,

    /// <summary>A spreadsheet made a number of it: the last digits are lost for good.</summary>
    Exponent,
    Length,

    /// <summary>The first eight digits are no day.</summary>
    BirthDate,

    /// <summary>Legible, but some part cannot be so (domain.md 10): accepted with a flag.</summary>
    Doubtful,
}

/// <summary>What a NIP or NI PPPK must look like to be stored, and what makes it doubtful.</summary>
internal static partial class NipCheck
{
    public static NipReading Read(string text, CellKind kind, StatusAsn status, out DateOnly birth)
    {
        birth = default;
        // Numbers in a spreadsheet carry 15 digits; what follows is invented.
        if (Exponent().IsMatch(text) || (kind == CellKind.Number && text.Length > 15))
            return NipReading.Exponent;
        if (text.Length != 18 || !text.All(char.IsAsciiDigit))
            return NipReading.Length;
        if (!DateOnly.TryParseExact(text.AsSpan(0, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out birth))
            return NipReading.BirthDate;
        return IsConsistent(text, birth, status) ? NipReading.Sound : NipReading.Doubtful;
    }

    /// <summary>Whether the fifteenth digit and the gender in the export agree; the gender itself is not kept.</summary>
    public static bool AgreesWithGender(string nip, ReadOnlySpan<char> gender) => gender switch
    {
        "M" or "L" or "PRIA" or "Pria" => nip[14] == '1',
        "F" or "P" or "W" or "WANITA" or "Wanita" => nip[14] == '2',
        _ => true,
    };

    private static bool IsConsistent(string nip, DateOnly birth, StatusAsn status)
    {
        var year = Number(nip, 8, 4);
        var month = Number(nip, 12, 2);
        var isPppk = status == StatusAsn.Pppk;
        if (isPppk ? month < 21 : month is < 1 or > 12)
            return false;
        var age = (year - birth.Year) * 12 + (isPppk ? 12 : month) - birth.Month;
        return age >= 18 * 12 && nip[14] is '1' or '2' && Number(nip, 15, 3) > 0;
    }

    private static int Number(string text, int start, int length) => int.Parse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\d([.,]\d+)?E\+?\d+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Exponent();
}
