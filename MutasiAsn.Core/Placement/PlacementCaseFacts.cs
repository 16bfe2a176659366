using MutasiAsn.Core.People;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.Core.Placement;

/// <summary>Turns a case file into what the rules look at.</summary>
public static class PlacementCaseFacts
{
    /// <summary>Checks the facts and turns them; nothing is guessed, what is not known stays unknown.</summary>
    /// <param name="placementCase">The case.</param>
    /// <returns>The facts, or a refusal that names every missing or nonsensical one.</returns>
    public static Outcome<FactSet> ToFacts(this PlacementCase placementCase) => placementCase.ToFacts(new RumpunIndex());

    /// <summary>The same with fields of study numbered by an index that further posts share.</summary>
    /// <param name="placementCase">The case.</param>
    /// <param name="rumpun">The index.</param>
    /// <returns>The facts, or a refusal that names every missing or nonsensical one.</returns>
    public static Outcome<FactSet> ToFacts(this PlacementCase placementCase, RumpunIndex rumpun)
    {
        var problems = CaseProblems.Find(placementCase);
        if (problems.Count > 0)
            return new Refusal("fakta-tidak-sah", string.Join("; ", problems.Select(problem => $"{problem.Path}: {problem.Problem}")) + ".");
        return new FactSet(Person(placementCase, rumpun), Post(placementCase, rumpun), Case(placementCase));
    }

    private static PersonFacts Person(PlacementCase placementCase, RumpunIndex rumpun)
    {
        var pegawai = placementCase.Pegawai ?? new CasePegawai();
        var fakta = pegawai.Fakta;
        var jabatan = pegawai.Jabatan;
        return new PersonFacts
        {
            Status = pegawai.StatusAsn,
            Nip = Nip.Check(pegawai.Nip, pegawai.StatusAsn),
            TanggalLahir = Day(pegawai.TanggalLahir),
            TanggalLahirBertentangan = Contradicts(pegawai),
            TmtCpns = Day(pegawai.TmtCpns),
            BupKhusus = pegawai.BupKhusus ?? 0,
            Pendidikan = pegawai.Pendidikan?.Tingkat,
            Rumpun = rumpun.SetOf(pegawai.Pendidikan?.Rumpun),
            Jenis = jabatan?.Jenis ?? jabatan?.Jenjang?.JenisJabatan(),
            NamaId = string.IsNullOrWhiteSpace(jabatan?.Nama) ? 0 : 1,
            Kelas = jabatan?.Kelas ?? -1,
            TugasPimpinan = NamaJabatan.IsKepala(jabatan?.Nama) ? true : jabatan?.TugasPimpinan ?? (jabatan?.Nama is null ? null : false),
            TmtJabatan = Day(jabatan?.Tmt),
            Predikat = PredikatHistory.From((pegawai.Predikat ?? []).Select(item => (item.Tahun!.Value, item.Predikat!.Value)).ToList()),
            HukumanDisiplin = pegawai.HukumanDisiplin?.Select(item => new HukdisSpan(item.Tingkat ?? default, Day(item.Mulai), Day(item.Sampai))).ToArray(),
            PemeriksaanDisiplin = fakta?.PemeriksaanDisiplin,
            ProsesPeradilan = fakta?.ProsesPeradilan,
            TugasBelajar = fakta?.TugasBelajar,
            IkatanDinas = fakta?.IkatanDinas,
            PersiapanPensiun = fakta?.PersiapanPensiun,
            Pengecualian = fakta?.PengecualianMasaJabatan?.Dasar,
            PengecualianBerdokumen = !string.IsNullOrWhiteSpace(fakta?.PengecualianMasaJabatan?.Dokumen),
            UsulTerbukaLain = pegawai.UsulTerbukaLain,
        };
    }

    private static PostFacts Post(PlacementCase placementCase, RumpunIndex rumpun)
    {
        var tujuan = placementCase.Tujuan ?? new CaseTujuan();
        var jenis = tujuan.Jenis ?? tujuan.Jenjang?.JenisJabatan();
        var asal = placementCase.Pegawai?.Jabatan?.Nama?.Trim();
        return new PostFacts
        {
            Jenis = jenis,
            NamaId = string.IsNullOrWhiteSpace(tujuan.Nama) ? 0 : string.Equals(tujuan.Nama.Trim(), asal, StringComparison.OrdinalIgnoreCase) ? 1 : 2,
            Bup = Bup.GroupOf(jenis, tujuan.Jenjang ?? NamaJabatan.LevelOf(tujuan.Nama), tujuan.Nama),
            Kelas = tujuan.Kelas ?? -1,
            TugasPimpinan = NamaJabatan.IsKepala(tujuan.Nama) ? true : tujuan.TugasPimpinan,
            PendidikanMinimal = tujuan.PendidikanMinimal,
            Rumpun = rumpun.SetOf(tujuan.Rumpun),
            RumpunWajib = tujuan.RumpunWajib,
            Kebutuhan = tujuan.Kebutuhan ?? -1,
            Terisi = tujuan.Terisi ?? -1,
        };
    }

    private static CaseFacts Case(PlacementCase placementCase)
    {
        var mutasi = placementCase.Mutasi!;
        var day = placementCase.TanggalKeputusan!.Value;
        return new CaseFacts
        {
            Stage = placementCase.Tahap!.Value,
            TanggalKeputusan = day.DayNumber,
            Jenis = mutasi.Jenis!.Value,
            Alasan = mutasi.Alasan,
            Arah = mutasi.Arah,
            Tmt = Day(mutasi.Tmt),
            Pelantikan = Day(mutasi.Pelantikan),
            Dokumen = Papers(placementCase.Dokumen, day),
            Tim = Team(placementCase.Tim),
            Pelaku = Actors(placementCase.Pelaku),
            Kalender = Calendar(placementCase.Kalender),
        };
    }

    private static DokumenFacts Papers(CaseDokumen? dokumen, DateOnly day)
    {
        if (dokumen is null)
            return default;
        DokumenKinds present = default, missing = default;
        for (var kind = DokumenKind.D02Asal; kind <= DokumenKind.D10; kind++)
        {
            if (dokumen.Of(kind) is not { } paper)
                continue;
            if (paper.Ada && (paper.Tanggal is not { } date || date <= day))
                present = present.With(kind);
            else
                missing = missing.With(kind);
        }

        return new DokumenFacts(present, missing);
    }

    private static TeamFacts Team(CaseTim? tim) => tim is null
        ? new TeamFacts()
        : new TeamFacts
        {
            Anggota = tim.Anggota ?? -1,
            Unsur = tim.Unsur?.Aggregate(UnsurTim.TidakAda, (all, unsur) => all | unsur),
            BenturanMemilih = tim.Benturan switch
            {
                null => null,
                var list when list.Any(item => item.Memilih == true) => true,
                var list when list.Any(item => item.Memilih is null) => null,
                _ => false,
            },
            Setuju = tim.Putusan is { } putusan ? putusan == PutusanTim.Setuju : null,
        };

    private static ActorFacts Actors(CasePelaku? pelaku)
    {
        if (pelaku is null)
            return default;
        var known = new List<string>(8);
        int Number(string? who)
        {
            if (string.IsNullOrWhiteSpace(who))
                return 0;
            if (!known.Contains(who))
                known.Add(who);
            return known.IndexOf(who) + 1;
        }

        return new ActorFacts(
            Number(pelaku.Pengusul), Number(pelaku.Verifikator), Number(pelaku.PencatatTim), Number(pelaku.Sekda), Number(pelaku.Ppk),
            Number(pelaku.Penandatangan), pelaku.Persetujuan?.Select(Number).ToArray());
    }

    private static PilkadaCalendar? Calendar(CaseKalender? kalender) => kalender is null
        ? null
        : new PilkadaCalendar(
            [.. (kalender.Pilkada ?? []).Select(item => new PilkadaTerm(item.Penetapan!.Value, item.AkhirMasaJabatan))],
            kalender.PelantikanKepalaDaerah ?? [],
            [.. (kalender.SuratMendagri ?? []).Select(item => item.Tanggal!.Value)]);

    private static bool Contradicts(CasePegawai pegawai) =>
        pegawai.TanggalLahir is { } recorded && Nip.TryParse(pegawai.Nip, out var nip) && nip.TanggalLahir is { } within && within != recorded;

    private static int Day(DateOnly? date) => date?.DayNumber ?? 0;
}
