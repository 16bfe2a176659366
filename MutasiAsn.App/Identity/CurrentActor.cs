using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.Core.Audit;

namespace MutasiAsn.App.Identity;

/// <summary>The person in front of this window.</summary>
public sealed class CurrentActor(AuthenticationStateProvider state, IDbContextFactory<AppDb> databases, ActorReader reader)
{
    /// <summary>Key of the account; empty for a visitor.</summary>
    public async Task<Guid> UserIdAsync() => IdOf((await state.GetAuthenticationStateAsync()).User);

    /// <summary>Who it is today; <c>null</c> for a visitor or an account that is gone.</summary>
    public async Task<Actor?> ReadAsync(CancellationToken ct = default)
    {
        var userId = await UserIdAsync();
        if (userId == Guid.Empty)
            return null;
        await using var db = await databases.CreateDbContextAsync(ct);
        return await reader.ReadAsync(db, userId, ct);
    }

    public static Guid IdOf(ClaimsPrincipal user) => Guid.TryParse(user.FindFirst(SignInSetup.UserIdClaim)?.Value, out var id) ? id : Guid.Empty;
}
