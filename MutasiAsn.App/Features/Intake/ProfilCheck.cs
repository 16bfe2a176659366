using MutasiAsn.Core.People;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.App.Features.Intake;

/// <summary>Judges one row of profil-asn.xlsx: accepted with its repairs and flags, or refused with its reasons.</summary>
internal sealed class ProfilCheck(RowReader cells, CityReference city, KelurahanNames kelurahan)
{
    private readonly bool _knowsKelurahan = cells.Column(ProfilColumns.Alamat) >= 0 || cells.Column(ProfilColumns.Kelurahan) >= 0;

    /// <summary>Key of the person as far as the last row showed it.</summary>
    public string PnsId { get; private set; } = "";

    /// <summary>NIP of the last row, cleaned.</summary>
    public string Nip { get; private set; } = "";

    /// <summary>The person, or <c>null</c> when the row is refused (then <see cref="Refusal"/> has the reasons).</summary>
    public ProfilRow? Accept(int number)
    {
        PnsId = ReadPnsId();
        Nip = cells.Text(ProfilColumns.Nip);
        var status = Status();
        var birth = cells.Date(ProfilColumns.TanggalLahir);
        CheckNip(Nip, status, birth);
        var nama = Nama();
        var tmtJabatan = TmtJabatan();
        var jabatan = Post();
        var tmtCpns = cells.Date(ProfilColumns.TmtCpns);
        var tmtPns = cells.Date(ProfilColumns.TmtPns);
        var tmtGolongan = cells.Date(ProfilColumns.TmtGolongan);
        if (cells.Refused.Count > 0)
            return null;
        var row = new ProfilRow
        {
            Baris = number,
            PnsId = PnsId,
            Nip = Nip,
            NipArrived = cells.Raw(ProfilColumns.Nip).ToString(),
            Nama = nama,
            GelarDepan = cells.Text(ProfilColumns.GelarDepan, watchFormula: true, blocksLetter: true),
            GelarBelakang = cells.Text(ProfilColumns.GelarBelakang, watchFormula: true, blocksLetter: true),
            TanggalLahir = birth,
            Status = status,
            TmtCpns = tmtCpns,
            TmtPns = tmtPns,
            Golongan = GolonganAkhir(status),
            TmtGolongan = tmtGolongan,
            KelurahanKode = kelurahan.Find(cells.Raw(ProfilColumns.Kelurahan)) ?? kelurahan.Find(cells.Raw(ProfilColumns.Alamat)),
            KnowsKelurahan = _knowsKelurahan,
            Jabatan = jabatan!,
            UnorId = city.Unit(jabatan!.UnitKerjaId).KodeUnor,
            TmtJabatan = tmtJabatan!.Value,
            Tingkat = Education(jabatan!),
            Program = cells.Text(ProfilColumns.Pendidikan, watchFormula: true),
            TahunLulus = cells.Number(ProfilColumns.TahunLulus),
            Flags = [.. cells.Flags],
            Repaired = [.. cells.Repaired],
        };
        row.Fingerprint = Fingerprints.Of(row);
        return row;
    }

    /// <summary>What is kept of a refused row. Its post counts as occupied if the export names it beyond doubt.</summary>
    public RefusedRow Refusal(int number)
    {
        var kept = new Dictionary<string, string>();
        foreach (var column in ProfilColumns.Kept.Where(c => !cells.Raw(c).IsEmpty))
            kept[column] = cells.Raw(column).ToString();
        if ((kelurahan.Find(cells.Raw(ProfilColumns.Kelurahan)) ?? kelurahan.Find(cells.Raw(ProfilColumns.Alamat))) is { } kode)
            kept[ProfilColumns.Kelurahan] = kelurahan.Name(kode);
        var post = cells.Raw(ProfilColumns.JabatanId).Trim().ToString();
        ExportDates.Read(cells.Raw(ProfilColumns.TmtJabatan).Trim().TrimStart('\''), out var tmt);
        return new RefusedRow(
            number,
            PnsId,
            Nip,
            cells.Raw(ProfilColumns.Nip).ToString(),
            RefusedRow.ToJson(kept),
            [.. cells.Refused],
            city.Post(post, cells.Raw(ProfilColumns.UnorId).Trim().ToString()) ?? city.OnlyPost(post),
            tmt is { Year: >= 1930 and <= 2100 } ? tmt : null);
    }

    private string ReadPnsId()
    {
        var pnsId = cells.Text(ProfilColumns.PnsId);
        // A key that a spreadsheet turned into a rounded number is as good as none.
        return cells.Kind(ProfilColumns.PnsId) == CellKind.Number && pnsId.Length > 15 ? "" : pnsId;
    }

    private StatusAsn Status()
    {
        var text = cells.Text(ProfilColumns.Status);
        if (!ExportCodes.TryStatus(text, out var status))
            cells.Refuse(ProblemKinds.StatusTakDikenal, ProfilColumns.Status, text);
        return status;
    }

    private void CheckNip(string nip, StatusAsn status, DateOnly? birth)
    {
        const string kolom = ProfilColumns.Nip;
        switch (NipCheck.Read(nip, cells.Kind(kolom), status, out var state))
        {
            case NipReading.Exponent:
                cells.Refuse(ProblemKinds.NipEksponen, kolom, nip);
                return;
            case NipReading.Length:
                cells.Refuse(ProblemKinds.NipPanjang, kolom, nip);
                return;
            case NipReading.BirthDate:
                cells.Refuse(ProblemKinds.NipTanggal, kolom, nip);
                return;
            case NipReading.Doubtful:
                cells.Flag(ProblemKinds.NipTidakSah, kolom, nip, blocksLetter: true, NipCheck.Why(state));
                break;
            case NipReading.Sound when !NipCheck.AgreesWithGender(ExportCodes.ToNip(nip), cells.Raw(ProfilColumns.Gender).Trim()):
                cells.Flag(ProblemKinds.NipTidakSah, kolom, nip, blocksLetter: true, "angka ke-15 tidak cocok dengan data pada ekspor");
                break;
            case NipReading.Sound:
                break;
        }

        if (birth is null && cells.Raw(ProfilColumns.TanggalLahir).IsEmpty)
            cells.Flag(ProblemKinds.LahirKosong, ProfilColumns.TanggalLahir, "", blocksLetter: false);
        else if (birth is { } date && ExportCodes.ToNip(nip).TanggalLahir is { } told && date != told)
            cells.Flag(ProblemKinds.LahirBeda, ProfilColumns.TanggalLahir, ExportDates.Text(date), blocksLetter: true, ExportDates.Text(told));
    }

    private string Nama()
    {
        var nama = cells.Text(ProfilColumns.Nama, watchFormula: true, blocksLetter: true);
        if (nama.Length == 0)
            cells.Refuse(ProblemKinds.NamaKosong, ProfilColumns.Nama, "");
        if (TextRepair.LooksLikeFormula(nama))
            return nama;
        if (TextRepair.HasOddCase(nama))
            cells.Repaired.Add(new ProblemNote(ProblemKinds.HurufNama, ProfilColumns.Nama, cells.Raw(ProfilColumns.Nama).ToString(), ProblemKinds.Saran(ProblemKinds.HurufNama, ProfilColumns.Nama)));
        return TextRepair.TitleCase(nama);
    }

    private DateOnly? TmtJabatan()
    {
        var tmt = cells.Date(ProfilColumns.TmtJabatan);
        if (tmt is null && !cells.Refused.Any(r => r.Kolom == ProfilColumns.TmtJabatan))
            cells.Refuse(ProblemKinds.TanggalKosong, ProfilColumns.TmtJabatan, "");
        return tmt;
    }

    private Jabatan? Post()
    {
        var unor = cells.Text(ProfilColumns.UnorId);
        var kode = cells.Text(ProfilColumns.JabatanId);
        cells.Text(ProfilColumns.JabatanNama, watchFormula: true);
        cells.Text(ProfilColumns.UnorNama, watchFormula: true);
        if (!city.HasUnit(unor))
            cells.Refuse(ProblemKinds.UnorTakDikenal, ProfilColumns.UnorId, unor);
        else if (city.Post(kode, unor) is { } post)
            return post;
        else
            cells.Refuse(ProblemKinds.JabatanTakDikenal, ProfilColumns.JabatanId, kode);
        return null;
    }

    private Golongan? GolonganAkhir(StatusAsn status)
    {
        var nama = cells.Text(ProfilColumns.GolNama);
        var id = cells.Text(ProfilColumns.GolId);
        if (!Golongan.TryParse(nama, out var golongan))
        {
            cells.Flag(ProblemKinds.GolonganKosong, ProfilColumns.GolNama, nama, blocksLetter: true);
            return null;
        }

        var byId = ExportCodes.GolonganOfId(id, status);
        if (id.Length > 0 && byId != golongan.ToString())
            cells.Flag(ProblemKinds.GolonganBeda, ProfilColumns.GolId, id, blocksLetter: true, byId ?? "yang tidak dikenal");
        return golongan;
    }

    private TingkatPendidikan? Education(Jabatan jabatan)
    {
        var text = cells.Text(ProfilColumns.Tingkat);
        var tingkat = ExportCodes.Tingkat(text);
        if (ExportCodes.Step(tingkat) is var step and > 0 && step < ExportCodes.Step(jabatan.PendidikanMinimal))
            cells.Flag(ProblemKinds.PendidikanDiBawahSyarat, ProfilColumns.Tingkat, text, blocksLetter: false, ExportCodes.Text(jabatan.PendidikanMinimal));
        return tingkat;
    }
}
