using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Identity;
using MutasiAsn.Core.Audit;

namespace MutasiAsn.App.Features.Account;

public static class SignInEndpoints
{
    public static void MapSignIn(this WebApplication app)
    {
        if (SignInSetup.HasAuthority(app.Configuration))
        {
            // A link, not a form: the redirect to the provider then needs no exception in form-action.
            app.MapGet(AppUrls.SignInAccount, (string? kembali) => Results.Challenge(
                new AuthenticationProperties { RedirectUri = SignInSetup.SafePath(kembali) }, [OpenIdConnectDefaults.AuthenticationScheme])).AllowAnonymous();
        }
        else
        {
            app.MapPost(AppUrls.SignInDemo, DemoAsync).AllowAnonymous();
        }

        app.MapPost(AppUrls.SignOut, async (HttpContext context, [FromForm] string? kembali) =>
        {
            await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
            return Results.LocalRedirect(AppUrls.SignIn);
        }).AllowAnonymous();
        app.MapGet(AppUrls.SignOut, async (HttpContext context) =>
        {
            // Another site's picture or link must not sign anybody out.
            if (context.Request.Headers["Sec-Fetch-Site"] == "cross-site")
                return Results.LocalRedirect(AppUrls.Home);
            await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
            return Results.LocalRedirect(AppUrls.SignIn);
        }).AllowAnonymous();
    }

    private static async Task<IResult> DemoAsync(HttpContext context, [FromForm] Guid akun, [FromForm] string? kembali, IDbContextFactory<AppDb> databases)
    {
        await using var db = await databases.CreateDbContextAsync(context.RequestAborted);
        var user = await db.AppUser.AsNoTracking().FirstOrDefaultAsync(u => u.Id == akun && u.DemoPeran != null, context.RequestAborted);
        if (user is null)
            return Results.LocalRedirect(AppUrls.SignIn);
        await context.SignInAsync(SignInSetup.PrincipalOf(user.Id, user.Nama, OfficeOf(user), CookieAuthenticationDefaults.AuthenticationScheme));
        return Results.LocalRedirect(SignInSetup.SafePath(kembali));
    }

    // "Verifikator; Analis ..., Bidang Mutasi": the role is for the list of demo people, the office for the frame.
    private static string OfficeOf(AppUser user)
    {
        var parts = user.Keterangan.Split("; ", 2);
        return user.PegawaiId is null ? parts[0] : parts[^1];
    }
}
