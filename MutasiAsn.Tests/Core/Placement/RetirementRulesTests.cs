using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.Tests.Core.Placement;

public sealed class RetirementRulesTests
{
    /// <summary>Born on 15 March 1969: 58 in March 2027, pension from 1 April 2027.</summary>
    private static PlacementCase Old(string tmt) => Cases.Nurse
        .Person(person => person with { Nip = "196903152010032001", TanggalLahir = new(1969, 3, 15), TmtCpns = new(2010, 3, 1) })
        .Move(move => move with { Tmt = DateOnly.Parse(tmt, null) });

    [Theory]
    [InlineData("2027-03-31", "Memenuhi terpenuhi")]
    [InlineData("2027-04-01", "Terhalang melewati-bup")]
    public void Barred_from_the_first_day_of_the_pension_on(string tmt, string expected) => Assert.Equal(expected, Cases.Said(RuleId.R43, Old(tmt)));

    [Theory]
    [InlineData("2026-04-01", "Memenuhi terpenuhi")]
    [InlineData("2026-04-02", "Peringatan mendekati-bup")]
    [InlineData("2027-04-01", "Peringatan mendekati-bup")]
    public void Less_than_365_days_warn(string tmt, string expected) => Assert.Equal(expected, Cases.Said(RuleId.R44, Old(tmt)));

    [Fact]
    public void Retirement_age_is_that_of_the_target()
    {
        var madya = Old("2027-04-01").Target(post => post with { Nama = "Perawat Ahli Madya", Jenjang = Jenjang.AhliMadya });
        var guru = Old("2029-03-31").Target(post => post with { Nama = "Guru Kelas Ahli Muda", Jenjang = Jenjang.AhliMuda });

        Assert.Equal("Memenuhi terpenuhi", Cases.Said(RuleId.R43, madya));
        Assert.Equal("Memenuhi terpenuhi", Cases.Said(RuleId.R43, guru));
        Assert.Equal(new DateOnly(2029, 4, 1), Cases.Judge(guru).Hitungan.TmtPensiun);
    }

    [Fact]
    public void Own_retirement_age_wins()
    {
        var item = Old("2027-04-01").Person(person => person with { BupKhusus = 65 });

        Assert.Equal("Memenuhi terpenuhi", Cases.Said(RuleId.R43, item));
        Assert.Equal(new DateOnly(2034, 4, 1), Cases.Judge(item).Hitungan.TmtPensiun);
    }

    [Theory]
    [InlineData(true, "2026-12-01", "Terhalang masa-persiapan-pensiun")]
    [InlineData(null, "2026-12-01", "BelumDapatDinilai belum-dinyatakan")]
    [InlineData(null, "2027-04-01", "Terhalang melewati-bup")]
    public void Preparing_for_retirement_bars(bool? preparing, string tmt, string expected) =>
        Assert.Equal(expected, Cases.Said(RuleId.R43, Old(tmt).Fact(fact => fact with { PersiapanPensiun = preparing })));

    [Theory]
    [InlineData(RuleId.R43)]
    [InlineData(RuleId.R44)]
    [InlineData(RuleId.R60)]
    public void Birth_date_that_contradicts_the_nip_decides_nothing(RuleId rule)
    {
        var item = Old("2027-04-01").Person(person => person with { TanggalLahir = new(1969, 3, 16) });

        Assert.Equal("BelumDapatDinilai tanggal-lahir-bertentangan", Cases.Said(rule, item));
        Assert.Null(Cases.Judge(item).Hitungan.TmtPensiun);
    }

    [Theory]
    [InlineData(RuleId.R43)]
    [InlineData(RuleId.R44)]
    public void Unknown_birth_date_level_or_tmt(RuleId rule)
    {
        Assert.Equal("BelumDapatDinilai tanggal-lahir-belum-diketahui", Cases.Said(rule, Cases.Nurse.Person(person => person with { TanggalLahir = null })));
        Assert.Equal("BelumDapatDinilai bup-belum-diketahui", Cases.Said(rule, Cases.Nurse.Target(post => post with { Nama = "Perawat", Jenjang = null })));
        Assert.Equal("BelumDapatDinilai tmt-belum-diketahui", Cases.Said(rule, Cases.Nurse.Move(move => move with { Tmt = null })));
    }
}
