using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.Routing;

namespace MutasiAsn.App;

/// <summary>One root for all pages; a page that excludes itself from interactive routing is plain HTML without script or circuit.</summary>
public partial class AppRoot
{
    [CascadingParameter] public required HttpContext Http { get; set; }

    private bool IsLive => Http.AcceptsInteractiveRouting();

    private IComponentRenderMode? Mode => IsLive ? RenderMode.InteractiveServer : null;
}
