using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using MudBlazor;

namespace MutasiAsn.App.Layout;

/// <summary>MudBlazor's theme as one static sheet: its provider would write three inline styles into every page, which the policy forbids.</summary>
public static partial class ThemeCss
{
    private static byte[] _css = [];

    /// <summary>Address with the hash of the content, so that it can be kept for ever.</summary>
    public static string Path { get; private set; } = "/tema.css";

    public static async Task PrepareAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var output = await renderer.RenderComponentAsync<MudThemeProvider>(ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(MudThemeProvider.Theme)] = MutasiTheme.Theme,
                [nameof(MudThemeProvider.IsDarkMode)] = false,
                [nameof(MudThemeProvider.DefaultScrollbar)] = true,
                [nameof(MudThemeProvider.ObserveSystemDarkModeChange)] = false,
            }));
            return output.ToHtmlString();
        });
        var css = RootBlock().Match(html).Value;
        if (css.Length == 0)
            throw new InvalidOperationException("MudThemeProvider rendered no :root block");
        _css = Encoding.UTF8.GetBytes(css);
        Path = $"/tema.{Convert.ToHexStringLower(SHA256.HashData(_css))[..10]}.css";
    }

    public static IResult Serve(HttpContext context)
    {
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(_css, "text/css; charset=utf-8");
    }

    [GeneratedRegex(@":root\s*\{[^}]*\}")]
    private static partial Regex RootBlock();
}
