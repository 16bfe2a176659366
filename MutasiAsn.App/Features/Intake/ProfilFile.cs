namespace MutasiAsn.App.Features.Intake;

/// <summary>What profil-asn.xlsx holds, checked against itself and against units and posts, but not yet against the people in the database.</summary>
internal sealed class ProfilFile
{
    private readonly Dictionary<UInt128, int> _seen = [];
    private readonly Dictionary<string, int> _rowByPnsId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _rowByNip = new(StringComparer.Ordinal);

    public List<ProfilRow> Accepted { get; } = [];

    public List<RefusedRow> Refused { get; } = [];

    /// <summary>Rows that stand there twice: row, NIP as it arrived, the row that it repeats.</summary>
    public List<(int Baris, string Nip, int First)> Merged { get; } = [];

    public int Count { get; private set; }

    /// <summary>Whether a column says why rows had been refused: then this is a corrected file and not the whole city.</summary>
    public bool HasReasons { get; private set; }

    public static ProfilFile Read(SourceTable table, CityReference city, KelurahanNames kelurahan, TextPool pool, Action<int> progress, CancellationToken ct)
    {
        var file = new ProfilFile();
        var headings = Headings.Read(table, ProfilColumns.Needed);
        file.HasReasons = headings.Names.Any(n => n.StartsWith(ProfilColumns.Reason, StringComparison.OrdinalIgnoreCase));
        var cells = new RowReader(table, headings, pool);
        var check = new ProfilCheck(cells, city, kelurahan);
        while (table.Read())
        {
            if (++file.Count % 500 == 0)
            {
                ct.ThrowIfCancellationRequested();
                progress(file.Count);
            }

            file.Take(table.Row, cells, check);
            if (file.Merged.Count + file.Refused.Count > IntakeLimits.UnusableRows)
                throw table.TooManyUnusable();
        }

        return file;
    }

    private void Take(SourceRow row, RowReader cells, ProfilCheck check)
    {
        if (!_seen.TryAdd(row.Digest(), row.Number))
        {
            Merged.Add((row.Number, cells.Raw(ProfilColumns.Nip).ToString(), _seen[row.Digest()]));
            return;
        }

        cells.Clear();
        if (check.Accept(row.Number) is { } person && IsAlone(person, cells))
            Accepted.Add(person);
        else
            Refused.Add(check.Refusal(row.Number));
    }

    // A row that was refused does not stand in the way of a later, better one with the same key.
    private bool IsAlone(ProfilRow person, RowReader cells)
    {
        var byPnsId = person.PnsId.Length > 0 && !_rowByPnsId.TryAdd(person.PnsId, person.Baris);
        var byNip = !byPnsId && !_rowByNip.TryAdd(person.Nip, person.Baris);
        if (byPnsId)
            cells.Refuse(ProblemKinds.GandaBeda, ProfilColumns.PnsId, person.PnsId, $"baris {_rowByPnsId[person.PnsId]}");
        if (byNip)
            cells.Refuse(ProblemKinds.GandaBeda, ProfilColumns.Nip, person.NipArrived, $"baris {_rowByNip[person.Nip]}");
        if (byNip && person.PnsId.Length > 0)
            _rowByPnsId.Remove(person.PnsId);
        return !byPnsId && !byNip;
    }
}
