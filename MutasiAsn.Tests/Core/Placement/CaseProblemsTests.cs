using MutasiAsn.Core.People;
using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.Tests.Core.Placement;

public sealed class CaseProblemsTests
{
    public static TheoryData<string, PlacementCase> Nonsense => new()
    {
        { "tahap: belum diisi", Cases.Nurse with { Tahap = null } },
        { "tanggalKeputusan: belum diisi", Cases.Nurse with { TanggalKeputusan = null } },
        { "mutasi: belum diisi", Cases.Nurse with { Mutasi = null } },
        { "mutasi.jenis: belum diisi", Cases.Nurse.Move(move => move with { Jenis = null }) },
        { "tanggalKeputusan: tahunnya harus 1900 sampai dengan 2199", Cases.Nurse.Decided(new(1899, 12, 31)) },
        { "pegawai.tmtCpns: sebelum pegawai.tanggalLahir", Cases.Nurse.Person(person => person with { TmtCpns = new(1988, 4, 11) }) },
        { "pegawai.tmtPns: sebelum pegawai.tmtCpns", Cases.Nurse.Person(person => person with { TmtPns = new(2018, 2, 28) }) },
        { "pegawai.jabatan.kelas: 18 di luar 1 sampai dengan 17", Cases.Nurse.Held(post => post with { Kelas = 18 }) },
        { "pegawai.jabatan.jenjang: 'IV.a' bukan jenjang jabatan Fungsional", Cases.Nurse.Held(post => post with { Jenjang = Jenjang.IVa }) },
        { "pegawai.golongan: 'III/f' bukan golongan", Cases.Nurse.Person(person => person with { Golongan = "III/f" }) },
        { "pegawai.predikat[0].predikat: belum diisi", Cases.Nurse.Person(person => person with { Predikat = [new() { Tahun = 2025 }] }) },
        { "pegawai.predikat: tahun 2025 tercatat dengan predikat yang berbeda", Cases.Nurse.Person(person => person with { Predikat = [new() { Tahun = 2025, Predikat = Predikat.Baik }, new() { Tahun = 2025, Predikat = Predikat.Kurang }] }) },
        { "pegawai.predikat[0]: belum diisi", Cases.Nurse.Person(person => person with { Predikat = [null!] }) },
        { "pegawai.hukumanDisiplin[0].sampai: sebelum mulai", Cases.Nurse.Person(person => person with { HukumanDisiplin = [new() { Mulai = new(2026, 2, 1), Sampai = new(2026, 1, 31) }] }) },
        { "pegawai.fakta.pengecualianMasaJabatan.dasar: belum diisi", Cases.Nurse.Fact(fact => fact with { PengecualianMasaJabatan = new() { Dokumen = "SE-1" } }) },
        { "pegawai.asesmen.level: harus sembilan bilangan 0 sampai dengan 5", Cases.Nurse.Person(person => person with { Asesmen = new() { Level = [3, 3] } }) },
        { "tujuan.kebutuhan: -1 di luar 0 sampai dengan 100000", Cases.Nurse.Target(post => post with { Kebutuhan = -1 }) },
        { "tujuan.rumpun: berisi rumpun kosong", Cases.Nurse.Target(post => post with { Rumpun = [" "] }) },
        { "mutasi.tmt: sebelum pegawai.tmtCpns", Cases.Nurse.Move(move => move with { Tmt = new(2018, 2, 28) }) },
        { "tim.hadir: 8 melebihi tim.anggota 7", Cases.Nurse.Team(team => team with { Hadir = 8 }) },
        { "tim.benturan[0]: belum diisi", Cases.Nurse.Team(team => team with { Benturan = [null!] }) },
        { "pelaku.persetujuan[1]: belum diisi", Cases.Nurse.Actors(actors => actors with { Persetujuan = ["u7", null!] }) },
        { "kalender.pilkada[0].akhirMasaJabatan: sebelum penetapan", Cases.Nurse.Calendar(calendar => calendar with { Pilkada = [new() { Penetapan = new(2024, 9, 22), AkhirMasaJabatan = new(2024, 9, 21) }] }) },
        { "kalender.suratMendagri[0].tanggal: belum diisi", Cases.Nurse.Calendar(calendar => calendar with { SuratMendagri = [new() { Nomor = "1" }] }) },
        { "harapan.R67: bukan nomor aturan R01 sampai dengan R66", Cases.Nurse with { Harapan = new Dictionary<string, Verdict> { ["R67"] = Verdict.Memenuhi } } },
    };

    [Theory]
    [MemberData(nameof(Nonsense))]
    public void Nonsense_is_named_with_its_path(string expected, PlacementCase item)
    {
        var problem = Assert.Single(CaseProblems.Find(item));

        Assert.Equal(expected, $"{problem.Path}: {problem.Problem}");
    }

    [Fact]
    public void All_problems_are_told_at_once()
    {
        var outcome = PlacementRules.Judge(new PlacementCase(), Cases.Settings(new(2026, 11, 24)), Cases.WorkingDays);

        Assert.False(outcome.Succeeded);
        Assert.Equal("tahap: belum diisi; tanggalKeputusan: belum diisi; mutasi: belum diisi.", outcome.Refusal.Message);
    }

    [Fact]
    public void Case_without_any_other_fact_can_be_judged_and_guesses_nothing()
    {
        var bare = new PlacementCase
        {
            Tahap = Stage.Issue, TanggalKeputusan = new(2026, 11, 24), Mutasi = new() { Jenis = MutasiAsn.Core.Requests.JenisMutasi.Internal },
        };

        var judgement = Cases.Judge(bare);

        Assert.Equal(Verdict.BelumDapatDinilai, judgement.Worst);
        Assert.All(judgement.Findings, finding => Assert.Equal(
            finding.Rule is RuleId.R24 or RuleId.R25 ? Verdict.Memenuhi : Verdict.BelumDapatDinilai, finding.Verdict));
    }
}
