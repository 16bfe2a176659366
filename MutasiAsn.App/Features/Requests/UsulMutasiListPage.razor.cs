using Microsoft.AspNetCore.Components;
using MutasiAsn.App.Identity;
using MutasiAsn.App.Live;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Requests;

/// <summary>The cases that the reader may see: own ones, those of the own unit, or all.</summary>
public sealed partial class UsulMutasiListPage
{
    private static readonly (string Key, string Text)[] _states = [("", "Semua"), ("berjalan", "Berjalan"), ("selesai", "Terbit dan selesai"), ("tidak-lanjut", "Tidak dilanjutkan")];
    private ListUsulMutasi.Page? _page;
    private string _title = "Usul mutasi";
    private string? _lead;
    private DateTimeOffset? _typed;
    private bool _mayAsk;
    private bool _all;

    [Inject] public required ListUsulMutasi List { get; init; }

    [Inject] public required DraftStore Drafts { get; init; }

    [Inject] public required CurrentActor Current { get; init; }

    [SupplyParameterFromQuery(Name = "hal")] public string? Hal { get; set; }

    [SupplyParameterFromQuery(Name = "keadaan")] public string? Keadaan { get; set; }

    [SupplyParameterFromQuery(Name = "cari")] public string? Cari { get; set; }

    private int Page => Links.Page(Hal);

    private bool HasFilter => !string.IsNullOrWhiteSpace(Cari) || !string.IsNullOrEmpty(Keadaan);

    protected override bool Concerns(Topic topic) => topic.Kind == nameof(UsulMutasi);

    protected override async Task ReloadAsync()
    {
        if (await Current.ReadAsync() is not { } actor)
            return;
        _all = Policies.AllCasesRoles.Any(actor.Is);
        _mayAsk = actor.PegawaiId is not null;
        _title = _all ? "Semua usul" : actor.Is(Role.KepalaUnit) ? "Usul unit dan usul saya" : "Usul saya";
        _lead = _all ? "Semua usul yang sudah dikirim." : actor.Is(Role.KepalaUnit) ? "Usul pegawai yang menyangkut unit Anda, dan usul Anda sendiri." : "Usul mutasi Anda, tahapnya, dan siapa yang ditunggu.";
        _typed = _mayAsk && await Drafts.LoadAsync<UsulMutasiFormPage.Fields>(actor.UserId, UsulMutasiFormPage.FormName, "", CancellationToken.None) is var (_, at) ? at : null;
        _page = await List.RunAsync(new ListUsulMutasi.Filter(false, Cari, Keadaan, false, Page), actor, CancellationToken.None);
    }

    private string Href(string? keadaan, int hal) => Links.With(AppUrls.UsulMutasi, ("keadaan", keadaan), ("cari", Cari), ("hal", Links.Hal(hal)));
}
