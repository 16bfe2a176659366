using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.Tests.Core.Requests;

public sealed class InternalRouteTests
{
    [Theory]
    [InlineData(JenisJabatan.Pelaksana, "Pengadministrasi Umum", JenisJabatan.Pelaksana, "Pengelola Kepegawaian", true)]
    [InlineData(JenisJabatan.Fungsional, "Perawat Ahli Pertama", JenisJabatan.Fungsional, "Perawat Ahli Pertama", true)]
    [InlineData(JenisJabatan.Fungsional, "Perawat Ahli Pertama", JenisJabatan.Fungsional, " perawat ahli pertama", true)]
    [InlineData(JenisJabatan.Fungsional, "Perawat Ahli Pertama", JenisJabatan.Fungsional, "Perawat Ahli Muda", false)]
    [InlineData(JenisJabatan.Fungsional, "Perawat Ahli Pertama", JenisJabatan.Fungsional, "Bidan Ahli Pertama", false)]
    [InlineData(JenisJabatan.Pelaksana, "Pengadministrasi Umum", JenisJabatan.Fungsional, "Perawat Ahli Pertama", false)]
    [InlineData(JenisJabatan.Pengawas, "Kepala Seksi", JenisJabatan.Pengawas, "Kepala Seksi", false)]
    [InlineData(JenisJabatan.Administrator, "Sekretaris", JenisJabatan.Administrator, "Sekretaris", false)]
    [InlineData(JenisJabatan.JptPratama, "Kepala Dinas", JenisJabatan.JptPratama, "Kepala Dinas", false)]
    public void A_post_goes_this_way_or_not(JenisJabatan asal, string asalNama, JenisJabatan tujuan, string tujuanNama, bool goes) =>
        Assert.Equal(goes, InternalRoute.Goes(asal, asalNama, false, tujuan, tujuanNama, false));

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void A_post_that_leads_a_unit_does_not(bool asalLeads, bool tujuanLeads) =>
        Assert.False(InternalRoute.Goes(JenisJabatan.Fungsional, "Kepala SD Contoh", asalLeads, JenisJabatan.Fungsional, "Kepala SD Contoh", tujuanLeads));
}
