namespace MutasiAsn.Core.Decisions;

/// <summary>A series of numbers of one year; the counter from which letters get theirs, without gap and without double.</summary>
public sealed class LetterSeries
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Name of the series, for example "800.1.3.1".</summary>
    public required string Seri { get; init; }

    /// <summary>Year of the decision's date in WITA.</summary>
    public int Tahun { get; init; }

    /// <summary>The last number given; 0 = none.</summary>
    public int Terakhir { get; set; }

    /// <summary>Date of the last number: a later number never carries an earlier date.</summary>
    public DateOnly TanggalTerakhir { get; set; }
}

/// <summary>Whether a decree holds.</summary>
public enum SuratKeputusanStatus
{
    /// <summary>It holds.</summary>
    Berlaku,

    /// <summary>It was cancelled; its number is never used again.</summary>
    Dibatalkan,
}

/// <summary>A decree (<em>surat keputusan</em>) on one transfer.</summary>
public sealed class SuratKeputusan
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Series.</summary>
    public required string Seri { get; init; }

    /// <summary>Year.</summary>
    public int Tahun { get; init; }

    /// <summary>Number in the series and year.</summary>
    public int Nomor { get; init; }

    /// <summary>The number as printed, for example "800.1.3.1/412/BKPSDMD/2026".</summary>
    public required string NomorLengkap { get; init; }

    /// <summary>Day of the decision.</summary>
    public DateOnly Tanggal { get; init; }

    /// <summary>The case.</summary>
    public Guid UsulMutasiId { get; init; }

    /// <summary>Effective date.</summary>
    public DateOnly Tmt { get; init; }

    /// <summary>Who signed the extract, as frozen text.</summary>
    public required string Penandatangan { get; init; }

    /// <summary>Whether it holds.</summary>
    public SuratKeputusanStatus Status { get; private set; }

    /// <summary>Why it was cancelled.</summary>
    public string AlasanBatal { get; private set; } = "";

    /// <summary>When it was cancelled.</summary>
    public DateTimeOffset? BatalAt { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>Cancels the decree.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="at">Now.</param>
    public void Cancel(string reason, DateTimeOffset at)
    {
        Status = SuratKeputusanStatus.Dibatalkan;
        AlasanBatal = reason;
        BatalAt = at;
        Version++;
    }
}

/// <summary>A printed document of a decree: facts, hash and code frozen in the transaction that issued it.</summary>
public sealed class Letter
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>The decree.</summary>
    public Guid SuratKeputusanId { get; init; }

    /// <summary>For whom.</summary>
    public Guid PegawaiId { get; init; }

    /// <summary>Kind in words: "Petikan Keputusan Wali Kota Palu".</summary>
    public required string Jenis { get; init; }

    /// <summary>Verification code, 26 characters.</summary>
    public required string Kode { get; init; }

    /// <summary>The frozen facts, as JSON.</summary>
    public required string Fakta { get; init; }

    /// <summary>SHA-256 of the bytes, hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Size in bytes.</summary>
    public int Ukuran { get; init; }

    /// <summary>Version of the engine that wrote it.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>Whether it bears an electronic signature.</summary>
    public bool IsSigned { get; init; }

    /// <summary>Last three digits of the NIP, for the public page.</summary>
    public required string NipAkhir { get; init; }

    /// <summary>Unit that receives, for the public page.</summary>
    public required string UnitTujuan { get; init; }
}

/// <summary>The bytes of a letter, kept apart so that lists never load them.</summary>
public sealed class LetterFile
{
    /// <summary>The letter.</summary>
    public Guid LetterId { get; init; }

    /// <summary>The PDF.</summary>
    public required byte[] Bytes { get; init; }
}
