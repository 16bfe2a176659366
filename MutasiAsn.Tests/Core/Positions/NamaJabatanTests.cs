using MutasiAsn.Core.Positions;

namespace MutasiAsn.Tests.Core.Positions;

public sealed class NamaJabatanTests
{
    [Theory]
    [InlineData("Perawat Ahli Pertama", Jenjang.AhliPertama, "Perawat")]
    [InlineData("Asisten Apoteker Terampil", Jenjang.Terampil, "Asisten Apoteker")]
    [InlineData("Kepala SD Negeri 1 Palu", null, "Kepala SD Negeri 1 Palu")]
    [InlineData("Ahli Muda", null, "Ahli Muda")]
    public void Level_stands_at_the_end_of_the_name(string nama, Jenjang? jenjang, string without)
    {
        Assert.Equal(jenjang, NamaJabatan.LevelOf(nama));
        Assert.Equal(without, NamaJabatan.WithoutLevel(nama));
    }

    [Fact]
    public void Leading_duty_and_teachers_stand_at_the_beginning()
    {
        Assert.True(NamaJabatan.IsKepala("Kepala UPTD Puskesmas Lere"));
        Assert.False(NamaJabatan.IsKepala("Pengawas Sekolah Ahli Muda"));
        Assert.True(NamaJabatan.IsGuru("Guru Kelas Ahli Muda"));
        Assert.False(NamaJabatan.IsGuru("Gurunya"));
        Assert.False(NamaJabatan.IsGuru(null));
    }

    [Fact]
    public void Every_level_reads_its_own_name_and_knows_its_kind()
    {
        foreach (var jenjang in Enum.GetValues<Jenjang>())
        {
            Assert.True(JenjangText.TryParse(jenjang.Name(), out var read));
            Assert.Equal(jenjang, read);
        }

        Assert.Equal(JenisJabatan.Pengawas, Jenjang.IVb.JenisJabatan());
        Assert.Equal(JenisJabatan.Fungsional, Jenjang.Penyelia.JenisJabatan());
    }
}
