using Microsoft.AspNetCore.Components;
using MutasiAsn.App.Identity;
using MutasiAsn.Core.Audit;

namespace MutasiAsn.App.Features.Account;

public partial class SignInPage
{
    private IReadOnlyList<AppUser> _people = [];

    [Inject] public required IConfiguration Configuration { get; init; }

    [Inject] public required ListDemoAccounts Accounts { get; init; }

    [SupplyParameterFromQuery(Name = "ReturnUrl")] public string? ReturnUrl { get; set; }

    [SupplyParameterFromQuery(Name = "gagal")] public string? Gagal { get; set; }

    private bool HasAuthority => SignInSetup.HasAuthority(Configuration);

    private string Back => SignInSetup.SafePath(ReturnUrl);

    protected override async Task OnInitializedAsync()
    {
        if (!HasAuthority)
            _people = await Accounts.RunAsync(CancellationToken.None);
    }
}
