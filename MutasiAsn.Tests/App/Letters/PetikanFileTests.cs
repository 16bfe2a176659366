using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using MutasiAsn.App.Letters;
using MutasiAsn.App.Letters.Engine.Layout;
using MutasiAsn.Core.Decisions;
using MutasiAsn.Tests.Support;
using UglyToad.PdfPig;

namespace MutasiAsn.Tests.App.Letters;

public class PetikanFileTests
{
    // Changes with any change of the letter's look; then look at the letter, and write the new figure here.
    private const string SampleSha256 = "BF6F2E4461CBD7B6AD11AFDF6EC2265045ED8E42F71C7316699A3C4C6D9E5D2B";

    [Fact]
    public void Sample_letter_is_the_one_last_looked_at()
    {
        Assert.Equal(SampleSha256, Convert.ToHexString(SHA256.HashData(Encoding.Latin1.GetBytes(Plain(LetterSamples.Petikan)))));
    }

    [Fact]
    public void Same_facts_give_the_same_bytes()
    {
        Assert.Equal(LetterSamples.Renderer.Petikan(LetterSamples.Petikan), new LetterRenderer(new LetterStyle()).Petikan(LetterSamples.Petikan));
    }

    [Fact]
    public void Threads_do_not_disturb_each_other()
    {
        var expected = new[] { LetterSamples.Petikan, LetterSamples.Konsep, LetterSamples.Long }.ToDictionary(facts => facts, LetterSamples.Renderer.Petikan);
        var letters = Enumerable.Range(0, 60).Select(i => expected.Keys.ElementAt(i % 3)).ToArray();

        var rendered = letters.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(LetterSamples.Renderer.Petikan).ToArray();

        for (var i = 0; i < letters.Length; i++) Assert.Equal(expected[letters[i]], rendered[i]);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Culture_of_the_thread_does_not_matter(string culture)
    {
        var expected = LetterSamples.Renderer.Petikan(LetterSamples.Petikan);
        var saved = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal(expected, LetterSamples.Renderer.Petikan(LetterSamples.Petikan));
        }
        finally
        {
            CultureInfo.CurrentCulture = saved;
        }
    }

    [Fact]
    public void Every_font_is_embedded_as_a_subset_with_its_way_back_to_text()
    {
        var plain = Plain(LetterSamples.Petikan with { NamaCetak = "\u0416ukov" });

        var fonts = Regex.Matches(plain, "/Subtype/Type0/BaseFont/([^/]+)/Encoding/Identity-H[^>]*/ToUnicode");
        Assert.Equal(3, fonts.Count);
        Assert.Equal(fonts.Count, Regex.Count(plain, "/Type/FontDescriptor[^>]*/FontFile2"));
        Assert.All(fonts, font => Assert.Matches("^[A-Z]{6}\\+(NaskahBonum|LiberationSans)", font.Groups[1].Value));
        using var pdf = PdfDocument.Open(LetterSamples.Renderer.Petikan(LetterSamples.Petikan));
        Assert.All(pdf.GetPage(1).Letters, letter => Assert.Matches("^[A-Z]{6}\\+NaskahBonum", letter.FontName));
    }

    [Fact]
    public void File_is_tagged_and_says_its_language_and_title()
    {
        var plain = Plain(LetterSamples.Petikan);

        foreach (var part in new[] { "/Lang(id-ID)", "/MarkInfo<</Marked true>>", "/DisplayDocTitle true", "/StructTreeRoot ", "/Tabs/S", "/S/GTS_PDFA1", "<pdfaid:part>2" })
            Assert.Contains(part, plain, StringComparison.Ordinal);
        foreach (var role in new[] { "Document", "H1", "H2", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "Figure" })
            Assert.Contains("<</S/" + role + "/P ", plain, StringComparison.Ordinal);
        Assert.Contains("Petikan keputusan WALI KOTA PALU 800.1.3.1/412/BKPSDMD/2026", plain, StringComparison.Ordinal);
        Assert.DoesNotContain("Lasoso", Regex.Match(plain, "<x:xmpmeta.*</x:xmpmeta>", RegexOptions.Singleline).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_have_alternative_text()
    {
        var plain = Plain(LetterSamples.Petikan);

        Assert.Equal(["Lambang Negara Garuda Pancasila", "Kode QR ke halaman pemeriksaan surat"],
            Regex.Matches(plain, "<</S/Figure/P [^<]*/Alt<FEFF([0-9A-F]+)>").Select(m => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(m.Groups[1].Value))));
    }

    [Fact]
    public void Dates_come_from_the_facts_and_a_konsep_has_none()
    {
        Assert.Contains("/CreationDate(D:20261126)", Plain(LetterSamples.Petikan), StringComparison.Ordinal);
        Assert.DoesNotContain("Date", Plain(LetterSamples.Konsep), StringComparison.Ordinal);
    }

    [Fact]
    public void Drawn_qr_is_the_matrix_of_the_address()
    {
        var expected = QrCode.Matrix(LetterSamples.Petikan.AlamatVerifikasi!);
        var drawn = new bool[expected.GetLength(0), expected.GetLength(1)];

        foreach (Match cell in Regex.Matches(Plain(LetterSamples.Petikan), @"^(\d+) (\d+) (\d+) 1 re$", RegexOptions.Multiline))
            for (var x = 0; x < Number(cell, 3); x++) drawn[Number(cell, 2), Number(cell, 1) + x] = true;

        Assert.Equal(expected, drawn);

        static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Letter_is_small()
    {
        Assert.InRange(LetterSamples.Renderer.Petikan(LetterSamples.Petikan).Length, 20_000, 60 * 1024);
    }

    [ToolFact("qpdf")]
    public void Qpdf_finds_nothing_wrong()
    {
        foreach (var facts in new[] { LetterSamples.Petikan, LetterSamples.Konsep, LetterSamples.Long })
        {
            var (exitCode, output) = ToolFactAttribute.Run("qpdf", LetterSamples.Renderer.Petikan(facts), "--check", "{file}");

            Assert.True(exitCode == 0, output);
            Assert.DoesNotContain("WARNING", output, StringComparison.OrdinalIgnoreCase);
        }
    }

    [ToolFact("pdftotext")]
    public void Pdftotext_reads_the_sentences()
    {
        var (exitCode, output) = ToolFactAttribute.Run("pdftotext", LetterSamples.Renderer.Petikan(LetterSamples.Petikan), "-layout", "{file}", "-");

        Assert.Equal(0, exitCode);
        Assert.Matches(@"KESATU\s+:\s+Memindahkan Pegawai Negeri Sipil:", output);
        Assert.Matches(@"NIP\s+:\s+19880412 201803 2 014", output);
        Assert.Matches(@"KEEMPAT\s+:\s+Keputusan Wali Kota ini mulai berlaku pada tanggal ditetapkan\.", output);
    }

    // The file before deflating: the same on every machine, whatever its zlib does.
    internal static string Plain(PetikanFacts facts) =>
        Encoding.Latin1.GetString(DocumentRenderer.Render(PetikanDocument.Create(facts, new LetterStyle(), LetterRenderer.PrepareAssets()), compress: false));
}
