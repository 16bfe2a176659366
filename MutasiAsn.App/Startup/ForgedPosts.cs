using Microsoft.AspNetCore.Antiforgery;

namespace MutasiAsn.App.Startup;

/// <summary>A form without a valid token, or too large to be read, would get an English sentence from the framework; here it gets ours.</summary>
public sealed class ForgedPosts(RequestDelegate next)
{
    private const long LargestForm = 30_000_000;

    public Task InvokeAsync(HttpContext context) => context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false }
        ? RefusedPosts.AnswerAsync(context, context.Request.ContentLength > LargestForm ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest)
        : next(context);
}
