using MutasiAsn.Core.People;
using MutasiAsn.Core.Placement;

namespace MutasiAsn.Tests.Core.Placement;

public sealed class SystemRulesTests
{
    [Theory]
    [InlineData(StatusAsn.Pns, "198804122018032014", "Memenuhi terpenuhi")]
    [InlineData(StatusAsn.Pns, "19880412201803201", "Terhalang nip-tidak-sah")]
    [InlineData(StatusAsn.Pns, "198813122018032014", "Terhalang nip-tidak-sah")]
    [InlineData(StatusAsn.Pns, null, "BelumDapatDinilai nip-belum-diketahui")]
    [InlineData(null, "198804122018032014", "BelumDapatDinilai status-belum-diketahui")]
    [InlineData(StatusAsn.Pppk, "198804122018212014", "Memenuhi terpenuhi")]
    [InlineData(StatusAsn.Pppk, "198804122018152014", "Peringatan kode-kontrak-tidak-dikenal")]
    [InlineData(StatusAsn.Pppk, "198804122018032014", "Terhalang nip-tidak-sah")]
    public void Number_is_valid_for_the_status(StatusAsn? status, string? nip, string expected) =>
        Assert.Equal(expected, Cases.Said(RuleId.R60, Cases.Nurse.Person(person => person with { StatusAsn = status, Nip = nip })));

    [Fact]
    public void Without_a_birth_date_the_number_cannot_be_compared() => Assert.Equal(
        "BelumDapatDinilai tanggal-lahir-belum-diketahui", Cases.Said(RuleId.R60, Cases.Nurse.Person(person => person with { TanggalLahir = null })));

    [Theory]
    [InlineData(NipState.NotEighteenDigits, "1988041220180320")]
    [InlineData(NipState.BirthDateNotReal, "198802302018032014")]
    [InlineData(NipState.MonthNotReal, "198804122018132014")]
    [InlineData(NipState.YoungerThanEighteen, "200804122018032014")]
    [InlineData(NipState.SexDigitUnknown, "198804122018033014")]
    [InlineData(NipState.SerialZero, "198804122018032000")]
    public void Sentence_says_what_is_wrong_with_the_number_without_repeating_it(NipState state, string nip)
    {
        var sentence = Cases.Sentence(RuleId.R60, Cases.Nurse.Person(person => person with { Nip = nip }));

        Assert.Equal(state, Nip.Check(nip, StatusAsn.Pns));
        Assert.StartsWith("NIP tidak sah: ", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain(": .", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain(nip, sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "Memenuhi terpenuhi")]
    [InlineData(true, "Terhalang usul-terbuka-lain")]
    [InlineData(null, "BelumDapatDinilai usul-terbuka-belum-diketahui")]
    public void One_open_usul_for_one_person(bool? open, string expected) =>
        Assert.Equal(expected, Cases.Said(RuleId.R61, Cases.Nurse.Person(person => person with { UsulTerbukaLain = open })));
}
