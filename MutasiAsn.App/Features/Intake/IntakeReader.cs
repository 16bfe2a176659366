namespace MutasiAsn.App.Features.Intake;

/// <summary>Reads and checks all files of a run; throws <see cref="UnreadableFileException"/> with one sentence for the first that cannot be read.</summary>
internal sealed class IntakeReader(ImportRequest request, CityReference city, KelurahanNames kelurahan, Func<Guid> newId, IProgress<ImportProgress>? progress)
{
    private readonly TextPool _pool = new();
    private readonly List<IntakeFile> _files = [];

    public IntakeContent Read(CancellationToken ct)
    {
        var profilFile = request.File(ProfilColumns.File) ?? throw Missing();
        var reference = new ReferenceFiles(city, _pool, newId);
        ReadCsv(ReferenceFiles.UnitFile, reference.ReadUnits);
        ReadCsv(ReferenceFiles.PostFile, reference.ReadPosts);
        ReadCsv(ReferenceFiles.RumpunFile, reference.ReadRumpun);
        if (city.IsEmpty)
            throw new UnreadableFileException($"Folder ini tidak memuat {ReferenceFiles.UnitFile} dan {ReferenceFiles.PostFile}, sedangkan basis data belum berisi unit kerja dan jabatan; sertakan kedua berkas itu lalu impor lagi.");
        var profil = ReadProfil(profilFile, ct);
        _files.Insert(0, new IntakeFile(profilFile.Name, profil.Count, 0, Hash(profilFile)));
        var histories = new List<HistoryFile>();
        foreach (var kind in HistoryKind.All)
        {
            if (request.File(kind.File) is not { } file)
                continue;
            progress?.Report(new ImportProgress($"Membaca {kind.File}", 0, null));
            using var table = Open(file);
            var history = HistoryFile.Read(kind, table, city, _pool, ct);
            histories.Add(history);
            _files.Add(new IntakeFile(file.Name, history.Count, history.Unused, Hash(file)));
        }

        CountOthers();
        return new IntakeContent(city, profil, histories, _files, request.Mode == ImportMode.Lengkap || (request.Mode == ImportMode.Automatic && !profil.HasReasons));
    }

    private ProfilFile ReadProfil(ImportFile file, CancellationToken ct)
    {
        var phase = $"Membaca {file.Name}";
        progress?.Report(new ImportProgress(phase, 0, null));
        using var table = Open(file);
        return ProfilFile.Read(table, city, kelurahan, _pool, done => progress?.Report(new ImportProgress(phase, done, null)), ct);
    }

    private void ReadCsv(string name, Func<SourceTable, int> read)
    {
        if (request.File(name) is not { } file)
            return;
        using var table = Open(file);
        _files.Add(new IntakeFile(file.Name, read(table), 0, Hash(file)));
    }

    // Files that nothing reads are named, so that nobody believes them imported.
    private void CountOthers()
    {
        foreach (var file in request.Files.Where(f => f.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && !_files.Exists(r => r.Name == f.Name)))
        {
            var rows = 0;
            try
            {
                using var table = Open(file);
                while (table.Read())
                    rows++;
            }
            catch (UnreadableFileException)
            {
                rows = 0;
            }

            _files.Add(new IntakeFile(file.Name, Math.Max(0, rows - 1), Math.Max(0, rows - 1), Hash(file)));
        }
    }

    private static SourceTable Open(ImportFile file)
    {
        Stream stream;
        try
        {
            stream = file.Open();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableFileException($"Berkas {file.Name} tidak dapat dibuka; tutup program lain yang memakainya lalu impor lagi.", exception);
        }

        try
        {
            return file.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? new CsvTable(file.Name, stream) : new XlsxTable(file.Name, stream);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    private static string Hash(ImportFile file)
    {
        using var stream = file.Open();
        return Fingerprints.OfFile(stream);
    }

    private UnreadableFileException Missing() => request.File("profil-asn.xlsm") is not null
        ? new("Berkas profil-asn.xlsm memuat makro; simpan ulang sebagai Buku Kerja Excel (.xlsx) tanpa makro lalu impor lagi.")
        : new($"Folder ini tidak memuat {ProfilColumns.File}; letakkan ekspor profil ASN dengan nama itu lalu impor lagi.");
}
