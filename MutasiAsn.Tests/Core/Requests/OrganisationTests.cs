using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.Tests.Core.Requests;

/// <summary>Whose consent a move needs.</summary>
public sealed class OrganisationTests
{
    private static readonly Guid _kota = Guid.CreateVersion7(), _dinas = Guid.CreateVersion7(), _bidang = Guid.CreateVersion7(), _puskesmas = Guid.CreateVersion7();
    private static readonly Guid _hasan = Guid.CreateVersion7(), _kamil = Guid.CreateVersion7(), _budi = Guid.CreateVersion7(), _sari = Guid.CreateVersion7();
    private static readonly Leader _sekda = new(Guid.CreateVersion7(), "Umar", "Sekretaris Daerah", "Sekretariat Daerah", null);

    [Fact]
    public void A_unit_that_is_not_asked_is_answered_for_by_the_nearest_above() =>
        Assert.Equal(_dinas, City().ConsentingUnit(_bidang)!.Id);

    [Fact]
    public void The_leader_of_the_unit_consents() =>
        Assert.Equal((_budi, null), Who(City().LeaderFor(_puskesmas, _sari)));

    [Fact]
    public void A_vacant_post_passes_upwards_and_says_so()
    {
        var leader = City(budi: null).LeaderFor(_puskesmas, _sari);

        Assert.Equal((_hasan, "Kepala Puskesmas sedang kosong, sehingga atasan berikutnya yang memberi persetujuan."), Who(leader));
        Assert.Equal("Puskesmas", leader.UnitNama);
    }

    [Fact]
    public void A_leader_who_is_the_applicant_passes_upwards() =>
        Assert.Equal((_hasan, "Kepala Puskesmas adalah pegawai yang mengusulkan, sehingga atasan berikutnya yang memberi persetujuan."), Who(City().LeaderFor(_puskesmas, _budi)));

    [Fact]
    public void At_last_the_sekda_consents() =>
        Assert.Equal(_sekda.PegawaiId, City(budi: null, hasan: null).LeaderFor(_puskesmas, _sari).PegawaiId);

    [Fact]
    public void Nobody_consents_when_even_the_sekda_is_the_applicant() =>
        Assert.Null(City(budi: null, hasan: null).LeaderFor(_puskesmas, _sekda.PegawaiId!.Value).PegawaiId);

    [Fact]
    public void Somebody_stands_in_where_the_leader_below_would_be_the_applicant()
    {
        var (own, standsIn) = City().UnitsOf(_hasan);

        Assert.Equal([_dinas], own);
        Assert.Equal(new HashSet<(Guid, Guid)> { (_puskesmas, _budi), (_bidang, _kamil) }, standsIn.ToHashSet());
    }

    [Fact]
    public void A_circle_of_units_ends()
    {
        var a = Guid.CreateVersion7();
        var b = Guid.CreateVersion7();
        var circle = new Organisation([new(a, b, "A", false, null, null, null), new(b, a, "B", false, null, null, null)], _sekda);

        Assert.Equal(_sekda.PegawaiId, circle.LeaderFor(a, _sari).PegawaiId);
        Assert.Equal(a, circle.ConsentingUnit(a)!.Id);
    }

    private static (Guid?, string?) Who(Leader leader) => (leader.PegawaiId, leader.Pengganti);

    private static Organisation City() => City(_budi, _hasan);

    private static Organisation City(Guid? budi) => City(budi, _hasan);

    private static Organisation City(Guid? budi, Guid? hasan) => new(
        [
            new(_kota, null, "Kota", false, null, null, null), new(_dinas, _kota, "Dinas", true, "Kepala Dinas", hasan, "Hasan"),
            new(_bidang, _dinas, "Bidang", false, "Kepala Bidang", _kamil, "Kamil"), new(_puskesmas, _dinas, "Puskesmas", true, "Kepala Puskesmas", budi, "Budi"),
        ],
        _sekda);
}
