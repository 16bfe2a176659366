using MutasiAsn.App.Data;
using MutasiAsn.App.Features;
using MutasiAsn.App.Identity;
using MutasiAsn.App.Layout;
using MutasiAsn.App.Startup;
using MutasiAsn.App.Texts;

CultureSetup.Use();
if (Commands.Knows(args))
    return await Commands.RunAsync(args);

var builder = WebApplication.CreateBuilder(args);
builder.ReadDevelopmentSettingsBesideProgram();
if (SignInSetup.WhyNot(builder.Configuration, builder.Environment) is { } sentence)
{
    await Console.Error.WriteLineAsync(sentence);
    return 1;
}

var data = DataOptions.From(builder.Configuration);
builder.Services.AddData(data);
builder.AddSignIn(data);
builder.AddWeb();
builder.Services.AddFeatures(builder.Configuration);

var app = builder.Build();
await ThemeCss.PrepareAsync(app.Services);
app.UseWeb();
app.MapWeb();
return await app.RunOrExplainAsync();
