using System.Globalization;

namespace MutasiAsn.App.Features.Intake;

/// <summary>Reads cells of one row by heading, cleans them and notes what was wrong.</summary>
internal sealed class RowReader(SourceTable table, Headings headings, TextPool pool)
{
    private readonly Dictionary<string, int> _columns = headings.Names.ToDictionary(n => n, n => headings[n], StringComparer.OrdinalIgnoreCase);

    public List<ProblemNote> Repaired { get; } = [];

    public List<ProblemNote> Flags { get; } = [];

    public List<ProblemNote> Refused { get; } = [];

    public void Clear()
    {
        Repaired.Clear();
        Flags.Clear();
        Refused.Clear();
    }

    public int Column(string heading) => _columns.GetValueOrDefault(heading, -1);

    public ReadOnlySpan<char> Raw(string heading) => table.Row.Text(Column(heading));

    public CellKind Kind(string heading) => table.Row.Kind(Column(heading));

    /// <summary>A text, cleaned; repairs are noted. A real formula, or text that would be one, stays plain text and is flagged.</summary>
    public string Text(string heading, bool watchFormula = false, bool blocksLetter = false)
    {
        var column = Column(heading);
        var raw = table.Row.Text(column);
        if (raw.IsEmpty)
            return "";
        var clean = TextRepair.Clean(raw, pool, out var repairs);
        if (repairs.HasFlag(Repairs.Apostrophe))
            Repaired.Add(new ProblemNote(ProblemKinds.Apostrof, heading, raw.ToString(), ProblemKinds.Saran(ProblemKinds.Apostrof, heading)));
        if (repairs.HasFlag(Repairs.Spaces) && clean.Length > 0)
            Repaired.Add(new ProblemNote(ProblemKinds.Spasi, heading, raw.ToString(), ProblemKinds.Saran(ProblemKinds.Spasi, heading)));
        if (watchFormula && (table.Row.HasFormula(column) || TextRepair.LooksLikeFormula(clean)))
            Flags.Add(new ProblemNote(ProblemKinds.Rumus, heading, clean, ProblemKinds.Saran(ProblemKinds.Rumus, heading), blocksLetter));
        return clean;
    }

    /// <summary>A date, <c>null</c> if the cell is empty; an impossible one refuses the row.</summary>
    public DateOnly? Date(string heading)
    {
        var text = Text(heading);
        switch (ExportDates.Read(text, out var date))
        {
            case DateReading.Serial:
                Repaired.Add(new ProblemNote(ProblemKinds.TanggalSerial, heading, text, ProblemKinds.Saran(ProblemKinds.TanggalSerial, heading, ExportDates.Text(date!.Value))));
                return date;
            case DateReading.Impossible:
                Refused.Add(new ProblemNote(ProblemKinds.TanggalMustahil, heading, text, ProblemKinds.Saran(ProblemKinds.TanggalMustahil, heading)));
                return null;
            default:
                return date;
        }
    }

    public int? Number(string heading)
    {
        var text = Raw(heading).Trim().TrimStart('\'');
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>Adds a reason to refuse the row.</summary>
    public void Refuse(string jenis, string kolom, string nilai, string detail = "") =>
        Refused.Add(new ProblemNote(jenis, kolom, nilai, ProblemKinds.Saran(jenis, kolom, detail)));

    /// <summary>Adds a flag.</summary>
    public void Flag(string jenis, string kolom, string nilai, bool blocksLetter, string detail = "") =>
        Flags.Add(new ProblemNote(jenis, kolom, nilai, ProblemKinds.Saran(jenis, kolom, detail), blocksLetter));
}
