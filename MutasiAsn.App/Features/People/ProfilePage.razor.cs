using Microsoft.AspNetCore.Components;
using MutasiAsn.App.Identity;
using MutasiAsn.App.Live;
using MutasiAsn.Core.Decisions;
using MutasiAsn.Core.People;

namespace MutasiAsn.App.Features.People;

/// <summary>What the system knows about the reader.</summary>
public sealed partial class ProfilePage
{
    private static readonly string[] _competencies =
    [
        "Integritas", "Kerja Sama", "Komunikasi", "Orientasi pada Hasil", "Pelayanan Publik", "Pengembangan Diri dan Orang Lain", "Mengelola Perubahan", "Pengambilan Keputusan", "Perekat Bangsa",
    ];

    private GetProfile.View? _view;

    [Inject] public required GetProfile Get { get; init; }

    [Inject] public required CurrentActor Current { get; init; }

    protected override bool Concerns(Topic topic) => topic.Kind is nameof(Pegawai) or nameof(SuratKeputusan);

    protected override async Task ReloadAsync()
    {
        if (await Current.ReadAsync() is { } actor)
            _view = await Get.RunAsync(actor, CancellationToken.None);
    }

    private static string StatusText(StatusAsn status) => status switch { StatusAsn.Pns => "PNS", StatusAsn.Cpns => "CPNS", StatusAsn.Pppk => "PPPK" };

    private static string Expectation(int? value) => value switch { 1 => "di atas ekspektasi", 2 => "sesuai ekspektasi", 3 => "di bawah ekspektasi", _ => "belum ada" };
}
