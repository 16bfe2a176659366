using Microsoft.AspNetCore.Components;
using MutasiAsn.App.Identity;
using MutasiAsn.App.Live;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Requests;

/// <summary>Cases that wait for the reader, oldest first; follows what others do.</summary>
public sealed partial class QueuePage
{
    private ListUsulMutasi.Page? _page;

    [Inject] public required ListUsulMutasi List { get; init; }

    [Inject] public required CurrentActor Current { get; init; }

    [SupplyParameterFromQuery(Name = "hal")] public string? Hal { get; set; }

    [SupplyParameterFromQuery(Name = "lama")] public string? LamaText { get; set; }

    [SupplyParameterFromQuery(Name = "cari")] public string? Cari { get; set; }

    private int Lama => LamaText == "1" ? 1 : 0;

    private int Page => Links.Page(Hal);

    private bool HasFilter => Lama == 1 || !string.IsNullOrWhiteSpace(Cari);

    private string? Lead => _page is null ? null : _page.AllWaiting == 0 ? "Tidak ada usul yang menanti langkah Anda." : $"{_page.AllWaiting} usul menanti langkah Anda. Yang paling lama menunggu ada di atas.";

    protected override bool Concerns(Topic topic) => topic.Kind == nameof(UsulMutasi);

    protected override async Task ReloadAsync()
    {
        if (await Current.ReadAsync() is { } actor)
            _page = await List.RunAsync(new ListUsulMutasi.Filter(true, Cari, null, Lama == 1, Page), actor, CancellationToken.None);
    }

    private string Href(int lama, int hal) => Links.With(AppUrls.Queue, ("lama", lama == 0 ? null : "1"), ("cari", Cari), ("hal", Links.Hal(hal)));
}
