using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.Tests.Core.Placement;

public sealed class TeamRulesTests
{
    [Theory]
    [InlineData(PutusanTim.Setuju, "Memenuhi terpenuhi")]
    [InlineData(PutusanTim.Tolak, "Terhalang tim-tidak-menyetujui")]
    [InlineData(null, "BelumDapatDinilai pertimbangan-tim-belum-ada")]
    public void Consideration(PutusanTim? outcome, string expected) => Assert.Equal(expected, Cases.Said(RuleId.R19, Cases.Nurse.Team(team => team with { Putusan = outcome })));

    [Theory]
    [InlineData(4, "Terhalang anggota-tim-kurang")]
    [InlineData(5, "Memenuhi terpenuhi")]
    [InlineData(6, "Terhalang anggota-tim-genap")]
    [InlineData(7, "Memenuhi terpenuhi")]
    [InlineData(null, "BelumDapatDinilai anggota-tim-belum-diketahui")]
    public void Odd_and_at_least_five(int? members, string expected) =>
        Assert.Equal(expected, Cases.Said(RuleId.R20, Cases.Nurse.Team(team => team with { Anggota = members, Hadir = null })));

    [Fact]
    public void Four_elements()
    {
        Assert.Equal("Memenuhi terpenuhi", Cases.Said(RuleId.R21, Cases.Nurse));
        Assert.Equal("Terhalang unsur-tim-tidak-lengkap", Cases.Said(RuleId.R21, Cases.Nurse.Team(team => team with { Unsur = [UnsurTim.Pyb, UnsurTim.Kepegawaian, UnsurTim.Jpt] })));
        Assert.Equal("BelumDapatDinilai unsur-tim-belum-diketahui", Cases.Said(RuleId.R21, Cases.Nurse.Team(team => team with { Unsur = null })));
        Assert.Equal(
            "Unsur tim belum lengkap: pejabat yang menangani pengawasan internal. Lengkapi keanggotaan tim, lalu sidangkan lagi.",
            Cases.Sentence(RuleId.R21, Cases.Nurse.Team(team => team with { Unsur = [UnsurTim.Pyb, UnsurTim.Kepegawaian, UnsurTim.Jpt] })));
    }

    [Theory]
    [InlineData(false, "Memenuhi terpenuhi")]
    [InlineData(true, "Terhalang benturan-memilih")]
    [InlineData(null, "BelumDapatDinilai benturan-belum-diketahui")]
    public void Member_with_a_conflict_does_not_vote(bool? votes, string expected) => Assert.Equal(
        expected,
        Cases.Said(RuleId.R22, Cases.Nurse.Team(team => team with { Benturan = [new() { Anggota = "u8", Memilih = false }, new() { Anggota = "u9", Memilih = votes }] })));

    [Fact]
    public void Conflicts_not_recorded_are_unknown() =>
        Assert.Equal("BelumDapatDinilai benturan-belum-diketahui", Cases.Said(RuleId.R22, Cases.Nurse with { Tim = null }));

    [Theory]
    [InlineData(RuleId.R19)]
    [InlineData(RuleId.R20)]
    [InlineData(RuleId.R21)]
    [InlineData(RuleId.R22)]
    public void Team_is_judged_from_deliberation_on_and_for_internal_moves(RuleId rule)
    {
        Assert.Equal("diam", Cases.Said(rule, Cases.Nurse.At(Stage.Verify)));
        Assert.NotEqual("diam", Cases.Said(rule, Cases.Nurse.At(Stage.Deliberate)));
        Assert.Equal("diam", Cases.Said(rule, Cases.Nurse.Move(move => move with { Jenis = JenisMutasi.KabkotaKeProv })));
    }
}
