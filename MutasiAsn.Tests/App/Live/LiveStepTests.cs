using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Live;
using MutasiAsn.Core.Decisions;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Requests;
using MutasiAsn.Tests.Support;
using static MutasiAsn.Tests.Support.CaseWorld;

namespace MutasiAsn.Tests.App.Live;

/// <summary>What open pages are told about the steps of a case.</summary>
public sealed class LiveStepTests
{
    private static readonly Topic _last = new("Akhir", Guid.Empty);

    [Fact]
    public async Task A_viewer_that_reads_when_told_sees_the_new_state()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Deliberated);
        // The feed is another task: what it still has to tell of the way here must be told first.
        await HeardAsync(world, () => Task.CompletedTask);
        var seen = new TaskCompletionSource<UsulMutasiStatus>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var viewer = world.Get<ChangeFeed>().Subscribe(topic =>
        {
            if (topic != new Topic(nameof(UsulMutasi), usul))
                return;
            using var db = world.Open();
            seen.TrySetResult(db.UsulMutasi.AsNoTracking().Single(u => u.Id == usul).Status);
        });

        Must(await world.ForwardAsync(usul, TestCity.Umar));

        Assert.Equal(UsulMutasiStatus.Forwarded, await seen.Task.WaitAsync(TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public async Task Every_step_tells_once_about_its_case()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Submitted);

        var heard = await HeardAsync(world, async () =>
        {
            Must(await world.ConsentAsync(usul, TestCity.Budi, Clean));
            Must(await world.ConsentAsync(usul, TestCity.Dewi));
        });

        Assert.Equal([new Topic(nameof(UsulMutasi), usul), new Topic(nameof(UsulMutasi), usul)], heard);
    }

    [Fact]
    public async Task An_issue_tells_about_the_letter_too()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Approved);

        var heard = await HeardAsync(world, async () => Must(await world.IssueAsync(usul, TestCity.Fahmi)));

        var surat = await world.ReadAsync(db => db.SuratKeputusan.Select(s => s.Id).SingleAsync());
        Assert.Equal(new HashSet<Topic> { new(nameof(UsulMutasi), usul), new(nameof(SuratKeputusan), surat) }, heard.ToHashSet());
    }

    [Fact]
    public async Task A_refusal_tells_nothing_not_even_one_that_had_saved_already()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Consented);
        await world.ChangeAsync(db => db.Kebutuhan.RemoveRange(db.Kebutuhan.Where(k => k.JabatanId == TestCity.PerawatBirobuli)));

        var heard = await HeardAsync(world, async () =>
        {
            Refused(await world.VerifyAsync(usul, TestCity.Mita));
            Refused(await world.WithdrawAsync(usul, TestCity.Rina));
        });

        Assert.Empty(heard);
    }

    [Fact]
    public async Task A_deleted_draft_is_told_as_well()
    {
        await using var world = await StartAsync();
        var usul = Must(await world.CreateAsync(TestCity.Sari, FormFor(TestCity.PerawatBirobuli))).UsulId;

        var heard = await HeardAsync(world, async () => Must(await world.WithdrawAsync(usul, TestCity.Sari)));

        Assert.Equal([new Topic(nameof(UsulMutasi), usul)], heard);
    }

    [Fact]
    public async Task Nothing_is_told_before_the_commit_and_then_once_however_often_it_was_saved()
    {
        await using var world = await StartAsync();
        await using var db = world.Open();
        await using var tx = await db.Database.BeginTransactionAsync();
        var sari = await db.Pegawai.SingleAsync(p => p.Id == TestCity.Sari.PegawaiId);

        var before = await HeardAsync(world, async () =>
        {
            sari.NamaCetak = "Satu";
            await db.SaveChangesAsync();
            sari.NamaCetak = "Dua";
            await db.SaveChangesAsync();
        });
        var after = await HeardAsync(world, () => tx.CommitAsync());

        Assert.Empty(before);
        Assert.Equal([new Topic(nameof(Pegawai), sari.Id)], after);
    }

    [Fact]
    public async Task What_a_transaction_without_commit_left_behind_is_not_told_by_the_next()
    {
        await using var world = await StartAsync();

        var heard = await HeardAsync(world, async () =>
        {
            await using var db = world.Open();
            await using (await db.Database.BeginTransactionAsync())
            {
                (await db.Pegawai.SingleAsync(p => p.Id == TestCity.Sari.PegawaiId)).NamaCetak = "Tidak jadi";
                await db.SaveChangesAsync();
            }

            db.ChangeTracker.Clear();
            await using var tx = await db.Database.BeginTransactionAsync();
            (await db.Pegawai.SingleAsync(p => p.Id == TestCity.Rina.PegawaiId)).NamaCetak = "Jadi";
            await db.SaveChangesAsync();
            await tx.CommitAsync();
        });

        Assert.Equal([new Topic(nameof(Pegawai), TestCity.Rina.PegawaiId!.Value)], heard);
    }

    [Fact]
    public async Task A_save_without_a_transaction_is_told_at_once()
    {
        await using var world = await StartAsync();

        var heard = await HeardAsync(world, () => world.ChangeAsync(db => db.Pegawai.Single(p => p.Id == TestCity.Sari.PegawaiId).NamaCetak = "Sari"));

        Assert.Equal([new Topic(nameof(Pegawai), TestCity.Sari.PegawaiId!.Value)], heard);
    }

    [Fact]
    public async Task The_kept_tree_of_units_is_read_again_after_a_letter()
    {
        await using var world = await StartAsync();
        var cache = world.Get<OrganisationCache>();
        var before = await cache.GetAsync(new DateOnly(2026, 11, 24), CancellationToken.None);
        Assert.Same(before, await cache.GetAsync(new DateOnly(2026, 11, 24), CancellationToken.None));
        Assert.NotSame(before, await cache.GetAsync(new DateOnly(2026, 11, 25), CancellationToken.None));
        var kept = await cache.GetAsync(new DateOnly(2026, 11, 24), CancellationToken.None);

        await HeardAsync(world, () => world.WalkAsync(UsulMutasiStatus.Issued));

        Assert.NotSame(kept, await cache.GetAsync(new DateOnly(2026, 11, 24), CancellationToken.None));
    }

    /// <summary>What is told while something happens. A mark of our own comes last, since the feed keeps the order.</summary>
    private static async Task<List<Topic>> HeardAsync(CaseWorld world, Func<Task> what)
    {
        var feed = world.Get<ChangeFeed>();
        var box = Channel.CreateUnbounded<Topic>();
        var begin = new Topic("Awal", Guid.CreateVersion7());
        using var viewer = feed.Subscribe(topic => box.Writer.TryWrite(topic));
        feed.Publish(begin);
        await what();
        feed.Publish(_last);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var all = new List<Topic>();
        for (var topic = await box.Reader.ReadAsync(patience.Token); topic != _last; topic = await box.Reader.ReadAsync(patience.Token))
            all.Add(topic);
        return [.. all.SkipWhile(t => t != begin).Skip(1)];
    }
}
