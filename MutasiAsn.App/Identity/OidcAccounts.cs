using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Texts;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.People;

namespace MutasiAsn.App.Identity;

/// <summary>Turns what an identity provider says into an account of ours. Roles come from the table in section <c>Oidc:Roles</c> (theirs -> ours) and from nowhere else.</summary>
public sealed class OidcAccounts(IDbContextFactory<AppDb> databases, WriteGate gate, TimeProvider clock, IConfiguration configuration)
{
    public async Task<ClaimsPrincipal> SignInAsync(ClaimsPrincipal theirs, string authority, CancellationToken ct)
    {
        var issuer = theirs.FindFirst("iss")?.Value ?? authority;
        var subject = theirs.FindFirst("sub")?.Value ?? throw new InvalidOperationException("The provider named no subject");
        var nama = theirs.FindFirst("name")?.Value ?? "Tanpa nama";
        var roles = RolesOf(theirs);
        var nip = theirs.FindFirst(configuration["Oidc:NipClaim"] ?? "nip")?.Value;

        using var turn = await gate.EnterAsync(ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var tx = await db.Database.BeginTransactionAsync(ct);
        var user = await db.AppUser.FirstOrDefaultAsync(u => u.Issuer == issuer && u.Subject == subject, ct);
        if (user is null)
        {
            user = new AppUser { Id = Guid.CreateVersion7(), Issuer = issuer, Subject = subject, Nama = nama };
            db.AppUser.Add(user);
        }

        user.Nama = nama;
        if (user.PegawaiId is null && Nip.TryParse(nip, out var parsed))
            user.PegawaiId = await db.Pegawai.Where(p => p.Nip == parsed).Select(p => (Guid?)p.Id).FirstOrDefaultAsync(ct);
        await SyncRolesAsync(db, user.Id, roles, clock.Today(), ct);
        await db.SaveChangesAsync(ct);
        await tx.CommitAsync(ct);
        return SignInSetup.PrincipalOf(user.Id, user.Nama, user.Keterangan, CookieAuthenticationDefaults.AuthenticationScheme);
    }

    private HashSet<Role> RolesOf(ClaimsPrincipal theirs)
    {
        var table = configuration.GetSection("Oidc:Roles").GetChildren().ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);
        var claim = configuration["Oidc:RoleClaim"] ?? "roles";
        return [.. theirs.FindAll(claim)
            .Select(c => table.TryGetValue(c.Value, out var ours) && Enum.TryParse<Role>(ours, out var role) ? role : (Role?)null)
            .OfType<Role>()
            .Where(r => r is not (Role.Pegawai or Role.KepalaUnit))];
    }

    private static async Task SyncRolesAsync(AppDb db, Guid userId, HashSet<Role> roles, DateOnly today, CancellationToken ct)
    {
        var held = await db.RoleAssignment.Where(r => r.AppUserId == userId && (r.Sampai == null || r.Sampai >= today)).ToListAsync(ct);
        foreach (var gone in held.Where(h => !roles.Contains(h.Role)))
            gone.Sampai = today.AddDays(-1);
        foreach (var added in roles.Where(r => held.TrueForAll(h => h.Role != r)))
            db.RoleAssignment.Add(new RoleAssignment { Id = Guid.CreateVersion7(), AppUserId = userId, Role = added, Dari = today });
    }
}
