using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.Core.Audit;

namespace MutasiAsn.App.Features.Audit;

/// <summary>The trail, newest first, paged in the database; for auditors only.</summary>
public sealed class ListAudit(IDbContextFactory<AppDb> databases)
{
    public const int PageSize = 50;

    public sealed record Page(IReadOnlyList<AuditEntry> Rows, int Total);

    public async Task<Page?> RunAsync(string? cari, int halaman, Actor actor, CancellationToken ct)
    {
        if (!actor.Is(Role.Auditor))
            return null;
        await using var db = await databases.CreateDbContextAsync(ct);
        var query = db.AuditEntry.AsNoTracking();
        if (!string.IsNullOrWhiteSpace(cari))
        {
            var plain = $"%{cari.Trim().Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal)}%";
            query = query.Where(a => EF.Functions.Like(a.ActorNama, plain, @"\") || EF.Functions.Like(a.Apa, plain, @"\") || EF.Functions.Like(a.Objek, plain, @"\"));
        }

        var total = await query.CountAsync(ct);
        return new Page(await query.OrderByDescending(a => a.Sequence).Skip((Links.PageWithin(halaman, total, PageSize) - 1) * PageSize).Take(PageSize).ToListAsync(ct), total);
    }
}
