using Microsoft.AspNetCore.Components;
using MutasiAsn.App.Identity;
using MutasiAsn.App.Live;
using MutasiAsn.Core.Audit;

namespace MutasiAsn.App.Features.Audit;

/// <summary>The trail for auditors.</summary>
public sealed partial class AuditPage
{
    private readonly Dictionary<string, object> _attributes = new() { ["aria-label"] = "Jejak audit", ["data-rows"] = "" };
    private ListAudit.Page? _page;

    [Inject] public required ListAudit List { get; init; }

    [Inject] public required CurrentActor Current { get; init; }

    [SupplyParameterFromQuery(Name = "hal")] public string? Hal { get; set; }

    [SupplyParameterFromQuery(Name = "cari")] public string? Cari { get; set; }

    private int Page => Links.Page(Hal);

    protected override bool Concerns(Topic topic) => true;

    protected override async Task ReloadAsync()
    {
        if (await Current.ReadAsync() is { } actor)
            _page = await List.RunAsync(Cari, Page, actor, CancellationToken.None);
    }

    private static string Summary(AuditEntry entry) => AuditWords.Of(entry);

    private string Href(int page) => Links.With(AppUrls.Audit, ("cari", Cari), ("hal", Links.Hal(page)));
}
