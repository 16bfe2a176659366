using System.Globalization;

namespace MutasiAsn.App.Features.Intake;

/// <summary>Cells of one history row, from a file or from a row that was kept waiting. Remembers the first thing that cannot be read.</summary>
internal abstract class HistoryCells
{
    public const string Nip = "NIP BARU";

    /// <summary>Why the row cannot be used; <c>null</c> while it can.</summary>
    public ProblemNote? Problem { get; private set; }

    public abstract string Text(string column);

    public void Clear() => Problem = null;

    public DateOnly Date(string column)
    {
        var date = OptionalDate(column);
        if (date is null)
            Refuse(ProblemKinds.TanggalKosong, column, "");
        return date ?? default;
    }

    public DateOnly? OptionalDate(string column)
    {
        var text = Text(column);
        if (ExportDates.Read(text, out var date) == DateReading.Impossible)
            Refuse(ProblemKinds.TanggalMustahil, column, text);
        return date;
    }

    public int Number(string column, int least, int most)
    {
        var text = Text(column);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        Refuse(ProblemKinds.NilaiTakTerbaca, column, text);
        return least;
    }

    public void Refuse(string jenis, string column, string value) =>
        Problem ??= new ProblemNote(jenis, column, value, ProblemKinds.Saran(jenis, column));
}

internal sealed class TableCells(SourceTable table, Headings headings, TextPool pool) : HistoryCells
{
    public override string Text(string column) => TextRepair.Clean(table.Row.Text(headings[column]), pool, out _);
}

internal sealed class StoredCells(IReadOnlyDictionary<string, string> cells) : HistoryCells
{
    public override string Text(string column) => cells.GetValueOrDefault(column, "");
}
