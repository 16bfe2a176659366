using System.Threading.Channels;

namespace MutasiAsn.App.Live;

/// <summary>Something that changed: kind and key, never data. Each viewer reads again with own rights.</summary>
/// <param name="Kind">Name of the aggregate, for example "UsulMutasi"; "*" = anything may have changed.</param>
/// <param name="Id">Its key.</param>
public readonly record struct Topic(string Kind, Guid Id);

/// <summary>
/// Tells open pages what changed, after commit. Publishing only writes to an unbounded channel, since a committing thread that waits or reads
/// would starve the connection pool; one reader hands the topics on.
/// </summary>
public sealed class ChangeFeed(ILogger<ChangeFeed> log) : BackgroundService
{
    private readonly Channel<Topic> _channel = Channel.CreateUnbounded<Topic>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Lock _lock = new();
    private readonly List<Action<Topic>> _viewers = [];

    public void Publish(Topic topic) => _channel.Writer.TryWrite(topic);

    /// <summary>Hears every topic until disposed. Subscribe first, then load: a change in between is heard.</summary>
    public IDisposable Subscribe(Action<Topic> viewer)
    {
        lock (_lock)
            _viewers.Add(viewer);
        return new Subscription(this, viewer);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var topic in _channel.Reader.ReadAllAsync(stoppingToken))
                Tell(topic);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping; a host that could not start would call it a fault.
        }
    }

    private void Tell(Topic topic)
    {
        Action<Topic>[] viewers;
        lock (_lock)
            viewers = [.. _viewers];
        foreach (var viewer in viewers)
        {
            try
            {
                viewer(topic);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                log.LogError(exception, "A viewer failed on {Kind}", topic.Kind);
            }
        }
    }

    private sealed class Subscription(ChangeFeed feed, Action<Topic> viewer) : IDisposable
    {
        private bool _gone;

        public void Dispose()
        {
            lock (feed._lock)
            {
                if (_gone)
                    return;
                _gone = true;
                feed._viewers.Remove(viewer);
            }
        }
    }
}
