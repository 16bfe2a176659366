using Microsoft.AspNetCore.RateLimiting;

namespace MutasiAsn.App.Startup;

public static class TooMany
{
    private const string Page = """
        <!doctype html><html lang="id" data-theme="light"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Terlalu banyak permintaan - Mutasi ASN Kota Palu</title><link rel="stylesheet" href="/app.css"></head>
        <body><main class="page narrow"><section class="card"><div class="empty"><h1>Terlalu banyak permintaan</h1><p>Dari jaringan Anda datang terlalu banyak pemeriksaan dalam waktu singkat. Tunggu sepuluh detik, lalu coba lagi.</p><a class="btn" href="/verifikasi">Periksa surat</a></div></section></main></body></html>
        """;

    public static async ValueTask WriteAsync(OnRejectedContext context, CancellationToken ct)
    {
        context.HttpContext.Response.Headers.RetryAfter = "10";
        context.HttpContext.Response.ContentType = "text/html; charset=utf-8";
        await context.HttpContext.Response.WriteAsync(Page, ct);
    }
}
