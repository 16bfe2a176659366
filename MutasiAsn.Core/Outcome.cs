using System.Diagnostics.CodeAnalysis;

namespace MutasiAsn.Core;

/// <summary>Either a value or the <see cref="Core.Refusal"/> that says why there is none. Expected refusals are not exceptions.</summary>
/// <typeparam name="T">What a success carries.</typeparam>
public readonly struct Outcome<T>
{
    private readonly T? _value;

    private Outcome(T? value, Refusal? refusal)
    {
        _value = value;
        Refusal = refusal;
    }

    /// <summary>Why there is no value; <c>null</c> on success.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool Succeeded => Refusal is null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is a refusal instead: the caller forgot to look.</exception>
    public T Value => Refusal is null ? _value! : throw new InvalidOperationException($"Refused: {Refusal.Code}");

    /// <summary>A success.</summary>
    /// <param name="value">What it carries.</param>
    public static implicit operator Outcome<T>(T value) => new(value, null);

    /// <summary>A refusal.</summary>
    /// <param name="refusal">Why.</param>
    public static implicit operator Outcome<T>(Refusal refusal) => new(default, refusal);
}

/// <summary>The outcome of something that has no value to give.</summary>
public readonly record struct Done
{
    /// <summary>It was done.</summary>
    public static readonly Done Yes;
}
