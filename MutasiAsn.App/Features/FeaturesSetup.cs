using MutasiAsn.App.Data;
using MutasiAsn.App.Features.Account;
using MutasiAsn.App.Features.Audit;
using MutasiAsn.App.Features.Dashboard;
using MutasiAsn.App.Features.Decisions;
using MutasiAsn.App.Features.Demo;
using MutasiAsn.App.Features.Intake;
using MutasiAsn.App.Features.People;
using MutasiAsn.App.Features.Placement;
using MutasiAsn.App.Features.Positions;
using MutasiAsn.App.Features.Requests;
using MutasiAsn.App.Identity;
using MutasiAsn.App.Letters;

namespace MutasiAsn.App.Features;

/// <summary>One line per use case: the table of contents of the product.</summary>
public static class FeaturesSetup
{
    public static void AddFeatures(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddLetters(configuration);
        services.AddSingleton<OidcAccounts>();
        services.AddSingleton<ListDemoAccounts>();
        services.AddIntake();
        services.AddSingleton<SeedLaw>();
        services.AddSingleton<DemoPeople>();

        services.AddSingleton<CaseJudge>();
        services.AddSingleton<CaseRunner>();
        services.AddSingleton<OrganisationCache>();
        services.AddSingleton<CountOpenWork>();
        services.AddSingleton<ListUsulMutasi>();
        services.AddSingleton<GetUsulMutasi>();
        services.AddSingleton<ListOpenJabatan>();
        services.AddSingleton<GetJabatan>();
        services.AddSingleton<GetProfile>();
        services.AddSingleton<GetHome>();
        services.AddSingleton<ListAudit>();
        services.AddSingleton<DraftStore>();
        services.AddSingleton<FormSource>();
        services.AddSingleton<CheckUsulMutasi>();
        services.AddSingleton<SaveUsulMutasi>();
        services.AddSingleton<SubmitUsulMutasi>();
        services.AddSingleton<ConsentToUsulMutasi>();
        services.AddSingleton<VerifyUsulMutasi>();
        services.AddSingleton<RecordDeliberation>();
        services.AddSingleton<ForwardUsulMutasi>();
        services.AddSingleton<ApproveUsulMutasi>();
        services.AddSingleton<ReturnUsulMutasi>();
        services.AddSingleton<RejectUsulMutasi>();
        services.AddSingleton<WithdrawUsulMutasi>();
        services.AddSingleton<ConfirmStart>();

        services.AddSingleton<IssueSuratKeputusan>();
        services.AddSingleton<CancelSuratKeputusan>();
        services.AddSingleton<GetKonsep>();
        services.AddSingleton<DownloadLetter>();
        services.AddSingleton<VerifyLetter>();
        services.AddSingleton<ListSuratKeputusan>();
    }
}
