using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MutasiAsn.App.Data;
using MutasiAsn.App.Features.Requests;
using MutasiAsn.App.Identity;
using MutasiAsn.App.Live;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.App.Features.Requests;

/// <summary>A page about cases over the test city: real use cases, real SQLite.</summary>
public abstract class CasePageTest : PageTest
{
    private CaseWorld? _world;

    protected CaseWorld World => _world!;

    protected override async Task PrepareAsync()
    {
        _world = await CaseWorld.StartAsync();
        Services.AddSingleton<TimeProvider>(World.Clock);
        Share<IDbContextFactory<AppDb>>();
        Share<ChangeFeed>();
        Share<ActorReader>();
        Share<FormSource>();
        Share<ListUsulMutasi>();
        Share<CheckUsulMutasi>();
        Share<SaveUsulMutasi>();
        Share<SubmitUsulMutasi>();
        Services.AddScoped<CurrentActor>();
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        if (_world is not null)
            await _world.DisposeAsync();
    }

    // The world owns it; the container of the page may not dispose of it.
    private void Share<T>()
        where T : class => Services.AddSingleton(World.Get<T>());
}
