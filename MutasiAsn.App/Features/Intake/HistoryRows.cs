using System.Globalization;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.App.Features.Intake;

/// <summary>One row of a history file; it becomes an entity once its person is known.</summary>
internal abstract class HistoryRow
{
    public required string Nip { get; init; }

    public int Baris { get; set; }

    /// <summary>The cells in the order of the file's columns, without the NIP.</summary>
    public abstract string[] Cells { get; }

    public abstract object ToEntity(Guid id, Guid pegawaiId);

    /// <summary>Rows with this key exclude each other for one person; <c>null</c> = any number.</summary>
    public virtual int? Key => null;

    public UInt128 Digest => Fingerprints.Number(string.Join('\u001F', Cells));

    protected static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    protected static string Text(DateOnly? date) => date is { } day ? ExportDates.Text(day) : "";
}

internal sealed class JabatanHistory : HistoryRow
{
    public required string JenisNama { get; init; }

    public required string Nama { get; init; }

    public required string Eselon { get; init; }

    public required string UnitKode { get; init; }

    public required string UnitNama { get; init; }

    public required DateOnly Tmt { get; init; }

    public required string Nomor { get; init; }

    public required DateOnly? Tanggal { get; init; }

    public required Jabatan? Jabatan { get; init; }

    public override string[] Cells => [JenisNama, Nama, Eselon, UnitKode, UnitNama, Text(Tmt), Nomor, Text(Tanggal)];

    public override object ToEntity(Guid id, Guid pegawaiId) => new RiwayatJabatan
    {
        Id = id,
        PegawaiId = pegawaiId,
        Jenis = Jabatan?.Jenis ?? ExportCodes.JenisOfHistory(JenisNama, Eselon),
        JabatanNama = Nama,
        JabatanId = Jabatan?.Id,
        Eselon = Eselon.Length > 0 ? Eselon : null,
        UnitKode = UnitKode,
        UnitNama = UnitNama,
        Tmt = Tmt,
        NomorSuratKeputusan = Nomor,
        TanggalSuratKeputusan = Tanggal,
    };
}

internal sealed class KinerjaHistory : HistoryRow
{
    public required int Tahun { get; init; }

    public required int? Hasil { get; init; }

    public required int? Perilaku { get; init; }

    public required Predikat Predikat { get; init; }

    public required string PredikatNama { get; init; }

    public override int? Key => Tahun;

    public override string[] Cells => [Text(Tahun), Hasil is { } h ? Text(h) : "", Perilaku is { } p ? Text(p) : "", PredikatNama];

    public override object ToEntity(Guid id, Guid pegawaiId) => new PredikatKinerja { Id = id, PegawaiId = pegawaiId, Tahun = Tahun, Hasil = Hasil, Perilaku = Perilaku, Predikat = Predikat };
}

internal sealed class HukumanHistory : HistoryRow
{
    public required string Tingkat { get; init; }

    public required string Jenis { get; init; }

    public required string Nomor { get; init; }

    public required DateOnly Mulai { get; init; }

    public required DateOnly? Sampai { get; init; }

    public override string[] Cells => [Tingkat, Jenis, Nomor, Text(Mulai), Text(Sampai)];

    public override object ToEntity(Guid id, Guid pegawaiId) => new HukumanDisiplin { Id = id, PegawaiId = pegawaiId, Tingkat = Tingkat, Jenis = Jenis, NomorSuratKeputusan = Nomor, Mulai = Mulai, Sampai = Sampai };
}

internal sealed class PelatihanHistory : HistoryRow
{
    public required string Nama { get; init; }

    public required int Jam { get; init; }

    public required int Tahun { get; init; }

    public required string Nomor { get; init; }

    public override string[] Cells => [Nama, Text(Jam), Text(Tahun), Nomor];

    public override object ToEntity(Guid id, Guid pegawaiId) => new RiwayatPelatihan { Id = id, PegawaiId = pegawaiId, Nama = Nama, Jam = Jam, Tahun = Tahun, NomorSertifikat = Nomor };
}

internal sealed class AsesmenHistory : HistoryRow
{
    public required DateOnly Tanggal { get; init; }

    public required int[] Level { get; init; }

    public required int? PotensiPersepuluh { get; init; }

    public override string[] Cells => [Text(Tanggal), .. Level.Select(Text), PotensiPersepuluh is { } p ? (p / 10m).ToString(CultureInfo.InvariantCulture) : ""];

    public override object ToEntity(Guid id, Guid pegawaiId) => new AsesmenKompetensi { Id = id, PegawaiId = pegawaiId, Tanggal = Tanggal, Level = string.Concat(Level), PotensiPersepuluh = PotensiPersepuluh };
}

internal sealed class MinatHistory : HistoryRow
{
    public required int Urutan { get; init; }

    public required Jabatan Jabatan { get; init; }

    public required string Unor { get; init; }

    public required string Alasan { get; init; }

    public override int? Key => Urutan;

    public override string[] Cells => [Text(Urutan), Jabatan.Kode, Jabatan.Nama, Unor, Alasan];

    public override object ToEntity(Guid id, Guid pegawaiId) => new Minat { Id = id, PegawaiId = pegawaiId, Urutan = Urutan, JabatanId = Jabatan.Id, Alasan = Alasan };
}
