using System.Globalization;
using Microsoft.AspNetCore.Components;
using MutasiAsn.App.Components;
using MutasiAsn.Core;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Requests.Actions;

/// <summary>The recorder's form: members, votes, outcome, reason.</summary>
public partial class DeliberateAction
{
    private const string ReasonLabel = "Alasan Tim Penilai Kinerja";
    private const string ChangeLabel = "Apa yang dapat mengubah hasil ini";
    private List<AnggotaSidang> _members = [];
    private ErrorSummary? _summary;
    private IReadOnlyList<(string Field, string Message)> _errors = [];
    private DateOnly? _day;
    private bool? _agreed;
    private string _for = "0";
    private string _against = "0";
    private string _newName = "";
    private UnsurSidang _newElement = UnsurSidang.Jpt;

    [Parameter, EditorRequired] public required CaseView View { get; set; }

    [Parameter, EditorRequired] public required TypedText Typed { get; set; }

    [Parameter, EditorRequired] public required Func<Func<Press, Task<Outcome<StepAnswer>>>, Task> Run { get; set; }

    [Parameter] public bool Busy { get; set; }

    [Inject] public required RecordDeliberation Record { get; init; }

    protected override void OnInitialized() => (_day, _members) = (View.Today, [.. View.SuggestedTeam]);

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private string? MessageOf(string field) => _errors.FirstOrDefault(e => e.Field == field).Message;

    private void Change(int at, AnggotaSidang member) => _members[at] = member;

    private void Remove(int at) => _members.RemoveAt(at);

    private void AddMember()
    {
        if (string.IsNullOrWhiteSpace(_newName))
            return;
        var parts = _newName.Split(',', 2, StringSplitOptions.TrimEntries);
        _members.Add(new AnggotaSidang(null, parts[0], parts.Length > 1 ? parts[1] : "", _newElement, true, false));
        _newName = "";
    }

    private async Task SendAsync()
    {
        var errors = new List<(string, string)>();
        if (_day is not { } day || day > View.Today)
            errors.Add(("tanggal-sidang", RecordDeliberation.DateMissing.Message));
        if (_agreed is null)
            errors.Add(("hasil", "Pilih hasil sidang."));
        if (Number(_for) + Number(_against) != _members.Count(m => m.Hadir && !m.Benturan))
            errors.Add(("setuju", RecordDeliberation.VotesDoNotAdd.Message));
        if (string.IsNullOrWhiteSpace(Typed.Get(ReasonLabel)))
            errors.Add(("alasan-tim", "Tulis alasan Tim Penilai Kinerja."));
        if (_agreed == false && string.IsNullOrWhiteSpace(Typed.Get(ChangeLabel)))
            errors.Add(("ubah-tim", "Tulis apa yang dapat mengubah hasil ini."));
        _errors = errors;
        if (errors.Count > 0)
        {
            _summary?.Show();
            return;
        }

        await Run(p => Record.RunAsync(p.UsulId, new RecordDeliberation.Form(_day, _members, Number(_for), Number(_against), _agreed == true, Typed.Get(ReasonLabel), Typed.Get(ChangeLabel)), p.SeenVersion, p.UserId, p.OperationId, CancellationToken.None));
    }
}
