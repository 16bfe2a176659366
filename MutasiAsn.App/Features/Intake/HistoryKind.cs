using System.Globalization;
using MutasiAsn.Core.People;

namespace MutasiAsn.App.Features.Intake;

/// <summary>A history file: its name, its columns and how a row is read. The order of <see cref="All"/> is the order of digests in the database.</summary>
internal sealed class HistoryKind
{
    private static readonly string[] _kompetensi =
    [
        "INTEGRITAS", "KERJA SAMA", "KOMUNIKASI", "ORIENTASI PADA HASIL", "PELAYANAN PUBLIK", "PENGEMBANGAN DIRI DAN ORANG LAIN", "MENGELOLA PERUBAHAN",
        "PENGAMBILAN KEPUTUSAN", "PEREKAT BANGSA",
    ];

    public static readonly HistoryKind[] All =
    [
        new(0, "rw-jabatan.csv", typeof(RiwayatJabatan), ["JENIS JABATAN NAMA", "JABATAN NAMA", "ESELON NAMA", "UNOR ID", "UNOR NAMA", "TMT JABATAN", "NOMOR SK", "TANGGAL SK"], ReadJabatan),
        new(1, "rw-skp22.csv", typeof(PredikatKinerja), ["TAHUN", "HASIL KINERJA NILAI", "PERILAKU KERJA NILAI", "KUADRAN KINERJA"], ReadKinerja),
        new(2, "rw-hukdis.csv", typeof(HukumanDisiplin), ["TINGKAT HUKUMAN", "JENIS HUKUMAN", "NOMOR SK", "HUKUMAN TANGGAL", "AKHIR HUKUMAN TANGGAL"], ReadHukuman),
        new(3, "rw-diklat.csv", typeof(RiwayatPelatihan), ["NAMA DIKLAT", "JUMLAH JAM", "TAHUN", "NOMOR SERTIFIKAT"], ReadPelatihan),
        new(4, "asesmen-kompetensi.csv", typeof(AsesmenKompetensi), ["TANGGAL ASESMEN", .. _kompetensi, "NILAI POTENSI"], ReadAsesmen),
        new(5, "minat.csv", typeof(Minat), ["URUTAN", "JABATAN ID", "JABATAN NAMA", "UNOR ID", "ALASAN"], ReadMinat),
    ];

    private readonly Func<HistoryCells, CityReference, string, HistoryRow> _read;

    private HistoryKind(int index, string file, Type entity, string[] columns, Func<HistoryCells, CityReference, string, HistoryRow> read)
    {
        Index = index;
        File = file;
        Entity = entity;
        Columns = columns;
        _read = read;
    }

    public int Index { get; }

    public string File { get; }

    public Type Entity { get; }

    /// <summary>Without the NIP.</summary>
    public string[] Columns { get; }

    /// <summary>The row, or <c>null</c> with <see cref="HistoryCells.Problem"/> set.</summary>
    public HistoryRow? Read(HistoryCells cells, CityReference city, int number)
    {
        cells.Clear();
        var nip = cells.Text(HistoryCells.Nip);
        switch (NipCheck.Read(nip, CellKind.Text, StatusAsn.Pns, out _))
        {
            case NipReading.Exponent:
                cells.Refuse(ProblemKinds.NipEksponen, HistoryCells.Nip, nip);
                return null;
            case NipReading.Length:
                cells.Refuse(ProblemKinds.NipPanjang, HistoryCells.Nip, nip);
                return null;
        }

        var row = _read(cells, city, nip);
        row.Baris = number;
        return cells.Problem is null ? row : null;
    }

    private static JabatanHistory ReadJabatan(HistoryCells c, CityReference city, string nip) => new()
    {
        Nip = nip,
        JenisNama = c.Text("JENIS JABATAN NAMA"),
        Nama = c.Text("JABATAN NAMA"),
        Eselon = c.Text("ESELON NAMA"),
        UnitKode = c.Text("UNOR ID"),
        UnitNama = c.Text("UNOR NAMA"),
        Tmt = c.Date("TMT JABATAN"),
        Nomor = c.Text("NOMOR SK"),
        Tanggal = c.OptionalDate("TANGGAL SK"),
        Jabatan = city.PostByName(c.Text("JABATAN NAMA"), c.Text("UNOR ID")),
    };

    private static KinerjaHistory ReadKinerja(HistoryCells c, CityReference city, string nip)
    {
        var nama = c.Text("KUADRAN KINERJA");
        var predikat = ExportCodes.Predikat(nama);
        if (predikat is null)
            c.Refuse(ProblemKinds.NilaiTakTerbaca, "KUADRAN KINERJA", nama);
        int? Step(string column) => c.Text(column).Length == 0 ? null : c.Number(column, 1, 3);
        return new KinerjaHistory { Nip = nip, Tahun = c.Number("TAHUN", 1970, 2100), Hasil = Step("HASIL KINERJA NILAI"), Perilaku = Step("PERILAKU KERJA NILAI"), Predikat = predikat ?? default, PredikatNama = nama };
    }

    private static HukumanHistory ReadHukuman(HistoryCells c, CityReference city, string nip) => new()
    {
        Nip = nip,
        Tingkat = c.Text("TINGKAT HUKUMAN"),
        Jenis = c.Text("JENIS HUKUMAN"),
        Nomor = c.Text("NOMOR SK"),
        Mulai = c.Date("HUKUMAN TANGGAL"),
        Sampai = c.OptionalDate("AKHIR HUKUMAN TANGGAL"),
    };

    private static PelatihanHistory ReadPelatihan(HistoryCells c, CityReference city, string nip) => new()
    {
        Nip = nip,
        Nama = c.Text("NAMA DIKLAT"),
        Jam = c.Number("JUMLAH JAM", 0, 100_000),
        Tahun = c.Number("TAHUN", 1950, 2100),
        Nomor = c.Text("NOMOR SERTIFIKAT"),
    };

    private static AsesmenHistory ReadAsesmen(HistoryCells c, CityReference city, string nip)
    {
        var text = c.Text("NILAI POTENSI");
        int? potensi = null;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 100)
            potensi = (int)Math.Round(number * 10, MidpointRounding.AwayFromZero);
        else if (text.Length > 0)
            c.Refuse(ProblemKinds.NilaiTakTerbaca, "NILAI POTENSI", text);
        return new AsesmenHistory { Nip = nip, Tanggal = c.Date("TANGGAL ASESMEN"), Level = [.. _kompetensi.Select(k => c.Number(k, 1, 5))], PotensiPersepuluh = potensi };
    }

    private static MinatHistory ReadMinat(HistoryCells c, CityReference city, string nip)
    {
        var post = city.Post(c.Text("JABATAN ID"), c.Text("UNOR ID"));
        if (post is null)
            c.Refuse(ProblemKinds.JabatanTakDikenal, "JABATAN ID", c.Text("JABATAN ID"));
        return new MinatHistory { Nip = nip, Urutan = c.Number("URUTAN", 1, 99), Jabatan = post!, Unor = c.Text("UNOR ID"), Alasan = c.Text("ALASAN") };
    }
}
