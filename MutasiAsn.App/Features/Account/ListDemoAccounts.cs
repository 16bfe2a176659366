using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.Core.Audit;

namespace MutasiAsn.App.Features.Account;

/// <summary>The people as whom anyone may sign in while there is no identity provider, in the order of the page.</summary>
public sealed class ListDemoAccounts(IDbContextFactory<AppDb> databases)
{
    public async Task<IReadOnlyList<AppUser>> RunAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.AppUser.AsNoTracking().Where(u => u.DemoPeran != null).OrderBy(u => u.DemoUrutan).ToListAsync(ct);
    }
}
