namespace MutasiAsn.Core.Placement;

/// <summary>Regional elections, inaugurations of the Wali Kota and letters of the Minister. Missing entries mean none. All days are inclusive.</summary>
/// <param name="Pilkada">Elections.</param>
/// <param name="Pelantikan">Days on which a Wali Kota was inaugurated.</param>
/// <param name="SuratMendagri">Dates of letters of the Minister that approve <strong>this</strong> case; a letter counts when it is dated on or before the decision.</param>
public sealed record PilkadaCalendar(IReadOnlyList<PilkadaTerm> Pilkada, IReadOnlyList<DateOnly> Pelantikan, IReadOnlyList<DateOnly> SuratMendagri)
{
    /// <summary>No election, no inauguration, no letter.</summary>
    public static PilkadaCalendar None { get; } = new([], [], []);
}

/// <summary>One regional election as UU 10/2016 article 71(2) looks at it.</summary>
/// <param name="Penetapan">The day on which the pairs of candidates are fixed.</param>
/// <param name="AkhirMasaJabatan">The last day of the term; <c>null</c> = unknown.</param>
public sealed record PilkadaTerm(DateOnly Penetapan, DateOnly? AkhirMasaJabatan);
