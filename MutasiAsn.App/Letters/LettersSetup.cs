using Microsoft.Extensions.Options;

namespace MutasiAsn.App.Letters;

public static class LettersSetup
{
    public static IServiceCollection AddLetters(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<LetterStyle>().Bind(configuration.GetSection(LetterStyle.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<LetterStyle>, StyleCheck>();
        services.AddSingleton(provider => new LetterRenderer(provider.GetRequiredService<IOptions<LetterStyle>>().Value));
        return services;
    }

    private sealed class StyleCheck : IValidateOptions<LetterStyle>
    {
        public ValidateOptionsResult Validate(string? name, LetterStyle options) =>
            options.Validate() is { Count: > 0 } complaints ? ValidateOptionsResult.Fail(complaints) : ValidateOptionsResult.Success;
    }
}
