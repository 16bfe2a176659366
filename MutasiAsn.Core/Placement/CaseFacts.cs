using MutasiAsn.Core.Requests;

namespace MutasiAsn.Core.Placement;

/// <summary>What the rules look at in a case apart from person and post. Units as in <see cref="PersonFacts"/>.</summary>
public readonly record struct CaseFacts()
{
    /// <summary>At which step it is judged.</summary>
    public required Stage Stage { get; init; }

    /// <summary>The day of judgement, which is the date of the decision.</summary>
    public required int TanggalKeputusan { get; init; }

    /// <summary>Kind of the move.</summary>
    public required JenisMutasi Jenis { get; init; }

    /// <summary>Reason of the move.</summary>
    public AlasanMutasi? Alasan { get; init; }

    /// <summary>Direction of the move.</summary>
    public ArahMutasi? Arah { get; init; }

    /// <summary>Effective date.</summary>
    public int Tmt { get; init; }

    /// <summary>Day of the induction, where there is one.</summary>
    public int Pelantikan { get; init; }

    /// <summary>Papers.</summary>
    public DokumenFacts Dokumen { get; init; }

    /// <summary>The Tim Penilai Kinerja.</summary>
    public TeamFacts Tim { get; init; } = new();

    /// <summary>Who acts; empty = nobody is named.</summary>
    public ActorFacts Pelaku { get; init; }

    /// <summary>Elections, inaugurations, letters of the Minister; <c>null</c> = none.</summary>
    public PilkadaCalendar? Kalender { get; init; }

    /// <summary>Whether the move stays within the agency.</summary>
    public bool IsInternal => Jenis == JenisMutasi.Internal;
}

/// <summary>Papers as bit sets over <see cref="DokumenKind"/>; a paper in neither set is unknown.</summary>
/// <param name="Present">Known to be there on the day of judgement.</param>
/// <param name="Missing">Known to be missing, or dated after the day of judgement.</param>
public readonly record struct DokumenFacts(DokumenKinds Present, DokumenKinds Missing);

/// <summary>The team. Unknown unless set.</summary>
public readonly record struct TeamFacts()
{
    /// <summary>Number of members before recusals; -1 = unknown.</summary>
    public int Anggota { get; init; } = -1;

    /// <summary>Elements present; <c>null</c> = unknown.</summary>
    public UnsurTim? Unsur { get; init; }

    /// <summary>Whether any member with a conflict of interest voted; <c>null</c> = not recorded.</summary>
    public bool? BenturanMemilih { get; init; }

    /// <summary>Whether the team agrees; <c>null</c> = no final consideration yet.</summary>
    public bool? Setuju { get; init; }
}

/// <summary>Who acts, each person a number of the caller's own; 0 = not named.</summary>
/// <param name="Pengusul">The applicant.</param>
/// <param name="Verifikator">Who verifies.</param>
/// <param name="PencatatTim">Who records for the team.</param>
/// <param name="Sekda">The Sekda as PyB.</param>
/// <param name="Ppk">The Wali Kota as PPK.</param>
/// <param name="Penandatangan">Who signs the petikan.</param>
/// <param name="Persetujuan">The leaders who consent; <c>null</c> = none named.</param>
public readonly record struct ActorFacts(int Pengusul, int Verifikator, int PencatatTim, int Sekda, int Ppk, int Penandatangan, int[]? Persetujuan)
{
    /// <summary>Whether anybody is named.</summary>
    public bool AnyNamed => (Pengusul | Verifikator | PencatatTim | Sekda | Ppk | Penandatangan) != 0 || Persetujuan is { Length: > 0 };
}
