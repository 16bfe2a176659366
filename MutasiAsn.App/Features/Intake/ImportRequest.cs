namespace MutasiAsn.App.Features.Intake;

public enum ImportMode
{
    /// <summary>Complete, unless the file carries the reason column of a corrected file.</summary>
    Automatic,

    /// <summary>Corrected or additional rows only: nobody counts as missing.</summary>
    Sebagian,

    /// <summary>The whole city, also when fewer than 90 % of the known people are in it.</summary>
    Lengkap,
}

/// <summary>A file to read, by its name in the export. It is opened several times and must be seekable.</summary>
public sealed record ImportFile(string Name, Func<Stream> Open);

/// <summary>What to import, for whom.</summary>
/// <param name="Files">The files of the folder.</param>
/// <param name="Oleh">Who asked, in words: "perintah impor", "data contoh", or a person's name.</param>
/// <param name="CheckOnly">Only say what would happen; nothing is written.</param>
/// <param name="Mode">Whether people who are not in the files count as missing.</param>
public sealed record ImportRequest(IReadOnlyList<ImportFile> Files, string Oleh, bool CheckOnly = false, ImportMode Mode = ImportMode.Automatic)
{
    /// <summary>All CSV and XLSX files of a folder; none if there is no such folder.</summary>
    public static ImportRequest FromFolder(string folder, string oleh, bool checkOnly = false, ImportMode mode = ImportMode.Automatic)
    {
        var files = Directory.Exists(folder)
            ? new DirectoryInfo(folder).EnumerateFiles().Where(f => f.Extension.ToUpperInvariant() is ".CSV" or ".XLSX" or ".XLSM").OrderBy(f => f.Name, StringComparer.Ordinal)
            : Enumerable.Empty<FileInfo>();
        return new ImportRequest([.. files.Select(f => new ImportFile(f.Name, f.OpenRead))], oleh, checkOnly, mode);
    }

    internal ImportFile? File(string name) => Files.FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.OrdinalIgnoreCase));
}
