using Microsoft.AspNetCore.Components;

namespace MutasiAsn.App.Components;

/// <summary>A finding as it is shown: verdict, sentence, citation.</summary>
public sealed record FindingRow(string Aturan, string Putusan, string Penjelasan, string DasarHukum);

/// <summary>What the rules say: what bars first, then what is unknown, then warnings; what passes is folded away.</summary>
public partial class FindingList
{
    private List<(string Label, List<FindingRow> Findings)> _groups = [];
    private List<FindingRow> _passed = [];

    [Parameter, EditorRequired] public required IReadOnlyList<FindingRow> Findings { get; set; }

    protected override void OnParametersSet()
    {
        _groups = [];
        foreach (var (verdict, label) in new[] { (Verdicts.Barred, "Terhalang"), (Verdicts.Unknown, "Belum dapat dinilai"), (Verdicts.Warning, "Peringatan") })
        {
            var found = Findings.Where(f => f.Putusan == verdict).ToList();
            if (found.Count > 0)
                _groups.Add((label, found));
        }

        _passed = [.. Findings.Where(f => f.Putusan == Verdicts.Pass)];
    }

    private static string ClassOf(string verdict) => verdict switch { Verdicts.Barred => "stop", Verdicts.Unknown => "ask", Verdicts.Warning => "warn", _ => "pass" };

    private static string IconOf(string verdict) => verdict switch { Verdicts.Barred => "henti", Verdicts.Unknown => "tanya", Verdicts.Warning => "awas", _ => "ok" };

    private static string WordOf(string verdict) => verdict switch { Verdicts.Barred => "Terhalang", Verdicts.Unknown => "Belum dapat dinilai", Verdicts.Warning => "Peringatan", _ => "Memenuhi" };
}

/// <summary>The four verdicts as they are stored and sent.</summary>
public static class Verdicts
{
    public const string Pass = "memenuhi";
    public const string Warning = "peringatan";
    public const string Unknown = "belum-dapat-dinilai";
    public const string Barred = "terhalang";
}
