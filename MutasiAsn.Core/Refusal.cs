namespace MutasiAsn.Core;

/// <summary>
/// A polite "no": not now, or not you. It is an answer, never a bug: <paramref name="Message"/> is a complete Indonesian sentence
/// that says what, why and what to do next; <paramref name="Citation"/> is the regulation, where one speaks.
/// </summary>
/// <param name="Code">Stable key for tests and logs, for example <c>sudah-diproses</c>.</param>
/// <param name="Message">What a person reads.</param>
/// <param name="Citation">The legal basis, or <c>null</c> where the reason is the state of the case.</param>
public sealed record Refusal(string Code, string Message, string? Citation = null);
