using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace MutasiAsn.Core.People;

/// <summary>
/// The 18-digit number of a civil servant. PNS and CPNS: birth date (YYYYMMDD), month of appointment (YYYYMM), sex (1 or 2), serial (001-999).
/// PPPK: birth date, year of first appointment (YYYY), contract counter (KK, from 21), sex, serial. There is no check digit.
/// Source: Perka BKN 22/2007 jo. 43/2007; the form of the NI PPPK is seen in practice only.
/// A value of this type has 18 digits; whether they make sense for a status is said by <see cref="Check(StatusAsn)"/>.
/// </summary>
public readonly record struct Nip
{
    private readonly string? _value;

    /// <summary>Takes 18 digits.</summary>
    /// <param name="value">The digits, without blanks.</param>
    /// <exception cref="FormatException">Not 18 digits.</exception>
    public Nip(string value) => _value = IsEighteenDigits(value) ? value : throw new FormatException("A NIP has 18 digits.");

    /// <summary>The 18 digits, empty only for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>The birth date within the number; <c>null</c> when the first eight digits are no real date.</summary>
    public DateOnly? TanggalLahir =>
        DateOnly.TryParseExact(Value.AsSpan(0, Math.Min(8, Value.Length)), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>Digit 15, '1' or '2' in an honest number. Only for the comparison while importing: no rule and no score may read it (PP 11/2017 article 56(3)).</summary>
    public char SexDigit => Value[14];

    /// <summary>Reads 18 digits; blanks between them, as in <c>19850315 201001 1 005</c>, are taken out.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="nip">The number, when it is one.</param>
    /// <returns>Whether it has 18 digits.</returns>
    public static bool TryParse(string? text, out Nip nip)
    {
        var digits = text?.Replace(" ", "", StringComparison.Ordinal);
        nip = IsEighteenDigits(digits) ? new Nip(digits) : default;
        return nip._value is not null;
    }

    /// <summary>Judges what was written against the status of the person.</summary>
    /// <param name="text">The number; <c>null</c> or empty = unknown.</param>
    /// <param name="status">The status; <c>null</c> = unknown.</param>
    /// <returns>What is wrong with it, first things first.</returns>
    public static NipState Check(string? text, StatusAsn? status)
    {
        if (string.IsNullOrWhiteSpace(text) || status is null)
            return NipState.Unknown;
        return TryParse(text, out var nip) ? nip.Check(status.Value) : NipState.NotEighteenDigits;
    }

    /// <summary>Judges the number against the status of the person.</summary>
    /// <param name="status">PNS and CPNS have one form, PPPK another.</param>
    /// <returns>What is wrong with it, first things first.</returns>
    public NipState Check(StatusAsn status)
    {
        if (TanggalLahir is not { } birth)
            return NipState.BirthDateNotReal;
        var year = Number(8, 4);
        var month = Number(12, 2);
        var isMonth = month is >= 1 and <= 12;
        if (status != StatusAsn.Pppk && !isMonth)
            return NipState.MonthNotReal;
        if (status == StatusAsn.Pppk && isMonth)
            return NipState.FormOfPns;
        if ((year * 12) + (isMonth ? month : 12) < ((birth.Year + 18) * 12) + birth.Month)
            return NipState.YoungerThanEighteen;
        if (SexDigit is not ('1' or '2'))
            return NipState.SexDigitUnknown;
        if (Number(15, 3) == 0)
            return NipState.SerialZero;
        return status == StatusAsn.Pppk && month < 21 ? NipState.ContractCodeUnknown : NipState.Valid;
    }

    /// <summary>Grouped for people: <c>19850315 201001 1 005</c>.</summary>
    /// <returns>The grouped digits.</returns>
    public string ToGroupedString() => $"{Value[..8]} {Value[8..14]} {Value[14]} {Value[15..]}";

    /// <summary>For the public: the last three digits only.</summary>
    /// <returns>Stars and three digits.</returns>
    public string ToMaskedString() => $"***************{Value[15..]}";

    /// <summary>The 18 digits.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    private int Number(int start, int length) => int.Parse(Value.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool IsEighteenDigits([NotNullWhen(true)] string? text) => text is { Length: 18 } && text.All(char.IsAsciiDigit);
}

/// <summary>What is to be said about a <see cref="Nip"/> for a given status. Whether it is unique is held by the import and the database.</summary>
public enum NipState
{
    /// <summary>Number or status is not known.</summary>
    Unknown,

    /// <summary>Nothing is wrong.</summary>
    Valid,

    /// <summary>Not 18 digits.</summary>
    NotEighteenDigits,

    /// <summary>The first eight digits are no real date.</summary>
    BirthDateNotReal,

    /// <summary>Digits 13-14 of a PNS or CPNS are no month.</summary>
    MonthNotReal,

    /// <summary>The number of a PPPK has a month where the contract counter should be.</summary>
    FormOfPns,

    /// <summary>Appointed before the age of 18.</summary>
    YoungerThanEighteen,

    /// <summary>Digit 15 is neither 1 nor 2.</summary>
    SexDigitUnknown,

    /// <summary>The serial is 000.</summary>
    SerialZero,

    /// <summary>The contract counter of a PPPK is below 21 and no month: unknown, a warning only.</summary>
    ContractCodeUnknown,
}
