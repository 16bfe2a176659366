namespace MutasiAsn.App.Startup;

/// <summary>
/// A POST that is refused before a page can answer (no valid token, too large) would be an empty answer. Re-executing it on the page for missing
/// addresses would carry the POST along, so it gets a plain page of its own.
/// </summary>
public sealed class RefusedPosts(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) || context.Request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal))
        {
            await next(context);
            return;
        }

        try
        {
            await next(context);
        }
        catch (BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            context.Response.StatusCode = exception.StatusCode;
        }

        if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null })
        {
            await AnswerAsync(context, context.Response.StatusCode);
        }
    }

    public static Task AnswerAsync(HttpContext context, int status)
    {
        var (title, text) = status switch
        {
            StatusCodes.Status413PayloadTooLarge => ("Berkas terlalu besar", "Berkas yang dikirim terlalu besar. Surat keputusan selalu lebih kecil dari 5 MB; periksa berkas Anda."),
            StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed => ("Halaman tidak ditemukan", "Alamat ini tidak menerima kiriman. Mulailah dari beranda."),
            _ => ("Kiriman tidak dapat diterima", "Halaman yang Anda kirim sudah kedaluwarsa. Kembali, muat ulang halaman, lalu coba sekali lagi; tidak ada yang berubah."),
        };
        return PlainPage.WriteAsync(context, status, title, text, "<a class=\"btn\" href=\"/\">Ke beranda</a>");
    }
}
