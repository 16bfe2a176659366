using MutasiAsn.App.Texts;

// dotnet run -c Release --project bench/MutasiAsn.Bench -- [impor] [jabatan] [terbit] [surat] [mulai]
// One JSON object per line on stdout. Without a name all of them run; peaks are those of the whole process, so memory is compared by running one alone.
string[] known = ["impor", "jabatan", "terbit", "surat", "mulai"];
var unknown = args.Except(known).ToList();
if (unknown.Count > 0)
{
    await Console.Error.WriteLineAsync($"Unknown: {string.Join(", ", unknown)}. Choose from: {string.Join(", ", known)}");
    return 2;
}

CultureSetup.Use();
string[] chosen = args.Length > 0 ? args : known;
if (chosen.Contains("impor"))
    await IntakeBench.RunAsync(BenchCity.DemoFolder, Console.WriteLine);
if (chosen.Contains("jabatan") || chosen.Contains("terbit"))
{
    await using var city = await BenchCity.StartAsync();
    if (chosen.Contains("jabatan"))
        await GatesBench.RunAsync(city, Console.WriteLine);
    if (chosen.Contains("terbit"))
        await IssueBench.RunAsync(city, Console.WriteLine);
}

if (chosen.Contains("surat"))
    LetterBench.Run(Console.WriteLine);
if (chosen.Contains("mulai"))
    await StartBench.RunAsync(Console.WriteLine);
return 0;
