using System.Diagnostics;
using System.Globalization;
using MutasiAsn.App.Letters;
using MutasiAsn.Core.Decisions;
using MutasiAsn.Tests.App.Letters;

// Petikan per second on one and on two threads, and what the first one costs. Every letter has its own name, NIP, number and code.
internal static class LetterBench
{
    private const int Count = 4000;
    private const int Repeats = 3;
    private static readonly string[] _names = ["Sitti Nurhaliza Lasoso, S.Kep., Ns.", "Andi Baso Mappasessu, S.Pd.", "Ni Luh Ayu Pratiwi, A.Md.Kep.", "Moh. Rizal Lamakarate, S.E., M.M."];

    public static void Run(Action<string> writeJsonLine)
    {
        var renderer = new LetterRenderer(new LetterStyle());
        var watch = Stopwatch.StartNew();
        var bytes = renderer.Petikan(Facts(0)).Length;
        var firstMs = watch.Elapsed.TotalMilliseconds;

        var one = Enumerable.Range(0, Repeats + 1).Select(_ => PerSecond(renderer, 1)).Skip(1).ToArray();
        var two = Enumerable.Range(0, Repeats + 1).Select(_ => PerSecond(renderer, 2)).Skip(1).ToArray();
        writeJsonLine(string.Create(CultureInfo.InvariantCulture,
            $"{{\"bench\":\"petikan\",\"engine\":\"{LetterRenderer.EngineVersion}\",\"count\":{Count},\"firstMs\":{firstMs:0.0},\"kilobytes\":{bytes / 1024.0:0.0},\"perSecond1\":{one.Max():0},\"perSecond2\":{two.Max():0},\"worst1\":{one.Min():0},\"worst2\":{two.Min():0}}}"));
    }

    private static double PerSecond(LetterRenderer renderer, int threads)
    {
        var watch = Stopwatch.StartNew();
        Parallel.For(0, Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => renderer.Petikan(Facts(i)));
        return Count / watch.Elapsed.TotalSeconds;
    }

    private static PetikanFacts Facts(int i)
    {
        var number = i.ToString("D4", CultureInfo.InvariantCulture);
        var kode = "7KQ4M2XA9PRTH3WD0VZ6E8" + number;
        return LetterSamples.Petikan with
        {
            Nomor = $"800.1.3.1/{number}/BKPSDMD/2026",
            Kode = kode,
            AlamatVerifikasi = "https://mutasi.example.go.id/periksa/" + kode,
            NamaCetak = _names[i % _names.Length],
            Nip = "19880412201803" + number,
        };
    }
}
