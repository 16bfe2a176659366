using MutasiAsn.App.Features.Placement;
using MutasiAsn.Core.Deadlines;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.Tests.Core.Placement;

/// <summary>A case of an invented nurse in which every rule is met at every stage; tests change one thing with <c>with</c>.</summary>
internal static class Cases
{
    private static readonly IReadOnlyList<Ketentuan> _rows = SeedFiles.Ketentuan();

    public static HariKerja WorkingDays { get; } = SeedFiles.HariKerja();

    public static PlacementCase Nurse { get; } = new()
    {
        Id = "K1",
        Tahap = Stage.Issue,
        TanggalKeputusan = new(2026, 11, 24),
        Pegawai = new()
        {
            Nip = "198804122018032014",
            StatusAsn = StatusAsn.Pns,
            TanggalLahir = new(1988, 4, 12),
            TmtCpns = new(2018, 3, 1),
            TmtPns = new(2019, 3, 1),
            Golongan = "III/b",
            Pendidikan = new() { Tingkat = TingkatPendidikan.S1, Rumpun = ["KEPERAWATAN"] },
            Jabatan = new()
            {
                Nama = "Perawat Ahli Pertama", Jenis = JenisJabatan.Fungsional, Jenjang = Jenjang.AhliPertama, Kelas = 8,
                Unit = "Puskesmas Singgani", Rumpun = ["KEPERAWATAN"], Tmt = new(2021, 3, 1),
            },
            Predikat = [new() { Tahun = 2025, Predikat = Predikat.Baik }, new() { Tahun = 2024, Predikat = Predikat.SangatBaik }],
            HukumanDisiplin = [],
            Fakta = new()
            {
                ProsesPeradilan = false, PemeriksaanDisiplin = false, TugasBelajar = false, IkatanDinas = false, PersiapanPensiun = false,
                Pernyataan10Tahun = true, BebasTemuan = CaseBerkas.Of(new(2026, 10, 1)),
            },
            UsulTerbukaLain = false,
        },
        Tujuan = new()
        {
            Nama = "Perawat Ahli Pertama", Jenis = JenisJabatan.Fungsional, Jenjang = Jenjang.AhliPertama, Kelas = 8, Unit = "Puskesmas Birobuli",
            Rumpun = ["KEPERAWATAN"], RumpunWajib = true, PendidikanMinimal = TingkatPendidikan.S1, Kebutuhan = 9, Terisi = 7, DefinitifLain = false, TugasPimpinan = false,
        },
        Mutasi = new() { Jenis = JenisMutasi.Internal, Alasan = AlasanMutasi.PermintaanSendiri, Arah = ArahMutasi.Setara, Tmt = new(2026, 12, 1), TerisiAsal = 11, KebutuhanAsal = 9, Km = 1.9, Minat = 1 },
        Dokumen = new()
        {
            D02Asal = CaseBerkas.Of(new(2026, 9, 1)), D02Tujuan = CaseBerkas.Of(new(2026, 9, 1)), D03 = CaseBerkas.Of(new(2026, 11, 2)),
            D04 = CaseBerkas.Of(new(2026, 11, 5), "Perawat Ahli Pertama"), D05 = CaseBerkas.Of(new(2026, 11, 5), "Perawat Ahli Pertama"),
            D06 = CaseBerkas.Of(new(2026, 11, 6)), D08 = CaseBerkas.Of(new(2026, 11, 6)), D09 = CaseBerkas.Of(new(2026, 11, 6)), D10 = CaseBerkas.Of(new(2026, 11, 6)),
        },
        Tim = new() { Anggota = 7, Hadir = 7, Unsur = [UnsurTim.Pyb, UnsurTim.Kepegawaian, UnsurTim.Pengawasan, UnsurTim.Jpt], Benturan = [], Putusan = PutusanTim.Setuju },
        Pelaku = new() { Pengusul = "u1", Verifikator = "u2", PencatatTim = "u3", Sekda = "u4", Ppk = "u5", Penandatangan = "u6", Persetujuan = ["u7", "u8"] },
        Kalender = new() { Pilkada = [], PelantikanKepalaDaerah = [], SuratMendagri = [] },
    };

    public static RuleSettings Settings(DateOnly day) => RuleSettings.From(_rows, day);

    /// <summary>The ketentuan that come with the program, some values replaced.</summary>
    public static RuleSettings SettingsWith(DateOnly day, params (string Key, string Value)[] changes) => RuleSettings.From(
        _rows.Select(row => new Ketentuan
        {
            Key = row.Key, Value = changes.FirstOrDefault(change => change.Key == row.Key).Value ?? row.Value, ValidFrom = row.ValidFrom, Unit = row.Unit,
        }),
        day);

    public static CaseJudgement Judge(PlacementCase item) =>
        PlacementRules.Judge(item, Settings(item.TanggalKeputusan!.Value), WorkingDays).Value;

    /// <summary>What one rule says, as "verdict code"; "diam" when it does not speak.</summary>
    public static string Said(RuleId rule, PlacementCase item) =>
        Judge(item).Findings.SingleOrDefault(finding => finding.Rule == rule) is { } finding ? $"{finding.Verdict} {finding.Codes[0]}" : "diam";

    public static string Sentence(RuleId rule, PlacementCase item) => Judge(item).Findings.Single(finding => finding.Rule == rule).Explanation;

    public static PlacementCase At(this PlacementCase item, Stage stage) => item with { Tahap = stage };

    public static PlacementCase Decided(this PlacementCase item, DateOnly day) => item with { TanggalKeputusan = day };

    public static PlacementCase Person(this PlacementCase item, Func<CasePegawai, CasePegawai> change) => item with { Pegawai = change(item.Pegawai!) };

    public static PlacementCase Held(this PlacementCase item, Func<CaseJabatan, CaseJabatan> change) =>
        item.Person(person => person with { Jabatan = change(person.Jabatan!) });

    public static PlacementCase Fact(this PlacementCase item, Func<CaseFakta, CaseFakta> change) => item.Person(person => person with { Fakta = change(person.Fakta!) });

    public static PlacementCase Target(this PlacementCase item, Func<CaseTujuan, CaseTujuan> change) => item with { Tujuan = change(item.Tujuan!) };

    public static PlacementCase Move(this PlacementCase item, Func<CaseMutasi, CaseMutasi> change) => item with { Mutasi = change(item.Mutasi!) };

    public static PlacementCase Papers(this PlacementCase item, Func<CaseDokumen, CaseDokumen> change) => item with { Dokumen = change(item.Dokumen!) };

    public static PlacementCase Team(this PlacementCase item, Func<CaseTim, CaseTim> change) => item with { Tim = change(item.Tim!) };

    public static PlacementCase Actors(this PlacementCase item, Func<CasePelaku, CasePelaku> change) => item with { Pelaku = change(item.Pelaku!) };

    public static PlacementCase Calendar(this PlacementCase item, Func<CaseKalender, CaseKalender> change) => item with { Kalender = change(item.Kalender!) };
}
