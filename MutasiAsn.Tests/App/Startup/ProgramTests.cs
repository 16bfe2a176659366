using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.App.Startup;

// The built dll, as an administrator starts it.
public sealed class ProgramTests
{
    private static readonly string _demo = Path.Combine(Path.GetDirectoryName(AppProcess.Dll)!, "Assets", "contoh-siasn");

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task Without_a_provider_it_starts_only_in_development_and_says_why(string environment)
    {
        var answer = await AppProcess.RunAsync(environment, ["--urls", "http://127.0.0.1:0"]);

        Assert.Equal(1, answer.ExitCode);
        Assert.StartsWith("Mutasi ASN tidak dijalankan: Oidc:Authority belum diatur.", answer.Error, StringComparison.Ordinal);
        Assert.Single(answer.Error.Trim().Split('\n'));
        Assert.Empty(answer.Output);
        Assert.False(answer.HasDatabase);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_one_sentence()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

        var answer = await AppProcess.RunAsync("Development", ["--urls", address], settings: new() { ["Demo__Kota"] = "false" });

        Assert.Equal(1, answer.ExitCode);
        Assert.StartsWith("Alamat yang diminta sedang dipakai program lain.", answer.Error, StringComparison.Ordinal);
        Assert.Single(answer.Error.Trim().Split('\n'));
        Assert.DoesNotContain("   at ", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_is_checked_without_sign_in_and_without_a_database()
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, """[{"id":"K1","tahap":"Submit","tanggalKeputusan":"2026-11-24","pegawai":{"statusAsn":"PNS"},"tujuan":{},"mutasi":{"jenis":"INTERNAL","alasan":"PERMINTAAN_SENDIRI","arah":"SETARA","tmt":"2026-12-01"}}]""");

            var answer = await AppProcess.RunAsync("Production", ["periksa", file, "--json"]);

            Assert.Equal(0, answer.ExitCode);
            Assert.Equal("K1", JsonDocument.Parse(answer.Output).RootElement[0].GetProperty("id").GetString());
            Assert.Empty(answer.Error);
            Assert.False(answer.HasDatabase);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task An_import_is_checked_without_sign_in_and_its_report_is_all_that_is_said()
    {
        var answer = await AppProcess.RunAsync("Production", ["impor", _demo, "--periksa-saja", "--json"]);

        Assert.Equal(0, answer.ExitCode);
        Assert.True(JsonDocument.Parse(answer.Output).RootElement.GetProperty("dibaca").GetInt32() > 6000);
        Assert.Empty(answer.Error);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_one_sentence()
    {
        var answer = await AppProcess.RunAsync("Production", ["impor", "tidak-ada"]);

        Assert.Equal(1, answer.ExitCode);
        Assert.Single(answer.Error.Trim().Split('\n'));
        Assert.Contains("tidak ada", answer.Error, StringComparison.Ordinal);
        Assert.Empty(answer.Output);
    }

    [Fact]
    public async Task A_command_in_the_wrong_form_says_how_it_is_used()
    {
        var answer = await AppProcess.RunAsync("Production", ["impor"]);

        Assert.Equal(2, answer.ExitCode);
        Assert.StartsWith("Cara pakai: impor FOLDER", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_that_is_no_command_never_starts_a_server()
    {
        var answer = await AppProcess.RunAsync("Development", ["inpor", _demo]);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("impor FOLDER", answer.Error, StringComparison.Ordinal);
        Assert.False(answer.HasDatabase);
    }

    [Fact]
    public async Task Help_names_the_commands()
    {
        var answer = await AppProcess.RunAsync("Production", ["bantuan"]);

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("impor FOLDER", answer.Output, StringComparison.Ordinal);
        Assert.Contains("periksa BERKAS.json", answer.Output, StringComparison.Ordinal);
    }
}
