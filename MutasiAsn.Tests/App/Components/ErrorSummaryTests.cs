using Bunit;
using MutasiAsn.App.Components;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.App.Components;

public sealed class ErrorSummaryTests : PageTest
{
    private static readonly (string, string)[] _errors = [("alasan", "Tulis alasan mutasi."), ("tmt-usulan", "Isi tanggal mulai bertugas.")];

    [Fact]
    public void Without_a_mistake_there_is_no_summary() => Assert.Empty(Show([]).Markup.Trim());

    [Fact]
    public void Every_mistake_leads_to_its_field_on_this_page()
    {
        var summary = Show(_errors);

        Assert.Equal("alert", summary.Find(".summary").GetAttribute("role"));
        Assert.Equal(["/#alasan", "/#tmt-usulan"], summary.FindAll("a").Select(a => a.GetAttribute("href")));
        summary.FindAll("a")[1].Click();
        Assert.Equal("tmt-usulan", Assert.Single(JSInterop.Invocations["mutasi.fokus"]).Arguments[0]);
    }

    [Fact]
    public async Task It_takes_the_focus_when_it_is_shown_and_not_before()
    {
        var summary = Show(_errors);
        Assert.Empty(JSInterop.Invocations["mutasi.fokus"]);

        await summary.InvokeAsync(summary.Instance.Show);

        Assert.Equal(summary.Find(".summary").Id, Assert.Single(JSInterop.Invocations["mutasi.fokus"]).Arguments[0]);
    }

    private IRenderedComponent<ErrorSummary> Show((string, string)[] errors) => Render<ErrorSummary>(p => p.Add(s => s.Errors, errors));
}
