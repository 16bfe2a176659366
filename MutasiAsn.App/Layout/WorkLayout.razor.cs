using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;

namespace MutasiAsn.App.Layout;

/// <summary>The frame of every page behind the sign-in: navigation by task, search, person.</summary>
public sealed partial class WorkLayout : IDisposable
{
    private ErrorBoundary? _boundary;

    [Inject] public required NavigationManager Navigation { get; init; }

    private string SkipTarget => "/" + Navigation.ToBaseRelativePath(Navigation.Uri).Split('#')[0] + "#isi";

    public void Dispose() => Navigation.LocationChanged -= Moved;

    protected override void OnInitialized() => Navigation.LocationChanged += Moved;

    // The boundary lives on when the page changes, and would go on showing the old failure.
    private void Moved(object? sender, LocationChangedEventArgs e) => _ = InvokeAsync(() =>
    {
        _boundary?.Recover();
        StateHasChanged();
    });
}
