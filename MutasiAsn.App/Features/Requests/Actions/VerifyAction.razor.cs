using Microsoft.AspNetCore.Components;
using MutasiAsn.App.Components;
using MutasiAsn.Core;

namespace MutasiAsn.App.Features.Requests.Actions;

/// <summary>The verifier's form: date, printed name, papers.</summary>
public partial class VerifyAction
{
    private const string NoteLabel = "Catatan";
    private readonly HashSet<string> _seen = [];
    private ErrorSummary? _summary;
    private IReadOnlyList<(string Field, string Message)> _errors = [];
    private DateOnly? _tmt;
    private DateOnly? _d10;
    private string _name = "";

    [Parameter, EditorRequired] public required CaseView View { get; set; }

    [Parameter, EditorRequired] public required TypedText Typed { get; set; }

    [Parameter, EditorRequired] public required Func<Func<Press, Task<Outcome<StepAnswer>>>, Task> Run { get; set; }

    [Parameter] public bool Busy { get; set; }

    [Inject] public required VerifyUsulMutasi Verify { get; init; }

    protected override void OnInitialized() => (_tmt, _name) = (View.Usul.TmtBerlaku, View.Nama);

    private string? MessageOf(string field) => _errors.FirstOrDefault(e => e.Field == field).Message;

    private void Tick(string kode, bool on)
    {
        if (on)
            _seen.Add(kode);
        else
            _seen.Remove(kode);
    }

    private async Task SendAsync()
    {
        var errors = new List<(string, string)>();
        if (_tmt is not { } tmt)
            errors.Add(("tmt", VerifyUsulMutasi.TmtMissing.Message));
        else if (tmt <= View.Today)
            errors.Add(("tmt", Core.Requests.UsulMutasiRefusals.TmtNotAfterToday.Message));
        if (string.IsNullOrWhiteSpace(_name))
            errors.Add(("nama-cetak", VerifyUsulMutasi.NameMissing.Message));
        if (View.Papers.Any(p => p.Wajib && !_seen.Contains(p.Kode)))
            errors.Add(("berkas-diperiksa", "Centang setiap berkas setelah diperiksa, atau kembalikan usul dengan alasan."));
        _errors = errors;
        if (errors.Count > 0)
        {
            _summary?.Show();
            return;
        }

        await Run(p => Verify.RunAsync(p.UsulId, new VerifyUsulMutasi.Form(_tmt, _name, [.. _seen.Order(StringComparer.Ordinal)], _d10, Typed.Get(NoteLabel)), p.SeenVersion, p.UserId, p.OperationId, CancellationToken.None));
    }
}
