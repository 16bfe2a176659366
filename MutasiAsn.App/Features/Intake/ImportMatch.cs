namespace MutasiAsn.App.Features.Intake;

/// <summary>A row and the person in the database that it speaks of.</summary>
internal sealed record ImportTarget(Guid Id, KnownPegawai? Known, ProfilRow Row)
{
    /// <summary>PNS ID to store: a row without one keeps the known one.</summary>
    public string PnsId => Row.PnsId.Length > 0 ? Row.PnsId : Known!.PnsId;

    public bool IsNew => Known is null;

    public bool IsChanged => Known is not null && !Known.Fingerprint.AsSpan().SequenceEqual(Row.Fingerprint);
}

/// <summary>Finds for each accepted row its person: by PNS ID, then by NIP. Two rows never become one person.</summary>
internal sealed class ImportMatch
{
    public List<ImportTarget> Targets { get; } = [];

    /// <summary>Rows refused by the file itself, and those that only the database shows to be wrong.</summary>
    public List<RefusedRow> Refused { get; } = [];

    public Dictionary<string, ImportTarget> ByNip { get; } = new(StringComparer.Ordinal);

    public HashSet<string> PnsIds { get; } = new(StringComparer.Ordinal);

    /// <summary>Known people who are somewhere in the file, be it in a refused row.</summary>
    public HashSet<Guid> Seen { get; } = [];

    public static ImportMatch Make(ProfilFile profil, KnownCity known, Func<Guid> newId)
    {
        var match = new ImportMatch();
        match.Refused.AddRange(profil.Refused);
        var taken = new HashSet<Guid>();
        var later = new List<ProfilRow>();
        foreach (var row in profil.Accepted)
        {
            if (known.ByPnsId.GetValueOrDefault(row.PnsId) is not { } person)
                later.Add(row);
            else if (known.ByNip.GetValueOrDefault(row.Nip) is { } other && other.Id != person.Id)
                match.Refuse(row, ProblemKinds.GandaBeda, ProfilColumns.Nip, row.NipArrived);
            else if (taken.Add(person.Id))
                match.Add(new ImportTarget(person.Id, person, row));
        }

        foreach (var row in later)
        {
            var person = known.ByNip.GetValueOrDefault(row.Nip);
            if (person is null && row.PnsId.Length == 0)
                match.Refuse(row, ProblemKinds.PnsIdKosong, ProfilColumns.PnsId, "");
            else if (person is not null && !taken.Add(person.Id))
                match.Refuse(row, ProblemKinds.GandaBeda, ProfilColumns.Nip, row.NipArrived);
            else
                match.Add(new ImportTarget(person?.Id ?? newId(), person, row));
        }

        match.Look(known);
        return match;
    }

    private void Add(ImportTarget target)
    {
        Targets.Add(target);
        ByNip.Add(target.Row.Nip, target);
        PnsIds.Add(target.PnsId);
        if (target.Known is not null)
            Seen.Add(target.Id);
    }

    private void Look(KnownCity known)
    {
        foreach (var row in Refused)
        {
            if ((known.ByPnsId.GetValueOrDefault(row.PnsId) ?? known.ByNip.GetValueOrDefault(row.Nip)) is { } person)
                Seen.Add(person.Id);
        }
    }

    private void Refuse(ProfilRow row, string jenis, string kolom, string nilai) =>
        Refused.Add(row.Refuse(new ProblemNote(jenis, kolom, nilai, ProblemKinds.Saran(jenis, kolom, "pegawai lain yang sudah tercatat"))));
}
