using System.Diagnostics;
using System.Text;

namespace MutasiAsn.Tests.Support;

// A fact that needs a program of the machine; where it is missing the test is skipped and says so.
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(string tool)
    {
        Tool = tool;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var names = new[] { tool, tool + ".exe" };
        if (!folders.Any(folder => names.Any(name => File.Exists(Path.Combine(folder, name))))) Skip = $"The program '{tool}' is not installed.";
    }

    public string Tool { get; }

    // Gives the file to the program and returns its exit code with everything it said.
    public static (int ExitCode, string Output) Run(string tool, byte[] file, params string[] arguments)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, file);
            var start = new ProcessStartInfo(tool) { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in arguments) start.ArgumentList.Add(argument == "{file}" ? path : argument);
            using var process = new Process { StartInfo = start };
            var errors = new StringBuilder();
            process.ErrorDataReceived += (_, line) => errors.AppendLine(line.Data);
            process.Start();
            process.BeginErrorReadLine();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + errors);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
