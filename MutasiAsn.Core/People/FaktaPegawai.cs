namespace MutasiAsn.Core.People;

/// <summary>What a fact without a column in the national export is about.</summary>
public enum JenisFakta
{
    /// <summary>A court process is running (R09).</summary>
    ProsesPeradilan,

    /// <summary>The person is on study leave (R10).</summary>
    TugasBelajar,

    /// <summary>The person is under a service bond (R10).</summary>
    IkatanDinas,

    /// <summary>A disciplinary examination is running (R08).</summary>
    PemeriksaanDisiplin,

    /// <summary>The person signed the ten-year promise (R06).</summary>
    Pernyataan10Tahun,

    /// <summary>The Inspektorat's statement that no finding is open (R12).</summary>
    BebasTemuan,

    /// <summary>The person is in preparation for retirement (R43).</summary>
    MasaPersiapanPensiun,
}

/// <summary>Where a fact comes from.</summary>
public enum SumberFakta
{
    /// <summary>The person said so.</summary>
    Pernyataan,

    /// <summary>The releasing leader confirmed or corrected it.</summary>
    PembenaranAtasan,

    /// <summary>A verifier entered it with a document.</summary>
    Verifikator,
}

/// <summary>A fact about a person that no column of the export holds. No row means unknown, never "no".</summary>
public sealed class FaktaPegawai
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>About whom.</summary>
    public Guid PegawaiId { get; init; }

    /// <summary>About what.</summary>
    public JenisFakta Jenis { get; init; }

    /// <summary>Whether it is so.</summary>
    public bool Nilai { get; init; }

    /// <summary>Said on.</summary>
    public DateOnly Dari { get; init; }

    /// <summary>Last day on which it holds; <c>null</c> = until something else is said.</summary>
    public DateOnly? Sampai { get; set; }

    /// <summary>Where it comes from.</summary>
    public SumberFakta Sumber { get; init; }

    /// <summary>Who said it (AppUser).</summary>
    public Guid OlehId { get; init; }

    /// <summary>In which case it was said; <c>null</c> outside a case.</summary>
    public Guid? UsulMutasiId { get; init; }

    /// <summary>Place in the order of entry: the latest row of a kind counts.</summary>
    public long Sequence { get; init; }
}
