namespace MutasiAsn.Core.Placement;

/// <summary>
/// Fields of study (<em>rumpun pendidikan</em>) as bits. <c>default</c> is unknown; <see cref="None"/> is known and empty. Bits mean the same only
/// within one <see cref="RumpunIndex"/>.
/// </summary>
public readonly record struct RumpunSet
{
    private readonly UInt128 _bits;

    internal RumpunSet(UInt128 bits)
    {
        _bits = bits;
        IsKnown = true;
    }

    /// <summary>Known, and no field among them.</summary>
    public static RumpunSet None { get; } = new(UInt128.Zero);

    /// <summary>Whether the fields are known at all.</summary>
    public bool IsKnown { get; }

    /// <summary>Whether no field is in it.</summary>
    public bool IsEmpty => _bits == UInt128.Zero;

    /// <summary>Whether a field is in both.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>Whether they meet.</returns>
    public bool Meets(RumpunSet other) => (_bits & other._bits) != UInt128.Zero;
}

/// <summary>Gives each field of study its bit; at most 128 different fields (a city has some fifteen).</summary>
public sealed class RumpunIndex
{
    private readonly Dictionary<string, int> _bits = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The set of some fields; a field not seen before gets the next bit.</summary>
    /// <param name="rumpun">Names of fields; <c>null</c> = unknown.</param>
    /// <returns>The set.</returns>
    /// <exception cref="InvalidOperationException">The 129th field.</exception>
    public RumpunSet SetOf(IEnumerable<string>? rumpun)
    {
        if (rumpun is null)
            return default;
        var bits = UInt128.Zero;
        foreach (var name in rumpun)
        {
            var key = name.Trim();
            if (!_bits.TryGetValue(key, out var bit))
            {
                bit = _bits.Count < 128 ? _bits.Count : throw new InvalidOperationException("More than 128 fields of study.");
                _bits.Add(key, bit);
            }

            bits |= UInt128.One << bit;
        }

        return new RumpunSet(bits);
    }
}
