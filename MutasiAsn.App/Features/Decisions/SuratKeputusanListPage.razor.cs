using Microsoft.AspNetCore.Components;
using MutasiAsn.App.Identity;
using MutasiAsn.App.Live;
using MutasiAsn.Core.Decisions;

namespace MutasiAsn.App.Features.Decisions;

/// <summary>Letters: own ones, or all for those who keep them.</summary>
public sealed partial class SuratKeputusanListPage
{
    private readonly Dictionary<string, object> _attributes = new() { ["aria-label"] = "Daftar surat keputusan", ["data-rows"] = "" };
    private ListSuratKeputusan.Page? _page;
    private string _title = "Surat keputusan";
    private bool _all;

    [Inject] public required ListSuratKeputusan List { get; init; }

    [Inject] public required CurrentActor Current { get; init; }

    [SupplyParameterFromQuery(Name = "hal")] public string? Hal { get; set; }

    [SupplyParameterFromQuery(Name = "cari")] public string? Cari { get; set; }

    private int Page => Links.Page(Hal);

    protected override bool Concerns(Topic topic) => topic.Kind == nameof(SuratKeputusan);

    protected override async Task ReloadAsync()
    {
        if (await Current.ReadAsync() is not { } actor)
            return;
        _all = Policies.AllLettersRoles.Any(actor.Is);
        _title = _all ? "Surat keputusan" : "Surat saya";
        _page = await List.RunAsync(new ListSuratKeputusan.Filter(Cari, Page), actor, CancellationToken.None);
    }

    private string Href(int page) => Links.With(AppUrls.SuratKeputusan, ("cari", Cari), ("hal", Links.Hal(page)));
}
