using MutasiAsn.App.Data;
using MutasiAsn.App.Features.Intake;
using MutasiAsn.App.Features.Placement;

namespace MutasiAsn.App.Startup;

/// <summary>The command line for administrators: same program, Indonesian verbs. Commands need no sign-in setting and never start the demo import.</summary>
public static class Commands
{
    private const string Help = """
        Perintah:
          impor FOLDER [--periksa-saja] [--json] [--sebagian|--lengkap]   membaca ekspor data kepegawaian
          periksa BERKAS.json [--json]                                    menilai kasus menurut ketentuan
        """;

    /// <summary>Whether a command is meant; a mistyped one must not start a server.</summary>
    public static bool Knows(string[] args) => args is [[not '-', ..] first, ..] && !first.Contains('=', StringComparison.Ordinal);

    public static async Task<int> RunAsync(string[] args)
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = true;
            stop.Cancel();
        };
        string[] rest = [.. args[1..].Select(InvocationFolder.Resolve)];
        switch (args[0])
        {
            case "periksa":
                return CheckCases.Run(rest, Console.In, Console.Out, Console.Error);
            case "impor":
                return await ImportAsync(rest, stop.Token);
            case "bantuan":
                await Console.Out.WriteLineAsync(Help);
                return 0;
            default:
                await Console.Error.WriteLineAsync(Help);
                return 2;
        }
    }

    private static async Task<int> ImportAsync(string[] args, CancellationToken ct)
    {
        try
        {
            await using var services = Services();
            return await ImportCommand.RunAsync(args, services, Console.Out, Console.Error, ct);
        }
        catch (Exception exception) when (ImportCommand.Sentence(exception) is { } sentence)
        {
            // The folder is made before the command begins.
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    }

    private static ServiceProvider Services()
    {
        var configuration = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.Development.json"), optional: true)
            .AddEnvironmentVariables()
            .Build();
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddLogging(l => l.AddConsole(o => o.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning));
        services.AddSingleton(TimeProvider.System);
        services.AddData(DataOptions.From(configuration));
        services.AddIntake();
        return services.BuildServiceProvider();
    }
}
