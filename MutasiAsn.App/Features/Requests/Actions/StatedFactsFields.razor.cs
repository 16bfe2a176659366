using Microsoft.AspNetCore.Components;
using MutasiAsn.App.Texts;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Requests.Actions;

/// <summary>The facts that no register holds, one question each; nothing is chosen beforehand, since unsaid is not "no".</summary>
public partial class StatedFactsFields
{
    private static readonly Question[] _questions =
    [
        new("peradilan", Labels.Of(JenisFakta.ProsesPeradilan) + "?", f => f.ProsesPeradilan, (f, v) => f with { ProsesPeradilan = v }),
        new("pemeriksaan", Labels.Of(JenisFakta.PemeriksaanDisiplin) + "?", f => f.PemeriksaanDisiplin, (f, v) => f with { PemeriksaanDisiplin = v }),
        new("belajar", Labels.Of(JenisFakta.TugasBelajar) + "?", f => f.TugasBelajar, (f, v) => f with { TugasBelajar = v }),
        new("ikatan", Labels.Of(JenisFakta.IkatanDinas) + "?", f => f.IkatanDinas, (f, v) => f with { IkatanDinas = v }),
        new("pensiun", Labels.Of(JenisFakta.MasaPersiapanPensiun) + "?", f => f.PersiapanPensiun, (f, v) => f with { PersiapanPensiun = v }),
    ];

    [Parameter, EditorRequired] public required string Id { get; set; }

    [Parameter, EditorRequired] public required StatedFacts Facts { get; set; }

    [Parameter] public EventCallback<StatedFacts> FactsChanged { get; set; }

    [Parameter] public IReadOnlyList<(string Field, string Message)> Errors { get; set; } = [];

    public static IReadOnlyList<(string Field, string Message)> Missing(string id, StatedFacts facts) =>
        [.. _questions.Where(q => q.Read(facts) is null).Select(q => ($"{id}-{q.Key}", $"Jawab pertanyaan: {q.Text}"))];

    private string? MessageOf(string id) => Errors.FirstOrDefault(e => e.Field == id).Message;

    private Task SetAsync(Question question, bool value) => FactsChanged.InvokeAsync(question.Write(Facts, value));

    private sealed record Question(string Key, string Text, Func<StatedFacts, bool?> Read, Func<StatedFacts, bool, StatedFacts> Write);
}
