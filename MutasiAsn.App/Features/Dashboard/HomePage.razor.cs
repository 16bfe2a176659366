using Microsoft.AspNetCore.Components;
using MutasiAsn.App.Identity;
using MutasiAsn.App.Live;
using MutasiAsn.App.Texts;
using MutasiAsn.Core.Decisions;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Dashboard;

/// <summary>The first page after sign-in.</summary>
public sealed partial class HomePage
{
    private GetHome.View? _view;

    [Inject] public required GetHome Get { get; init; }

    [Inject] public required CurrentActor Current { get; init; }

    private string Greeting => Wita.Local(_view!.Now).Hour switch { < 11 => "Selamat pagi", < 15 => "Selamat siang", < 18 => "Selamat sore", _ => "Selamat malam" };

    protected override bool Concerns(Topic topic) => topic.Kind is nameof(UsulMutasi) or nameof(SuratKeputusan);

    protected override async Task ReloadAsync()
    {
        if (await Current.ReadAsync() is { } actor)
            _view = await Get.RunAsync(actor, CancellationToken.None);
    }
}
