using MutasiAsn.Core.Positions;

namespace MutasiAsn.App.Features.Intake;

/// <summary>What the kind of a unit says about it when it first arrives; later it is data that an officer may change.</summary>
internal static class UnitCodes
{
    private static readonly string[] _consenting = ["Badan", "Dinas", "Sekretariat", "Inspektorat", "Satuan", "Kecamatan", "Kelurahan", "Puskesmas", "Sekolah", "Rumah Sakit"];
    private static readonly string[] _essentialKinds = ["Kelurahan", "Puskesmas", "Sekolah", "Rumah Sakit"];
    private static readonly string[] _essentialNames = ["Pemadam Kebakaran", "Penanggulangan Bencana", "Pencatatan Sipil"];

    public static bool GivesConsent(string jenis) => _consenting.Contains(jenis, StringComparer.OrdinalIgnoreCase);

    /// <summary>Health, schools, kelurahan by kind; fire, disaster and civil registry by name, with what lies under them.</summary>
    public static bool IsEssential(UnitKerja unit, UnitKerja? parent) =>
        _essentialKinds.Contains(unit.Jenis, StringComparer.OrdinalIgnoreCase)
        || _essentialNames.Any(n => unit.Nama.Contains(n, StringComparison.OrdinalIgnoreCase))
        || (parent is not null && !GivesConsent(unit.Jenis) && parent.IsLayananDasar);
}
