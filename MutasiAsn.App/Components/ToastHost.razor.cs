using Microsoft.AspNetCore.Components;

namespace MutasiAsn.App.Components;

/// <summary>Shows the notices: good ones go after eight seconds, refusals stay until closed.</summary>
public sealed partial class ToastHost
{
    private static readonly TimeSpan _stay = TimeSpan.FromSeconds(8);
    private readonly Dictionary<Guid, ITimer> _timers = [];

    [Inject] public required Toasts Toasts { get; init; }

    [Inject] public required TimeProvider Clock { get; init; }

    public void Dispose()
    {
        Toasts.Changed -= Refresh;
        foreach (var timer in _timers.Values)
            timer.Dispose();
        _timers.Clear();
    }

    protected override void OnInitialized() => Toasts.Changed += Refresh;

    private void Refresh() => _ = InvokeAsync(() =>
    {
        foreach (var toast in Toasts.Items.Where(t => t.IsGood && !_timers.ContainsKey(t.Id)))
            _timers[toast.Id] = Clock.CreateTimer(_ => Toasts.Close(toast.Id), null, _stay, Timeout.InfiniteTimeSpan);
        StateHasChanged();
    });
}
