using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.Tests.Core.Placement;

public sealed class DocumentRulesTests
{
    private static CaseDokumen Set(CaseDokumen papers, DokumenKind kind, CaseBerkas? paper) => kind switch
    {
        DokumenKind.D02Asal => papers with { D02Asal = paper },
        DokumenKind.D02Tujuan => papers with { D02Tujuan = paper },
        DokumenKind.D03 => papers with { D03 = paper },
        DokumenKind.D04 => papers with { D04 = paper },
        DokumenKind.D05 => papers with { D05 = paper },
        DokumenKind.D06 => papers with { D06 = paper },
        DokumenKind.D08 => papers with { D08 = paper },
        DokumenKind.D09 => papers with { D09 = paper },
        DokumenKind.D10 => papers with { D10 = paper },
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    [Theory]
    [InlineData(DokumenKind.D02Asal)]
    [InlineData(DokumenKind.D02Tujuan)]
    [InlineData(DokumenKind.D03)]
    [InlineData(DokumenKind.D04)]
    [InlineData(DokumenKind.D05)]
    [InlineData(DokumenKind.D06)]
    [InlineData(DokumenKind.D09)]
    public void Needed_paper_bars_when_missing_and_is_unknown_when_not_recorded(DokumenKind kind)
    {
        Assert.Equal("Terhalang dokumen-tidak-ada", Cases.Said(RuleId.R13, Cases.Nurse.Papers(papers => Set(papers, kind, CaseBerkas.TidakAda))));
        Assert.Equal("BelumDapatDinilai dokumen-belum-diketahui", Cases.Said(RuleId.R13, Cases.Nurse.Papers(papers => Set(papers, kind, null))));
    }

    [Fact]
    public void Appraisals_are_known_from_the_data_for_an_internal_move_and_a_paper_between_agencies()
    {
        var item = Cases.Nurse.Papers(papers => papers with { D08 = CaseBerkas.TidakAda });

        Assert.Equal("Memenuhi terpenuhi", Cases.Said(RuleId.R13, item));
        Assert.Equal("Terhalang dokumen-tidak-ada", Cases.Said(RuleId.R13, item.Move(move => move with { Jenis = JenisMutasi.KabkotaKeProv })));
    }

    [Fact]
    public void Recommended_paper_warns_inside_and_bars_between_agencies()
    {
        var item = Cases.Nurse.Papers(papers => papers with { D10 = CaseBerkas.TidakAda });

        Assert.Equal("Peringatan dokumen-disarankan-tidak-ada", Cases.Said(RuleId.R13, item));
        Assert.Equal("Terhalang dokumen-tidak-ada", Cases.Said(RuleId.R13, item.Move(move => move with { Jenis = JenisMutasi.KabkotaKeProv })));
        Assert.Equal("BelumDapatDinilai dokumen-belum-diketahui", Cases.Said(RuleId.R13, Cases.Nurse.Papers(papers => papers with { D10 = null })));
    }

    [Fact]
    public void Move_for_the_service_needs_no_request()
    {
        var item = Cases.Nurse.Papers(papers => new() { D02Asal = papers.D02Asal, D02Tujuan = papers.D02Tujuan, D10 = papers.D10 });

        Assert.Equal("Memenuhi terpenuhi", Cases.Said(RuleId.R13, item.Move(move => move with { Alasan = AlasanMutasi.Dinas })));
        Assert.Equal("BelumDapatDinilai alasan-belum-diketahui", Cases.Said(RuleId.R13, item.Move(move => move with { Alasan = null })));
    }

    [Theory]
    [InlineData("2026-11-24", "Memenuhi terpenuhi")]
    [InlineData("2026-11-25", "Terhalang dokumen-tidak-ada")]
    public void Paper_dated_after_the_day_of_judgement_is_not_there_yet(string date, string expected) =>
        Assert.Equal(expected, Cases.Said(RuleId.R13, Cases.Nurse.Papers(papers => papers with { D06 = CaseBerkas.Of(DateOnly.Parse(date, null)) })));

    [Theory]
    [InlineData(Stage.Submit, false)]
    [InlineData(Stage.Consent, false)]
    [InlineData(Stage.Verify, true)]
    [InlineData(Stage.Issue, true)]
    public void Papers_are_judged_from_verification_on(Stage stage, bool speaks) =>
        Assert.Equal(speaks, Cases.Said(RuleId.R13, Cases.Nurse.At(stage)) != "diam");

    [Fact]
    public void Every_missing_and_unrecorded_paper_is_named()
    {
        var finding = Cases.Judge(Cases.Nurse.Papers(papers => papers with { D03 = CaseBerkas.TidakAda, D06 = CaseBerkas.TidakAda, D09 = null })).Findings.Single(found => found.Rule == RuleId.R13);

        Assert.Equal(["dokumen-tidak-ada", "tanpa-D03", "tanpa-D06", "belum-diketahui-D09"], finding.Codes);
        Assert.Contains("surat permohonan mutasi (D03)", finding.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(JenisMutasi.Internal, "Peringatan anjab-abk-tidak-ada")]
    [InlineData(JenisMutasi.AntarKabkotaSatuProv, "Terhalang anjab-abk-tidak-ada")]
    public void Analysis_missing_for_one_unit(JenisMutasi jenis, string expected) => Assert.Equal(
        expected,
        Cases.Said(RuleId.R14, Cases.Nurse.At(Stage.Submit).Papers(papers => papers with { D02Tujuan = CaseBerkas.TidakAda }).Move(move => move with { Jenis = jenis })));

    [Fact]
    public void Analysis_met_or_not_recorded()
    {
        Assert.Equal("Memenuhi terpenuhi", Cases.Said(RuleId.R14, Cases.Nurse));
        Assert.Equal("BelumDapatDinilai anjab-abk-belum-diketahui", Cases.Said(RuleId.R14, Cases.Nurse with { Dokumen = null }));
        Assert.Equal(
            "Belum diketahui apakah analisis jabatan dan analisis beban kerja unit tujuan tersedia; verifikator mencatatnya.",
            Cases.Sentence(RuleId.R14, Cases.Nurse.Papers(papers => papers with { D02Tujuan = null })));
    }
}
