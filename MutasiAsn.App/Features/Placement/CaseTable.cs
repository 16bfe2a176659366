using MutasiAsn.Core.Deadlines;
using MutasiAsn.Core.Placement;

namespace MutasiAsn.App.Features.Placement;

/// <summary>The findings of a case as a table in plain text, for people at a terminal.</summary>
internal static class CaseTable
{
    private const int Width = 110;

    private const int Indent = 29;

    public static void Write(PlacementCase item, CaseJudgement judgement, TextWriter to)
    {
        to.WriteLine($"Kasus {item.Id ?? "tanpa nama"}: {Name(judgement.Worst)}");
        to.WriteLine($"Dinilai pada tahap {Name(item.Tahap!.Value)}, {Tanggal.InWords(item.TanggalKeputusan!.Value)}");
        to.WriteLine();
        to.WriteLine($"{"Aturan",-8}{"Putusan",-Indent + 8}Penjelasan dan dasar hukum");
        foreach (var finding in judgement.Findings)
            Row(finding, to);
        to.WriteLine();
        if (judgement.Hitungan.TmtPensiun is { } pension)
            to.WriteLine($"TMT pensiun dalam jabatan tujuan: {Tanggal.InWords(pension)}");
        if (judgement.Hitungan.BatasKeberatan is { } last)
            to.WriteLine($"Batas pengajuan keberatan: {Tanggal.InWords(last)}");
        if (judgement.Meets(item.Harapan) is { } meets)
            to.WriteLine(meets ? "Sesuai dengan harapan." : "Tidak sesuai dengan harapan.");
        to.WriteLine();
    }

    private static void Row(Finding finding, TextWriter to)
    {
        var head = $"{finding.Rule,-8}{Name(finding.Verdict),-Indent + 8}";
        foreach (var line in Wrap(finding.Explanation).Append($"({finding.Citation})"))
        {
            to.WriteLine(head + line);
            head = new string(' ', Indent);
        }
    }

    private static IEnumerable<string> Wrap(string text)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Width - Indent)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }

    private static string Name(Verdict verdict) => verdict switch
    {
        Verdict.Memenuhi => "Memenuhi",
        Verdict.Peringatan => "Peringatan",
        Verdict.BelumDapatDinilai => "Belum dapat dinilai",
        Verdict.Terhalang => "Terhalang",
    };

    private static string Name(Stage stage) => stage switch
    {
        Stage.Submit => "pengusulan",
        Stage.Consent => "persetujuan unit",
        Stage.Verify => "verifikasi",
        Stage.Deliberate => "sidang tim",
        Stage.Approve => "keputusan",
        Stage.Issue => "penerbitan",
    };
}
