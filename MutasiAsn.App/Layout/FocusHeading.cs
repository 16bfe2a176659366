using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace MutasiAsn.App.Layout;

/// <summary>
/// Moves the focus to the heading of a new page. FocusOnNavigate does so a round trip after the page is there, and on a slow line takes the
/// focus from somebody who is typing already; this one leaves a field alone.
/// </summary>
public sealed class FocusHeading : ComponentBase
{
    private Type? _shown;
    private bool _focus;

    [Parameter, EditorRequired] public required Type Page { get; set; }

    [Inject] public required IJSRuntime Js { get; init; }

    protected override void OnParametersSet()
    {
        _focus |= _shown != Page;
        _shown = Page;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_focus)
            return;
        _focus = false;
        try
        {
            await Js.InvokeVoidAsync("mutasi.judul");
        }
        catch (Exception exception) when (exception is JSException or JSDisconnectedException or OperationCanceledException)
        {
            // Without the script or the line there is no focus to move.
        }
    }
}
