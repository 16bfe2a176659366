namespace MutasiAsn.Core.People;

/// <summary>
/// A grade (<em>golongan ruang</em>): I/a to IV/e of a PNS, or I to XVII of a PPPK. Both kinds are ordered within themselves only.
/// Source: PP 99/2000 and PP 13/2002 for I/a to IV/e; Perpres 98/2020 for the grades of PPPK.
/// </summary>
public readonly record struct Golongan
{
    private static readonly string[] _romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII"];

    private static readonly string[] _pangkat =
    [
        "Juru Muda", "Juru Muda Tingkat I", "Juru", "Juru Tingkat I",
        "Pengatur Muda", "Pengatur Muda Tingkat I", "Pengatur", "Pengatur Tingkat I",
        "Penata Muda", "Penata Muda Tingkat I", "Penata", "Penata Tingkat I",
        "Pembina", "Pembina Tingkat I", "Pembina Utama Muda", "Pembina Utama Madya", "Pembina Utama",
    ];

    private static readonly string[] _names = ["I/a", "I/b", "I/c", "I/d", "II/a", "II/b", "II/c", "II/d", "III/a", "III/b", "III/c", "III/d", "IV/a", "IV/b", "IV/c", "IV/d", "IV/e"];

    private readonly byte _index;

    private Golongan(bool isPppk, byte index)
    {
        IsPppk = isPppk;
        _index = index;
    }

    /// <summary>Whether this is a grade of a PPPK, which has no <em>pangkat</em>.</summary>
    public bool IsPppk { get; }

    /// <summary>Place in its own ladder: 0 for I/a or I, 16 for IV/e or XVII.</summary>
    public int Order => _index;

    /// <summary>The rank (<em>pangkat</em>) that belongs to it, for example "Penata Muda Tingkat I"; empty for a PPPK.</summary>
    public string Pangkat => IsPppk ? "" : _pangkat[_index];

    /// <summary>Reads "III/b", "iii/B" or "IX".</summary>
    /// <param name="text">What was written.</param>
    /// <param name="golongan">The grade, when it is one.</param>
    /// <returns>Whether it is a grade.</returns>
    public static bool TryParse(string? text, out Golongan golongan)
    {
        golongan = default;
        var trimmed = text?.Trim() ?? "";
        for (byte i = 0; i < 17; i++)
        {
            if (string.Equals(_names[i], trimmed, StringComparison.OrdinalIgnoreCase))
            {
                golongan = new Golongan(false, i);
                return true;
            }

            if (string.Equals(_romans[i], trimmed, StringComparison.OrdinalIgnoreCase))
            {
                golongan = new Golongan(true, i);
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads text that is known to be a grade.</summary>
    /// <param name="text">For example "III/b".</param>
    /// <returns>The grade.</returns>
    /// <exception cref="FormatException">It is none.</exception>
    public static Golongan Parse(string text) => TryParse(text, out var golongan) ? golongan : throw new FormatException($"Not a golongan: '{text}'");

    /// <summary>As it is written: "III/b" or "IX".</summary>
    /// <returns>The text that <see cref="Parse"/> reads.</returns>
    public override string ToString() => IsPppk ? _romans[_index] : _names[_index];
}
