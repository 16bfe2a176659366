using CsCheck;
using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.Tests.Core.Positions;

public sealed class OrganisationTests
{
    private static readonly Guid _city = Id(1);
    private static readonly Guid _dinas = Id(2);
    private static readonly Guid _puskesmas = Id(3);
    private static readonly Guid _room = Id(4);
    private static readonly Guid _kepalaDinas = Id(12);
    private static readonly Guid _kepalaPuskesmas = Id(13);
    private static readonly Guid _sekda = Id(19);
    private static readonly Guid _applicant = Id(20);
    private static readonly Leader _last = new(_sekda, "Sekda Contoh", "Sekretaris Daerah", "Sekretariat Daerah", null);

    [Fact]
    public void The_nearest_unit_upwards_that_gives_consent_is_asked()
    {
        var city = City();

        Assert.Equal(_puskesmas, city.ConsentingUnit(_room)!.Id);
        Assert.Equal(_puskesmas, city.ConsentingUnit(_puskesmas)!.Id);
        Assert.Equal(_dinas, city.ConsentingUnit(_dinas)!.Id);
    }

    [Fact]
    public void A_unit_below_none_that_gives_consent_speaks_for_itself() => Assert.Equal(_city, City().ConsentingUnit(_city)!.Id);

    [Fact]
    public void An_unknown_unit_has_no_one_to_ask() => Assert.Null(City().ConsentingUnit(Id(99)));

    [Fact]
    public void The_leader_consents_and_there_is_nothing_to_explain()
    {
        var leader = City().LeaderFor(_puskesmas, _applicant);

        Assert.Equal((_kepalaPuskesmas, "Kepala Puskesmas Lere", "Puskesmas Lere"), (leader.PegawaiId, leader.Jabatan, leader.UnitNama));
        Assert.Null(leader.Pengganti);
    }

    // A refused import row holds the post without a person: for a consent that is as good as vacant.
    [Fact]
    public void Where_the_leaders_post_is_vacant_or_its_record_refused_the_next_upwards_stands_in_and_says_why()
    {
        var leader = City(puskesmasVacant: true).LeaderFor(_puskesmas, _applicant);

        Assert.Equal(_kepalaDinas, leader.PegawaiId);
        Assert.Equal("Puskesmas Lere", leader.UnitNama);
        Assert.Equal("Kepala Puskesmas Lere sedang kosong, sehingga atasan berikutnya yang memberi persetujuan.", leader.Pengganti);
    }

    [Fact]
    public void A_leader_who_moves_does_not_consent_to_it()
    {
        var leader = City().LeaderFor(_puskesmas, _kepalaPuskesmas);

        Assert.Equal(_kepalaDinas, leader.PegawaiId);
        Assert.Equal("Kepala Puskesmas Lere adalah pegawai yang mengusulkan, sehingga atasan berikutnya yang memberi persetujuan.", leader.Pengganti);
    }

    [Fact]
    public void At_last_the_Sekda_consents_with_the_first_reason()
    {
        var leader = City(puskesmasVacant: true, dinasVacant: true).LeaderFor(_puskesmas, _applicant);

        Assert.Equal((_sekda, "Sekretaris Daerah", "Puskesmas Lere"), (leader.PegawaiId, leader.Jabatan, leader.UnitNama));
        Assert.StartsWith("Kepala Puskesmas Lere sedang kosong", leader.Pengganti, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_consents_when_the_Sekda_moves_or_there_is_none()
    {
        Assert.Null(City(puskesmasVacant: true, dinasVacant: true).LeaderFor(_puskesmas, _sekda).PegawaiId);
        Assert.Null(City(puskesmasVacant: true, dinasVacant: true, withoutSekda: true).LeaderFor(_puskesmas, _applicant).PegawaiId);
    }

    [Fact]
    public void A_unit_without_a_leading_post_is_passed_over_without_a_word()
    {
        var leader = City().LeaderFor(_room, _applicant);

        Assert.Equal(_kepalaPuskesmas, leader.PegawaiId);
        Assert.Null(leader.Pengganti);
    }

    [Fact]
    public void A_circle_of_units_ends_at_the_Sekda()
    {
        var circle = new Organisation([Unit(Id(1), Id(2), "A", true, null), Unit(Id(2), Id(1), "B", false, null)], _last);

        Assert.Equal(_sekda, circle.LeaderFor(Id(2), _applicant).PegawaiId);
        Assert.Equal(Id(1), circle.ConsentingUnit(Id(2))!.Id);
    }

    [Fact]
    public void A_leader_consents_for_own_units_and_stands_in_below()
    {
        var (own, standsIn) = City().UnitsOf(_kepalaDinas);

        Assert.Equal([_dinas], own);
        Assert.Equal([(_puskesmas, _kepalaPuskesmas), (_room, _kepalaPuskesmas)], standsIn);
    }

    // Trees of up to twelve units with any leaders vacant: who consents is never the applicant, and the two ways to ask agree.
    [Fact]
    public void Nobody_consents_to_the_own_move_and_a_queue_shows_exactly_what_one_may_consent_to() =>
        Gen.Select(Gen.Int[0, 12], Gen.Int[0, 5]).Array[1, 12].Sample(rows =>
        {
            var tree = new Organisation(rows.Select((r, i) => Unit(Id(i + 1), i == 0 ? null : Id((r.Item1 % i) + 1), $"Unit {i}", true, r.Item2 == 0 ? null : Id(100 + r.Item2))), _last);
            var units = Enumerable.Range(1, rows.Length).Select(Id).ToList();
            Guid[] people = [Id(101), Id(102), Id(103), Id(104), Id(105), _sekda];
            return people.All(applicant => units.TrueForAll(u => tree.LeaderFor(u, applicant).PegawaiId != applicant))
                && people.All(person => units.TrueForAll(u => tree.UnitsOf(person).Own.Contains(u) == (tree.LeaderFor(u, Guid.Empty).PegawaiId == person)));
        });

    private static Organisation City(bool puskesmasVacant = false, bool dinasVacant = false, bool withoutSekda = false) => new(
        [
            new OrganisationUnit(_city, null, "Kota Palu", false, null, null, null),
            new OrganisationUnit(_dinas, _city, "Dinas Kesehatan", true, "Kepala Dinas Kesehatan", dinasVacant ? null : _kepalaDinas, "Dinas Contoh"),
            new OrganisationUnit(_puskesmas, _dinas, "Puskesmas Lere", true, "Kepala Puskesmas Lere", puskesmasVacant ? null : _kepalaPuskesmas, "Lere Contoh"),
            new OrganisationUnit(_room, _puskesmas, "Ruang Obat", false, null, null, null),
        ],
        withoutSekda ? null : _last);

    private static OrganisationUnit Unit(Guid id, Guid? above, string nama, bool consents, Guid? leader) => new(id, above, nama, consents, "Kepala " + nama, leader, leader is null ? null : "Contoh");

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);
}
