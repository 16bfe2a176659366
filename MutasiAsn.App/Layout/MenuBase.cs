using System.Security.Claims;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Routing;
using MutasiAsn.App.Identity;
using MutasiAsn.Core.Audit;

namespace MutasiAsn.App.Layout;

/// <summary>Entries of the navigation by task for the roles of the reader; shared by the side and the bottom bar.</summary>
public abstract class MenuBase : ComponentBase, IDisposable
{
    [Inject] public required NavigationManager Navigation { get; init; }

    [CascadingParameter] public Task<AuthenticationState>? State { get; set; }

    protected IReadOnlyList<MenuItem> Items { get; private set; } = [];

    public void Dispose()
    {
        Navigation.LocationChanged -= Moved;
        GC.SuppressFinalize(this);
    }

    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += Moved;
        if (State is not null)
            Items = ItemsFor((await State).User);
    }

    protected string? Current(MenuItem item)
    {
        var path = "/" + Navigation.ToBaseRelativePath(Navigation.Uri).Split('?', '#')[0];
        var here = item.Href == AppUrls.Home ? path == AppUrls.Home : path == item.Href || path.StartsWith(item.Href + "/", StringComparison.Ordinal);
        return here ? "page" : null;
    }

    private static List<MenuItem> ItemsFor(ClaimsPrincipal user)
    {
        var items = new List<MenuItem> { new(AppUrls.Home, "rumah", "Beranda", "Beranda") };
        if (Policies.QueueRoles.Any(r => user.IsInRole(r.ToString())))
            items.Add(new MenuItem(AppUrls.Queue, "antrean", "Menunggu Anda", "Menunggu", Counts: true));
        if (Policies.AllCasesRoles.Any(r => user.IsInRole(r.ToString())))
            items.Add(new MenuItem(AppUrls.UsulMutasi, "usul", "Semua usul", "Semua usul"));
        else if (user.IsInRole(nameof(Role.Pegawai)))
            items.Add(new MenuItem(AppUrls.UsulMutasi, "usul", user.IsInRole(nameof(Role.KepalaUnit)) ? "Usul" : "Usul saya", "Usul"));
        items.Add(new MenuItem(AppUrls.JabatanKosong, "kursi", "Jabatan kosong", "Jabatan"));
        if (user.IsInRole(nameof(Role.Pegawai)))
            items.Add(new MenuItem(AppUrls.Profile, "orang", "Data saya", "Data saya"));
        items.Add(new MenuItem(AppUrls.SuratKeputusan, "surat", Policies.AllLettersRoles.Any(r => user.IsInRole(r.ToString())) ? "Surat keputusan" : "Surat saya", "Surat"));
        if (user.IsInRole(nameof(Role.Auditor)))
            items.Add(new MenuItem(AppUrls.Audit, "jejak", "Jejak audit", "Jejak"));
        return items;
    }

    private void Moved(object? sender, LocationChangedEventArgs e) => _ = InvokeAsync(StateHasChanged);
}

/// <summary>One entry of the navigation.</summary>
public sealed record MenuItem(string Href, string Icon, string Text, string Brief, bool Counts = false);
