using Microsoft.AspNetCore.Components;
using MutasiAsn.App.Components;
using MutasiAsn.App.Features.Positions;
using MutasiAsn.App.Identity;
using MutasiAsn.Core;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Requests;

/// <summary>The form of a case in three steps; the rules answer while it is filled, and every change is kept on the server.</summary>
public sealed partial class UsulMutasiFormPage : IAsyncDisposable
{
    public const string FormName = "usul-mutasi";
    private static readonly string[] _stepNames = ["Jabatan tujuan", "Alasan", "Periksa dan kirim"];
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(500);
    private Fields _f = new();
    private FormSource.Found _found = new([], 0, []);
    private IReadOnlyList<(string Field, string Message)> _errors = [];
    private CheckUsulMutasi.Answer? _answer;
    private OpenJabatanRow? _chosen;
    private ErrorSummary? _summary;
    private Refusal? _refused;
    private Actor? _actor;
    private ITimer? _timer;
    private DateTimeOffset? _savedAt;
    private DateTimeOffset? _restored;
    private Guid _pegawaiId;
    private Guid _operation = Guid.CreateVersion7();
    private Guid? _usulId;
    private int _version;
    private int _step = 1;
    private string _nip = "";
    private string _nama = "";
    private bool _onBehalf;
    private bool _ready;
    private bool _busy;
    private bool _unkept;

    /// <summary>What is typed; kept as it is in the draft.</summary>
    public sealed record Fields
    {
        public Guid? JabatanId { get; init; }

        public FormSource.Search Search { get; init; } = new();

        public string Alasan { get; init; } = "";

        public string AlasanAtasNama { get; init; } = "";

        public DateOnly? Tmt { get; init; }

        public StatedFacts Pernyataan { get; init; } = new();

        public Dictionary<string, string> Reasons { get; init; } = [];
    }

    [Parameter] public Guid? Id { get; set; }

    [SupplyParameterFromQuery(Name = "jabatan")] public string? JabatanText { get; set; }

    [Inject] public required FormSource Source { get; init; }

    [Inject] public required CheckUsulMutasi Check { get; init; }

    [Inject] public required SaveUsulMutasi Save { get; init; }

    [Inject] public required SubmitUsulMutasi Submit { get; init; }

    [Inject] public required CurrentActor Current { get; init; }

    [Inject] public required Toasts Toasts { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    // A case on behalf of somebody is typed under that person, apart from the officer's own.
    private string Subject => Id?.ToString("D") ?? (_onBehalf ? _pegawaiId.ToString("D") : "");

    private bool MayActForOthers => Id is null && _usulId is null && _actor is { } actor && (actor.Is(Role.Verifikator) || actor.Is(Role.Analis));

    /// <summary>Keeps what was typed within the last pause.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_timer is not null)
            await _timer.DisposeAsync();
        if (_unkept)
            await KeepTypingAsync();
    }

    protected override async Task OnInitializedAsync()
    {
        if (!RendererInfo.IsInteractive)
            return;
        _timer = Source.Clock.CreateTimer(_ => _ = InvokeAsync(KeepTypingAsync), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _actor = await Current.ReadAsync();
        if (_actor is null)
            return;
        var start = await Source.StartAsync(Id, _actor, CancellationToken.None);
        if (start.Succeeded)
            await BeginAsync(start.Value);
        else if (MayActForOthers)
            _ready = true;
        else
            _refused = start.Refusal;
    }

    private async Task BeginAsync(FormSource.Start start)
    {
        (_pegawaiId, _usulId, _version, _f, _onBehalf, _nama) = (start.PegawaiId, start.UsulId, start.Version, start.Fields, start.OnBehalf, start.Nama);
        _restored = null;
        if (await Source.Drafts.LoadAsync<Fields>(_actor!.UserId, FormName, Subject, CancellationToken.None) is var (kept, keptAt))
            (_f, _restored) = (kept, keptAt);
        if (Guid.TryParse(JabatanText, out var asked) && Id is null)
            _f = _f with { JabatanId = asked };
        await FindAsync();
        await JudgeAsync();
        _ready = true;
    }

    private async Task ActForAsync()
    {
        var found = await Source.ForAsync(_nip, _actor!, CancellationToken.None);
        _errors = found.Succeeded ? [] : [("nip-pegawai", found.Refusal.Message)];
        if (found.Succeeded)
            await BeginAsync(found.Value);
        else
            _summary?.Show();
    }

    private async Task ActForSelfAsync()
    {
        var start = await Source.StartAsync(null, _actor!, CancellationToken.None);
        if (start.Succeeded)
            await BeginAsync(start.Value);
        else
            Toasts.Refused(start.Refusal);
    }

    private Task ForwardAsync() => _step < 3 ? NextAsync() : SendAsync();

    private string? MessageOf(string field) => _errors.FirstOrDefault(e => e.Field == field).Message;

    private void Set(Fields fields)
    {
        _f = fields;
        _unkept = true;
        _timer?.Change(_pause, Timeout.InfiniteTimeSpan);
    }

    private async Task KeepTypingAsync()
    {
        if (_actor is null || _busy)
            return;
        _unkept = false;
        _savedAt = await Source.Drafts.SaveAsync(_actor.UserId, FormName, Subject, _f, CancellationToken.None);
        StateHasChanged();
    }

    private async Task SearchAsync(FormSource.Search search)
    {
        Set(_f with { Search = search });
        await FindAsync();
    }

    private async Task FindAsync()
    {
        _found = await Source.FindAsync(_f.Search, _pegawaiId, _f.JabatanId, CancellationToken.None);
        _chosen = _found.Rows.FirstOrDefault(r => r.Id == _f.JabatanId);
    }

    private async Task ChooseAsync(Guid id)
    {
        Set(_f with { JabatanId = id });
        _chosen = _found.Rows.FirstOrDefault(r => r.Id == id);
        await JudgeAsync();
    }

    private async Task SetTmtAsync(DateOnly? day)
    {
        Set(_f with { Tmt = day });
        await JudgeAsync();
    }

    private async Task SetFactsAsync(StatedFacts facts)
    {
        Set(_f with { Pernyataan = facts });
        await JudgeAsync();
    }

    private void SetReason(string rule, string? text) => Set(_f with { Reasons = new Dictionary<string, string>(_f.Reasons) { [rule] = text ?? "" } });

    private async Task JudgeAsync() => _answer = _chosen is { } chosen && _actor is not null
        ? await Check.RunAsync(_pegawaiId, chosen.Id, _f.Tmt, _f.Pernyataan, _usulId, _actor, CancellationToken.None)
        : null;

    private void Go(int step)
    {
        _errors = [];
        _step = step;
    }

    private async Task NextAsync()
    {
        await JudgeAsync();
        _errors = FormCheck.Of(_step, _f, _chosen is not null, _answer, _onBehalf, Source.Today);
        if (_errors.Count > 0)
        {
            _summary?.Show();
            return;
        }

        _step++;
    }

    private async Task KeepAsync()
    {
        // What is not complete enough for a case stays as it is typed, and the list of cases leads back to it.
        if (FormCheck.Storable(_f, _chosen is not null, _onBehalf, Source.Today).Count > 0)
        {
            await KeepTypingAsync();
            Toasts.Good("Isian tersimpan. Lanjutkan kapan saja dari daftar usul.");
            Navigation.NavigateTo(AppUrls.UsulMutasi);
        }
        else if (await StoreAsync() is { } kept)
        {
            Toasts.Good(kept.Message);
            Navigation.NavigateTo(AppUrls.UsulMutasiOf(kept.UsulId));
        }
    }

    private async Task SendAsync()
    {
        if (await StoreAsync() is not { } kept || _actor is null)
            return;
        var sent = await Submit.RunAsync(kept.UsulId, _version, _actor.UserId, Guid.CreateVersion7(), CancellationToken.None);
        if (sent.Succeeded)
            Toasts.Good(sent.Value.Message);
        else
            Toasts.Refused(sent.Refusal);
        Navigation.NavigateTo(AppUrls.UsulMutasiOf(kept.UsulId));
    }

    /// <summary>Keeps the case; a refusal leaves everything as typed. After a success the page is left, so that a second press does nothing.</summary>
    private async Task<StepAnswer?> StoreAsync()
    {
        _errors = FormCheck.Storable(_f, _chosen is not null, _onBehalf, Source.Today);
        if (_errors.Count > 0)
        {
            _step = FormCheck.StepOf(_errors[0].Field);
            _summary?.Show();
            return null;
        }

        if (_busy || _actor is null || _f is not { JabatanId: { } jabatan, Tmt: { } tmt })
            return null;
        _busy = true;
        var form = new SaveUsulMutasi.Form
        {
            PegawaiId = _pegawaiId, JabatanTujuanId = jabatan, TmtUsulan = tmt, Alasan = _f.Alasan, Pernyataan = _f.Pernyataan, AlasanPeringatan = _f.Reasons, AlasanAtasNama = _f.AlasanAtasNama,
        };
        var outcome = _usulId is { } id
            ? await Save.RunAsync(id, form, _version, _actor.UserId, _operation, CancellationToken.None)
            : await Save.CreateAsync(form, _actor.UserId, _operation, CancellationToken.None);
        _operation = Guid.CreateVersion7();
        if (!outcome.Succeeded)
        {
            _busy = false;
            Toasts.Refused(outcome.Refusal);
            return null;
        }

        _timer?.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        await Source.Drafts.DeleteAsync(_actor.UserId, FormName, Subject, CancellationToken.None);
        _usulId = outcome.Value.UsulId;
        _version = await Source.VersionAsync(outcome.Value.UsulId, CancellationToken.None);
        return outcome.Value;
    }

    private string StatedInWords()
    {
        var said = _f.Pernyataan.Rows().Where(r => r.Nilai).Select(r => Texts.Labels.Of(r.Jenis)).ToList();
        return said.Count == 0 ? "Tidak satu pun dari kelima hal itu berlaku." : string.Join("; ", said);
    }
}
