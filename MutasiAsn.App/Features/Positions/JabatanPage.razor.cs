using Microsoft.AspNetCore.Components;
using MutasiAsn.App.Identity;
using MutasiAsn.App.Live;
using MutasiAsn.App.Texts;
using MutasiAsn.Core.Decisions;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Positions;

/// <summary>One post, with what the rules say to the reader.</summary>
public sealed partial class JabatanPage
{
    private GetJabatan.View? _view;
    private bool _missing;

    [Parameter] public Guid Id { get; set; }

    [Inject] public required GetJabatan Get { get; init; }

    [Inject] public required CurrentActor Current { get; init; }

    protected override bool Concerns(Topic topic) => topic.Kind is nameof(SuratKeputusan) or nameof(UsulMutasi);

    protected override async Task ReloadAsync()
    {
        if (await Current.ReadAsync() is { } actor)
            _view = await Get.RunAsync(Id, actor, CancellationToken.None);
        _missing = _view is null;
    }

    private static string Title(string rumpun) => CultureSetup.Indonesian.TextInfo.ToTitleCase(rumpun.ToLower(CultureSetup.Indonesian));
}
