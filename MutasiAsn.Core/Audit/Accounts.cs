namespace MutasiAsn.Core.Audit;

/// <summary>An account: somebody whom an identity provider vouches for.</summary>
public sealed class AppUser
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Who vouches: the provider's issuer, or "contoh" for demo people.</summary>
    public required string Issuer { get; init; }

    /// <summary>The provider's key of the person.</summary>
    public required string Subject { get; init; }

    /// <summary>Name.</summary>
    public required string Nama { get; set; }

    /// <summary>Office in words, for example "Wali Kota Palu".</summary>
    public string Keterangan { get; set; } = "";

    /// <summary>The civil servant behind it; <c>null</c> for the Wali Kota and outside auditors.</summary>
    public Guid? PegawaiId { get; set; }

    /// <summary>Role by which the demo sign-in page lists the account; <c>null</c> outside the demo.</summary>
    public string? DemoPeran { get; set; }

    /// <summary>Order on the demo sign-in page.</summary>
    public int DemoUrutan { get; set; }
}

/// <summary>A role that an account holds, from a day to a day.</summary>
public sealed class RoleAssignment
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>The account.</summary>
    public Guid AppUserId { get; init; }

    /// <summary>The role; never <see cref="Role.KepalaUnit"/>, which follows the placement.</summary>
    public Role Role { get; init; }

    /// <summary>The unit for which it holds; <c>null</c> = the whole city.</summary>
    public Guid? UnitKerjaId { get; init; }

    /// <summary>First day.</summary>
    public DateOnly Dari { get; init; }

    /// <summary>Last day, inclusive; <c>null</c> = open.</summary>
    public DateOnly? Sampai { get; set; }
}

/// <summary>A command that was carried out, so that a second press of the same button gets the first answer.</summary>
public sealed class Operation
{
    /// <summary>The id that the page made when it was drawn.</summary>
    public Guid Id { get; init; }

    /// <summary>SHA-256 of what was asked.</summary>
    public required string RequestHash { get; init; }

    /// <summary>What was answered, as JSON.</summary>
    public required string Answer { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }
}

/// <summary>What somebody is typing, kept while it is typed.</summary>
public sealed class Draft
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Who types.</summary>
    public Guid AppUserId { get; init; }

    /// <summary>Which form.</summary>
    public required string Form { get; init; }

    /// <summary>About what: a key, or empty for something new.</summary>
    public required string Subject { get; init; }

    /// <summary>The fields, as JSON.</summary>
    public required string Isi { get; set; }

    /// <summary>Last change.</summary>
    public DateTimeOffset At { get; set; }
}
