using MutasiAsn.Core.People;

namespace MutasiAsn.Core.Requests;

/// <summary>
/// What the applicant states, and the releasing leader confirms or corrects, about facts that no column of the export holds.
/// <c>null</c> = not said: unknown, never "no".
/// </summary>
public sealed record StatedFacts
{
    /// <summary>A court process is running (R09).</summary>
    public bool? ProsesPeradilan { get; init; }

    /// <summary>A disciplinary examination is running (R08).</summary>
    public bool? PemeriksaanDisiplin { get; init; }

    /// <summary>On study leave (R10).</summary>
    public bool? TugasBelajar { get; init; }

    /// <summary>Under a service bond (R10).</summary>
    public bool? IkatanDinas { get; init; }

    /// <summary>In preparation for retirement (R43).</summary>
    public bool? PersiapanPensiun { get; init; }

    /// <summary>Whether every fact was said.</summary>
    public bool IsComplete => ProsesPeradilan is not null && PemeriksaanDisiplin is not null && TugasBelajar is not null && IkatanDinas is not null && PersiapanPensiun is not null;

    /// <summary>The facts as rows: kind and value, unsaid ones left out.</summary>
    /// <returns>Pairs in a fixed order.</returns>
    public IEnumerable<(JenisFakta Jenis, bool Nilai)> Rows()
    {
        if (ProsesPeradilan is { } peradilan)
            yield return (JenisFakta.ProsesPeradilan, peradilan);
        if (PemeriksaanDisiplin is { } pemeriksaan)
            yield return (JenisFakta.PemeriksaanDisiplin, pemeriksaan);
        if (TugasBelajar is { } belajar)
            yield return (JenisFakta.TugasBelajar, belajar);
        if (IkatanDinas is { } ikatan)
            yield return (JenisFakta.IkatanDinas, ikatan);
        if (PersiapanPensiun is { } pensiun)
            yield return (JenisFakta.MasaPersiapanPensiun, pensiun);
    }
}
