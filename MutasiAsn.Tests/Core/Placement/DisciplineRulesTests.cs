using MutasiAsn.Core.Placement;

namespace MutasiAsn.Tests.Core.Placement;

public sealed class DisciplineRulesTests
{
    private static PlacementCase Sanctioned(string? from, string? until, string tmt) => Cases.Nurse
        .Person(person => person with
        {
            HukumanDisiplin = [new() { Tingkat = TingkatHukuman.Sedang, Mulai = from is null ? null : DateOnly.Parse(from, null), Sampai = until is null ? null : DateOnly.Parse(until, null) }],
        })
        .Move(move => move with { Tmt = DateOnly.Parse(tmt, null) });

    [Theory]
    [InlineData("2026-01-01", "2026-11-30", "2026-12-01", "Memenuhi terpenuhi")]
    [InlineData("2026-01-01", "2026-12-01", "2026-12-01", "Terhalang hukuman-disiplin-berjalan")]
    [InlineData("2026-12-01", "2027-12-01", "2026-12-01", "Terhalang hukuman-disiplin-berjalan")]
    [InlineData("2026-12-02", "2027-12-01", "2026-12-01", "Memenuhi terpenuhi")]
    [InlineData("2026-01-01", null, "2026-12-01", "BelumDapatDinilai hukuman-disiplin-belum-diketahui")]
    [InlineData(null, "2027-01-01", "2026-12-01", "BelumDapatDinilai hukuman-disiplin-belum-diketahui")]
    [InlineData(null, "2026-11-30", "2026-12-01", "Memenuhi terpenuhi")]
    public void Sanction_counts_with_its_first_and_last_day(string? from, string? until, string tmt, string expected) =>
        Assert.Equal(expected, Cases.Said(RuleId.R08, Sanctioned(from, until, tmt)));

    [Fact]
    public void Barred_sentence_names_the_day_from_which_it_works() => Assert.Equal(
        "Hukuman disiplin tingkat sedang berjalan 1 Januari 2026 sampai dengan 31 Desember 2026, mencakup TMT 1 Desember 2026. Ubah TMT menjadi 1 Januari 2027 atau sesudahnya.",
        Cases.Sentence(RuleId.R08, Sanctioned("2026-01-01", "2026-12-31", "2026-12-01")));

    [Theory]
    [InlineData(true, "Terhalang pemeriksaan-disiplin-berjalan")]
    [InlineData(null, "BelumDapatDinilai belum-dinyatakan")]
    public void Examination_bars_and_is_asked_for(bool? examined, string expected) =>
        Assert.Equal(expected, Cases.Said(RuleId.R08, Cases.Nurse.Fact(fact => fact with { PemeriksaanDisiplin = examined })));

    [Fact]
    public void Sanctions_that_nobody_looked_up_are_unknown() => Assert.Equal(
        "BelumDapatDinilai hukuman-disiplin-belum-diketahui",
        Cases.Said(RuleId.R08, Cases.Nurse.Person(person => person with { HukumanDisiplin = null })));

    [Theory]
    [InlineData(false, "Memenuhi terpenuhi")]
    [InlineData(true, "Terhalang proses-peradilan-berjalan")]
    [InlineData(null, "BelumDapatDinilai belum-dinyatakan")]
    public void Court_process(bool? runs, string expected) => Assert.Equal(expected, Cases.Said(RuleId.R09, Cases.Nurse.Fact(fact => fact with { ProsesPeradilan = runs })));

    [Theory]
    [InlineData(false, false, "Memenuhi terpenuhi")]
    [InlineData(true, null, "Terhalang tugas-belajar")]
    [InlineData(null, true, "Terhalang ikatan-dinas")]
    [InlineData(false, null, "BelumDapatDinilai belum-dinyatakan")]
    public void Study_assignment_and_service_bond(bool? study, bool? bond, string expected) =>
        Assert.Equal(expected, Cases.Said(RuleId.R10, Cases.Nurse.Fact(fact => fact with { TugasBelajar = study, IkatanDinas = bond })));

    [Theory]
    [InlineData("2026-01-01", "2027-01-01")]
    [InlineData("2026-01-01", null)]
    [InlineData("2020-01-01", "2020-12-31")]
    public void Outsiders_read_no_reason_and_no_figure_of_discipline(string from, string? until)
    {
        var finding = Cases.Judge(Sanctioned(from, until, "2026-12-01")).Findings.Single(found => found.Rule == RuleId.R08);

        var seen = FindingText.ForOutsiders(finding);

        Assert.Equal(finding.Verdict, seen.Verdict);
        Assert.Empty(seen.Codes);
        Assert.Empty(seen.Facts);
        Assert.DoesNotContain("20", seen.Explanation, StringComparison.Ordinal);
        if (finding.Verdict == Verdict.Terhalang)
            Assert.Equal("Terhalang, alasan hanya untuk BKPSDMD.", seen.Explanation);
    }

    [Fact]
    public void Outsiders_read_all_other_findings_in_full()
    {
        var finding = Cases.Judge(Cases.Nurse).Findings.Single(found => found.Rule == RuleId.R04);

        Assert.Same(finding, FindingText.ForOutsiders(finding));
    }
}
