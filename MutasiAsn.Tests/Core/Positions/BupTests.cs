using MutasiAsn.Core.Positions;
using MutasiAsn.Tests.Core.Placement;

namespace MutasiAsn.Tests.Core.Positions;

public sealed class BupTests
{
    [Theory]
    [InlineData(JenisJabatan.Administrator, Jenjang.IIIa, "Camat", 58)]
    [InlineData(JenisJabatan.Pengawas, Jenjang.IVa, "Lurah", 58)]
    [InlineData(JenisJabatan.Pelaksana, Jenjang.Pelaksana, "Pengadministrasi Perkantoran", 58)]
    [InlineData(JenisJabatan.JptPratama, Jenjang.IIb, "Kepala Dinas Sosial", 60)]
    [InlineData(JenisJabatan.Fungsional, Jenjang.AhliUtama, "Dokter Ahli Utama", 65)]
    [InlineData(JenisJabatan.Fungsional, Jenjang.AhliMadya, "Auditor Ahli Madya", 60)]
    [InlineData(JenisJabatan.Fungsional, Jenjang.AhliMuda, "Pengawas Sekolah Ahli Muda", 58)]
    [InlineData(JenisJabatan.Fungsional, Jenjang.Terampil, "Perawat Terampil", 58)]
    [InlineData(JenisJabatan.Fungsional, Jenjang.AhliPertama, "Guru Kelas Ahli Pertama", 60)]
    [InlineData(JenisJabatan.Fungsional, null, "Guru Kelas", 60)]
    [InlineData(JenisJabatan.Fungsional, null, "Perawat", 0)]
    [InlineData(null, null, null, 0)]
    public void Age_by_kind_level_and_name(JenisJabatan? jenis, Jenjang? jenjang, string? nama, int years) =>
        Assert.Equal(years, Cases.Settings(new(2026, 11, 24)).BupYears(Bup.GroupOf(jenis, jenjang, nama)));

    [Theory]
    [InlineData("1970-03-15", 58, "2028-04-01")]
    [InlineData("1970-12-31", 58, "2029-01-01")]
    [InlineData("1968-02-29", 58, "2026-03-01")]
    [InlineData("1970-03-01", 58, "2028-04-01")]
    public void Pension_begins_on_the_first_of_the_month_after_the_birthday(string birth, int years, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, null), Bup.TmtPensiun(DateOnly.Parse(birth, null), years));
}
