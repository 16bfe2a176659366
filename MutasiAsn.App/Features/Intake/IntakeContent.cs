namespace MutasiAsn.App.Features.Intake;

/// <summary>Everything the files of one run say, read and checked, before the people in the database are looked at.</summary>
internal sealed record IntakeContent(CityReference City, ProfilFile Profil, IReadOnlyList<HistoryFile> Histories, IReadOnlyList<IntakeFile> Files, bool IsComplete);

/// <summary>A file of the run: its rows beneath the headings and how many of them the file itself shows to be of no use (all, if nothing reads the file).</summary>
internal sealed record IntakeFile(string Name, int Rows, int Unused, string Sha256);
