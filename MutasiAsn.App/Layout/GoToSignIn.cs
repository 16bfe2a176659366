using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace MutasiAsn.App.Layout;

/// <summary>Leads somebody without the right to the sign-in, or, when signed in, to the page that explains.</summary>
public sealed class GoToSignIn : ComponentBase
{
    [Inject] public required NavigationManager Navigation { get; init; }

    [CascadingParameter] public Task<AuthenticationState>? State { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var signedIn = State is not null && (await State).User.Identity?.IsAuthenticated == true;
        var back = Uri.EscapeDataString("/" + Navigation.ToBaseRelativePath(Navigation.Uri));
        Navigation.NavigateTo($"{(signedIn ? AppUrls.Denied : AppUrls.SignIn)}?ReturnUrl={back}", forceLoad: true);
    }
}
