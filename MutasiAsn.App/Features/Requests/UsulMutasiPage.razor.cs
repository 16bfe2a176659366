using Microsoft.AspNetCore.Components;
using MutasiAsn.App.Components;
using MutasiAsn.App.Features.Requests.Actions;
using MutasiAsn.App.Identity;
using MutasiAsn.App.Live;
using MutasiAsn.App.Texts;
using MutasiAsn.Core;
using MutasiAsn.Core.Decisions;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Requests;

/// <summary>A case: its way, both places, what the rules say, papers, timeline, and what this reader can do now. Follows changes made elsewhere.</summary>
public sealed partial class UsulMutasiPage
{
    private const string DraftForm = "langkah";
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(500);
    private readonly TypedText _typed = new();
    private ITimer? _keeper;
    private CaseView? _view;
    private Refusal? _missing;
    private Guid _shown;
    private string? _fresh;
    private bool _unkept;

    [Parameter] public Guid Id { get; set; }

    [Inject] public required GetUsulMutasi Get { get; init; }

    [Inject] public required CurrentActor Current { get; init; }

    [Inject] public required DraftStore Drafts { get; init; }

    [Inject] public required Toasts Toasts { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    private bool MayDownload => _view is { } view && (view.IsApplicant || Policies.AllLettersRoles.Any(view.Actor.Is));

    // What was typed stays as long as the reader may still do the same things.
    private string ActionsKey => _view is { } view ? $"{view.Usul.Id}|{string.Join(',', view.Steps)}|{view.Usul.Round}" : "";

    protected override async Task OnParametersSetAsync()
    {
        if (!RendererInfo.IsInteractive || _shown == Id)
            return;
        _shown = Id;
        _typed.Clear();
        Listen();
        _keeper ??= Clock.CreateTimer(_ => _ = InvokeAsync(KeepTypedAsync), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _typed.Changed -= TypedChanged;
        _typed.Changed += TypedChanged;
        if (await Drafts.LoadAsync<Dictionary<string, string>>(await Current.UserIdAsync(), DraftForm, Id.ToString("D"), CancellationToken.None) is var (kept, _))
            _typed.Restore(kept);
        await ReloadAsync();
        _fresh = null;
    }

    protected override bool Concerns(Topic topic) => (topic.Kind == nameof(UsulMutasi) && topic.Id == Id) || topic.Kind == nameof(SuratKeputusan);

    protected override async Task ReloadAsync()
    {
        if (await Current.ReadAsync() is not { } actor)
        {
            _missing = UsulMutasiRefusals.NotFound;
            return;
        }

        var before = _view;
        var result = await Get.RunAsync(Id, actor, CancellationToken.None);
        _view = result.Succeeded ? result.Value : null;
        _missing = result.Refusal;
        _fresh = before is not null && _view is { } view && view.Usul.Version != before.Usul.Version ? "fresh" : null;
        TellWhoWasFirst(before);
    }

    /// <summary>Somebody else took the step that this reader could take: the buttons go, so it is said who it was.</summary>
    private void TellWhoWasFirst(CaseView? before)
    {
        if (before is { Steps.Count: > 0 } && _view is { LastStep: { } last } now && now.Usul.Status != before.Usul.Status && last.ActorId != now.Actor.UserId)
            Toasts.Refused(UsulMutasiRefusals.SomebodyWasFirst(last.ActorNama, Labels.Done(last.Action), Formats.Moment(last.At)));
    }

    private async Task AfterStepAsync(Outcome<StepAnswer> outcome)
    {
        if (!outcome.Succeeded)
        {
            Toasts.Refused(outcome.Refusal);
            await ReloadAsync();
            return;
        }

        _typed.Clear();
        _unkept = false;
        _keeper?.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        await Drafts.DeleteAsync(await Current.UserIdAsync(), DraftForm, Id.ToString("D"), CancellationToken.None);
        Toasts.Good(outcome.Value.Message);
        await ReloadAsync();
        if (_view is null)
            Navigation.NavigateTo(AppUrls.UsulMutasi);
    }

    protected override void OnGone()
    {
        _keeper?.Dispose();
        if (_unkept)
            _ = KeepTypedAsync();
    }

    private void TypedChanged()
    {
        _unkept = true;
        _keeper?.Change(_pause, Timeout.InfiniteTimeSpan);
    }

    private async Task KeepTypedAsync()
    {
        _unkept = false;
        await Drafts.SaveAsync(await Current.UserIdAsync(), DraftForm, _shown.ToString("D"), _typed.ToKeep(), CancellationToken.None);
    }

    private IEnumerable<(string Name, string Value)> StatedRows()
    {
        var stated = _view!.Stated;
        string Said(bool? value) => value switch { true => "Ya", false => "Tidak", null => "Belum dinyatakan" };
        yield return (Labels.Of(Core.People.JenisFakta.ProsesPeradilan), Said(stated.ProsesPeradilan));
        yield return (Labels.Of(Core.People.JenisFakta.PemeriksaanDisiplin), Said(stated.PemeriksaanDisiplin));
        yield return (Labels.Of(Core.People.JenisFakta.TugasBelajar), Said(stated.TugasBelajar));
        yield return (Labels.Of(Core.People.JenisFakta.IkatanDinas), Said(stated.IkatanDinas));
        yield return (Labels.Of(Core.People.JenisFakta.MasaPersiapanPensiun), Said(stated.PersiapanPensiun));
    }
}
