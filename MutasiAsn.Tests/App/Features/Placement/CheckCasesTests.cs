using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using MutasiAsn.App.Features.Placement;

namespace MutasiAsn.Tests.App.Features.Placement;

public sealed class CheckCasesTests
{
    /// <summary>The case of the shape note with every part filled.</summary>
    private const string Full = """
        {"id":"K1","tahap":"Issue","tanggalKeputusan":"2026-11-24",
         "pegawai":{"nip":"198804122018032014","statusAsn":"PNS","tanggalLahir":"1988-04-12","tmtCpns":"2018-03-01","tmtPns":"2019-03-01","golongan":"III/b",
          "pendidikan":{"tingkat":"S-1","rumpun":["KEPERAWATAN"]},
          "jabatan":{"nama":"Perawat Ahli Pertama","jenis":"Fungsional","jenjang":"Ahli Pertama","kelas":8,"unit":"Puskesmas Singgani","rumpun":["KEPERAWATAN"],"tmt":"2021-03-01"},
          "riwayat":[{"jenis":"Pelaksana","jenjang":"Pelaksana","rumpun":["KEPERAWATAN"],"mulai":"2018-03-01","sampai":"2021-02-28"}],
          "predikat":[{"tahun":2025,"predikat":"BAIK"},{"tahun":2024,"predikat":"SANGAT BAIK"}],
          "hukumanDisiplin":[{"tingkat":"Ringan","mulai":"2020-01-01","sampai":"2020-06-30"}],
          "fakta":{"prosesPeradilan":false,"pemeriksaanDisiplin":false,"tugasBelajar":false,"ikatanDinas":false,"persiapanPensiun":false,"pernyataan10Tahun":true,"bebasTemuan":"2026-10-01","pengecualianMasaJabatan":null},
          "asesmen":{"tanggal":"2025-05-05","level":[3,3,2,3,3,2,2,2,3],"potensi":71.5},"sertifikat":["KEPAMONGPRAJAAN"],"kotakTalenta":5,"usulTerbukaLain":false,"bupKhusus":null},
         "tujuan":{"nama":"Perawat Ahli Pertama","jenis":"Fungsional","jenjang":"Ahli Pertama","kelas":8,"unit":"Puskesmas Birobuli","rumpun":["KEPERAWATAN"],"rumpunWajib":false,"pendidikanMinimal":"D-III","standar":[2,2,2,2,2,1,2,2,2],"kebutuhan":9,"terisi":7,"definitifLain":false,"tugasPimpinan":false},
         "mutasi":{"jenis":"INTERNAL","alasan":"PERMINTAAN_SENDIRI","arah":"SETARA","tmt":"2026-12-01","pelantikan":null,"suratDiterima":"2026-01-05","terisiAsal":11,"kebutuhanAsal":9,"biaya":null,"km":1.9,"minat":1},
         "dokumen":{"D02asal":"2026-09-01","D02tujuan":"2026-09-01","D03":"2026-11-02","D04":{"tanggal":"2026-11-05","jabatan":"Perawat Ahli Pertama"},"D05":{"tanggal":"2026-11-05","jabatan":"Perawat Ahli Pertama"},"D06":"2026-11-06","D08":"2026-11-06","D09":"2026-11-06","D10":false,"usulSekda":null,"konsultasiGubernur":null,"keputusanMendagriDukcapil":null,"koordinasiGubernurSekda":null,"konsultasiDprd":null,"ujiKompetensi":null,"seleksiTerbuka":null,"pertek":{"nomor":"1","tanggal":"2026-11-10","sampai":"2027-11-10"}},
         "tim":{"anggota":7,"hadir":7,"unsur":["PYB","KEPEGAWAIAN","PENGAWASAN","JPT"],"benturan":[{"anggota":"u9","memilih":false}],"putusan":"setuju"},
         "pelaku":{"pengusul":"u1","verifikator":"u2","pencatatTim":"u3","sekda":"u4","ppk":"u5","penandatangan":"u6","persetujuan":["u7","u8"]},
         "kalender":{"pilkada":[{"penetapan":"2024-09-22","akhirMasaJabatan":"2025-02-20"}],"pelantikanKepalaDaerah":["2025-02-20"],"suratMendagri":[{"nomor":"1","tanggal":"2024-04-01"}]},
         "harapan":{"R13":"peringatan","R43":"memenuhi"}}
        """;

    private static (int Exit, string Out, string Error) Run(string stdin, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = CheckCases.Run(args, new StringReader(stdin), output, error);
        return (exit, output.ToString(), error.ToString());
    }

    [Fact]
    public void Full_case_is_answered_in_the_shape_of_the_machine_door()
    {
        var (exit, output, error) = Run(Full, "-", "--json");

        Assert.Equal((0, ""), (exit, error));
        using var answer = JsonDocument.Parse(output);
        var root = answer.RootElement;
        Assert.Equal("K1", root.GetProperty("id").GetString());
        Assert.Equal("peringatan", root.GetProperty("putusan").GetString());
        Assert.True(root.GetProperty("sesuaiHarapan").GetBoolean());
        Assert.Equal("2046-05-01", root.GetProperty("hitungan").GetProperty("tmtPensiun").GetString());
        Assert.Equal("2026-01-26", root.GetProperty("hitungan").GetProperty("batasKeberatan").GetString());
        var papers = root.GetProperty("temuan").EnumerateArray().Single(finding => finding.GetProperty("aturan").GetString() == "R13");
        Assert.Equal("peringatan", papers.GetProperty("putusan").GetString());
        Assert.Equal("dokumen-disarankan-tidak-ada", papers.GetProperty("kode")[0].GetString());
        Assert.Equal("Peraturan BKN 5/2019 Pasal 3", papers.GetProperty("dasarHukum").GetString());
        Assert.Contains("surat keterangan bebas temuan (D10)", papers.GetProperty("penjelasan").GetString(), StringComparison.Ordinal);
        Assert.Equal("D10", papers.GetProperty("fakta").GetProperty("dokumenTidakAda").GetString());
    }

    [Fact]
    public void Array_comes_back_as_an_array_in_the_same_order()
    {
        var cases = string.Join(',', Enumerable.Range(1, 600).Select(i => Full.Replace("\"K1\"", $"\"K{i}\"", StringComparison.Ordinal)));

        var (exit, output, _) = Run($"[{cases}]", "-", "--json");

        Assert.Equal(0, exit);
        using var answer = JsonDocument.Parse(output);
        Assert.Equal(Enumerable.Range(1, 600).Select(i => $"K{i}"), answer.RootElement.EnumerateArray().Select(item => item.GetProperty("id").GetString()));
    }

    [Fact]
    public void Empty_array_is_answered_by_an_empty_array()
    {
        var (exit, output, _) = Run("[]", "-", "--json");

        Assert.Equal(0, exit);
        Assert.Equal(0, JsonDocument.Parse(output).RootElement.GetArrayLength());
        Assert.Contains("Tidak ada kasus", Run("[]", "-").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Unmet_expectation_is_told_and_still_exits_with_0()
    {
        var (exit, output, _) = Run(Full.Replace("\"R43\":\"memenuhi\"", "\"R43\":\"terhalang\"", StringComparison.Ordinal), "-", "--json");

        Assert.Equal(0, exit);
        Assert.False(JsonDocument.Parse(output).RootElement.GetProperty("sesuaiHarapan").GetBoolean());
    }

    [Fact]
    public void Barred_case_without_json_is_a_table_for_people()
    {
        var (exit, output, error) = Run(Full.Replace("\"terisi\":7", "\"terisi\":9", StringComparison.Ordinal), "-");

        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("Kasus K1: Terhalang", output, StringComparison.Ordinal);
        Assert.Contains("Dinilai pada tahap penerbitan, 24 November 2026", output, StringComparison.Ordinal);
        Assert.Matches(@"R15 +Terhalang +Kebutuhan 9, terisi paling banyak 9 sejak TMT", output);
        Assert.Contains("TMT pensiun dalam jabatan tujuan: 1 Mei 2046", output, StringComparison.Ordinal);
        Assert.All(output.Split('\n'), line => Assert.InRange(line.Length, 0, 115));
    }

    [Theory]
    [InlineData("", "Berkas kosong; yang diminta satu kasus atau larik kasus dalam bentuk JSON.")]
    [InlineData("{\"id\":\"K1\",", "Berkas bukan JSON yang sah: baris 1, ")]
    [InlineData("[{},]", "Berkas bukan JSON yang sah: baris 1, ")]
    [InlineData("[{}", "Berkas bukan JSON yang sah: baris 1, ")]
    [InlineData("{} {}", "Berkas bukan JSON yang sah: baris 1, ")]
    [InlineData("[] []", "Berkas bukan JSON yang sah: baris 1, ")]
    [InlineData("{\n\"id\": // K1\n", "Berkas bukan JSON yang sah: baris 2, ")]
    [InlineData("{\"id\":\"\\ud800\"}", "Kasus tidak dapat dibaca: id: ")]
    [InlineData("kasus", "Berkas bukan JSON yang sah: baris 1, ")]
    [InlineData("null", "Kasus tidak dapat dibaca: bernilai null; yang diminta objek kasus.")]
    [InlineData("[null]", "Kasus ke-1 tidak dapat dibaca: bernilai null; yang diminta objek kasus.")]
    [InlineData("5", "Kasus tidak dapat dibaca: kasus: bentuk nilainya tidak sesuai.")]
    [InlineData("{\"tahab\":\"Submit\"}", "Kasus tidak dapat dibaca: tahab: isian tidak dikenal.")]
    [InlineData("{\"id\":\"a\",\"id\":\"b\"}", "Kasus tidak dapat dibaca: id: isian tercatat dua kali.")]
    [InlineData("[{\"pegawai\":{\"nama\":\"x\"}},{\"id\":5}]", "Kasus ke-1 tidak dapat dibaca: pegawai.nama: isian tidak dikenal.")]
    [InlineData("{\"pegawai\":[]}", "Kasus tidak dapat dibaca: pegawai: bentuk nilainya tidak sesuai.")]
    [InlineData("{\"tahap\":\"Kirim\"}", "Kasus tidak dapat dibaca: tahap: 'Kirim' bukan salah satu dari Submit, Consent, Verify, Deliberate, Approve, Issue.")]
    [InlineData("{\"tanggalKeputusan\":\"2026-02-29\"}", "Kasus tidak dapat dibaca: tanggalKeputusan: '2026-02-29' bukan tanggal yang ada dalam bentuk tttt-bb-hh.")]
    [InlineData("{\"tanggalKeputusan\":\"24-11-2026\"}", "Kasus tidak dapat dibaca: tanggalKeputusan: '24-11-2026' bukan tanggal yang ada dalam bentuk tttt-bb-hh.")]
    [InlineData("{\"tujuan\":{\"kelas\":8.5}}", "Kasus tidak dapat dibaca: tujuan.kelas: 8.5 bukan bilangan bulat.")]
    [InlineData("{\"tujuan\":{\"kelas\":\"8\"}}", "Kasus tidak dapat dibaca: tujuan.kelas: '8' bukan bilangan bulat.")]
    [InlineData("{\"pegawai\":{\"usulTerbukaLain\":\"tidak\"}}", "Kasus tidak dapat dibaca: pegawai.usulTerbukaLain: 'tidak' bukan true atau false.")]
    [InlineData("{\"pegawai\":{\"nip\":198804122018032014}}", "Kasus tidak dapat dibaca: pegawai.nip: angka itu bukan teks.")]
    [InlineData("{\"pegawai\":{\"predikat\":[{\"tahun\":2025,\"predikat\":\"CUKUP\"}]}}", "Kasus tidak dapat dibaca: pegawai.predikat[0].predikat: 'CUKUP' bukan salah satu dari SANGAT BAIK, BAIK, BUTUH PERBAIKAN, KURANG, SANGAT KURANG.")]
    [InlineData("{\"tim\":{\"unsur\":[\"Lengkap\"]}}", "Kasus tidak dapat dibaca: tim.unsur[0]: 'Lengkap' bukan salah satu dari PYB, KEPEGAWAIAN, PENGAWASAN, JPT.")]
    [InlineData("{\"dokumen\":{\"D03\":true}}", "Kasus tidak dapat dibaca: dokumen.D03: true bukan dokumen; yang diminta tanggal, objek dengan tanggal dan jabatan, false (tidak ada), atau null (belum diketahui).")]
    [InlineData("{\"dokumen\":{\"D04\":{\"tgl\":\"2026-01-01\"}}}", "Kasus tidak dapat dibaca: dokumen.D04: isian 'tgl' tidak dikenal; yang diminta tanggal dan jabatan.")]
    [InlineData("{\"id\":\"K7\"}", "Kasus (K7) tidak dapat diperiksa: tahap: belum diisi; tanggalKeputusan: belum diisi; mutasi: belum diisi.")]
    public void Nonsense_is_refused_with_one_sentence_that_names_path_and_problem(string stdin, string expected)
    {
        var (exit, output, error) = Run(stdin, "-", "--json");

        Assert.Equal(1, exit);
        Assert.Empty(output);
        Assert.StartsWith(expected, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
        Assert.DoesNotMatch("JSON value|Path:|LineNumber|MutasiAsn", error);
    }

    [Fact]
    public void One_bad_case_refuses_the_whole_array()
    {
        var (exit, output, error) = Run($"[{Full},{Full.Replace("\"kelas\":8", "\"kelas\":88", StringComparison.Ordinal).Replace("K1", "K2", StringComparison.Ordinal)}]", "-", "--json");

        Assert.Equal((1, ""), (exit, output));
        Assert.Equal("Kasus ke-2 (K2) tidak dapat diperiksa: pegawai.jabatan.kelas: 88 di luar 1 sampai dengan 17; tujuan.kelas: 88 di luar 1 sampai dengan 17.", error.TrimEnd());
    }

    [Fact]
    public void Day_before_the_ketentuan_is_refused_by_its_key()
    {
        var (exit, _, error) = Run(Full.Replace("\"tanggalKeputusan\":\"2026-11-24\"", "\"tanggalKeputusan\":\"2018-01-01\"", StringComparison.Ordinal), "-", "--json");

        Assert.Equal(1, exit);
        Assert.Matches("Ketentuan 'R[0-9]{2}[^']+' tidak ada yang berlaku pada 1 Januari 2018", error);
    }

    [Fact]
    public void Missing_file_is_refused()
    {
        var (exit, output, error) = Run("", "tidak-ada.json");

        Assert.Equal((1, ""), (exit, output));
        Assert.Equal("Berkas 'tidak-ada.json' tidak ada atau tidak dapat dibaca.", error.TrimEnd());
    }

    [Theory]
    [InlineData]
    [InlineData("--json")]
    [InlineData("a.json", "b.json")]
    [InlineData("-", "--cepat")]
    public void Wrong_usage_exits_with_2(params string[] args)
    {
        var (exit, output, error) = Run("", args);

        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith("Pemakaian: periksa", error, StringComparison.Ordinal);
    }

    [Fact]
    public void File_with_a_byte_order_mark_is_read()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, Full, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        var (exit, _, error) = Run("", path, "--json");

        File.Delete(path);
        Assert.Equal((0, ""), (exit, error));
    }

    [Fact]
    public void Answers_do_not_depend_on_the_culture_of_the_machine()
    {
        var before = CultureInfo.CurrentCulture;
        var plain = Run(Full, "-", "--json").Out;
        CultureInfo.CurrentCulture = new CultureInfo("ar-SA");

        var foreign = Run(Full, "-", "--json").Out;

        CultureInfo.CurrentCulture = before;
        Assert.Equal(plain, foreign);
    }

    [Fact]
    public void Frozen_facts_read_back_as_the_same_case()
    {
        var item = CaseJson.Parse(System.Text.Encoding.UTF8.GetBytes(Full)).Value;

        var frozen = CaseJson.Write(item);

        Assert.Equal(frozen, CaseJson.Write(CaseJson.Parse(System.Text.Encoding.UTF8.GetBytes(frozen)).Value));
        Assert.Contains("\"D10\":false", frozen, StringComparison.Ordinal);
        Assert.Contains("\"D04\":{\"tanggal\":\"2026-11-05\",\"jabatan\":\"Perawat Ahli Pertama\"}", frozen, StringComparison.Ordinal);
        Assert.DoesNotContain("null", frozen, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_cases_take_seconds_at_most()
    {
        var cases = $"[{string.Join(',', Enumerable.Repeat(Full, 10_000))}]";
        var clock = Stopwatch.StartNew();

        var (exit, output, _) = Run(cases, "-", "--json");

        Assert.Equal(0, exit);
        Assert.True(output.Length > 10_000_000);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 10);
    }
}
