using Microsoft.AspNetCore.RateLimiting;

namespace MutasiAsn.App.Startup;

public static class TooMany
{
    public static async ValueTask WriteAsync(OnRejectedContext context, CancellationToken ct)
    {
        context.HttpContext.Response.Headers.RetryAfter = "10";
        await PlainPage.WriteAsync(
            context.HttpContext, StatusCodes.Status429TooManyRequests, "Terlalu banyak permintaan",
            "Dari jaringan Anda datang terlalu banyak pemeriksaan dalam waktu singkat. Tunggu sepuluh detik, lalu coba lagi.", "<a class=\"btn\" href=\"/verifikasi\">Periksa surat</a>");
    }
}
