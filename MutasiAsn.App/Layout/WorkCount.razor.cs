using Microsoft.AspNetCore.Components;
using MutasiAsn.App.Features.Dashboard;
using MutasiAsn.App.Identity;
using MutasiAsn.App.Live;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Layout;

/// <summary>The number beside "Menunggu Anda"; a leaf of its own, so that only it is drawn again.</summary>
public sealed partial class WorkCount
{
    private int _count;

    [Inject] public required CountOpenWork Count { get; init; }

    [Inject] public required CurrentActor Current { get; init; }

    protected override bool Concerns(Topic topic) => topic.Kind is nameof(UsulMutasi);

    protected override async Task ReloadAsync()
    {
        if (await Current.ReadAsync() is { } actor)
            _count = await Count.RunAsync(actor, CancellationToken.None);
    }
}
