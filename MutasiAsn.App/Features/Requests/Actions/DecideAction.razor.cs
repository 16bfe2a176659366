using Microsoft.AspNetCore.Components;
using MutasiAsn.App.Components;
using MutasiAsn.App.Features.Decisions;
using MutasiAsn.Core;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Requests.Actions;

/// <summary>The steps that need at most a date and a note: forward, approve, issue, confirm the start.</summary>
public partial class DecideAction
{
    private ErrorSummary? _summary;
    private IReadOnlyList<(string Field, string Message)> _errors = [];
    private DateOnly? _day;

    [Parameter, EditorRequired] public required CaseView View { get; set; }

    [Parameter, EditorRequired] public CaseStep Step { get; set; }

    [Parameter, EditorRequired] public required TypedText Typed { get; set; }

    [Parameter, EditorRequired] public required Func<Func<Press, Task<Outcome<StepAnswer>>>, Task> Run { get; set; }

    [Parameter] public bool Busy { get; set; }

    [Inject] public required ForwardUsulMutasi Forward { get; init; }

    [Inject] public required ApproveUsulMutasi Approve { get; init; }

    [Inject] public required IssueSuratKeputusan Issue { get; init; }

    [Inject] public required ConfirmStart Start { get; init; }

    private string Note => Typed.Get(Label);

    private bool NeedsNote => Step == CaseStep.Forward || (Step == CaseStep.Approve && View.Warnings > 0);

    private string Label => Step switch { CaseStep.Forward => "Pendapat Sekda", CaseStep.Approve => "Catatan keputusan", _ => "Catatan" };

    private string Help => Step switch
    {
        CaseStep.Forward => "Wali Kota dan pegawai membacanya.",
        CaseStep.Approve when View.Warnings > 0 => $"Wajib, karena ada {View.Warnings} peringatan. Pegawai membacanya.",
        _ => "Boleh kosong. Pegawai membacanya.",
    };

    private string Verb => Step switch { CaseStep.Forward => "Teruskan ke Wali Kota", CaseStep.Approve => "Setujui", CaseStep.Issue => "Terbitkan surat", _ => "Nyatakan mulai bertugas" };

    protected override void OnInitialized() => _day = View.Today < View.Usul.TmtBerlaku ? null : View.Usul.TmtBerlaku;

    private string? MessageOf(string field) => _errors.FirstOrDefault(e => e.Field == field).Message;

    private async Task SendAsync()
    {
        var errors = new List<(string, string)>();
        if (NeedsNote && string.IsNullOrWhiteSpace(Note))
            errors.Add(("catatan-putusan", Step == CaseStep.Forward ? "Tulis pendapat Anda." : "Tulis alasan menyetujui meskipun ada peringatan."));
        if (Step == CaseStep.ConfirmStart && View.Today >= View.Usul.TmtBerlaku && (_day is not { } day || day < View.Usul.TmtBerlaku || day > View.Today))
            errors.Add(("mulai", $"Isi tanggal antara {Texts.Formats.Date(View.Usul.TmtBerlaku)} dan hari ini."));
        _errors = errors;
        if (errors.Count > 0)
        {
            _summary?.Show();
            return;
        }

        await Run(p => Step switch
        {
            CaseStep.Forward => Forward.RunAsync(p.UsulId, Note, p.SeenVersion, p.UserId, p.OperationId, CancellationToken.None),
            CaseStep.Approve => Approve.RunAsync(p.UsulId, Note, p.SeenVersion, p.UserId, p.OperationId, CancellationToken.None),
            CaseStep.Issue => Issue.RunAsync(p.UsulId, p.SeenVersion, p.UserId, p.OperationId, CancellationToken.None),
            _ => Start.RunAsync(p.UsulId, _day, Note, p.SeenVersion, p.UserId, p.OperationId, CancellationToken.None),
        });
    }
}
