using MutasiAsn.App.Letters;

namespace MutasiAsn.Tests.App.Letters;

public class LetterTextTests
{
    [Fact]
    public void Date_is_written_with_the_indonesian_month()
    {
        Assert.Equal("26 November 2026", LetterText.Date(new DateOnly(2026, 11, 26)));
        Assert.Equal("1 Mei 2027", LetterText.Date(new DateOnly(2027, 5, 1)));
    }

    [Fact]
    public void Nip_is_grouped_and_anything_else_left_as_it_is()
    {
        Assert.Equal("19880412 201803 2 014", LetterText.Nip("198804122018032014"));
        Assert.Equal("1988", LetterText.Nip("1988"));
    }

    [Fact]
    public void Code_of_26_characters_comes_in_five_groups()
    {
        Assert.Equal("7KQ4M-2XA9P-RTH3W-D0VZ6-E8JNC5", LetterText.Code("7KQ4M2XA9PRTH3WD0VZ6E8JNC5"));
        Assert.Equal("7KQ4M", LetterText.Code("7KQ4M"));
    }

    [Theory]
    [InlineData(1, "KESATU")]
    [InlineData(4, "KEEMPAT")]
    [InlineData(10, "KESEPULUH")]
    [InlineData(11, "KESEBELAS")]
    [InlineData(12, "KEDUA BELAS")]
    [InlineData(15, "KELIMA BELAS")]
    public void Diktum_are_counted_in_words(int number, string word)
    {
        Assert.Equal(word, LetterText.Ordinal(number));
    }

    [Theory]
    [InlineData("PENDEK", "PENDEK")]
    [InlineData(
        "PEMINDAHAN PEGAWAI NEGERI SIPIL DALAM JABATAN FUNGSIONAL DI LINGKUNGAN PEMERINTAH KOTA PALU",
        "PEMINDAHAN PEGAWAI NEGERI SIPIL DALAM JABATAN FUNGSIONAL\nDI LINGKUNGAN PEMERINTAH KOTA PALU")]
    [InlineData(
        "PEMINDAHAN DAN PENGANGKATAN PEGAWAI NEGERI SIPIL DALAM JABATAN PELAKSANA DAN FUNGSIONAL DI LINGKUNGAN PEMERINTAH KOTA PALU",
        "PEMINDAHAN DAN PENGANGKATAN PEGAWAI NEGERI\nSIPIL DALAM JABATAN PELAKSANA DAN FUNGSIONAL\nDI LINGKUNGAN PEMERINTAH KOTA PALU")]
    public void Title_is_broken_into_balanced_lines(string title, string lines)
    {
        Assert.Equal(lines.Split('\n'), TitleLines.Lines(title));
    }
}
