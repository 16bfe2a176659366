using MutasiAsn.Core.People;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.Core.Placement;

/// <summary>
/// The <see cref="Ketentuan"/> that the rules read, turned into numbers once, so that judging is arithmetic. Same facts, same settings, same
/// verdict, for ever: <see cref="RowsOf"/> gives the rows that a judgement freezes.
/// </summary>
public sealed class RuleSettings
{
    private readonly int[] _bupYears;

    private RuleSettings(KetentuanSet inForce)
    {
        InForce = inForce;
        PppkInternal = inForce.Verdict(KetentuanKeys.R03PutusanInternal);
        MasaJabatanMonths = inForce.Number(KetentuanKeys.R04MasaJabatan, 0, 120);
        MasaJabatanJptSetara = inForce.Verdict(KetentuanKeys.R04PutusanJptSetara);
        MasaJabatanLain = inForce.Verdict(KetentuanKeys.R04PutusanLain);
        PredikatDue = inForce.DayOfYear(KetentuanKeys.R11JatuhTempo);
        PredikatEntryLimit = inForce.DayOfYear(KetentuanKeys.R11BatasMasuk);
        PredikatPromosi = inForce.Verdict(KetentuanKeys.R11PutusanPromosi);
        PredikatBetweenInstansi = inForce.Verdict(KetentuanKeys.R11PutusanAntarInstansi);
        PredikatInternal = inForce.Verdict(KetentuanKeys.R11PutusanInternal);
        PredikatNotDue = inForce.Verdict(KetentuanKeys.R11PutusanBelumJatuhTempo);
        DokumenInternalDinas = inForce.Dokumen(KetentuanKeys.R13WajibInternalDinas);
        DokumenInternalPermintaan = inForce.Dokumen(KetentuanKeys.R13WajibInternalPermintaan);
        DokumenBetweenInstansi = inForce.Dokumen(KetentuanKeys.R13WajibAntarInstansi);
        DokumenRecommended = inForce.Dokumen(KetentuanKeys.R13DisarankanInternal);
        DokumenRecommendedMissing = inForce.Verdict(KetentuanKeys.R13PutusanDisarankan);
        AnjabInternal = inForce.Verdict(KetentuanKeys.R14PutusanInternal);
        AnjabBetweenInstansi = inForce.Verdict(KetentuanKeys.R14PutusanAntarInstansi);
        TeamMinimum = inForce.Number(KetentuanKeys.R20AnggotaMinimal, 1, 99);
        PilkadaMonths = inForce.Number(KetentuanKeys.R24Bulan, 0, 60);
        PilkadaLeading = inForce.Verdict(KetentuanKeys.R24PutusanPimpinan);
        PilkadaOther = inForce.Verdict(KetentuanKeys.R24PutusanLain);
        PelantikanMonths = inForce.Number(KetentuanKeys.R25Bulan, 0, 60);
        PelantikanLeading = inForce.Verdict(KetentuanKeys.R25PutusanPimpinan);
        PelantikanOther = inForce.Verdict(KetentuanKeys.R25PutusanLain);
        PendidikanAdministrator = inForce.Pendidikan(KetentuanKeys.R27Pendidikan);
        PendidikanPengawas = inForce.Pendidikan(KetentuanKeys.R29Pendidikan);
        PendidikanPelaksana = inForce.Pendidikan(KetentuanKeys.R31Pendidikan);
        _bupYears = [0, .. BupKeys.Select(key => inForce.Number(key, 40, 80))];
        NearBupDays = inForce.Number(KetentuanKeys.R44Hari, 0, 3660);
        NearBup = inForce.Verdict(KetentuanKeys.R44Putusan);
        PendidikanBelow = inForce.Verdict(KetentuanKeys.R46PutusanTingkat);
        RumpunOther = inForce.Verdict(KetentuanKeys.R46PutusanRumpunLain);
        RumpunDemanded = inForce.Verdict(KetentuanKeys.R46PutusanRumpunWajib);
    }

    /// <summary>Keys of the retirement ages in the order of <see cref="BupGroup"/> after Unknown.</summary>
    public static IReadOnlyList<string> BupKeys { get; } =
    [
        KetentuanKeys.BupAdministrasi, KetentuanKeys.BupJptPratama, KetentuanKeys.BupAhliUtama, KetentuanKeys.BupAhliMadya,
        KetentuanKeys.BupAhliMudaPertama, KetentuanKeys.BupKeterampilan, KetentuanKeys.BupGuru,
    ];

    /// <summary>The rows in force, for the texts of letters too.</summary>
    public KetentuanSet InForce { get; }

    /// <summary>R03: PPPK within the agency, same post.</summary>
    public Verdict PppkInternal { get; }

    /// <summary>R04: shortest time in a post, months.</summary>
    public int MasaJabatanMonths { get; }

    /// <summary>R04: too short, JPT sideways.</summary>
    public Verdict MasaJabatanJptSetara { get; }

    /// <summary>R04: too short, others.</summary>
    public Verdict MasaJabatanLain { get; }

    /// <summary>R11: day of the next year from which an appraisal is due.</summary>
    public (int Month, int Day) PredikatDue { get; }

    /// <summary>R11: last day of entry for which a year counts.</summary>
    public (int Month, int Day) PredikatEntryLimit { get; }

    /// <summary>R11: below "baik", promotion.</summary>
    public Verdict PredikatPromosi { get; }

    /// <summary>R11: below "baik", between agencies.</summary>
    public Verdict PredikatBetweenInstansi { get; }

    /// <summary>R11: below "baik", internal and no promotion.</summary>
    public Verdict PredikatInternal { get; }

    /// <summary>R11: no year due.</summary>
    public Verdict PredikatNotDue { get; }

    /// <summary>R13: needed, internal, for the service.</summary>
    public DokumenKinds DokumenInternalDinas { get; }

    /// <summary>R13: needed, internal, own request.</summary>
    public DokumenKinds DokumenInternalPermintaan { get; }

    /// <summary>R13: needed, between agencies.</summary>
    public DokumenKinds DokumenBetweenInstansi { get; }

    /// <summary>R13: recommended, internal.</summary>
    public DokumenKinds DokumenRecommended { get; }

    /// <summary>R13: a recommended paper is missing.</summary>
    public Verdict DokumenRecommendedMissing { get; }

    /// <summary>R14: missing, internal.</summary>
    public Verdict AnjabInternal { get; }

    /// <summary>R14: missing, between agencies.</summary>
    public Verdict AnjabBetweenInstansi { get; }

    /// <summary>R20: fewest members.</summary>
    public int TeamMinimum { get; }

    /// <summary>R24: months before the pairs are fixed.</summary>
    public int PilkadaMonths { get; }

    /// <summary>R24: in the window, leading posts.</summary>
    public Verdict PilkadaLeading { get; }

    /// <summary>R24: in the window, other posts.</summary>
    public Verdict PilkadaOther { get; }

    /// <summary>R25: months after the inauguration.</summary>
    public int PelantikanMonths { get; }

    /// <summary>R25: in the window, leading posts.</summary>
    public Verdict PelantikanLeading { get; }

    /// <summary>R25: in the window, other posts.</summary>
    public Verdict PelantikanOther { get; }

    /// <summary>R27: lowest education of an Administrator.</summary>
    public TingkatPendidikan PendidikanAdministrator { get; }

    /// <summary>R29: lowest education of a Pengawas.</summary>
    public TingkatPendidikan PendidikanPengawas { get; }

    /// <summary>R31: lowest education of a Pelaksana.</summary>
    public TingkatPendidikan PendidikanPelaksana { get; }

    /// <summary>R44: days before the first day of the pension.</summary>
    public int NearBupDays { get; }

    /// <summary>R44: within those days.</summary>
    public Verdict NearBup { get; }

    /// <summary>R46: level below that of the post.</summary>
    public Verdict PendidikanBelow { get; }

    /// <summary>R46: another field.</summary>
    public Verdict RumpunOther { get; }

    /// <summary>R46: another field, demanded by the post.</summary>
    public Verdict RumpunDemanded { get; }

    /// <summary>Reads the rows in force on a day.</summary>
    /// <param name="rows">All rows.</param>
    /// <param name="day">The day of judgement.</param>
    /// <returns>The settings.</returns>
    /// <exception cref="KeyNotFoundException">A key has no row in force; the message names it.</exception>
    /// <exception cref="FormatException">A value is nonsense; the message names the key and what is asked for.</exception>
    public static RuleSettings From(IEnumerable<Ketentuan> rows, DateOnly day) => new(new KetentuanSet(rows, day));

    /// <summary>The retirement age of a group in years; 0 = unknown.</summary>
    /// <param name="group">The group.</param>
    /// <returns>Years.</returns>
    public int BupYears(BupGroup group) => _bupYears[(int)group];

    /// <summary>The rows that a rule reads, to be kept with its finding.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>Its rows in force.</returns>
    public IReadOnlyList<Ketentuan> RowsOf(RuleId rule) => [.. PlacementRules.Find(rule).KetentuanKeys.Select(InForce.Row)];
}
