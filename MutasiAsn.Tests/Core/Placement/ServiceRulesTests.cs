using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.Tests.Core.Placement;

public sealed class ServiceRulesTests
{
    private static PlacementCase Held(string since, string tmt) => Cases.Nurse
        .Held(post => post with { Tmt = DateOnly.Parse(since, null) })
        .Move(move => move with { Tmt = DateOnly.Parse(tmt, null) });

    private static PlacementCase Jpt(ArahMutasi? arah) => Held("2025-07-15", "2026-12-01")
        .Held(post => post with { Jenis = JenisJabatan.JptPratama, Jenjang = Jenjang.IIb })
        .Move(move => move with { Arah = arah });

    [Theory]
    [InlineData("2024-01-15", "2026-01-14", "Peringatan masa-jabatan-kurang")]
    [InlineData("2024-01-15", "2026-01-15", "Memenuhi terpenuhi")]
    [InlineData("2024-02-29", "2026-02-27", "Peringatan masa-jabatan-kurang")]
    [InlineData("2024-02-29", "2026-02-28", "Memenuhi terpenuhi")]
    public void Two_years_are_reached_on_the_day(string since, string tmt, string expected) =>
        Assert.Equal(expected, Cases.Said(RuleId.R04, Held(since, tmt)));

    [Fact]
    public void Warned_sentence_has_figures_and_the_day_from_which_no_reason_is_needed() => Assert.Equal(
        "Masa jabatan 1 tahun 4 bulan, paling singkat 2 tahun. Usul tetap dapat dikirim dengan alasan, atau mulai 15 Juli 2027 tanpa alasan.",
        Cases.Sentence(RuleId.R04, Held("2025-07-15", "2026-12-01").At(Stage.Submit)));

    [Fact]
    public void After_submission_a_warned_case_goes_on_instead_of_being_sent() => Assert.Equal(
        "Masa jabatan 1 tahun 4 bulan, paling singkat 2 tahun. Usul dapat dilanjutkan dengan alasan, atau mulai 15 Juli 2027 tanpa alasan.",
        Cases.Sentence(RuleId.R04, Held("2025-07-15", "2026-12-01").At(Stage.Approve)));

    [Theory]
    [InlineData(ArahMutasi.Setara, "Terhalang masa-jabatan-kurang")]
    [InlineData(ArahMutasi.Promosi, "Peringatan masa-jabatan-kurang")]
    [InlineData(null, "BelumDapatDinilai arah-belum-diketahui")]
    public void Jpt_who_moves_sideways_is_barred(ArahMutasi? arah, string expected) => Assert.Equal(expected, Cases.Said(RuleId.R04, Jpt(arah)));

    [Theory]
    [InlineData("SE-7/2026", "Peringatan masa-jabatan-dikecualikan")]
    [InlineData(" ", "Terhalang masa-jabatan-kurang")]
    [InlineData(null, "Terhalang masa-jabatan-kurang")]
    public void Exception_lifts_the_bar_only_with_a_document(string? document, string expected)
    {
        var item = Jpt(ArahMutasi.Setara).Fact(fact => fact with { PengecualianMasaJabatan = new() { Dasar = PengecualianMasaJabatan.KinerjaUnit, Dokumen = document } });

        Assert.Equal(expected, Cases.Said(RuleId.R04, item));
    }

    [Fact]
    public void Unknown_without_start_or_tmt_or_kind()
    {
        Assert.Equal("BelumDapatDinilai tmt-jabatan-belum-diketahui", Cases.Said(RuleId.R04, Cases.Nurse.Held(post => post with { Tmt = null })));
        Assert.Equal("BelumDapatDinilai tmt-belum-diketahui", Cases.Said(RuleId.R04, Cases.Nurse.Move(move => move with { Tmt = null })));
        Assert.Equal(
            "BelumDapatDinilai jabatan-belum-diketahui",
            Cases.Said(RuleId.R04, Held("2025-07-15", "2026-12-01").Held(post => post with { Jenis = null, Jenjang = null })));
    }

    [Fact]
    public void Another_ketentuan_changes_the_time()
    {
        var item = Held("2026-06-01", "2026-12-01");
        var settings = Cases.SettingsWith(item.TanggalKeputusan!.Value, (KetentuanKeys.R04MasaJabatan, "6"));

        Assert.Equal(Verdict.Memenuhi, PlacementRules.Judge(item, settings, Cases.WorkingDays).Value.Findings.Single(finding => finding.Rule == RuleId.R04).Verdict);
    }
}
