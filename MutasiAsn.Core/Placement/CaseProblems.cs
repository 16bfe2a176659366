using MutasiAsn.Core.Positions;

namespace MutasiAsn.Core.Placement;

/// <summary>A fact that is missing or cannot be true.</summary>
/// <param name="Path">Where it stands, for example <c>pegawai.jabatan.kelas</c>.</param>
/// <param name="Problem">What is wrong, in Indonesian, without a full stop.</param>
public sealed record CaseProblem(string Path, string Problem);

/// <summary>
/// Finds what is missing (the few facts that say what the case is) or impossible in a case file. Everything else may be unknown: then the rules
/// that need it say so.
/// </summary>
public static class CaseProblems
{
    private static readonly DateOnly _earliest = new(1900, 1, 1);

    private static readonly DateOnly _latest = new(2199, 12, 31);

    /// <summary>Looks at the whole case.</summary>
    /// <param name="placementCase">The case.</param>
    /// <returns>All problems, none when it can be judged.</returns>
    public static IReadOnlyList<CaseProblem> Find(PlacementCase placementCase)
    {
        var problems = new List<CaseProblem>();
        Needed(problems, "tahap", placementCase.Tahap is null);
        Needed(problems, "tanggalKeputusan", placementCase.TanggalKeputusan is null);
        Needed(problems, "mutasi", placementCase.Mutasi is null);
        Date(problems, "tanggalKeputusan", placementCase.TanggalKeputusan);
        if (placementCase.Pegawai is { } pegawai)
            Person(problems, pegawai);
        if (placementCase.Tujuan is { } tujuan)
            Post(problems, tujuan);
        if (placementCase.Mutasi is { } mutasi)
            Move(problems, mutasi);
        if (placementCase.Tim is { } tim)
            Team(problems, tim);
        if (placementCase.Kalender is { } kalender)
            Calendar(problems, kalender);
        _ = Items(problems, "pelaku.persetujuan", placementCase.Pelaku?.Persetujuan).Count();
        Order(problems, "mutasi.tmt", placementCase.Pegawai?.TmtCpns, placementCase.Mutasi?.Tmt, "sebelum pegawai.tmtCpns");
        Expected(problems, placementCase.Harapan);
        return problems;
    }

    private static void Person(List<CaseProblem> problems, CasePegawai pegawai)
    {
        Date(problems, "pegawai.tanggalLahir", pegawai.TanggalLahir);
        Date(problems, "pegawai.tmtCpns", pegawai.TmtCpns);
        Date(problems, "pegawai.tmtPns", pegawai.TmtPns);
        Date(problems, "pegawai.jabatan.tmt", pegawai.Jabatan?.Tmt);
        Order(problems, "pegawai.tmtCpns", pegawai.TanggalLahir, pegawai.TmtCpns, "sebelum pegawai.tanggalLahir");
        Order(problems, "pegawai.tmtPns", pegawai.TmtCpns, pegawai.TmtPns, "sebelum pegawai.tmtCpns");
        Order(problems, "pegawai.jabatan.tmt", pegawai.TanggalLahir, pegawai.Jabatan?.Tmt, "sebelum pegawai.tanggalLahir");
        Range(problems, "pegawai.bupKhusus", pegawai.BupKhusus, 50, 75);
        Range(problems, "pegawai.kotakTalenta", pegawai.KotakTalenta, 1, 9);
        Range(problems, "pegawai.jabatan.kelas", pegawai.Jabatan?.Kelas, 1, 17);
        Level(problems, "pegawai.jabatan.jenjang", pegawai.Jabatan?.Jenis, pegawai.Jabatan?.Jenjang);
        Levels(problems, "pegawai.asesmen.level", pegawai.Asesmen?.Level);
        Fields(problems, "pegawai.pendidikan.rumpun", pegawai.Pendidikan?.Rumpun);
        if (pegawai.Asesmen?.Potensi is < 0 or > 100)
            problems.Add(new("pegawai.asesmen.potensi", "harus 0 sampai dengan 100"));
        if (pegawai.Golongan is { } golongan && !People.Golongan.TryParse(golongan, out _))
            problems.Add(new("pegawai.golongan", $"'{golongan}' bukan golongan"));
        foreach (var (i, item) in Items(problems, "pegawai.predikat", pegawai.Predikat))
        {
            Needed(problems, At("pegawai.predikat", i, "tahun"), item.Tahun is null);
            Needed(problems, At("pegawai.predikat", i, "predikat"), item.Predikat is null);
            Range(problems, At("pegawai.predikat", i, "tahun"), item.Tahun, _earliest.Year, _latest.Year);
        }

        if ((pegawai.Predikat ?? []).Where(item => item is not null).GroupBy(item => item.Tahun).FirstOrDefault(year => year.Select(item => item.Predikat).Distinct().Count() > 1) is { } twice)
            problems.Add(new("pegawai.predikat", $"tahun {twice.Key} tercatat dengan predikat yang berbeda"));
        foreach (var (i, item) in Items(problems, "pegawai.hukumanDisiplin", pegawai.HukumanDisiplin))
        {
            Date(problems, At("pegawai.hukumanDisiplin", i, "mulai"), item.Mulai);
            Date(problems, At("pegawai.hukumanDisiplin", i, "sampai"), item.Sampai);
            Order(problems, At("pegawai.hukumanDisiplin", i, "sampai"), item.Mulai, item.Sampai, "sebelum mulai");
        }

        foreach (var (i, item) in Items(problems, "pegawai.riwayat", pegawai.Riwayat))
        {
            Order(problems, At("pegawai.riwayat", i, "sampai"), item.Mulai, item.Sampai, "sebelum mulai");
            Level(problems, At("pegawai.riwayat", i, "jenjang"), item.Jenis, item.Jenjang);
        }

        if (pegawai.Fakta?.PengecualianMasaJabatan is { Dasar: null })
            Needed(problems, "pegawai.fakta.pengecualianMasaJabatan.dasar", true);
    }

    private static void Post(List<CaseProblem> problems, CaseTujuan tujuan)
    {
        Range(problems, "tujuan.kelas", tujuan.Kelas, 1, 17);
        Range(problems, "tujuan.kebutuhan", tujuan.Kebutuhan, 0, 100_000);
        Range(problems, "tujuan.terisi", tujuan.Terisi, 0, 100_000);
        Level(problems, "tujuan.jenjang", tujuan.Jenis, tujuan.Jenjang);
        Levels(problems, "tujuan.standar", tujuan.Standar);
        Fields(problems, "tujuan.rumpun", tujuan.Rumpun);
    }

    private static void Move(List<CaseProblem> problems, CaseMutasi mutasi)
    {
        Needed(problems, "mutasi.jenis", mutasi.Jenis is null);
        Date(problems, "mutasi.tmt", mutasi.Tmt);
        Date(problems, "mutasi.pelantikan", mutasi.Pelantikan);
        Date(problems, "mutasi.suratDiterima", mutasi.SuratDiterima);
        Range(problems, "mutasi.terisiAsal", mutasi.TerisiAsal, 0, 100_000);
        Range(problems, "mutasi.kebutuhanAsal", mutasi.KebutuhanAsal, 0, 100_000);
        Range(problems, "mutasi.minat", mutasi.Minat, 1, 5);
        if (mutasi.Km is < 0 or > 20_000 or double.NaN)
            problems.Add(new("mutasi.km", "harus 0 sampai dengan 20000"));
    }

    private static void Team(List<CaseProblem> problems, CaseTim tim)
    {
        Range(problems, "tim.anggota", tim.Anggota, 0, 1_000);
        Range(problems, "tim.hadir", tim.Hadir, 0, 1_000);
        if (tim.Hadir > tim.Anggota)
            problems.Add(new("tim.hadir", $"{tim.Hadir} melebihi tim.anggota {tim.Anggota}"));
        _ = Items(problems, "tim.benturan", tim.Benturan).Count();
    }

    private static void Calendar(List<CaseProblem> problems, CaseKalender kalender)
    {
        foreach (var (i, item) in Items(problems, "kalender.pilkada", kalender.Pilkada))
        {
            Needed(problems, At("kalender.pilkada", i, "penetapan"), item.Penetapan is null);
            Date(problems, At("kalender.pilkada", i, "penetapan"), item.Penetapan);
            Date(problems, At("kalender.pilkada", i, "akhirMasaJabatan"), item.AkhirMasaJabatan);
            Order(problems, At("kalender.pilkada", i, "akhirMasaJabatan"), item.Penetapan, item.AkhirMasaJabatan, "sebelum penetapan");
        }

        foreach (var (i, day) in (kalender.PelantikanKepalaDaerah ?? []).Index())
            Date(problems, At("kalender.pelantikanKepalaDaerah", i), day);
        foreach (var (i, item) in Items(problems, "kalender.suratMendagri", kalender.SuratMendagri))
            Needed(problems, At("kalender.suratMendagri", i, "tanggal"), item.Tanggal is null);
    }

    private static void Expected(List<CaseProblem> problems, IReadOnlyDictionary<string, Verdict>? harapan)
    {
        foreach (var rule in (harapan?.Keys ?? []).Where(rule => rule is not ['R', >= '0' and <= '6', >= '0' and <= '9'] or "R00" or "R67" or "R68" or "R69"))
            problems.Add(new($"harapan.{rule}", "bukan nomor aturan R01 sampai dengan R66"));
    }

    private static IEnumerable<(int Index, T Item)> Items<T>(List<CaseProblem> problems, string path, IReadOnlyList<T>? list) where T : class
    {
        foreach (var (i, item) in (list ?? []).Index())
        {
            Needed(problems, At(path, i), item is null);
            if (item is not null)
                yield return (i, item);
        }
    }

    private static void Needed(List<CaseProblem> problems, Place path, bool isMissing)
    {
        if (isMissing)
            problems.Add(new(path.ToString(), "belum diisi"));
    }

    private static void Date(List<CaseProblem> problems, Place path, DateOnly? date)
    {
        if (date < _earliest || date > _latest)
            problems.Add(new(path.ToString(), "tahunnya harus 1900 sampai dengan 2199"));
    }

    private static void Order(List<CaseProblem> problems, Place path, DateOnly? earlier, DateOnly? later, string problem)
    {
        if (later < earlier)
            problems.Add(new(path.ToString(), problem));
    }

    private static void Range(List<CaseProblem> problems, Place path, int? number, int lowest, int highest)
    {
        if (number < lowest || number > highest)
            problems.Add(new(path.ToString(), $"{number} di luar {lowest} sampai dengan {highest}"));
    }

    private static void Levels(List<CaseProblem> problems, string path, IReadOnlyList<int>? levels)
    {
        if (levels is not null && (levels.Count != 9 || levels.Any(level => level is < 0 or > 5)))
            problems.Add(new(path, "harus sembilan bilangan 0 sampai dengan 5"));
    }

    private static void Level(List<CaseProblem> problems, Place path, JenisJabatan? jenis, Jenjang? jenjang)
    {
        if (jenis is { } kind && jenjang is { } level && level.JenisJabatan() != kind)
            problems.Add(new(path.ToString(), $"'{level.Name()}' bukan jenjang jabatan {kind.Name()}"));
    }

    private static void Fields(List<CaseProblem> problems, string path, IReadOnlyList<string>? fields)
    {
        if (fields is { Count: > 60 })
            problems.Add(new(path, "melebihi 60 rumpun"));
        if (fields is not null && fields.Any(string.IsNullOrWhiteSpace))
            problems.Add(new(path, "berisi rumpun kosong"));
    }

    private static Place At(string list, int index, string? member = null) => new(list, index, member);

    /// <summary>A path that is only written out when there is a problem to tell: ten thousand cases are checked in a second.</summary>
    private readonly record struct Place(string Path, int Index = -1, string? Member = null)
    {
        public static implicit operator Place(string path) => new(path);

        public override string ToString() => Index < 0 ? Path : Member is null ? $"{Path}[{Index}]" : $"{Path}[{Index}].{Member}";
    }
}
