using Microsoft.AspNetCore.Components;
using MudBlazor;
using MutasiAsn.App.Features.Decisions;
using MutasiAsn.App.Identity;
using MutasiAsn.Core;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Requests.Actions;

/// <summary>One press of a button: the case, the version seen, the account and the operation.</summary>
public sealed record Press(Guid UsulId, int SeenVersion, Guid UserId, Guid OperationId);

/// <summary>What this reader can do with the case now, asked of the same table as the use cases.</summary>
public partial class CaseActions
{
    private static readonly CaseStep[] _main = [CaseStep.Submit, CaseStep.Consent, CaseStep.Verify, CaseStep.Deliberate, CaseStep.Forward, CaseStep.Approve, CaseStep.Issue, CaseStep.ConfirmStart];
    private Guid _operation = Guid.CreateVersion7();
    private bool _busy;
    private bool _asking;
    private bool _konsepOpened;

    [Parameter, EditorRequired] public required CaseView View { get; set; }

    [Parameter, EditorRequired] public required TypedText Typed { get; set; }

    [Parameter, EditorRequired] public EventCallback<Outcome<StepAnswer>> Done { get; set; }

    [Inject] public required CurrentActor Current { get; init; }

    [Inject] public required IDialogService Dialogs { get; init; }

    [Inject] public required ReturnUsulMutasi Return { get; init; }

    [Inject] public required RejectUsulMutasi Reject { get; init; }

    [Inject] public required WithdrawUsulMutasi Withdraw { get; init; }

    [Inject] public required CancelSuratKeputusan Cancel { get; init; }

    private CaseStep? Main => View.Steps.Where(_main.Contains).Select(s => (CaseStep?)s).FirstOrDefault();

    private bool HasMain => Main is not null;

    private string Title => Main switch
    {
        CaseStep.Submit => View.Usul.Dikembalikan ? "Perbaiki lalu kirim lagi" : "Kirim usul ini?",
        CaseStep.Consent => View.Sides.Count == 2 ? "Setujui melepas dan menerima?" : View.Sides.Contains(Side.Asal) ? "Bersedia melepas pegawai ini?" : "Bersedia menerima pegawai ini?",
        CaseStep.Verify => "Berkas dan data sudah benar?",
        CaseStep.Deliberate => "Catat hasil Tim Penilai Kinerja",
        CaseStep.Forward => "Teruskan ke Wali Kota?",
        CaseStep.Approve => "Setujui perpindahan ini?",
        CaseStep.Issue => "Terbitkan surat keputusan?",
        CaseStep.ConfirmStart => "Pegawai sudah mulai bertugas?",
        _ => View.WaitingFor,
    };

    /// <summary>Runs a step once: while it runs further presses do nothing, and a repeat carries the same operation.</summary>
    private async Task RunAsync(Func<Press, Task<Outcome<StepAnswer>>> step)
    {
        if (_busy)
            return;
        _busy = true;
        try
        {
            var outcome = await step(new Press(View.Usul.Id, View.Usul.Version, await Current.UserIdAsync(), _operation));
            _operation = Guid.CreateVersion7();
            await Done.InvokeAsync(outcome);
        }
        finally
        {
            _busy = false;
        }
    }

    private async Task AskAsync(CaseStep step)
    {
        if (_asking)
            return;
        _asking = true;
        try
        {
            var parameters = new DialogParameters<ReasonDialog> { { d => d.Step, step }, { d => d.Typed, Typed }, { d => d.NeverSent, View.Usul.DikirimAt is null } };
            var dialog = await Dialogs.ShowAsync<ReasonDialog>("", parameters);
            if (await dialog.Result is not { Canceled: false, Data: ReasonDialog.Answer answer })
                return;
            await RunAsync(p => step switch
            {
                CaseStep.Return => Return.RunAsync(p.UsulId, answer.Reason, p.SeenVersion, p.UserId, p.OperationId, CancellationToken.None),
                CaseStep.Reject => Reject.RunAsync(p.UsulId, new RejectUsulMutasi.Form(answer.Reason, answer.WhatWouldChange), p.SeenVersion, p.UserId, p.OperationId, CancellationToken.None),
                CaseStep.Cancel => Cancel.RunAsync(p.UsulId, answer.Reason, p.SeenVersion, p.UserId, p.OperationId, CancellationToken.None),
                _ => Withdraw.RunAsync(p.UsulId, answer.Reason, p.SeenVersion, p.UserId, p.OperationId, CancellationToken.None),
            });
        }
        finally
        {
            _asking = false;
        }
    }

    // The link opens the letter in another window; the server notes who read it, and this window shows the mark.
    private void OpenedKonsep() => _konsepOpened = true;
}
