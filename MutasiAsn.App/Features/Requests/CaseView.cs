using MutasiAsn.App.Components;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Requests;

/// <summary>One side of a move as it is shown.</summary>
public sealed record PlaceView(Guid JabatanId, string Jabatan, int Kelas, string Unit, string? Kecamatan, int Terisi, int? Kebutuhan, double? Km);

/// <summary>One step of the way on top of a case.</summary>
public sealed record WayStep(string Name, string State, string Note);

/// <summary>One line of the timeline.</summary>
public sealed record TimelineRow(string Title, string Note, string Reason, string WhatWouldChange, bool IsNow);

/// <summary>Everything that a reader may see of a case, and what he or she may do with it now.</summary>
public sealed record CaseView
{
    public required UsulMutasi Usul { get; init; }

    public required Actor Actor { get; init; }

    public required string Nama { get; init; }

    public required PlaceView Asal { get; init; }

    public required PlaceView Tujuan { get; init; }

    public required IReadOnlyList<WayStep> Way { get; init; }

    public required IReadOnlyList<TimelineRow> Timeline { get; init; }

    public required IReadOnlyList<Paper> Papers { get; init; }

    public required CasePeople People { get; init; }

    public required IReadOnlyList<CaseStep> Steps { get; init; }

    public required IReadOnlyList<Side> Sides { get; init; }

    public required IReadOnlyList<FindingRow> Findings { get; init; }

    /// <summary>When and at which stage the findings were made, in words.</summary>
    public required string FindingsNote { get; init; }

    public required string Verdict { get; init; }

    public required int Warnings { get; init; }

    public required StatedFacts Stated { get; init; }

    public required IReadOnlyDictionary<string, string> Reasons { get; init; }

    /// <summary>Flags of the record that stop a letter, for officers.</summary>
    public required IReadOnlyList<string> BlockingFlags { get; init; }

    public required string WaitingFor { get; init; }

    public required int WaitingWorkingDays { get; init; }

    /// <summary>The last step, when it ended or returned the case: its reason is what the applicant needs first.</summary>
    public CaseStepRecord? Setback { get; init; }

    /// <summary>The last step that was taken, a save left out.</summary>
    public CaseStepRecord? LastStep { get; init; }

    public BeritaAcara? Team { get; init; }

    public IReadOnlyList<AnggotaSidang> TeamMembers { get; init; } = [];

    /// <summary>Members that the recorder starts with.</summary>
    public IReadOnlyList<AnggotaSidang> SuggestedTeam { get; init; } = [];

    public LetterView? Letter { get; init; }

    public bool KonsepOpened { get; init; }

    public required DateOnly Today { get; init; }

    public bool IsApplicant => Actor.PegawaiId == Usul.PegawaiId;
}

/// <summary>The letter of a case.</summary>
public sealed record LetterView(Guid Id, string Nomor, DateOnly Tanggal, bool Berlaku, int Ukuran, string Kode, string AlasanBatal);
