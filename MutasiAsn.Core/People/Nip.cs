namespace MutasiAsn.Core.People;

/// <summary>Placeholder until the rules branch brings the real type.</summary>
/// <param name="Value">18 digits.</param>
public readonly record struct Nip(string Value);
