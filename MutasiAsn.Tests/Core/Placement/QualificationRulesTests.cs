using MutasiAsn.Core.People;
using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.Tests.Core.Placement;

public sealed class QualificationRulesTests
{
    private static PlacementCase Educated(PlacementCase item, TingkatPendidikan? level) =>
        item.Person(person => person with { Pendidikan = new() { Tingkat = level, Rumpun = ["KEPERAWATAN"] } });

    [Theory]
    [InlineData(RuleId.R27, JenisJabatan.Administrator, TingkatPendidikan.D4, "Memenuhi terpenuhi")]
    [InlineData(RuleId.R27, JenisJabatan.Administrator, TingkatPendidikan.D3, "Terhalang pendidikan-kurang")]
    [InlineData(RuleId.R29, JenisJabatan.Pengawas, TingkatPendidikan.D3, "Memenuhi terpenuhi")]
    [InlineData(RuleId.R29, JenisJabatan.Pengawas, TingkatPendidikan.Slta, "Terhalang pendidikan-kurang")]
    [InlineData(RuleId.R31, JenisJabatan.Pelaksana, TingkatPendidikan.Slta, "Memenuhi terpenuhi")]
    [InlineData(RuleId.R31, JenisJabatan.Pelaksana, TingkatPendidikan.Sltp, "Terhalang pendidikan-kurang")]
    [InlineData(RuleId.R31, JenisJabatan.Pelaksana, null, "BelumDapatDinilai pendidikan-belum-diketahui")]
    [InlineData(RuleId.R27, JenisJabatan.Pelaksana, TingkatPendidikan.S1, "diam")]
    [InlineData(RuleId.R29, JenisJabatan.Fungsional, TingkatPendidikan.S1, "diam")]
    public void Education_by_kind_of_jabatan(RuleId rule, JenisJabatan jenis, TingkatPendidikan? level, string expected) =>
        Assert.Equal(expected, Cases.Said(rule, Educated(Cases.Nurse.Target(post => post with { Jenis = jenis, Jenjang = null }), level)));

    [Theory]
    [InlineData(TingkatPendidikan.D3, TingkatPendidikan.S1, "Terhalang pendidikan-kurang")]
    [InlineData(TingkatPendidikan.D4, TingkatPendidikan.S1, "Memenuhi terpenuhi")]
    [InlineData(TingkatPendidikan.D2, TingkatPendidikan.Slta, "Memenuhi terpenuhi")]
    [InlineData(TingkatPendidikan.Sltp, TingkatPendidikan.Slta, "Terhalang pendidikan-kurang")]
    [InlineData(null, TingkatPendidikan.Slta, "BelumDapatDinilai pendidikan-belum-diketahui")]
    [InlineData(TingkatPendidikan.S1, null, "BelumDapatDinilai syarat-pendidikan-belum-diketahui")]
    public void Level_reaches_what_the_jabatan_asks_for(TingkatPendidikan? level, TingkatPendidikan? minimum, string expected) =>
        Assert.Equal(expected, Cases.Said(RuleId.R46, Educated(Cases.Nurse, level).Target(post => post with { PendidikanMinimal = minimum })));

    [Theory]
    [InlineData(false, "Peringatan rumpun-lain")]
    [InlineData(true, "Terhalang rumpun-wajib")]
    [InlineData(null, "BelumDapatDinilai rumpun-wajib")]
    public void Another_field_warns_or_bars_where_it_is_demanded(bool? demanded, string expected) =>
        Assert.Equal(expected, Cases.Said(RuleId.R46, Cases.Nurse.Target(post => post with { Rumpun = ["HUKUM", "SOSIAL"], RumpunWajib = demanded })));

    [Theory]
    [InlineData(new[] { "hukum", " Keperawatan " }, "Memenuhi terpenuhi")]
    [InlineData(new string[0], "Memenuhi terpenuhi")]
    [InlineData(null, "BelumDapatDinilai rumpun-belum-diketahui")]
    public void Accepted_fields_of_the_jabatan(string[]? fields, string expected) =>
        Assert.Equal(expected, Cases.Said(RuleId.R46, Cases.Nurse.Target(post => post with { Rumpun = fields })));

    [Fact]
    public void Field_of_the_person_unknown_or_none()
    {
        static PlacementCase With(IReadOnlyList<string>? fields) =>
            Cases.Nurse.Person(person => person with { Pendidikan = new() { Tingkat = TingkatPendidikan.S1, Rumpun = fields } });

        Assert.Equal("BelumDapatDinilai rumpun-belum-diketahui", Cases.Said(RuleId.R46, With(null)));
        Assert.Equal("Terhalang rumpun-wajib", Cases.Said(RuleId.R46, With([])));
    }

    [Fact]
    public void Level_below_bars_whatever_is_unknown_about_the_field() => Assert.Equal(
        "Terhalang pendidikan-kurang",
        Cases.Said(RuleId.R46, Educated(Cases.Nurse, TingkatPendidikan.D3).Target(post => post with { Rumpun = null, RumpunWajib = null })));

    [Theory]
    [InlineData(8, 8, "Memenuhi terpenuhi")]
    [InlineData(8, 9, "Memenuhi terpenuhi")]
    [InlineData(8, 7, "Terhalang kelas-turun")]
    [InlineData(null, 7, "BelumDapatDinilai kelas-belum-diketahui")]
    [InlineData(8, null, "BelumDapatDinilai kelas-belum-diketahui")]
    public void Class_does_not_drop(int? now, int? then, string expected) => Assert.Equal(
        expected, Cases.Said(RuleId.R48, Cases.Nurse.Held(post => post with { Kelas = now }).Target(post => post with { Kelas = then })));

    [Fact]
    public void Dropped_class_says_what_to_pick() => Assert.Equal(
        "Kelas jabatan tujuan 6, kelas jabatan sekarang 7; turun kelas memerlukan dasar hukum. Pilih jabatan kelas 7 atau lebih tinggi.",
        Cases.Sentence(RuleId.R48, Cases.Nurse.Held(post => post with { Kelas = 7 }).Target(post => post with { Kelas = 6 })));
}
