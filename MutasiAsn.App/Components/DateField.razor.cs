using System.Globalization;
using Microsoft.AspNetCore.Components;
using MutasiAsn.App.Texts;

namespace MutasiAsn.App.Components;

/// <summary>A date that is typed, in any of the ways people write it. What was typed stays as typed; what cannot be read is no date.</summary>
public partial class DateField
{
    private static readonly string[] _forms = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd", "ddMMyyyy", "d MMMM yyyy", "d MMM yyyy"];
    private string _typed = "";
    private DateOnly? _known;

    [Parameter, EditorRequired] public required string Id { get; set; }

    [Parameter, EditorRequired] public required string Label { get; set; }

    [Parameter] public string Bantuan { get; set; } = "Contoh 24/11/2026.";

    [Parameter] public string? Pesan { get; set; }

    [Parameter] public bool Required { get; set; }

    [Parameter] public DateOnly? Value { get; set; }

    [Parameter] public EventCallback<DateOnly?> ValueChanged { get; set; }

    /// <summary>Whether something stands in the field that is no date.</summary>
    public bool IsUnreadable => _typed.Trim().Length > 0 && Read(_typed) is null;

    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact((text ?? "").Trim(), _forms, CultureSetup.Indonesian, DateTimeStyles.AllowWhiteSpaces, out var day) && day.Year is > 1900 and < 2200 ? day : null;

    protected override void OnParametersSet()
    {
        if (Value == _known)
            return;
        _known = Value;
        _typed = Value is { } day ? Formats.TypedDate(day) : _typed;
    }

    // Bound, not set beside an event: only then does the renderer know what stands in the field, and letters on their way are not overwritten.
    private Task TypedAsync(string? text)
    {
        _typed = text ?? "";
        _known = Read(_typed);
        return ValueChanged.InvokeAsync(_known);
    }
}
