using System.Text.Json;
using MutasiAsn.App.Features.Intake;

namespace MutasiAsn.Tests.App.Features.Intake;

public sealed class ImportCommandTests
{
    [Fact]
    public async Task Json_has_exactly_the_promised_fields_in_order()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1), PersonRow.Of(2).With("TMT JABATAN", ""));
        city.Put("kinerja-unit.csv", "UNOR ID,TAHUN\nX,2025\nX,2026");

        var (code, output, error) = await RunAsync(city, city.Folder, "--json");

        using var json = JsonDocument.Parse(output);
        Assert.Equal((0, ""), (code, error));
        Assert.Equal(["dibaca", "dibuat", "diubah", "sama", "digabung", "ditolak", "hilang", "diperbaiki", "ditandai", "berkas", "masalah"], json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal("""{"nama":"profil-asn.xlsx","dibaca":2,"dilewati":1}""", json.RootElement.GetProperty("berkas")[0].GetRawText());
        Assert.Contains("""{"nama":"kinerja-unit.csv","dibaca":2,"dilewati":2}""", output, StringComparison.Ordinal);
        Assert.Equal(
            """{"berkas":"profil-asn.xlsx","baris":3,"nip":"198503152010011002","kolom":"TMT JABATAN","jenis":"tanggal-kosong","tindakan":"ditolak","nilai":"","saran":"Tanggal pada TMT JABATAN tidak terisi; lengkapi di SIASN lalu impor ulang baris ini."}""",
            json.RootElement.GetProperty("masalah")[0].GetRawText());
    }

    [Fact]
    public async Task Without_json_a_person_can_read_it()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1), PersonRow.Of(2).With("NAMA", " X "));

        var (code, output, _) = await RunAsync(city, city.Folder);

        Assert.Equal(0, code);
        Assert.Contains("2  pegawai baru", output, StringComparison.Ordinal);
        Assert.Contains("Diperbaiki, spasi (1):", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_is_one_sentence_and_exit_code_one()
    {
        await using var city = await SmallCity.CreateAsync();

        var (code, output, error) = await RunAsync(city, city.Folder, "--json");

        Assert.Equal((1, ""), (code, output));
        Assert.Equal("Folder ini tidak memuat profil-asn.xlsx; letakkan ekspor profil ASN dengan nama itu lalu impor lagi.", error.Trim());
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_refused()
    {
        await using var city = await SmallCity.CreateAsync();

        var (code, _, error) = await RunAsync(city, Path.Combine(city.Folder, "tidak-ada"));

        Assert.Equal(1, code);
        Assert.Contains("tidak ada", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("a", "b")]
    [InlineData("a", "--salah")]
    [InlineData("a", "--sebagian", "--lengkap")]
    [InlineData("--json")]
    public async Task Wrong_usage_is_exit_code_two(params string[] args)
    {
        await using var city = await SmallCity.CreateAsync();

        var (code, output, error) = await RunAsync(city, args);

        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("Cara pakai: impor FOLDER", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Checking_only_needs_no_database_and_makes_none()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1));
        var database = Path.Combine(city.Db.Folder, "mutasi.db");
        File.Delete(database);

        var (code, output, _) = await RunAsync(city, city.Folder, "--periksa-saja", "--json");

        Assert.Equal(0, code);
        Assert.StartsWith("""{"dibaca":1,"dibuat":1,""", output, StringComparison.Ordinal);
        Assert.False(File.Exists(database));
    }

    [Fact]
    public async Task Stopped_by_hand_is_one_sentence()
    {
        await using var city = await SmallCity.CreateAsync();
        city.PutProfil(PersonRow.Of(1));
        using var error = new StringWriter();

        var code = await ImportCommand.RunAsync([city.Folder], city.Db.Services, TextWriter.Null, error, new CancellationToken(canceled: true));

        Assert.Equal((1, "Impor dihentikan; tidak ada yang ditulis."), (code, error.ToString().Trim()));
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(SmallCity city, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await ImportCommand.RunAsync(args, city.Db.Services, output, error, CancellationToken.None);
        return (code, output.ToString(), error.ToString());
    }
}
