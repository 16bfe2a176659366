using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MutasiAsn.App.Letters;
using UglyToad.PdfPig;

namespace MutasiAsn.Tests.App.Letters;

public class LettersSetupTests
{
    [Fact]
    public void Defaults_are_in_order()
    {
        Assert.Empty(new LetterStyle().Validate());
    }

    [Fact]
    public void Settings_change_paper_and_face()
    {
        using var provider = Provider(("PaperWidthMm", "210"), ("PaperHeightMm", "297"), ("FontFamily", "Liberation Sans"), ("FontSize", "10"));

        using var pdf = PdfDocument.Open(provider.GetRequiredService<LetterRenderer>().Petikan(LetterSamples.Petikan));

        Assert.Equal(595.276, pdf.GetPage(1).Width, 2);
        Assert.All(pdf.GetPage(1).Letters, letter => Assert.Contains("LiberationSans", letter.FontName, StringComparison.Ordinal));
    }

    [Fact]
    public void Wrong_settings_are_refused_all_at_once()
    {
        using var provider = Provider(("FontSize", "40"), ("FontFamily", "Comic Sans"), ("MarginLeftMm", "-1"), ("LineHeight", "9"));

        var refusal = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<LetterRenderer>);

        Assert.Equal(4, refusal.Failures.Count());
        Assert.All(refusal.Failures, failure => Assert.StartsWith("Letters:", failure, StringComparison.Ordinal));
    }

    private static ServiceProvider Provider(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create("Letters:" + setting.Key, (string?)setting.Value)))
            .Build();
        return new ServiceCollection().AddLetters(configuration).BuildServiceProvider();
    }
}
