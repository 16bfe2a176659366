using CsCheck;
using MutasiAsn.Core.Decisions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace MutasiAsn.Tests.App.Letters;

public class PetikanDocumentTests
{
    [Fact]
    public void One_F4_page_in_the_order_of_the_form()
    {
        using var pdf = Open(LetterSamples.Petikan);

        var page = Assert.Single(pdf.GetPages());
        Assert.Equal(609.449, page.Width, 2);
        Assert.Equal(935.433, page.Height, 2);
        AssertInOrder(
            page.Text,
            "WALI KOTA PALU", "PROVINSI SULAWESI TENGAH", "PETIKAN KEPUTUSAN WALI KOTA PALU", "NOMOR 800.1.3.1/412/BKPSDMD/2026", "TENTANG",
            "PEMINDAHAN PEGAWAI NEGERI SIPIL", "WALI KOTA PALU,", "Menimbang", "a.", "bahwa guna memenuhi kebutuhan organisasi dan menempatkan pegawai sesuai",
            "Mengingat", "6.", "Peraturan Daerah Kota Palu", "Memperhatikan", "Berita Acara Sidang", "MEMUTUSKAN:", "Menetapkan", "KESATU",
            "Sitti Nurhaliza Lasoso, S.Kep., Ns.", "19880412 201803 2 014", "Penata Muda Tingkat I, III/b", "1 Desember 2026",
            "KEDUA", "KETIGA", "KEEMPAT", "mulai berlaku pada tanggal ditetapkan.", "Petikan sesuai dengan aslinya", "KEPALA BKPSDMD KOTA PALU,",
            "UJI", "BELUM TTE", "7KQ4M-2XA9P-RTH3W-D0VZ6-E8JNC5", "HARTATI LAMARAUNA, S.Sos., M.Si.", "NIP 19720817 199803 2 006",
            "Ditetapkan di Palu", "pada tanggal 26 November 2026", "ANDI MAPPATUNRU", "Tembusan", "yang bersangkutan.", "Halaman 1 dari 1");
    }

    [Fact]
    public void Jabatan_that_stays_is_said_once()
    {
        var text = TextOf(LetterSamples.Petikan);

        Assert.Contains("Jabatan:Perawat Ahli Pertama, kelas jabatan 8Unit kerja lama:Puskesmas SingganiUnit kerja baru:Puskesmas Birobuli", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Jabatan lama", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Jabatan_that_changes_is_printed_twice_each_with_its_kelas_and_still_on_one_page()
    {
        using var pdf = Open(LetterSamples.Pelaksana);

        var page = Assert.Single(pdf.GetPages());
        AssertInOrder(page.Text, "Jabatan lama:Pengadministrasi Perkantoran, ", "kelas jabatan 5", "Unit kerja lama", "Jabatan baru:Pengelola Layanan Kesehatan, ", "kelas jabatan 6", "Unit kerja baru");
    }

    [Fact]
    public void Six_lines_more_than_usual_still_stay_on_one_page()
    {
        using var pdf = Open(LetterSamples.Pelaksana with
        {
            NamaCetak = "Moh. Rizal Lamakarate Palamba, S.E., M.M.",
            UnitLama = "Badan Pengelolaan Keuangan dan Aset Daerah",
            UnitBaru = "Dinas Perumahan dan Kawasan Permukiman",
        });

        Assert.Single(pdf.GetPages());
        AssertNothingOverlaps(pdf.GetPage(1));
    }

    [Fact]
    public void Kelas_that_changes_alone_counts_as_a_change()
    {
        var text = TextOf(LetterSamples.Petikan with { KelasBaru = 9 });

        AssertInOrder(text, "Jabatan lama:Perawat Ahli Pertama, kelas jabatan 8", "Jabatan baru:Perawat Ahli Pertama, kelas jabatan 9");
    }

    [Fact]
    public void Unit_that_stays_is_said_once()
    {
        var text = TextOf(LetterSamples.Pelaksana with { UnitBaru = LetterSamples.Pelaksana.UnitLama });

        Assert.Contains("Unit kerja:Puskesmas Singgani", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Unit kerja lama", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_names_flow_to_a_second_page_where_the_last_diktum_stays_with_the_signatures()
    {
        using var pdf = Open(LetterSamples.Long);

        Assert.Equal(2, pdf.NumberOfPages);
        var (first, second) = (pdf.GetPage(1).Text, pdf.GetPage(2).Text);
        AssertInOrder(first, "KESATU", "KEDUA", "KETIGA", "Halaman 1 dari 2");
        Assert.DoesNotContain("KEEMPAT", first, StringComparison.Ordinal);
        AssertInOrder(second, "KEEMPAT", "Petikan sesuai dengan aslinya", "ANDI MAPPATUNRU", "Tembusan", "Halaman 2 dari 2");
    }

    [Theory]
    [InlineData(20)]
    [InlineData(60)]
    [InlineData(100)]
    [InlineData(140)]
    public void Nothing_leaves_the_margins_or_covers_its_neighbour_however_long_the_names(int length)
    {
        var name = string.Concat(Enumerable.Repeat("Nurhaliza Lasoso ", 10))[..length].Trim();
        using var pdf = Open(LetterSamples.Long with { NamaCetak = name, UnitBaru = name, JabatanBaru = name, NamaPenandatangan = name });

        foreach (var page in pdf.GetPages())
        {
            var visible = page.Letters.Where(letter => letter.Value != " ").ToArray();
            Assert.All(visible, letter => Assert.InRange(letter.StartBaseLine.X, 70.8, page.Width - 56.6));
            Assert.All(visible, letter => Assert.InRange(letter.EndBaseLine.X, 70.8, page.Width - 56.6));
            Assert.All(visible, letter => Assert.InRange(letter.StartBaseLine.Y, 14, page.Height - 28));
            AssertNothingOverlaps(page);
        }
    }

    [Fact]
    public void Word_longer_than_its_column_is_cut_and_not_clipped()
    {
        var word = string.Concat(Enumerable.Repeat("Sangatpanjang", 8));
        using var pdf = Open(LetterSamples.Petikan with { UnitBaru = word });

        Assert.Contains(word, pdf.GetPage(1).Text, StringComparison.Ordinal);
        Assert.All(pdf.GetPage(1).Letters.Where(letter => letter.Value != " "), letter => Assert.InRange(letter.EndBaseLine.X, 0, 609.449 - 56.6));
    }

    [Fact]
    public void Konsep_bears_its_watermark_and_neither_number_nor_date_nor_code()
    {
        using var pdf = Open(LetterSamples.Konsep);

        var page = pdf.GetPage(1);
        Assert.Contains(page.Letters, letter => letter.Value == "K" && letter.PointSize > 100);
        Assert.Contains("NOMOR .....", page.Text, StringComparison.Ordinal);
        Assert.Contains("pada tanggal WALI KOTA PALU,", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("UJI", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("kode QR", page.Text, StringComparison.Ordinal);
        Assert.Single(page.GetImages());
        Assert.DoesNotContain(" re\n", PetikanFileTests.Plain(LetterSamples.Konsep), StringComparison.Ordinal);
    }

    [Fact]
    public void Konsep_shows_no_number_even_if_it_is_given_one()
    {
        var text = TextOf(LetterSamples.Petikan with { IsKonsep = true });

        Assert.DoesNotContain("800.1.3.1/412", text, StringComparison.Ordinal);
        Assert.DoesNotContain("7KQ4M", text, StringComparison.Ordinal);
        Assert.DoesNotContain("26 November 2026", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Watermark_is_on_every_page_of_a_konsep_and_on_no_other_letter()
    {
        using var konsep = Open(LetterSamples.Long with { IsKonsep = true });
        using var letter = Open(LetterSamples.Long);

        Assert.All(konsep.GetPages(), page => Assert.Equal("KONSEP", string.Concat(page.Letters.Where(l => l.PointSize > 100).Select(l => l.Value))));
        Assert.All(letter.GetPages(), page => Assert.DoesNotContain("KONSEP", page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Electronic_signature_is_mentioned_only_where_there_is_one()
    {
        var unsigned = TextOf(LetterSamples.Petikan);
        var signed = TextOf(LetterSamples.Petikan with { BelumTte = false });

        Assert.DoesNotContain("BSrE", unsigned, StringComparison.Ordinal);
        Assert.Contains("BSrE", signed, StringComparison.Ordinal);
        Assert.DoesNotContain("BELUM TTE", signed, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_things_heeded_are_numbered_and_none_leaves_the_part_out()
    {
        var several = TextOf(LetterSamples.Petikan with { Memperhatikan = ["Satu;", "Dua;"] });
        var none = TextOf(LetterSamples.Petikan with { Memperhatikan = [] });

        AssertInOrder(several, "Memperhatikan", "1.", "Satu;", "2.", "Dua;");
        Assert.DoesNotContain("Memperhatikan", none, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\u0141ukasz Zo\u00EB", "\u0141ukasz Zo\u00EB")]
    [InlineData("\u0416 \u03A9", "\u0416 \u03A9")]
    [InlineData("\u6F22\u5B57 \uD83D\uDE00 akhir", "?? ? akhir")]
    [InlineData("tab\tdan\u200Bnol", "tab dannol")]
    public void Characters_beyond_the_face_are_borrowed_or_visibly_replaced(string name, string shown)
    {
        Assert.Contains("Nama:" + shown + "NIP", TextOf(LetterSamples.Petikan with { NamaCetak = name }), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_does_not_stop_a_letter()
    {
        Assert.Contains("Nama:rusak ? akhirNIP", TextOf(LetterSamples.Petikan with { NamaCetak = "rusak " + (char)0xD800 + " akhir" }), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_at_all_gives_a_letter_of_few_pages()
    {
        Gen.Select(Gen.String[0, 150], Gen.String[1, 150], Gen.String[0, 150], Gen.Bool).Sample(
            (name, unit, jabatan, isKonsep) =>
            {
                using var pdf = Open(LetterSamples.Petikan with { NamaCetak = name, UnitBaru = unit, JabatanBaru = jabatan, Tentang = unit, NamaPenandatangan = jabatan, IsKonsep = isKonsep });
                Assert.InRange(pdf.NumberOfPages, 1, 3);
            },
            iter: 100);
    }

    [Fact]
    public void Name_longer_than_a_page_is_continued()
    {
        using var pdf = Open(LetterSamples.Petikan with { NamaCetak = string.Concat(Enumerable.Repeat("Nurhaliza ", 500)) });

        Assert.Equal(500, pdf.GetPages().Sum(page => page.GetWords().Count(word => word.Text == "Nurhaliza")));
        Assert.InRange(pdf.NumberOfPages, 3, 9);
    }

    private static PdfDocument Open(PetikanFacts facts) => PdfDocument.Open(LetterSamples.Renderer.Petikan(facts));

    private static string TextOf(PetikanFacts facts)
    {
        using var pdf = Open(facts);
        return string.Concat(pdf.GetPages().Select(page => page.Text));
    }

    private static void AssertInOrder(string text, params string[] parts)
    {
        var at = 0;
        foreach (var part in parts)
        {
            var found = text.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"'{part}' does not follow in: {text[at..]}");
            at = found + part.Length;
        }
    }

    private static void AssertNothingOverlaps(Page page)
    {
        var words = page.GetWords().ToArray();
        for (var i = 0; i < words.Length; i++)
        {
            for (var j = i + 1; j < words.Length; j++)
            {
                var (one, other) = (words[i].BoundingBox, words[j].BoundingBox);
                var width = Math.Min(one.Right, other.Right) - Math.Max(one.Left, other.Left);
                var height = Math.Min(one.Top, other.Top) - Math.Max(one.Bottom, other.Bottom);
                if (width > 0.5 && height > 3) Assert.Fail($"{words[i].Text} and {words[j].Text} overlap");
            }
        }
    }
}
