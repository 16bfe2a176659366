using System.Threading.Channels;
using Microsoft.Extensions.Logging.Abstractions;
using MutasiAsn.App.Live;

namespace MutasiAsn.Tests.App.Live;

public sealed class ChangeFeedTests
{
    private static readonly Topic _topic = new("UsulMutasi", Guid.CreateVersion7()), _last = new("Akhir", Guid.Empty);

    [Fact]
    public async Task Every_viewer_hears_every_topic_in_order()
    {
        using var feed = new ChangeFeed(NullLogger<ChangeFeed>.Instance);
        await feed.StartAsync(CancellationToken.None);
        using var a = Hear(feed, out var first);
        using var b = Hear(feed, out var second);
        var other = new Topic("Pegawai", Guid.CreateVersion7());

        feed.Publish(_topic);
        feed.Publish(other);
        feed.Publish(_last);

        Assert.Equal([_topic, other], await HeardAsync(first));
        Assert.Equal([_topic, other], await HeardAsync(second));
    }

    [Fact]
    public async Task A_viewer_that_throws_does_not_stop_the_others()
    {
        using var feed = new ChangeFeed(NullLogger<ChangeFeed>.Instance);
        await feed.StartAsync(CancellationToken.None);
        using var bad = feed.Subscribe(_ => throw new InvalidOperationException("rusak"));
        using var good = Hear(feed, out var heard);

        feed.Publish(_topic);
        feed.Publish(_topic);
        feed.Publish(_last);

        Assert.Equal([_topic, _topic], await HeardAsync(heard));
    }

    [Fact]
    public async Task A_viewer_that_left_hears_nothing_more()
    {
        using var feed = new ChangeFeed(NullLogger<ChangeFeed>.Instance);
        await feed.StartAsync(CancellationToken.None);
        var left = Hear(feed, out var gone);
        using var stays = Hear(feed, out var heard);
        left.Dispose();
        left.Dispose();

        feed.Publish(_topic);
        feed.Publish(_last);

        Assert.Equal([_topic], await HeardAsync(heard));
        Assert.False(gone.TryRead(out _));
    }

    [Fact]
    public async Task The_same_viewer_twice_leaves_once()
    {
        using var feed = new ChangeFeed(NullLogger<ChangeFeed>.Instance);
        await feed.StartAsync(CancellationToken.None);
        var box = Channel.CreateUnbounded<Topic>();
        void Viewer(Topic topic) => box.Writer.TryWrite(topic);
        var one = feed.Subscribe(Viewer);
        using var two = feed.Subscribe(Viewer);
        one.Dispose();

        feed.Publish(_topic);
        feed.Publish(_last);

        Assert.Equal([_topic], await HeardAsync(box.Reader));
    }

    [Fact]
    public async Task A_viewer_may_come_and_go_while_a_topic_is_told()
    {
        using var feed = new ChangeFeed(NullLogger<ChangeFeed>.Instance);
        await feed.StartAsync(CancellationToken.None);
        IDisposable? late = null;
        ChannelReader<Topic>? lateHeard = null;
        using var opener = feed.Subscribe(topic =>
        {
            if (topic == _topic)
                late = Hear(feed, out lateHeard);
        });
        using var good = Hear(feed, out var heard);

        feed.Publish(_topic);
        feed.Publish(_last);

        Assert.Equal([_topic], await HeardAsync(heard));
        Assert.Empty(await HeardAsync(lateHeard!));
        late!.Dispose();
    }

    private static IDisposable Hear(ChangeFeed feed, out ChannelReader<Topic> heard)
    {
        var box = Channel.CreateUnbounded<Topic>();
        heard = box.Reader;
        return feed.Subscribe(topic => box.Writer.TryWrite(topic));
    }

    private static async Task<List<Topic>> HeardAsync(ChannelReader<Topic> heard)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var all = new List<Topic>();
        for (var topic = await heard.ReadAsync(patience.Token); topic != _last; topic = await heard.ReadAsync(patience.Token))
            all.Add(topic);
        return all;
    }
}
