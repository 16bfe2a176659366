using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Features.Requests;
using MutasiAsn.App.Texts;
using MutasiAsn.Core.Audit;

namespace MutasiAsn.App.Features.Dashboard;

/// <summary>How many cases wait for somebody; shown live on every page.</summary>
public sealed class CountOpenWork(IDbContextFactory<AppDb> databases, OrganisationCache organisations, TimeProvider clock)
{
    public async Task<int> RunAsync(Actor actor, CancellationToken ct)
    {
        var today = clock.Today();
        var organisation = await organisations.GetAsync(today, ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        return await (await OpenWork.WaitingForAsync(db, actor, organisation, today, ct)).CountAsync(ct);
    }
}
