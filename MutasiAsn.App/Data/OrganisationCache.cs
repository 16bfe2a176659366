using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Live;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Decisions;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.App.Data;

/// <summary>The tree of units with today's leaders, for pages and counts. Commands read it anew inside their transaction.</summary>
public sealed class OrganisationCache : IDisposable
{
    private readonly IDbContextFactory<AppDb> _databases;
    private readonly IDisposable _subscription;
    private int _version;
    private Kept? _kept;

    public OrganisationCache(IDbContextFactory<AppDb> databases, ChangeFeed feed)
    {
        _databases = databases;
        _subscription = feed.Subscribe(topic =>
        {
            if (topic.Kind is "*" or nameof(SuratKeputusan) or nameof(Pegawai) or nameof(RoleAssignment))
                Interlocked.Increment(ref _version);
        });
    }

    public void Dispose() => _subscription.Dispose();

    public async Task<Organisation> GetAsync(DateOnly day, CancellationToken ct)
    {
        var version = Volatile.Read(ref _version);
        if (_kept is { } kept && kept.Day == day && kept.Version == version)
            return kept.Organisation;
        await using var db = await _databases.CreateDbContextAsync(ct);
        var organisation = await OrganisationReader.ReadAsync(db, day, ct);
        _kept = new Kept(day, version, organisation);
        return organisation;
    }

    private sealed record Kept(DateOnly Day, int Version, Organisation Organisation);
}
