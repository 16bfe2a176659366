using MutasiAsn.Core.People;
using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.Tests.Core.Placement;

public sealed class KinerjaRulesTests
{
    private static PlacementCase Graded(params (int Year, Predikat Grade)[] grades) =>
        Cases.Nurse.Person(person => person with { Predikat = [.. grades.Select(item => new CasePredikat { Tahun = item.Year, Predikat = item.Grade })] });

    [Theory]
    [InlineData(JenisMutasi.Internal, ArahMutasi.Setara, "Peringatan predikat-di-bawah-baik")]
    [InlineData(JenisMutasi.Internal, ArahMutasi.Turun, "Peringatan predikat-di-bawah-baik")]
    [InlineData(JenisMutasi.Internal, ArahMutasi.Promosi, "Terhalang predikat-di-bawah-baik")]
    [InlineData(JenisMutasi.AntarKabkotaSatuProv, ArahMutasi.Setara, "Terhalang predikat-di-bawah-baik")]
    [InlineData(JenisMutasi.AntarKabkotaSatuProv, null, "Terhalang predikat-di-bawah-baik")]
    [InlineData(JenisMutasi.Internal, null, "BelumDapatDinilai arah-belum-diketahui")]
    public void Below_baik_bars_a_promotion_and_a_move_between_agencies(JenisMutasi jenis, ArahMutasi? arah, string expected)
    {
        var item = Graded((2024, Predikat.Baik), (2025, Predikat.ButuhPerbaikan)).Move(move => move with { Jenis = jenis, Arah = arah });

        Assert.Equal(expected, Cases.Said(RuleId.R11, item));
    }

    [Fact]
    public void Sentence_names_years_and_grades() => Assert.Equal(
        "Predikat kinerja 2025 Butuh Perbaikan, 2024 Baik; paling rendah Baik untuk dua tahun terakhir. Usul tetap dapat dikirim dengan alasan.",
        Cases.Sentence(RuleId.R11, Graded((2024, Predikat.Baik), (2025, Predikat.ButuhPerbaikan)).At(Stage.Submit)));

    [Theory]
    [InlineData("2027-02-27", "Memenuhi terpenuhi")]
    [InlineData("2027-02-28", "BelumDapatDinilai predikat-belum-ada")]
    public void Year_is_due_from_28_February_on(string day, string expected) =>
        Assert.Equal(expected, Cases.Said(RuleId.R11, Cases.Nurse.Decided(DateOnly.Parse(day, null))));

    [Theory]
    [InlineData("2027-02-27", "Memenuhi terpenuhi")]
    [InlineData("2027-02-28", "Peringatan predikat-di-bawah-baik")]
    public void Grade_of_a_year_that_is_not_due_does_not_count(string day, string expected)
    {
        var item = Graded((2026, Predikat.Kurang), (2025, Predikat.Baik), (2024, Predikat.Baik)).Decided(DateOnly.Parse(day, null));

        Assert.Equal(expected, Cases.Said(RuleId.R11, item));
    }

    [Theory]
    [InlineData("2024-07-01", "BelumDapatDinilai predikat-belum-ada")]
    [InlineData("2024-07-02", "Memenuhi terpenuhi")]
    [InlineData("2025-07-01", "Memenuhi terpenuhi")]
    [InlineData("2025-07-02", "Peringatan predikat-belum-jatuh-tempo")]
    public void Year_entered_after_1_July_does_not_count(string entered, string expected)
    {
        var item = Graded((2025, Predikat.Baik)).Person(person => person with { TmtCpns = DateOnly.Parse(entered, null), TmtPns = null });

        Assert.Equal(expected, Cases.Said(RuleId.R11, item));
    }

    [Fact]
    public void Missing_grade_is_unknown_but_a_bad_one_beside_it_decides()
    {
        Assert.Equal("BelumDapatDinilai predikat-belum-ada", Cases.Said(RuleId.R11, Graded((2025, Predikat.Baik))));
        Assert.Equal("BelumDapatDinilai predikat-belum-ada", Cases.Said(RuleId.R11, Cases.Nurse.Person(person => person with { Predikat = null })));
        Assert.Equal("Peringatan predikat-di-bawah-baik", Cases.Said(RuleId.R11, Graded((2025, Predikat.Kurang))));
    }
}
