using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;

namespace MutasiAsn.App.Identity;

/// <summary>Puts the roles of today on every request, so that a cookie never remembers a right that is gone.</summary>
public sealed class RoleClaims(IDbContextFactory<AppDb> databases, ActorReader reader) : IClaimsTransformation
{
    private const string Authentication = "peran-hari-ini";

    public async Task<ClaimsPrincipal> TransformAsync(ClaimsPrincipal principal)
    {
        var userId = CurrentActor.IdOf(principal);
        if (userId == Guid.Empty || principal.Identities.Any(i => i.AuthenticationType == Authentication))
            return principal;
        await using var db = await databases.CreateDbContextAsync();
        var actor = await reader.ReadAsync(db, userId, CancellationToken.None);
        // An account that no longer exists (a new demo city, say) is a visitor.
        if (actor is null)
            return new ClaimsPrincipal(new ClaimsIdentity());
        var copy = principal.Clone();
        copy.AddIdentity(new ClaimsIdentity(actor.Roles.Select(r => new Claim(ClaimTypes.Role, r.ToString())), Authentication));
        return copy;
    }
}
