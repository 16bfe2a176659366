using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.Tests.Core.Requests;

public sealed class CaseGuardTests
{
    private static readonly Guid _applicant = Guid.CreateVersion7();
    private static readonly Leader _budi = new(Guid.CreateVersion7(), "Budi", "Kepala Asal", "Asal", null), _dewi = new(Guid.CreateVersion7(), "Dewi", "Kepala Tujuan", "Tujuan", null);

    private static readonly CasePeople _people = new() { ApplicantId = _applicant, Asal = _budi, Tujuan = _dewi };

    [Fact]
    public void The_applicant_has_no_other_part_even_with_every_role_and_both_units()
    {
        var actor = Someone(_applicant, Enum.GetValues<Role>());
        var people = _people with { Asal = _budi with { PegawaiId = _applicant }, Tujuan = _dewi with { PegawaiId = _applicant } };

        Assert.Equal([Party.Applicant], CaseGuard.PartiesOf(actor, people));
        Assert.Empty(CaseGuard.SidesOf(actor, people));
        Assert.Equal(UsulMutasiRefusals.OwnCase, CaseGuard.Check(actor, CaseStep.Verify, UsulMutasiStatus.Consented, people).Refusal);
        Assert.Equal(UsulMutasiRefusals.OwnCase, CaseGuard.Check(actor, CaseStep.Consent, UsulMutasiStatus.Submitted, people).Refusal);
    }

    [Theory]
    [InlineData(Party.ConsentingLeader)]
    [InlineData(Party.AnggotaTpk)]
    [InlineData(Party.Sekda)]
    [InlineData(Party.Ppk)]
    [InlineData(Party.PenandatanganPetikan)]
    public void A_verifier_may_not_have_another_deciding_part_in_either_order(Party other)
    {
        var user = Guid.CreateVersion7();

        Assert.True(CaseGuard.IsForbiddenPair(user, other, [(user, Party.Verifikator)]));
        Assert.True(CaseGuard.IsForbiddenPair(user, Party.Verifikator, [(user, other)]));
        Assert.False(CaseGuard.IsForbiddenPair(Guid.CreateVersion7(), other, [(user, Party.Verifikator)]));
    }

    [Fact]
    public void Every_other_pair_of_parts_may_meet_in_one_person()
    {
        var user = Guid.CreateVersion7();
        foreach (var first in Enum.GetValues<Party>())
        {
            foreach (var second in Enum.GetValues<Party>())
            {
                var deciding = new[] { Party.ConsentingLeader, Party.AnggotaTpk, Party.Sekda, Party.Ppk, Party.PenandatanganPetikan };
                var forbidden = (first == Party.Verifikator && deciding.Contains(second)) || (second == Party.Verifikator && deciding.Contains(first));

                Assert.Equal(forbidden, CaseGuard.IsForbiddenPair(user, second, [(user, first)]));
            }
        }
    }

    [Fact]
    public void A_leader_who_has_consented_cannot_do_it_again_nor_return_nor_reject()
    {
        var budi = Someone(_budi.PegawaiId!.Value, Role.KepalaUnit);
        var people = _people with { AsalConsented = true };

        foreach (var step in new[] { CaseStep.Consent, CaseStep.Return, CaseStep.Reject })
            Assert.Equal("bukan-wewenang", CaseGuard.Check(budi, step, UsulMutasiStatus.Submitted, people).Refusal?.Code);
        Assert.True(CaseGuard.Check(Someone(_dewi.PegawaiId!.Value, Role.KepalaUnit), CaseStep.Return, UsulMutasiStatus.Submitted, people).Succeeded);
    }

    [Fact]
    public void The_same_person_on_both_sides_acts_once_for_both()
    {
        var budi = Someone(_budi.PegawaiId!.Value, Role.KepalaUnit);

        Assert.Equal([Side.Asal, Side.Tujuan], CaseGuard.SidesOf(budi, _people with { Tujuan = _budi }));
        Assert.Equal([Side.Tujuan], CaseGuard.SidesOf(budi, _people with { Tujuan = _budi, AsalConsented = true }));
    }

    [Fact]
    public void Nobody_consents_for_a_side_that_has_no_leader()
    {
        var nobody = new Actor(Guid.CreateVersion7(), null, "Wali Kota", new HashSet<Role> { Role.Ppk });
        var people = _people with { Asal = _budi with { PegawaiId = null } };

        Assert.Empty(CaseGuard.SidesOf(nobody, people));
        Assert.False(CaseGuard.Check(nobody, CaseStep.Consent, UsulMutasiStatus.Submitted, people).Succeeded);
    }

    [Fact]
    public void A_step_that_the_state_does_not_know_is_refused_with_the_state_in_words()
    {
        var refusal = CaseGuard.Check(Someone(_applicant), CaseStep.Withdraw, UsulMutasiStatus.Issued, _people).Refusal!;

        Assert.Equal("bukan-tahapnya", refusal.Code);
        Assert.Contains("sudah terbit suratnya", refusal.Message, StringComparison.Ordinal);
    }

    private static Actor Someone(Guid pegawaiId, params Role[] roles) => new(Guid.CreateVersion7(), pegawaiId, "Uji", roles.ToHashSet());
}
