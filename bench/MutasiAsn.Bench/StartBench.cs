using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

// The built program as a process of its own: empty folder (migrations, law, demo city), and again on the city it made.
internal static class StartBench
{
    private const int Again = 3;

    public static async Task RunAsync(Action<string> writeJsonLine)
    {
        var dll = Path.Combine(AppContext.BaseDirectory, "MutasiAsn.App.dll");
        var folder = Directory.CreateTempSubdirectory("mutasi-bench-").FullName;
        try
        {
            writeJsonLine(await MeasureAsync("mulai-kosong", dll, folder));
            for (var i = 0; i < Again; i++)
                writeJsonLine(await MeasureAsync("mulai-lagi", dll, folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> MeasureAsync(string name, string dll, string folder)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", [dll, "--urls", address, "--environment", "Development"]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["Storage__Folder"] = Path.Combine(folder, "data");
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri(address), Timeout = TimeSpan.FromSeconds(5) };
            await UntilAsync(client, "/masuk", _ => true, process);
            var first = watch.Elapsed.TotalSeconds;
            await UntilAsync(client, "/health/ready", answer => answer.StatusCode == HttpStatusCode.OK, process);
            var ready = watch.Elapsed.TotalSeconds;
            await UntilAsync(client, "/masuk", answer => answer.StatusCode == HttpStatusCode.OK, process);
            process.Refresh();
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{{\"bench\":\"{name}\",\"firstPageS\":{first:0.00},\"readyS\":{ready:0.00},\"signInPageS\":{watch.Elapsed.TotalSeconds:0.00},\"peakMb\":{process.PeakWorkingSet64 / 1024 / 1024}}}");
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    private static async Task UntilAsync(HttpClient client, string path, Func<HttpResponseMessage, bool> enough, Process process)
    {
        while (!process.HasExited)
        {
            try
            {
                using var answer = await client.GetAsync(path);
                if (enough(answer))
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(10);
        }

        throw new InvalidOperationException("The program ended before it was ready.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
