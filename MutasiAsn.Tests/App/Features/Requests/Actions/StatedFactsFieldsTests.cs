using Bunit;
using MutasiAsn.App.Features.Requests.Actions;
using MutasiAsn.Core.Requests;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.App.Features.Requests.Actions;

public sealed class StatedFactsFieldsTests : PageTest
{
    [Fact]
    public void Nothing_is_chosen_beforehand()
    {
        var fields = Show(new StatedFacts());

        Assert.Equal(5, fields.FindAll("fieldset").Count);
        Assert.DoesNotContain(fields.FindAll("input[type=radio]"), radio => radio.HasAttribute("checked"));
    }

    [Fact]
    public void An_answer_changes_its_own_fact_and_no_other()
    {
        StatedFacts? told = null;
        var fields = Show(new StatedFacts { TugasBelajar = true }, facts => told = facts);

        fields.Find("#nyata-ikatan input").Change("on");

        Assert.Equal(new StatedFacts { TugasBelajar = true, IkatanDinas = false }, told);
    }

    [Fact]
    public void Unsaid_is_asked_for_and_no_is_an_answer()
    {
        var missing = StatedFactsFields.Missing("nyata", new StatedFacts { ProsesPeradilan = false, PemeriksaanDisiplin = true });

        Assert.Equal(["nyata-belajar", "nyata-ikatan", "nyata-pensiun"], missing.Select(m => m.Field));
        Assert.All(missing, m => Assert.StartsWith("Jawab pertanyaan: ", m.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void The_message_stands_at_its_question()
    {
        var fields = Render<StatedFactsFields>(p => p.Add(f => f.Id, "nyata").Add(f => f.Facts, new StatedFacts()).Add(f => f.Errors, StatedFactsFields.Missing("nyata", new StatedFacts())));

        Assert.StartsWith("Jawab pertanyaan", fields.Find("#nyata-peradilan #nyata-peradilan-e").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<StatedFactsFields> Show(StatedFacts facts, Action<StatedFacts>? changed = null) =>
        Render<StatedFactsFields>(p => p.Add(f => f.Id, "nyata").Add(f => f.Facts, facts).Add(f => f.FactsChanged, told => changed?.Invoke(told)));
}
