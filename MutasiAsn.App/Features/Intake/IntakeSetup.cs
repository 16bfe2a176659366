using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("MutasiAsn.Tests")]
[assembly: InternalsVisibleTo("MutasiAsn.Bench")]

namespace MutasiAsn.App.Features.Intake;

public static class IntakeSetup
{
    /// <summary>Import and reference data; needs AddData and a TimeProvider.</summary>
    public static IServiceCollection AddIntake(this IServiceCollection services)
    {
        services.AddSingleton<SeedReference>();
        services.AddSingleton<ImportPegawai>();
        return services;
    }
}
