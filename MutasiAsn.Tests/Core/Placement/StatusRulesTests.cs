using MutasiAsn.Core.People;
using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.Tests.Core.Placement;

public sealed class StatusRulesTests
{
    [Theory]
    [InlineData(StatusAsn.Pns, JenisMutasi.Internal, RuleId.R02, "Memenuhi terpenuhi")]
    [InlineData(StatusAsn.Pns, JenisMutasi.AntarKabkotaSatuProv, RuleId.R01, "Memenuhi terpenuhi")]
    [InlineData(StatusAsn.Cpns, JenisMutasi.Internal, RuleId.R02, "Terhalang cpns")]
    [InlineData(StatusAsn.Cpns, JenisMutasi.DaerahKePusat, RuleId.R02, "Terhalang cpns")]
    [InlineData(StatusAsn.Pppk, JenisMutasi.Internal, RuleId.R03, "Peringatan pppk-jabatan-sama")]
    [InlineData(StatusAsn.Pppk, JenisMutasi.AntarKabkotaSatuProv, RuleId.R03, "Terhalang pppk-antar-instansi")]
    [InlineData(null, JenisMutasi.Internal, RuleId.R02, "BelumDapatDinilai status-belum-diketahui")]
    [InlineData(null, JenisMutasi.KabkotaKeProv, RuleId.R01, "BelumDapatDinilai status-belum-diketahui")]
    public void Of_the_three_the_most_specific_speaks_alone(StatusAsn? status, JenisMutasi jenis, RuleId speaks, string expected)
    {
        var item = Cases.Nurse.Person(person => person with { StatusAsn = status }).Move(move => move with { Jenis = jenis });

        Assert.Equal(expected, Cases.Said(speaks, item));
        Assert.Single(Cases.Judge(item).Findings, finding => finding.Rule is RuleId.R01 or RuleId.R02 or RuleId.R03);
    }

    [Theory]
    [InlineData("Perawat Ahli Muda", "Terhalang pppk-jabatan-lain")]
    [InlineData(" perawat ahli pertama", "Peringatan pppk-jabatan-sama")]
    [InlineData(null, "BelumDapatDinilai jabatan-belum-diketahui")]
    public void Pppk_stays_in_the_same_jabatan(string? nama, string expected)
    {
        var item = Cases.Nurse.Person(person => person with { StatusAsn = StatusAsn.Pppk }).Target(post => post with { Nama = nama });

        Assert.Equal(expected, Cases.Said(RuleId.R03, item));
    }

    [Fact]
    public void Ketentuan_decides_whether_a_pppk_may_be_relocated()
    {
        var item = Cases.Nurse.Person(person => person with { StatusAsn = StatusAsn.Pppk });
        var settings = Cases.SettingsWith(item.TanggalKeputusan!.Value, (KetentuanKeys.R03PutusanInternal, "Terhalang"));

        var finding = PlacementRules.Judge(item, settings, Cases.WorkingDays).Value.Findings.Single(found => found.Rule == RuleId.R03);

        Assert.Equal(Verdict.Terhalang, finding.Verdict);
        Assert.DoesNotContain("dengan alasan", finding.Explanation, StringComparison.Ordinal);
    }
}
