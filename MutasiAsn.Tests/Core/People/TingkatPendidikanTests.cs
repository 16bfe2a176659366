using MutasiAsn.Core.People;

namespace MutasiAsn.Tests.Core.People;

public sealed class TingkatPendidikanTests
{
    [Theory]
    [InlineData(TingkatPendidikan.D4, TingkatPendidikan.S1, true)]
    [InlineData(TingkatPendidikan.S1, TingkatPendidikan.D4, true)]
    [InlineData(TingkatPendidikan.D1, TingkatPendidikan.Slta, true)]
    [InlineData(TingkatPendidikan.D2, TingkatPendidikan.D3, false)]
    [InlineData(TingkatPendidikan.Slta, TingkatPendidikan.D2, true)]
    [InlineData(TingkatPendidikan.Sltp, TingkatPendidikan.Slta, false)]
    [InlineData(TingkatPendidikan.Sd, TingkatPendidikan.Sltp, false)]
    [InlineData(TingkatPendidikan.S3, TingkatPendidikan.S2, true)]
    public void Levels_are_compared_on_the_ladder(TingkatPendidikan level, TingkatPendidikan minimum, bool reaches) => Assert.Equal(reaches, level.Reaches(minimum));

    [Theory]
    [InlineData("Diploma III/Sarjana Muda", TingkatPendidikan.D3)]
    [InlineData("Diploma IV", TingkatPendidikan.D4)]
    [InlineData("S-1/Sarjana", TingkatPendidikan.S1)]
    [InlineData("S-3/Doktor", TingkatPendidikan.S3)]
    [InlineData("SLTA Kejuruan", TingkatPendidikan.Slta)]
    [InlineData(" d-iii ", TingkatPendidikan.D3)]
    public void Names_of_the_export_are_read(string text, TingkatPendidikan expected)
    {
        Assert.True(TingkatPendidikanText.TryParse(text, out var level));
        Assert.Equal(expected, level);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("Profesi")]
    public void Anything_else_is_no_level(string? text) => Assert.False(TingkatPendidikanText.TryParse(text, out _));
}
