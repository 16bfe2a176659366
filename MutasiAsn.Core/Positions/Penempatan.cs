namespace MutasiAsn.Core.Positions;

/// <summary>In which way somebody holds a post.</summary>
public enum SifatPenempatan
{
    /// <summary>For good.</summary>
    Definitif,

    /// <summary>Acting while the post is vacant.</summary>
    Plt,

    /// <summary>Acting while the holder is away.</summary>
    Plh,

    /// <summary>For a time.</summary>
    Sementara,
}

/// <summary>Where a placement comes from.</summary>
public enum SumberPenempatan
{
    /// <summary>The national export.</summary>
    Impor,

    /// <summary>A decree of our own.</summary>
    SuratKeputusan,
}

/// <summary>
/// Who holds a post, from when to when (<em>penempatan</em>): an interval of days, both ends included. A placement without a person stands for
/// a refused import row whose post is known: the post is occupied, its data are in question.
/// </summary>
public sealed class Penempatan
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Who; <c>null</c> for a refused import row.</summary>
    public Guid? PegawaiId { get; init; }

    /// <summary>The refused import row, when there is no person.</summary>
    public Guid? ImportRowId { get; init; }

    /// <summary>The post.</summary>
    public Guid JabatanId { get; init; }

    /// <summary>First day.</summary>
    public DateOnly Mulai { get; set; }

    /// <summary>Last day, inclusive; <c>null</c> = open.</summary>
    public DateOnly? Sampai { get; set; }

    /// <summary>In which way.</summary>
    public SifatPenempatan Sifat { get; init; }

    /// <summary>Where it comes from.</summary>
    public SumberPenempatan Sumber { get; init; }

    /// <summary>The decree, when it is ours.</summary>
    public Guid? SuratKeputusanId { get; init; }

    /// <summary>Set when the decree was cancelled: kept, but out of every count.</summary>
    public bool Batal { get; set; }

    /// <summary>Whether it counts on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether the interval contains it and was not cancelled.</returns>
    public bool IsOn(DateOnly day) => !Batal && Mulai <= day && (Sampai is null || day <= Sampai);
}
