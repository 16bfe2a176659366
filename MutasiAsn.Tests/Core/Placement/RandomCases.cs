using CsCheck;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.Tests.Core.Placement;

/// <summary>Random facts close to the boundaries, a good part of them unknown.</summary>
internal static class RandomCases
{
    private static readonly int _day = new DateOnly(2026, 11, 24).DayNumber;

    private static readonly RumpunIndex _fields = new();

    private static readonly Gen<bool?> _truth = Gen.OneOf<bool?>(null, false, true);

    private static readonly Gen<JenisJabatan?> _jenis = Maybe<JenisJabatan>();

    private static readonly Gen<TingkatPendidikan?> _level = Maybe<TingkatPendidikan>();

    private static readonly Gen<RumpunSet> _rumpun = Gen.OneOf(
        default, RumpunSet.None, _fields.SetOf(["HUKUM"]), _fields.SetOf(["KEPERAWATAN"]), _fields.SetOf(["HUKUM", "KEPERAWATAN"]));

    private static readonly Gen<HukdisSpan[]?> _sanctions = Gen.Frequency(
        (1, Gen.OneOf([(HukdisSpan[]?)null])),
        (3, Gen.Select(Maybe<TingkatHukuman>(), Day(400), Day(400), (level, from, until) => new HukdisSpan(level ?? default, from, until)).Array[0, 2].Select(spans => (HukdisSpan[]?)spans)));

    private static readonly Gen<PilkadaCalendar?> _calendar = Gen.Frequency(
        (1, Gen.OneOf([(PilkadaCalendar?)null])),
        (3, Gen.Select(Date(300), Date(300), Date(300), Gen.Bool, Gen.Bool).Select((fixedOn, inaugurated, letter, isEndKnown, hasLetter) => (PilkadaCalendar?)new PilkadaCalendar(
            [new PilkadaTerm(fixedOn, isEndKnown ? fixedOn.AddMonths(5) : null)], [inaugurated], hasLetter ? [letter] : []))));

    public static Gen<PersonFacts> Person { get; } =
        from status in Maybe<StatusAsn>()
        from nip in Gen.Enum<NipState>()
        from birth in Day(30_000)
        from contradicts in Gen.Bool
        from entry in Day(1_000)
        from ownAge in Gen.OneOf(0, 0, 0, 65)
        from level in _level
        from fields in _rumpun
        from jenis in _jenis
        from name in Gen.Int[0, 2]
        from kelas in Gen.OneOf(-1, 6, 7, 8)
        from leads in _truth
        from held in Day(1_000)
        from grades in Gen.Select(Gen.Int[2022, 2026], Gen.Enum<Predikat>()).Array[0, 4]
        from sanctions in _sanctions
        from facts in Gen.Select(_truth, _truth, _truth, _truth, _truth)
        from ground in Maybe<PengecualianMasaJabatan>()
        from document in Gen.Bool
        from open in _truth
        select new PersonFacts
        {
            Status = status, Nip = nip, TanggalLahir = birth, TanggalLahirBertentangan = contradicts && birth != 0, TmtCpns = entry, BupKhusus = ownAge,
            Pendidikan = level, Rumpun = fields, Jenis = jenis, NamaId = name, Kelas = kelas, TugasPimpinan = leads, TmtJabatan = held,
            Predikat = PredikatHistory.From([.. grades]), HukumanDisiplin = sanctions, PemeriksaanDisiplin = facts.Item1, ProsesPeradilan = facts.Item2,
            TugasBelajar = facts.Item3, IkatanDinas = facts.Item4, PersiapanPensiun = facts.Item5, Pengecualian = ground, PengecualianBerdokumen = document,
            UsulTerbukaLain = open,
        };

    public static Gen<PostFacts> Post { get; } =
        from jenis in _jenis
        from name in Gen.Int[0, 2]
        from bup in Gen.Enum<BupGroup>()
        from kelas in Gen.OneOf(-1, 6, 7, 8)
        from leads in _truth
        from minimum in _level
        from fields in _rumpun
        from demanded in _truth
        from need in Gen.Int[-1, 3]
        from filling in Gen.Int[-1, 3]
        select new PostFacts
        {
            Jenis = jenis, NamaId = name, Bup = bup, Kelas = kelas, TugasPimpinan = leads, PendidikanMinimal = minimum, Rumpun = fields, RumpunWajib = demanded,
            Kebutuhan = need, Terisi = filling,
        };

    public static Gen<CaseFacts> Case { get; } =
        from stage in Gen.Enum<Stage>()
        from jenis in Gen.Enum<JenisMutasi>()
        from alasan in Maybe<AlasanMutasi>()
        from arah in Maybe<ArahMutasi>()
        from tmt in Day(400)
        from inducted in Day(400)
        from present in Gen.UShort
        from missing in Gen.UShort
        from members in Gen.Int[-1, 8]
        from unsur in Gen.Int[-1, 15]
        from votes in _truth
        from agrees in _truth
        from who in Gen.Int[0, 9].Array[8]
        from calendar in _calendar
        select new CaseFacts
        {
            Stage = stage, TanggalKeputusan = _day, Jenis = jenis, Alasan = alasan, Arah = arah, Tmt = tmt, Pelantikan = inducted,
            Dokumen = new DokumenFacts(new DokumenKinds((ushort)(present & ~missing)), new DokumenKinds(missing)),
            Tim = new TeamFacts { Anggota = members, Unsur = unsur < 0 ? null : (UnsurTim)unsur, BenturanMemilih = votes, Setuju = agrees },
            Pelaku = new ActorFacts(who[0], who[1], who[2], who[3], who[4], who[5], [who[6], who[7]]),
            Kalender = calendar,
        };

    /// <summary>Good evidence for one fact that is unknown or speaks against the case.</summary>
    public static IReadOnlyList<Func<FactSet, FactSet>> Evidence { get; } =
    [
        facts => facts with { Person = facts.Person with { ProsesPeradilan = false } },
        facts => facts with { Person = facts.Person with { PemeriksaanDisiplin = false } },
        facts => facts with { Person = facts.Person with { HukumanDisiplin = [] } },
        facts => facts with { Person = facts.Person with { TugasBelajar = false, IkatanDinas = false } },
        facts => facts with { Person = facts.Person with { PersiapanPensiun = false } },
        facts => facts with { Person = facts.Person with { UsulTerbukaLain = false } },
        facts => facts with { Person = facts.Person with { PengecualianBerdokumen = true } },
        facts => facts with { Person = facts.Person with { Pendidikan = TingkatPendidikan.S3 } },
        facts => facts with { Person = facts.Person with { Predikat = PredikatHistory.From([(2025, Predikat.Baik), (2024, Predikat.Baik)]) } },
        facts => facts with { Person = facts.Person with { TanggalLahirBertentangan = false, Nip = NipState.Valid, TanggalLahir = new DateOnly(1990, 1, 1).DayNumber } },
        facts => facts with { Post = facts.Post with { Kebutuhan = 4, Terisi = 3 } },
        facts => facts with { Post = facts.Post with { Rumpun = RumpunSet.None } },
        facts => facts with { Case = facts.Case with { Dokumen = new DokumenFacts(new DokumenKinds(ushort.MaxValue), DokumenKinds.None) } },
        facts => facts with { Case = facts.Case with { Tim = new TeamFacts { Anggota = 5, Unsur = UnsurTim.Lengkap, BenturanMemilih = false, Setuju = true } } },
        facts => facts with { Case = facts.Case with { Kalender = facts.Case.Kalender is { } calendar ? calendar with { SuratMendagri = [DateOnly.FromDayNumber(_day)] } : null } },
    ];

    private static Gen<T?> Maybe<T>() where T : struct, Enum => Gen.Frequency((1, Gen.OneOf([(T?)null])), (4, Gen.Enum<T>().Select(value => (T?)value)));

    private static Gen<DateOnly> Date(int spread) => Gen.Int[_day - spread, _day + spread].Select(DateOnly.FromDayNumber);

    private static Gen<int> Day(int spread) => Gen.Frequency((1, Gen.Const(0)), (6, Gen.Int[_day - spread, _day + 60]));
}
