namespace MutasiAsn.App.Features.Intake;

/// <summary>The rows of one history file, by NIP, with those that cannot be used.</summary>
internal sealed class HistoryFile
{
    private HistoryFile(HistoryKind kind) => Kind = kind;

    public HistoryKind Kind { get; }

    public Dictionary<string, List<HistoryRow>> ByNip { get; } = new(StringComparer.Ordinal);

    public List<ImportProblem> Problems { get; } = [];

    public int Count { get; private set; }

    /// <summary>Rows that are not used for another reason than waiting for their person.</summary>
    public int Unused { get; private set; }

    public static HistoryFile Read(HistoryKind kind, SourceTable table, CityReference city, TextPool pool, CancellationToken ct)
    {
        var file = new HistoryFile(kind);
        var headings = Headings.Read(table, [HistoryCells.Nip, .. kind.Columns]);
        var cells = new TableCells(table, headings, pool);
        while (table.Read())
        {
            if (++file.Count % 2000 == 0)
                ct.ThrowIfCancellationRequested();
            var row = table.Row.Width > headings.Width ? null : kind.Read(cells, city, table.Row.Number);
            if (row is not null)
                file.Add(row);
            else
                file.Refuse(table, headings, cells.Problem ?? new ProblemNote(ProblemKinds.KolomLebih, "", "", ProblemKinds.Saran(ProblemKinds.KolomLebih, "")));
            if (file.Unused > IntakeLimits.UnusableRows)
                throw table.TooManyUnusable();
        }

        return file;
    }

    private void Add(HistoryRow row)
    {
        if (!ByNip.TryGetValue(row.Nip, out var rows))
            ByNip.Add(row.Nip, rows = []);
        if (row.Key is { } key && rows.Find(r => r.Key == key) is { } other)
        {
            Unused++;
            var same = other.Digest == row.Digest;
            var jenis = same ? ProblemKinds.Ganda : ProblemKinds.GandaBeda;
            Problems.Add(new ImportProblem(Kind.File, row.Baris, row.Nip, Kind.Columns[0], jenis, same ? ProblemKinds.Digabung : ProblemKinds.Ditolak, row.Cells[0], ProblemKinds.Saran(jenis, Kind.Columns[0], same ? $"{other.Baris}" : $"baris {other.Baris}")));
            return;
        }

        rows.Add(row);
    }

    private void Refuse(SourceTable table, Headings headings, ProblemNote note)
    {
        Unused++;
        Problems.Add(note.ToProblem(Kind.File, table.Row.Number, table.Row.Text(headings[HistoryCells.Nip]).ToString(), ProblemKinds.Ditolak));
    }
}
