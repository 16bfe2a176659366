using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Identity;
using MutasiAsn.Core.Audit;

namespace MutasiAsn.App.Features.Account;

public partial class SignInPage
{
    private List<AppUser> _people = [];

    [Inject] public required IConfiguration Configuration { get; init; }

    [Inject] public required IDbContextFactory<AppDb> Databases { get; init; }

    [SupplyParameterFromQuery(Name = "ReturnUrl")] public string? ReturnUrl { get; set; }

    [SupplyParameterFromQuery(Name = "gagal")] public string? Gagal { get; set; }

    private bool HasAuthority => SignInSetup.HasAuthority(Configuration);

    private string Back => SignInSetup.SafePath(ReturnUrl);

    protected override async Task OnInitializedAsync()
    {
        if (HasAuthority)
            return;
        await using var db = await Databases.CreateDbContextAsync();
        _people = await db.AppUser.AsNoTracking().Where(u => u.DemoPeran != null).OrderBy(u => u.DemoUrutan).ToListAsync();
    }
}
