using Microsoft.AspNetCore.Components;

namespace MutasiAsn.App.Live;

/// <summary>A component that reads again when something it shows has changed elsewhere. Subscribes first, then loads.</summary>
public abstract class LiveComponent : ComponentBase, IDisposable
{
    private static readonly TimeSpan _throttle = TimeSpan.FromMilliseconds(100);
    private IDisposable? _subscription;
    private ITimer? _timer;
    private int _waiting;
    private bool _gone;

    [Inject] public required ChangeFeed Feed { get; init; }

    [Inject] public required TimeProvider Clock { get; init; }

    public void Dispose()
    {
        _gone = true;
        _subscription?.Dispose();
        _timer?.Dispose();
        OnGone();
        GC.SuppressFinalize(this);
    }

    /// <summary>The component goes; what else it holds goes with it.</summary>
    protected virtual void OnGone()
    {
    }

    /// <summary>Whether a change concerns what is shown.</summary>
    protected abstract bool Concerns(Topic topic);

    /// <summary>Reads again, with the rights of the reader.</summary>
    protected abstract Task ReloadAsync();

    /// <summary>Listens, then reads; what is only prerendered waits for its circuit.</summary>
    protected override async Task OnParametersSetAsync()
    {
        if (!RendererInfo.IsInteractive)
            return;
        Listen();
        await ReloadAsync();
    }

    /// <summary>Starts to listen; once is enough.</summary>
    protected void Listen()
    {
        if (_subscription is not null)
            return;
        _timer = Clock.CreateTimer(_ => _ = InvokeAsync(FireAsync), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _subscription = Feed.Subscribe(topic =>
        {
            if ((topic.Kind == "*" || Concerns(topic)) && Interlocked.Exchange(ref _waiting, 1) == 0)
                _timer.Change(_throttle, Timeout.InfiniteTimeSpan);
        });
    }

    private async Task FireAsync()
    {
        Interlocked.Exchange(ref _waiting, 0);
        if (_gone)
            return;
        try
        {
            await ReloadAsync();
            StateHasChanged();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            await DispatchExceptionAsync(exception);
        }
    }
}
