using MutasiAsn.App.Components;
using MutasiAsn.App.Features.Requests;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.App.Features.Requests;

public sealed class FormCheckTests
{
    private static readonly DateOnly _today = new(2026, 11, 24);
    private static readonly UsulMutasiFormPage.Fields _complete = new() { JabatanId = Guid.CreateVersion7(), Alasan = "Dekat orang tua.", Tmt = new DateOnly(2026, 12, 8), Pernyataan = CaseWorld.Clean };
    private static readonly FindingRow _warning = new("R44", Verdicts.Warning, "Pensiun dalam dua tahun.", "PP 11/2017 Pasal 239");

    [Fact]
    public void What_is_complete_has_no_mistake()
    {
        Assert.Empty(FormCheck.Of(1, _complete, true, null, false, _today));
        Assert.Empty(FormCheck.Of(2, _complete, true, null, false, _today));
    }

    [Fact]
    public void A_barred_post_is_stopped_at_the_first_step()
    {
        var barred = new CheckUsulMutasi.Answer([_warning with { Putusan = Verdicts.Barred }], Verdicts.Barred, null!);

        var (field, message) = Assert.Single(FormCheck.Of(1, _complete, true, barred, false, _today));
        Assert.Equal("pilih-jabatan", field);
        Assert.StartsWith("Jabatan ini terhalang ketentuan", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("  ", false)]
    [InlineData("Alasan keluarga.", true)]
    public void Every_warning_wants_a_reason(string? reason, bool enough)
    {
        var answer = new CheckUsulMutasi.Answer([_warning], Verdicts.Warning, null!);
        var fields = _complete with { Reasons = reason is null ? [] : new Dictionary<string, string> { ["R44"] = reason } };

        string[] expected = enough ? [] : ["alasan-R44"];
        Assert.Equal(expected, FormCheck.Of(2, fields, true, answer, false, _today).Select(e => e.Field));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void The_date_lies_after_today(int days, bool enough) =>
        Assert.Equal(enough, FormCheck.Of(2, _complete with { Tmt = _today.AddDays(days) }, true, null, false, _today).Count == 0);

    [Fact]
    public void Whoever_acts_for_somebody_says_why()
    {
        Assert.Equal(["atas-nama"], FormCheck.Of(2, _complete, true, null, true, _today).Select(e => e.Field));
        Assert.Empty(FormCheck.Of(2, _complete with { AlasanAtasNama = "Pegawai sedang dirawat." }, true, null, true, _today));
    }

    [Theory]
    [InlineData("pilih-jabatan", 1)]
    [InlineData("alasan", 2)]
    [InlineData("tmt-usulan", 2)]
    [InlineData("alasan-R44", 2)]
    public void A_mistake_is_shown_on_the_step_of_its_field(string field, int step) => Assert.Equal(step, FormCheck.StepOf(field));
}
