using System.Globalization;
using Microsoft.AspNetCore.Components;
using MutasiAsn.App.Identity;
using MutasiAsn.App.Live;
using MutasiAsn.App.Texts;
using MutasiAsn.Core.Decisions;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.App.Features.Positions;

/// <summary>Posts with room, and on each the gates at a glance for the reader.</summary>
public sealed partial class JabatanKosongPage
{
    private ListOpenJabatan.Page? _page;

    [Inject] public required ListOpenJabatan List { get; init; }

    [Inject] public required CurrentActor Current { get; init; }

    [SupplyParameterFromQuery(Name = "cari")] public string? Cari { get; set; }

    [SupplyParameterFromQuery(Name = "kecamatan")] public string? Kecamatan { get; set; }

    [SupplyParameterFromQuery(Name = "jenis")] public string? Jenis { get; set; }

    [SupplyParameterFromQuery(Name = "unit")] public string? Unit { get; set; }

    [SupplyParameterFromQuery(Name = "kelas")] public string? KelasText { get; set; }

    [SupplyParameterFromQuery(Name = "km")] public string? KmText { get; set; }

    [SupplyParameterFromQuery(Name = "jalur")] public string? JalurText { get; set; }

    [SupplyParameterFromQuery(Name = "urut")] public string? Urut { get; set; }

    [SupplyParameterFromQuery(Name = "hal")] public string? Hal { get; set; }

    private (string Key, string Text)[] Orders => _page is { HasPegawai: true } ? [("", "Terdekat dahulu"), ("kurang", "Paling kurang"), ("kelas", "Kelas tertinggi")] : [("kurang", "Paling kurang"), ("kelas", "Kelas tertinggi")];

    private int Jalur => JalurText == "1" ? 1 : 0;

    private int Page => Links.Page(Hal);

    private int? Kelas => Number(KelasText);

    private int? Km => Number(KmText);

    private bool HasFilter => Jalur == 1 || new[] { Cari, Kecamatan, Jenis, Unit, KelasText, KmText }.Any(f => !string.IsNullOrWhiteSpace(f));

    private string? Lead => _page is null ? null : $"{Formats.Number(_page.All)} jabatan masih kurang terisi{(_page.HasPegawai ? $"; {Formats.Number(_page.Going)} di antaranya dapat Anda usulkan lewat mutasi" : "")}.";

    protected override bool Concerns(Topic topic) => topic.Kind is nameof(SuratKeputusan);

    protected override async Task ReloadAsync()
    {
        if (await Current.ReadAsync() is { } actor)
            _page = await List.RunAsync(
                new ListOpenJabatan.Filter(Cari, Kecamatan, Enum.TryParse<JenisJabatan>(Jenis, out var jenis) ? jenis : null, Guid.TryParse(Unit, out var unit) ? unit : null, Kelas, Km, Jalur == 1, Urut, Page),
                actor, CancellationToken.None);
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private string Href(string? urut, int jalur, int hal) => Links.With(
        AppUrls.JabatanKosong, ("cari", Cari), ("kecamatan", Kecamatan), ("jenis", Jenis), ("unit", Unit), ("kelas", KelasText), ("km", KmText), ("jalur", jalur == 1 ? "1" : null), ("urut", urut),
        ("hal", Links.Hal(hal)));
}
