using MutasiAsn.Core.People;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.Core.Placement;

/// <summary>What the rules look at in a target post. Units as in <see cref="PersonFacts"/>; the filling must be the one at the effective date of the case.</summary>
public readonly record struct PostFacts()
{
    /// <summary>Kind of the post.</summary>
    public JenisJabatan? Jenis { get; init; }

    /// <summary>Name as a number of the same numbering as <see cref="PersonFacts.NamaId"/>; 0 = unknown.</summary>
    public int NamaId { get; init; }

    /// <summary>Group of the retirement age, from <see cref="Positions.Bup.GroupOf"/>.</summary>
    public BupGroup Bup { get; init; }

    /// <summary>Class of the post.</summary>
    public int Kelas { get; init; } = -1;

    /// <summary>Whether the post leads a unit; asked only of a JF.</summary>
    public bool? TugasPimpinan { get; init; }

    /// <summary>Lowest level of education that the post asks for.</summary>
    public TingkatPendidikan? PendidikanMinimal { get; init; }

    /// <summary>Accepted fields of study; known and empty = any field.</summary>
    public RumpunSet Rumpun { get; init; }

    /// <summary>Whether the post demands one of its fields.</summary>
    public bool? RumpunWajib { get; init; }

    /// <summary>How many people the post needs.</summary>
    public int Kebutuhan { get; init; } = -1;

    /// <summary>The most people who hold it on any day from the effective date on, this case left out.</summary>
    public int Terisi { get; init; } = -1;
}
