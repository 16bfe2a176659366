using MutasiAsn.App.Identity;
using MutasiAsn.App.Startup;
using MutasiAsn.Core;

namespace MutasiAsn.App.Features.Decisions;

public static class LetterEndpoints
{
    public static void MapLetters(this WebApplication app)
    {
        app.MapGet(AppUrls.UsulMutasi + "/{id:guid}/konsep.pdf", async (Guid id, HttpContext context, GetKonsep konsep) =>
        {
            var result = await konsep.RunAsync(id, CurrentActor.IdOf(context.User), context.RequestAborted);
            return result.Succeeded ? Pdf(context, result.Value, null) : Refused(result.Refusal);
        }).RequireAuthorization(Policies.SignedIn);
        app.MapGet(AppUrls.SuratKeputusan + "/{id:guid}/petikan.pdf", async (Guid id, HttpContext context, DownloadLetter download) =>
        {
            var result = await download.RunAsync(id, CurrentActor.IdOf(context.User), context.RequestAborted);
            return result.Succeeded ? Pdf(context, result.Value.Bytes, result.Value.FileName) : Refused(result.Refusal);
        }).RequireAuthorization(Policies.SignedIn);
    }

    private static IResult Pdf(HttpContext context, byte[] bytes, string? fileName)
    {
        context.Response.Headers.CacheControl = "no-store";
        // The browser's own viewer needs inline styles and an object for itself.
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; object-src 'self'; frame-ancestors 'self'";
        return Results.Bytes(bytes, "application/pdf", fileName);
    }

    // The page for a missing address says what to do; which of the two reasons it was is nobody's business.
    private static RefusedPage Refused(Refusal refusal) => new RefusedPage(refusal);

    private sealed class RefusedPage(Refusal refusal) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => PlainPage.WriteAsync(
            httpContext, refusal.Code == GetKonsep.NotYet.Code ? StatusCodes.Status409Conflict : StatusCodes.Status404NotFound, "Surat belum dapat dibuka", refusal.Message,
            $"<a class=\"btn\" href=\"{AppUrls.UsulMutasi}\">Buka daftar usul</a>");
    }
}
