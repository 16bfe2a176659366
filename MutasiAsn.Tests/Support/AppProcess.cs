using System.Diagnostics;

namespace MutasiAsn.Tests.Support;

/// <summary>The built program as a process of its own, in a folder of its own, without any setting of this machine.</summary>
public static class AppProcess
{
    /// <summary>MutasiAsn.App.dll of the same configuration as these tests.</summary>
    public static string Dll { get; } = FindDll();

    /// <summary>Runs it to its end.</summary>
    public static async Task<Answer> RunAsync(string environment, string[] args, string? input = null, Dictionary<string, string>? settings = null)
    {
        var folder = Directory.CreateTempSubdirectory("mutasi-").FullName;
        try
        {
            var start = new ProcessStartInfo("dotnet", [Dll, .. args]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
            foreach (var key in start.Environment.Keys.Where(k => k.StartsWith("ASPNETCORE_", StringComparison.OrdinalIgnoreCase) || k.StartsWith("Oidc", StringComparison.OrdinalIgnoreCase)).ToList())
                start.Environment.Remove(key);
            start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
            start.Environment["Storage__Folder"] = Path.Combine(folder, "data");
            foreach (var (key, value) in settings ?? [])
                start.Environment[key] = value;
            using var process = Process.Start(start)!;
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
            try
            {
                await process.StandardInput.WriteAsync(input);
                process.StandardInput.Close();
                var (output, error) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
                await process.WaitForExitAsync(patience.Token);
                return new Answer(process.ExitCode, await output, await error, File.Exists(Path.Combine(folder, "data", "mutasi.db")));
            }
            finally
            {
                if (!process.HasExited)
                    process.Kill(entireProcessTree: true);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string FindDll()
    {
        // .../MutasiAsn.Tests/bin/Debug/net10.0/
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(Repository.Root, "MutasiAsn.App", "bin", here.Parent!.Name, here.Name, "MutasiAsn.App.dll");
    }

    /// <param name="ExitCode">0 done, 1 refused, 2 wrong usage.</param>
    /// <param name="Output">What it said.</param>
    /// <param name="Error">What it said on stderr.</param>
    /// <param name="HasDatabase">Whether it made a database file.</param>
    public sealed record Answer(int ExitCode, string Output, string Error, bool HasDatabase);
}
