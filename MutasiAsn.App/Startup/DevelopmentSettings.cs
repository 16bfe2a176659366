using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.FileProviders;

namespace MutasiAsn.App.Startup;

public static class DevelopmentSettings
{
    private const string File = "appsettings.Development.json";

    /// <summary>
    /// The file stands at the top of the repository and is copied beside the program, while the working directory is the project's folder.
    /// The source is replaced in its place, so that environment variables still win.
    /// </summary>
    public static void ReadDevelopmentSettingsBesideProgram(this WebApplicationBuilder builder)
    {
        IList<IConfigurationSource> sources = builder.Configuration.Sources;
        for (var i = 0; i < sources.Count; i++)
        {
            if (sources[i] is JsonConfigurationSource { Path: File })
                sources[i] = new JsonConfigurationSource { Path = File, Optional = true, FileProvider = new PhysicalFileProvider(AppContext.BaseDirectory) };
        }
    }
}
