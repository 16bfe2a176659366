using Microsoft.AspNetCore.Authorization;
using MutasiAsn.Core.Audit;

namespace MutasiAsn.App.Identity;

/// <summary>Who may open which kind of page. What may be done there is decided in the use case.</summary>
public static class Policies
{
    public const string SignedIn = "masuk";
    public const string Staff = "pegawai";
    public const string Queue = "antrean";
    public const string Audit = "jejak";

    /// <summary>Those for whom cases wait.</summary>
    public static IReadOnlyList<Role> QueueRoles { get; } = [Role.KepalaUnit, Role.Verifikator, Role.AnggotaTpk, Role.Sekda, Role.Ppk, Role.PenandatanganPetikan];

    /// <summary>Those who see all cases that were sent.</summary>
    public static IReadOnlyList<Role> AllCasesRoles { get; } = [Role.Verifikator, Role.Analis, Role.AnggotaTpk, Role.Sekda, Role.Ppk, Role.PenandatanganPetikan, Role.Auditor];

    /// <summary>Those who see all letters.</summary>
    public static IReadOnlyList<Role> AllLettersRoles { get; } = [Role.Verifikator, Role.Analis, Role.Sekda, Role.Ppk, Role.PenandatanganPetikan, Role.Auditor];

    public static void Add(AuthorizationOptions options)
    {
        options.AddPolicy(SignedIn, p => p.RequireAuthenticatedUser());
        options.AddPolicy(Staff, p => p.RequireRole(nameof(Role.Pegawai)));
        options.AddPolicy(Queue, p => p.RequireRole(QueueRoles.Select(r => r.ToString())));
        options.AddPolicy(Audit, p => p.RequireRole(nameof(Role.Auditor)));
        options.FallbackPolicy = null;
    }
}
