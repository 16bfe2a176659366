using System.Text;

namespace MutasiAsn.App.Features.Exports;

/// <summary>CSV that a spreadsheet opens as it is meant: with a byte order mark, quoted, and no cell that it would take for a formula.</summary>
public static class Csv
{
    public static IResult File(string name, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string?>> rows)
    {
        var text = new StringBuilder();
        AppendLine(text, head);
        foreach (var row in rows)
            AppendLine(text, row);
        return Results.Bytes([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())], "text/csv; charset=utf-8", name);
    }

    /// <summary>One cell: quoted, and with an apostrophe before what a spreadsheet would calculate.</summary>
    public static string Cell(string? value)
    {
        var text = value ?? "";
        if (text.Length > 0 && text[0] is ('=' or '+' or '-' or '@' or '\t' or '\r'))
            text = "'" + text;
        return $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static void AppendLine(StringBuilder text, IEnumerable<string?> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");
}
