using MutasiAsn.Core.Placement;

namespace MutasiAsn.Tests.Core.Placement;

public sealed class KebutuhanRulesTests
{
    [Theory]
    [InlineData(9, 8, "Memenuhi terpenuhi")]
    [InlineData(9, 9, "Terhalang kebutuhan-penuh")]
    [InlineData(9, 11, "Terhalang kebutuhan-penuh")]
    [InlineData(0, 0, "Terhalang kebutuhan-penuh")]
    [InlineData(0, null, "Terhalang kebutuhan-penuh")]
    [InlineData(9, null, "BelumDapatDinilai kebutuhan-belum-diketahui")]
    [InlineData(null, 7, "BelumDapatDinilai kebutuhan-belum-diketahui")]
    public void Fewer_people_than_needed(int? need, int? filling, string expected) =>
        Assert.Equal(expected, Cases.Said(RuleId.R15, Cases.Nurse.Target(post => post with { Kebutuhan = need, Terisi = filling })));

    [Fact]
    public void Sentence_says_how_much_room_there_is() => Assert.Equal(
        "Kebutuhan 9, terisi paling banyak 7 sejak TMT; masih ada tempat untuk 2 orang.", Cases.Sentence(RuleId.R15, Cases.Nurse));
}
