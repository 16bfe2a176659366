using System.Net;

namespace MutasiAsn.App.Startup;

/// <summary>A page without script, database or layout, for moments when nothing else can answer; still in our look and in plain words.</summary>
public static class PlainPage
{
    public static async Task WriteAsync(HttpContext context, int status, string title, string text, string? extra = null, string? head = null)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync($"""
            <!doctype html><html lang="id" data-theme="light"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">{head}<title>{WebUtility.HtmlEncode(title)} - Mutasi ASN Kota Palu</title><link rel="icon" href="/lambang/kota-palu-144.png"><link rel="stylesheet" href="/app.css"></head>
            <body><div class="weave" aria-hidden="true"></div><main class="page narrow center"><section class="card"><div class="empty"><img src="/lambang/kota-palu-144.png" alt="" height="72"><h1>{WebUtility.HtmlEncode(title)}</h1><p role="status">{WebUtility.HtmlEncode(text)}</p>{extra}</div></section></main></body></html>
            """, context.RequestAborted);
    }
}
