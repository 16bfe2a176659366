using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Features.Decisions;
using MutasiAsn.App.Features.People;
using MutasiAsn.App.Features.Positions;
using MutasiAsn.App.Features.Requests;
using MutasiAsn.App.Identity;
using MutasiAsn.App.Texts;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Dashboard;

/// <summary>What the first page shows: what waits for me, my own case, open posts that are near, my letters. Figures that need history come later.</summary>
public sealed class GetHome(IDbContextFactory<AppDb> databases, ListUsulMutasi list, GetUsulMutasi cases, GetProfile profile, ListSuratKeputusan letters, TimeProvider clock)
{
    private const int Few = 5;

    public sealed record View
    {
        public required Actor Actor { get; init; }

        public required DateTimeOffset Now { get; init; }

        public GetProfile.View? Me { get; init; }

        public ListUsulMutasi.Page? Waiting { get; init; }

        public CaseView? OwnCase { get; init; }

        public IReadOnlyList<OpenJabatanRow> Near { get; init; } = [];

        public int GoingCount { get; init; }

        public IReadOnlyList<ListSuratKeputusan.Row> Letters { get; init; } = [];

        public IReadOnlyList<Tile> Tiles { get; init; } = [];
    }

    /// <summary>A figure that is counted now.</summary>
    public sealed record Tile(string Name, string Figure, string Note);

    public async Task<View> RunAsync(Actor actor, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var today = Wita.Day(now);
        var waits = Policies.QueueRoles.Any(actor.Is);
        var me = actor.PegawaiId is null ? null : await profile.RunAsync(actor, ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        var own = actor.PegawaiId is { } pegawaiId
            ? await db.UsulMutasi.AsNoTracking().Where(u => u.PegawaiId == pegawaiId).OrderByDescending(u => u.MenungguSejak).Select(u => (Guid?)u.Id).FirstOrDefaultAsync(ct)
            : null;
        var ownCase = own is { } id ? await cases.RunAsync(id, actor, ct) : default;
        var near = actor.PegawaiId is { } person && !waits ? await OpenJabatan.ReadAsync(db, person, today, today.AddDays(1), ct) : [];
        var going = near.Where(r => r.Goes).OrderBy(r => r.Glance.Worst).ThenBy(r => r.Km ?? double.MaxValue).ThenBy(r => r.Unit, StringComparer.Ordinal).ToList();
        var mine = actor.PegawaiId is null ? [] : (await letters.RunAsync(new ListSuratKeputusan.Filter(null, 1), actor with { Roles = new HashSet<Role> { Role.Pegawai } }, ct)).Rows;
        return new View
        {
            Actor = actor, Now = now, Me = me,
            Waiting = waits ? await list.RunAsync(new ListUsulMutasi.Filter(true, null, null, false, 1), actor, ct) : null,
            OwnCase = own is not null && ownCase.Succeeded ? ownCase.Value : null,
            Near = [.. going.Take(3)], GoingCount = going.Count, Letters = [.. mine.Take(Few)],
            Tiles = Policies.AllCasesRoles.Any(actor.Is) ? await TilesAsync(db, today, ct) : [],
        };
    }

    private static async Task<IReadOnlyList<Tile>> TilesAsync(AppDb db, DateOnly today, CancellationToken ct)
    {
        var open = Transitions.Open.Where(s => s != UsulMutasiStatus.Draft).ToList();
        var weekAgo = today.AddDays(-7);
        var running = await db.UsulMutasi.AsNoTracking().CountAsync(u => open.Contains(u.Status), ct);
        var issued = await db.SuratKeputusan.AsNoTracking().CountAsync(s => s.Tanggal > weekAgo, ct);
        var posts = await OpenJabatan.ReadAsync(db, null, today, today.AddDays(1), ct);
        return
        [
            new Tile("Usul berjalan", Formats.Number(running), "dikirim dan belum terbit"),
            new Tile("Surat terbit", Formats.Number(issued), "dalam tujuh hari terakhir"),
            new Tile("Jabatan kurang terisi", Formats.Number(posts.Count), $"{Formats.Number(posts.Sum(p => p.Kurang))} orang dibutuhkan"),
            new Tile("Waktu sampai terbit", "-", "belum ada pembanding"),
        ];
    }
}
