namespace MutasiAsn.Core.Requests;

/// <summary>Side of a move.</summary>
public enum Side
{
    /// <summary>The unit that lets go.</summary>
    Asal,

    /// <summary>The unit that receives.</summary>
    Tujuan,
}

/// <summary>Consent (<em>persetujuan</em>) of the leader of one side in one round.</summary>
public sealed class Persetujuan
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>The case.</summary>
    public Guid UsulMutasiId { get; init; }

    /// <summary>The round in which it counts.</summary>
    public int Round { get; init; }

    /// <summary>For which side.</summary>
    public Side Side { get; init; }

    /// <summary>Who consented (account).</summary>
    public Guid OlehId { get; init; }

    /// <summary>In which office: "Kepala UPTD Puskesmas Singgani".</summary>
    public required string Sebagai { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>A word to the applicant; may be empty.</summary>
    public string Catatan { get; init; } = "";
}

/// <summary>One step that was taken: the timeline of a case, never changed.</summary>
public sealed class CaseStepRecord
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>The case.</summary>
    public Guid UsulMutasiId { get; init; }

    /// <summary>Place in the order of the case, from 1.</summary>
    public int Sequence { get; init; }

    /// <summary>State before.</summary>
    public UsulMutasiStatus From { get; init; }

    /// <summary>State after.</summary>
    public UsulMutasiStatus To { get; init; }

    /// <summary>What was done.</summary>
    public CaseStep Action { get; init; }

    /// <summary>For which side, at consents.</summary>
    public Side? Side { get; init; }

    /// <summary>Who (account).</summary>
    public Guid ActorId { get; init; }

    /// <summary>Name of who acted.</summary>
    public required string ActorNama { get; init; }

    /// <summary>What the actor was to the case.</summary>
    public Party Party { get; init; }

    /// <summary>Office in words, for example "Kepala UPTD Puskesmas Birobuli" or why somebody else stood in.</summary>
    public string ActingAs { get; init; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Reason or note, in the actor's words.</summary>
    public string Reason { get; init; } = "";

    /// <summary>At refusals: what would change it.</summary>
    public string WhatWouldChange { get; init; } = "";

    /// <summary>Round.</summary>
    public int Round { get; init; }

    /// <summary>The operation that made it; unique.</summary>
    public Guid OperationId { get; init; }
}

/// <summary>How a paper of the checklist is known.</summary>
public enum KeadaanBerkas
{
    /// <summary>The system knows it from data or from a step of the case.</summary>
    DiketahuiSistem,

    /// <summary>The applicant stated it.</summary>
    Dinyatakan,

    /// <summary>A verifier saw it.</summary>
    Diperiksa,

    /// <summary>It is missing.</summary>
    Kurang,
}

/// <summary>One paper (<em>berkas</em>) of the checklist of domain section 2.2.</summary>
public sealed class Berkas
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>The case.</summary>
    public Guid UsulMutasiId { get; init; }

    /// <summary>Code D01 to D10.</summary>
    public required string Kode { get; init; }

    /// <summary>How it is known.</summary>
    public KeadaanBerkas Keadaan { get; set; }

    /// <summary>Date of the paper.</summary>
    public DateOnly? Tanggal { get; set; }

    /// <summary>A word about it.</summary>
    public string Keterangan { get; set; } = "";

    /// <summary>Who checked it (account).</summary>
    public Guid? DiperiksaOlehId { get; set; }
}

/// <summary>The minutes (<em>berita acara</em>) of the appraisal team about one case.</summary>
public sealed class BeritaAcara
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>The case.</summary>
    public Guid UsulMutasiId { get; init; }

    /// <summary>Round in which it counts; one per round.</summary>
    public int Round { get; init; }

    /// <summary>Number of the minutes.</summary>
    public required string Nomor { get; init; }

    /// <summary>Day of the session.</summary>
    public DateOnly Tanggal { get; init; }

    /// <summary>Members with element, presence and recusal, as JSON (see <see cref="AnggotaSidang"/>).</summary>
    public required string Anggota { get; init; }

    /// <summary>How many agreed.</summary>
    public int Setuju { get; init; }

    /// <summary>How many did not.</summary>
    public int TidakSetuju { get; init; }

    /// <summary>Whether the team agrees to the move.</summary>
    public bool Menyetujui { get; init; }

    /// <summary>Reason by objective comparison (PP 11/2017 Pasal 56 ayat (3)).</summary>
    public required string Alasan { get; init; }

    /// <summary>Who recorded it (account).</summary>
    public Guid DicatatOlehId { get; init; }
}

/// <summary>Element of the team that a member stands for (PP 11/2017 Pasal 201 ayat (2)).</summary>
public enum UnsurSidang
{
    /// <summary>The competent official.</summary>
    Pyb,

    /// <summary>The official for personnel.</summary>
    Kepegawaian,

    /// <summary>The official for internal supervision.</summary>
    Pengawasan,

    /// <summary>A related leading official.</summary>
    Jpt,
}

/// <summary>A member in a session.</summary>
/// <param name="UserId">The account, when the member has one.</param>
/// <param name="Nama">Name.</param>
/// <param name="Jabatan">Post.</param>
/// <param name="Unsur">Element.</param>
/// <param name="Hadir">Whether present.</param>
/// <param name="Benturan">Whether recused for a conflict of interest (R22).</param>
public sealed record AnggotaSidang(Guid? UserId, string Nama, string Jabatan, UnsurSidang Unsur, bool Hadir, bool Benturan);

/// <summary>A judgement of the rules at one stage, kept for ever with the facts it was made from.</summary>
public sealed class Judgement
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>The case.</summary>
    public Guid UsulMutasiId { get; init; }

    /// <summary>Place in the order of the case, from 1.</summary>
    public int Sequence { get; init; }

    /// <summary>Stage, the name of the step.</summary>
    public required string Tahap { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The facts as judged, in the schema of the machine door.</summary>
    public required string Fakta { get; init; }

    /// <summary>The whole: memenuhi, peringatan, terhalang or belum-dapat-dinilai.</summary>
    public required string Putusan { get; init; }

    /// <summary>Number of warnings, so that queues need not load the findings.</summary>
    public int Peringatan { get; init; }
}

/// <summary>One finding of a judgement, with the words and the rows of <em>ketentuan</em> of that day.</summary>
public sealed class JudgedFinding
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>The judgement.</summary>
    public Guid JudgementId { get; init; }

    /// <summary>Place in the list.</summary>
    public int Urutan { get; init; }

    /// <summary>Rule id, for example "R15".</summary>
    public required string Aturan { get; init; }

    /// <summary>memenuhi, peringatan, terhalang or belum-dapat-dinilai.</summary>
    public required string Putusan { get; init; }

    /// <summary>Fact codes, separated by ','.</summary>
    public string Kode { get; init; } = "";

    /// <summary>The sentence.</summary>
    public required string Penjelasan { get; init; }

    /// <summary>The regulation.</summary>
    public required string DasarHukum { get; init; }

    /// <summary>Keys of the rows of <em>ketentuan</em> that were used, as JSON.</summary>
    public string Ketentuan { get; init; } = "[]";
}
