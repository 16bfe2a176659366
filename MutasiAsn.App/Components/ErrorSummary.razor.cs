using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace MutasiAsn.App.Components;

/// <summary>All that is wrong with a form, on top of it; takes the focus when it appears, each line leads to its field.</summary>
public partial class ErrorSummary
{
    private readonly string _id = "ringkasan-kesalahan";
    private bool _focus;

    [Inject] public required NavigationManager Navigation { get; init; }

    [Inject] public required IJSRuntime Js { get; init; }

    /// <summary>Field id and message, in the order of the form.</summary>
    [Parameter, EditorRequired] public required IReadOnlyList<(string Field, string Message)> Errors { get; set; }

    private string Here => "/" + Navigation.ToBaseRelativePath(Navigation.Uri).Split('#')[0];

    /// <summary>Moves the focus to the summary after the next render.</summary>
    public void Show()
    {
        _focus = true;
        StateHasChanged();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_focus || Errors.Count == 0)
            return;
        _focus = false;
        await FocusAsync(_id);
    }

    private ValueTask FocusAsync(string id) => Js.InvokeVoidAsync("mutasi.fokus", id);
}
