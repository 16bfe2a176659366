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

    /// <summary>Legible, but some part cannot be so: accepted with a flag.</summary>
    Doubtful,
}

/// <summary>What a NIP or NI PPPK must look like to be stored, and what makes it doubtful.</summary>
internal static partial class NipCheck
{
    public static NipReading Read(string text, CellKind kind, StatusAsn status, out NipState state)
    {
        state = NipState.Unknown;
        // Numbers in a spreadsheet carry 15 digits; what follows is invented.
        if (Exponent().IsMatch(text) || (kind == CellKind.Number && text.Length > 15))
            return NipReading.Exponent;
        if (text.Length != 18 || !Nip.TryParse(text, out var nip))
            return NipReading.Length;
        state = nip.Check(status);
        return state switch
        {
            NipState.BirthDateNotReal => NipReading.BirthDate,
            NipState.Valid => NipReading.Sound,
            _ => NipReading.Doubtful,
        };
    }

    /// <summary>Whether the fifteenth digit and the gender in the export agree; the gender itself is not kept.</summary>
    public static bool AgreesWithGender(Nip nip, ReadOnlySpan<char> gender) => gender switch
    {
        "M" or "L" or "PRIA" or "Pria" => nip.SexDigit == '1',
        "F" or "P" or "W" or "WANITA" or "Wanita" => nip.SexDigit == '2',
        _ => true,
    };

    /// <summary>Completes "NIP ini diragukan karena ...".</summary>
    public static string Why(NipState state) => state switch
    {
        NipState.MonthNotReal => "angka ke-13 dan ke-14 bukan bulan",
        NipState.FormOfPns => "bentuknya milik PNS sedangkan statusnya PPPK",
        NipState.YoungerThanEighteen => "umur saat pengangkatan kurang dari 18 tahun",
        NipState.SexDigitUnknown => "angka ke-15 bukan 1 atau 2",
        NipState.SerialZero => "nomor urutnya 000",
        NipState.ContractCodeUnknown => "angka ke-13 dan ke-14 bukan kode perjanjian kerja",
        _ => "susunan angkanya tidak mungkin",
    };

    [GeneratedRegex(@"^\d([.,]\d+)?E\+?\d+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Exponent();
}
