using System.Globalization;

namespace MutasiAsn.App.Letters;

// How a letter writes numbers, dates and codes. Own tables, so that neither the thread's culture nor the machine's language data can change a letter.
internal static class LetterText
{
    private static readonly string[] _months =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    private static readonly string[] _ordinals =
        ["KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM", "KETUJUH", "KEDELAPAN", "KESEMBILAN", "KESEPULUH", "KESEBELAS"];

    public static string Date(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Day} {_months[date.Month - 1]} {date.Year}");

    public static string Nip(string digits) =>
        digits.Length == 18 ? $"{digits[..8]} {digits[8..14]} {digits[14]} {digits[15..]}" : digits;

    // Five groups, easy to read out and to type; the last takes what is left.
    public static string Code(string code) =>
        code.Length > 20 ? string.Join('-', code[..5], code[5..10], code[10..15], code[15..20], code[20..]) : code;

    public static string Ordinal(int number) => number <= _ordinals.Length ? _ordinals[number - 1] : Ordinal(number - 10) + " BELAS";

    public static string Letter(int number) => (char)('a' + (number - 1) % 26) + ".";

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture) + ".";
}
