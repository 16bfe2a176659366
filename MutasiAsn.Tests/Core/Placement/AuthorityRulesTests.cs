using MutasiAsn.Core.Placement;

namespace MutasiAsn.Tests.Core.Placement;

public sealed class AuthorityRulesTests
{
    [Theory]
    [InlineData("verifikator")]
    [InlineData("pencatatTim")]
    [InlineData("sekda")]
    [InlineData("ppk")]
    [InlineData("penandatangan")]
    [InlineData("persetujuan")]
    public void Applicant_acts_in_no_other_part(string part) => Assert.Equal("Terhalang pengusul-merangkap", Cases.Said(RuleId.R56, Named(part, "u1")));

    [Theory]
    [InlineData("pencatatTim")]
    [InlineData("sekda")]
    [InlineData("ppk")]
    [InlineData("penandatangan")]
    [InlineData("persetujuan")]
    public void Verifikator_neither_consents_nor_records_nor_decides(string part) => Assert.Equal("Terhalang verifikator-merangkap", Cases.Said(RuleId.R56, Named(part, "u2")));

    [Fact]
    public void Nothing_else_is_forbidden()
    {
        var item = Cases.Nurse.Actors(_ => new() { Pengusul = "u1", Verifikator = "u2", PencatatTim = "u3", Sekda = "u3", Ppk = "u3", Penandatangan = "u3", Persetujuan = ["u3", "u3"] });

        Assert.Equal("Memenuhi terpenuhi", Cases.Said(RuleId.R56, item));
    }

    [Fact]
    public void Speaks_whenever_somebody_is_named()
    {
        Assert.Equal("diam", Cases.Said(RuleId.R56, Cases.Nurse with { Pelaku = null }));
        Assert.Equal("diam", Cases.Said(RuleId.R56, Cases.Nurse with { Pelaku = new() { Persetujuan = [] } }));
        Assert.Equal("Memenuhi terpenuhi", Cases.Said(RuleId.R56, Cases.Nurse.At(Stage.Submit) with { Pelaku = new() { Pengusul = "u1" } }));
        Assert.Equal("Memenuhi terpenuhi", Cases.Said(RuleId.R56, Cases.Nurse.At(Stage.Consent) with { Pelaku = new() { Persetujuan = ["u7"] } }));
    }

    [Fact]
    public void Sentence_names_the_parts() => Assert.Equal(
        "Pengusul juga bertindak sebagai pemberi persetujuan. Tugaskan orang lain untuk bagian tersebut.", Cases.Sentence(RuleId.R56, Named("persetujuan", "u1")));

    private static PlacementCase Named(string part, string who) => Cases.Nurse.Actors(actors => part switch
    {
        "verifikator" => actors with { Verifikator = who },
        "pencatatTim" => actors with { PencatatTim = who },
        "sekda" => actors with { Sekda = who },
        "ppk" => actors with { Ppk = who },
        "penandatangan" => actors with { Penandatangan = who },
        _ => actors with { Persetujuan = ["u7", who] },
    });
}
