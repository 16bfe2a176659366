using System.Globalization;

namespace MutasiAsn.App.Features.Intake;

internal enum DateReading
{
    Empty,
    Honest,

    /// <summary>A spreadsheet's day number that arrived as plain text or plain number.</summary>
    Serial,
    Impossible,
}

/// <summary>Dates as the export writes them: dd-mm-yyyy; what spreadsheets make of them is read too.</summary>
internal static class ExportDates
{
    private static readonly DateOnly _origin = new(1899, 12, 30);
    private static readonly string[] _formats = ["dd-MM-yyyy", "d-M-yyyy", "dd/MM/yyyy", "d/M/yyyy", "yyyy-MM-dd"];

    public static DateReading Read(ReadOnlySpan<char> text, out DateOnly? date)
    {
        date = null;
        if (text.IsEmpty)
            return DateReading.Empty;
        if (DateOnly.TryParseExact(text, _formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var honest))
        {
            date = honest;
            return IsPlausible(honest) ? DateReading.Honest : DateReading.Impossible;
        }

        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial) && TrySerial(serial, out var counted))
        {
            date = counted;
            return IsPlausible(counted) ? DateReading.Serial : DateReading.Impossible;
        }

        return DateReading.Impossible;
    }

    public static bool TrySerial(double serial, out DateOnly date)
    {
        var possible = serial is >= 61 and < 73_415;
        date = possible ? _origin.AddDays((int)serial) : default;
        return possible;
    }

    public static string Text(DateOnly date) => date.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    // Nobody in service was born earlier, nothing is decided so far ahead.
    private static bool IsPlausible(DateOnly date) => date.Year is >= 1930 and <= 2100;
}
