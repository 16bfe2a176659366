namespace MutasiAsn.Core.Audit;

/// <summary>What a person may do in the system. <see cref="KepalaUnit"/> follows the placement of the day and is never given by hand.</summary>
public enum Role
{
    /// <summary>Civil servant: own record, own cases.</summary>
    Pegawai,

    /// <summary>Leads a unit today.</summary>
    KepalaUnit,

    /// <summary>Checks papers and facts at BKPSDMD.</summary>
    Verifikator,

    /// <summary>Analyst at BKPSDMD.</summary>
    Analis,

    /// <summary>Member (and recorder) of the Tim Penilai Kinerja.</summary>
    AnggotaTpk,

    /// <summary>Sekretaris Daerah, the competent official (PyB).</summary>
    Sekda,

    /// <summary>Wali Kota, the appointing authority (PPK).</summary>
    Ppk,

    /// <summary>Kepala BKPSDMD, who numbers and signs extracts.</summary>
    PenandatanganPetikan,

    /// <summary>Reads the trail.</summary>
    Auditor,

    /// <summary>Keeps settings and roles.</summary>
    Admin,
}

/// <summary>Who acts. Read again from the database for every command, since claims in an open window may be old.</summary>
/// <param name="UserId">The account.</param>
/// <param name="PegawaiId">The civil servant behind it; <c>null</c> for the Wali Kota and outside auditors.</param>
/// <param name="Nama">Name for the trail.</param>
/// <param name="Roles">What the account may do today.</param>
public sealed record Actor(Guid UserId, Guid? PegawaiId, string Nama, IReadOnlySet<Role> Roles)
{
    /// <summary>Whether the actor belongs to BKPSDMD's officers, who may see the reason of a disciplinary bar.</summary>
    public bool IsOfficer => Roles.Contains(Role.Verifikator) || Roles.Contains(Role.Analis) || Roles.Contains(Role.PenandatanganPetikan);

    /// <summary>Whether the actor holds a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>Whether it is held today.</returns>
    public bool Is(Role role) => Roles.Contains(role);
}
