using System.Text.Json;
using MutasiAsn.App.Texts;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Audit;

/// <summary>The state before and after an entry, in words.</summary>
public static class AuditWords
{
    public static string Of(AuditEntry entry)
    {
        var (before, after) = (Read(entry.Sebelum), Read(entry.Sesudah));
        var parts = new List<string>();
        if (State(after) is { } to)
            parts.Add(State(before) is { } from && from != to ? $"{from} menjadi {to}" : to);
        if (after.TryGetValue("catatan", out var note) && note.Length > 0)
            parts.Add(note);
        parts.AddRange(after.Where(p => p.Key is not ("keadaan" or "catatan") && p.Value.Length > 0).Select(p => $"{p.Key}: {p.Value}"));
        return string.Join("; ", parts);
    }

    private static string? State(Dictionary<string, string> values) =>
        values.TryGetValue("keadaan", out var text) && Enum.TryParse<UsulMutasiStatus>(text, out var status) ? Labels.Of(status) : null;

    private static Dictionary<string, string> Read(string json)
    {
        if (json.Length == 0)
            return [];
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document.RootElement.EnumerateObject().Where(p => p.Value.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object)).ToDictionary(p => p.Name, p => p.Value.ToString())
                : [];
        }
        catch (JsonException)
        {
            return new() { ["catatan"] = json };
        }
    }
}
