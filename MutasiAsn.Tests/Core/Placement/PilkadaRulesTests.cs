using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.Tests.Core.Placement;

public sealed class PilkadaRulesTests
{
    private static readonly PlacementCase _leader = Cases.Nurse.Target(post => post with { Nama = "Lurah", Jenis = JenisJabatan.Pengawas, Jenjang = Jenjang.IVa });

    private static PlacementCase Palu2024(PlacementCase item, string decided, string? inducted = null, string? letter = null) => item
        .Decided(DateOnly.Parse(decided, null))
        .Move(move => move with { Pelantikan = inducted is null ? null : DateOnly.Parse(inducted, null) })
        .Calendar(calendar => calendar with
        {
            Pilkada = [new() { Penetapan = new(2024, 9, 22), AkhirMasaJabatan = new(2025, 2, 20) }],
            SuratMendagri = letter is null ? [] : [new() { Nomor = "100.2.1.3/1/SJ", Tanggal = DateOnly.Parse(letter, null) }],
        });

    private static PlacementCase Inaugurated2025(PlacementCase item, string decided, string? letter = null) => item
        .Decided(DateOnly.Parse(decided, null))
        .Calendar(calendar => calendar with
        {
            PelantikanKepalaDaerah = [new(2025, 2, 20)],
            SuratMendagri = letter is null ? [] : [new() { Tanggal = DateOnly.Parse(letter, null) }],
        });

    [Theory]
    [InlineData("2024-03-21", "Memenuhi terpenuhi")]
    [InlineData("2024-03-22", "Terhalang masa-pilkada")]
    [InlineData("2025-02-20", "Terhalang masa-pilkada")]
    [InlineData("2025-02-21", "Memenuhi terpenuhi")]
    public void Window_before_an_election_is_closed_on_both_ends(string decided, string expected) =>
        Assert.Equal(expected, Cases.Said(RuleId.R24, Palu2024(_leader, decided)));

    [Theory]
    [InlineData("2024-03-21", "Memenuhi terpenuhi")]
    [InlineData("2024-03-22", "Terhalang masa-pilkada")]
    public void Induction_in_the_window_is_barred_though_decided_before(string inducted, string expected) =>
        Assert.Equal(expected, Cases.Said(RuleId.R24, Palu2024(_leader, "2024-03-20", inducted)));

    [Theory]
    [InlineData("2024-05-03", "Memenuhi persetujuan-mendagri")]
    [InlineData("2024-05-04", "Terhalang masa-pilkada")]
    public void Letter_of_the_Minister_counts_when_dated_on_or_before_the_decision(string letter, string expected) =>
        Assert.Equal(expected, Cases.Said(RuleId.R24, Palu2024(_leader, "2024-05-03", "2024-05-03", letter)));

    [Theory]
    [InlineData("2025-02-19", "Memenuhi terpenuhi")]
    [InlineData("2025-02-20", "Terhalang enam-bulan-sejak-pelantikan")]
    [InlineData("2025-08-19", "Terhalang enam-bulan-sejak-pelantikan")]
    [InlineData("2025-08-20", "Memenuhi terpenuhi")]
    public void Six_months_after_the_inauguration_are_half_open(string decided, string expected) =>
        Assert.Equal(expected, Cases.Said(RuleId.R25, Inaugurated2025(_leader, decided)));

    [Fact]
    public void Letter_opens_the_six_months_too() => Assert.Equal(
        "Memenuhi persetujuan-mendagri", Cases.Said(RuleId.R25, Inaugurated2025(_leader, "2025-08-19", "2025-08-19")));

    [Fact]
    public void Plain_functional_jabatan_and_pelaksana_are_warned()
    {
        Assert.Equal("Peringatan masa-pilkada", Cases.Said(RuleId.R24, Palu2024(Cases.Nurse, "2024-04-01")));
        Assert.Equal("Peringatan enam-bulan-sejak-pelantikan", Cases.Said(RuleId.R25, Inaugurated2025(Cases.Nurse, "2025-04-01")));
    }

    [Fact]
    public void Present_jabatan_in_scope_bars_as_well_as_the_target()
    {
        var fromLeading = Cases.Nurse.Held(post => post with { Nama = "Kepala SD Negeri 1 Palu" });
        var toLeading = Cases.Nurse.Target(post => post with { TugasPimpinan = true });

        Assert.Equal("Terhalang masa-pilkada", Cases.Said(RuleId.R24, Palu2024(fromLeading, "2024-04-01")));
        Assert.Equal("Terhalang enam-bulan-sejak-pelantikan", Cases.Said(RuleId.R25, Inaugurated2025(toLeading, "2025-04-01")));
    }

    [Fact]
    public void Unknown_when_scope_or_end_of_the_term_is_unknown()
    {
        var scope = Cases.Nurse.Target(post => post with { TugasPimpinan = null });
        var end = Palu2024(_leader, "2024-04-01").Calendar(calendar => calendar with { Pilkada = [new() { Penetapan = new(2024, 9, 22) }] });

        Assert.Equal("BelumDapatDinilai tugas-pimpinan-belum-diketahui", Cases.Said(RuleId.R24, Palu2024(scope, "2024-04-01")));
        Assert.Equal("BelumDapatDinilai akhir-masa-jabatan-belum-diketahui", Cases.Said(RuleId.R24, end));
    }

    [Fact]
    public void Missing_calendars_mean_none()
    {
        Assert.Equal("Memenuhi terpenuhi", Cases.Said(RuleId.R24, _leader with { Kalender = null }));
        Assert.Equal("Memenuhi terpenuhi", Cases.Said(RuleId.R25, _leader with { Kalender = null }));
    }

    [Fact]
    public void Barred_sentence_names_window_and_way_out() => Assert.Equal(
        "Keputusan 20 Maret 2024 (pelantikan 22 Maret 2024) jatuh dalam masa larangan penggantian pejabat 22 Maret 2024 sampai dengan 20 Februari 2025. Mintakan persetujuan tertulis Menteri Dalam Negeri lebih dahulu, atau tunggu sampai sesudah 20 Februari 2025.",
        Cases.Sentence(RuleId.R24, Palu2024(_leader, "2024-03-20", "2024-03-22")));
}
