namespace MutasiAsn.Core.Intake;

/// <summary>One reading of the national export that was written. The counts speak of <c>profil-asn.xlsx</c> only.</summary>
public sealed class ImportRun
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>When it was written.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Who ran it, in words ("perintah impor", "data contoh", or a person's name).</summary>
    public required string Oleh { get; init; }

    /// <summary>Whether the files hold the whole city (<em>lengkap</em>) or corrected rows only (<em>sebagian</em>).</summary>
    public bool IsLengkap { get; init; }

    /// <summary>Counts and SHA-256 of each file, as JSON.</summary>
    public required string Ringkasan { get; init; }
}

/// <summary>A refused row of the export, or a history row that waits for its person; without the columns that are never kept.</summary>
public sealed class ImportRow
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>The run.</summary>
    public Guid ImportRunId { get; init; }

    /// <summary>File name.</summary>
    public required string Berkas { get; init; }

    /// <summary>Row number as a spreadsheet shows it (1 = headings).</summary>
    public int Baris { get; init; }

    /// <summary>PNS ID where legible.</summary>
    public string PnsId { get; init; } = "";

    /// <summary>NIP as it arrived.</summary>
    public string Nip { get; init; } = "";

    /// <summary>"ditolak" or "menunggu".</summary>
    public required string Keadaan { get; init; }

    /// <summary>Kind of the problem, for example "nip-eksponen"; empty for waiting rows.</summary>
    public string Jenis { get; init; } = "";

    /// <summary>The kept cells, as JSON: column -> text.</summary>
    public required string Nilai { get; init; }
}

/// <summary>The before-image of a person whom a run changed.</summary>
public sealed class ImportChange
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>The run.</summary>
    public Guid ImportRunId { get; init; }

    /// <summary>Who was changed.</summary>
    public Guid PegawaiId { get; init; }

    /// <summary>The fields before, as JSON.</summary>
    public required string Sebelum { get; init; }
}
