using MutasiAsn.Core;

namespace MutasiAsn.App.Components;

/// <summary>A short notice.</summary>
public sealed record Toast(Guid Id, bool IsGood, string Text, string? Citation);

/// <summary>Notices of one open window. MudBlazor's snackbar writes a style element per message, which the policy forbids.</summary>
public sealed class Toasts
{
    private readonly List<Toast> _items = [];

    public event Action? Changed;

    public IReadOnlyList<Toast> Items => _items;

    /// <summary>Something was done; what was refused before it is settled.</summary>
    public void Good(string text)
    {
        _items.RemoveAll(t => !t.IsGood);
        Add(new Toast(Guid.CreateVersion7(), true, text, null));
    }

    public void Refused(Refusal refusal) => Add(new Toast(Guid.CreateVersion7(), false, refusal.Message, refusal.Citation));

    public void Close(Guid id)
    {
        if (_items.RemoveAll(t => t.Id == id) > 0)
            Changed?.Invoke();
    }

    private void Add(Toast toast)
    {
        _items.RemoveAll(t => t.Text == toast.Text);
        if (_items.Count == 3)
            _items.RemoveAt(0);
        _items.Add(toast);
        Changed?.Invoke();
    }
}
