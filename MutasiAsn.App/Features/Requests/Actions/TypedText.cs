namespace MutasiAsn.App.Features.Requests.Actions;

/// <summary>What the reader has typed on a case and not sent. It outlives the form: when somebody else was quicker, the words are still there.</summary>
public sealed class TypedText
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>Something was typed.</summary>
    public event Action? Changed;

    public IEnumerable<KeyValuePair<string, string>> Texts => _texts.Where(t => t.Value.Trim().Length > 0);

    public string Get(string label) => _texts.GetValueOrDefault(label, "");

    public void Set(string label, string? text)
    {
        _texts[label] = text ?? "";
        Changed?.Invoke();
    }

    /// <summary>Takes what was kept on the server.</summary>
    public void Restore(IEnumerable<KeyValuePair<string, string>> texts)
    {
        foreach (var (label, text) in texts)
            _texts[label] = text;
    }

    public Dictionary<string, string> ToKeep() => Texts.ToDictionary(StringComparer.Ordinal);

    public void Clear() => _texts.Clear();
}
