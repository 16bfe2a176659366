using CsCheck;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.Tests.Core.Requests;

public sealed class UsulMutasiTests
{
    private static readonly DateTimeOffset _now = new(2026, 11, 24, 1, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly _today = new(2026, 11, 24), _tmt = new(2026, 12, 7);
    private static readonly Guid _post = Guid.CreateVersion7(), _otherPost = Guid.CreateVersion7(), _unitA = Guid.CreateVersion7(), _unitB = Guid.CreateVersion7();

    [Fact]
    public void A_save_before_the_first_sending_voids_nothing()
    {
        var usul = New();

        Assert.Equal(Voided.Nothing, Save(usul, _otherPost, _tmt.AddDays(1), facts: "{\"a\":1}"));
        Assert.Equal(1, usul.Round);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Another_post_or_date_after_a_return_voids_everything(bool post, bool date)
    {
        var usul = Returned();

        Assert.Equal(Voided.Everything, Save(usul, post ? _otherPost : _post, date ? _tmt.AddDays(1) : _tmt));
        Assert.Equal(2, usul.Round);
        Assert.Null(usul.Tmt);
        Send(usul, bothConsented: false);
        Assert.Equal(UsulMutasiStatus.Submitted, usul.Status);
    }

    [Fact]
    public void A_changed_fact_after_a_return_voids_the_consent_of_the_origin_and_what_was_built_upon_it()
    {
        var usul = Returned();

        Assert.Equal(Voided.OriginConsent, Save(usul, facts: "{\"IkatanDinas\":true}"));
        Assert.Equal(2, usul.Round);
        Assert.NotEqual(usul.Round, usul.VerifiedRound);
    }

    [Fact]
    public void Any_other_edit_keeps_all_and_sending_goes_as_far_as_the_team()
    {
        var usul = Returned();

        Assert.Equal(Voided.Nothing, Save(usul, alasan: "Alasan yang lebih jelas."));
        Send(usul, bothConsented: true);

        Assert.Equal((1, UsulMutasiStatus.Deliberated), (usul.Round, usul.Status));
    }

    [Fact]
    public void A_second_save_that_changes_the_post_voids_everything_even_after_one_that_changed_a_fact()
    {
        var usul = Returned();
        Save(usul, facts: "{\"IkatanDinas\":true}");

        Assert.Equal(Voided.Everything, Save(usul, _otherPost, facts: "{\"IkatanDinas\":true}"));
        Assert.Equal(3, usul.Round);
    }

    [Fact]
    public void A_fixed_date_that_has_passed_counts_as_another_date()
    {
        var usul = Returned();

        Assert.Equal(Voided.Everything, usul.Save(_post, _tmt, "", "{}", "{}", "", _now, _tmt));
        Assert.Null(usul.Tmt);
    }

    [Fact]
    public void Waiting_begins_anew_with_every_state_and_not_with_a_first_consent()
    {
        var usul = New();
        Send(usul, bothConsented: false, hours: 1);
        usul.Consent(bothConsented: false, _now.AddHours(2));
        Assert.Equal(_now.AddHours(1), usul.MenungguSejak);

        usul.Consent(bothConsented: true, _now.AddHours(3));
        Assert.Equal(_now.AddHours(3), usul.MenungguSejak);
    }

    [Fact]
    public void Whatever_happens_the_version_rises_by_one_and_no_approval_survives_a_return() =>
        Gen.Int[0, 11].Array[1, 40].Sample(presses =>
        {
            var usul = New();
            var (consented, round) = (false, usul.Round);
            foreach (var press in presses)
            {
                var version = usul.Version;
                var before = usul.Status;
                var did = true;
                switch ((before, press))
                {
                    case (UsulMutasiStatus.Draft, 0):
                        Save(usul, press: _otherPost == usul.JabatanTujuanId);
                        break;
                    case (UsulMutasiStatus.Draft, 1):
                        Save(usul, usul.JabatanTujuanId, usul.TmtUsulan, facts: usul.Pernyataan == "{}" ? "{\"a\":1}" : "{}");
                        break;
                    case (UsulMutasiStatus.Draft, 2):
                        Save(usul, usul.JabatanTujuanId, usul.TmtUsulan, facts: usul.Pernyataan, alasan: "lain");
                        break;
                    case (UsulMutasiStatus.Draft, _):
                        Send(usul, consented && usul.Round == round);
                        Assert.True(usul.Status <= UsulMutasiStatus.Deliberated);
                        Assert.True(usul.Status < UsulMutasiStatus.Verified || usul.VerifiedRound == usul.Round);
                        Assert.True(usul.Status < UsulMutasiStatus.Deliberated || usul.DeliberatedRound == usul.Round);
                        break;
                    case (UsulMutasiStatus.Submitted, _):
                        usul.Consent(true, _now);
                        (consented, round) = (true, usul.Round);
                        break;
                    case (UsulMutasiStatus.Consented, < 6):
                        usul.Verify(_tmt, _now);
                        break;
                    case (UsulMutasiStatus.Verified, < 6):
                        usul.Deliberate(true, _now);
                        break;
                    case (UsulMutasiStatus.Deliberated, < 6):
                        usul.Advance(UsulMutasiStatus.Forwarded, _now);
                        break;
                    case (UsulMutasiStatus.Forwarded, < 6):
                        usul.Advance(UsulMutasiStatus.Approved, _now);
                        break;
                    case (UsulMutasiStatus.Consented or UsulMutasiStatus.Verified or UsulMutasiStatus.Deliberated or UsulMutasiStatus.Forwarded or UsulMutasiStatus.Approved, _):
                        usul.Return(_now);
                        break;
                    default:
                        did = false;
                        break;
                }

                Assert.Equal(version + (did ? 1 : 0), usul.Version);
                Assert.True(usul.VerifiedRound <= usul.Round && usul.DeliberatedRound <= usul.Round);
            }
        });

    private static UsulMutasi New()
    {
        var usul = new UsulMutasi { Id = Guid.CreateVersion7(), NomorUsul = "2026-0001" };
        Save(usul);
        return usul;
    }

    private static UsulMutasi Returned()
    {
        var usul = New();
        Send(usul, bothConsented: false);
        usul.Consent(true, _now);
        usul.Verify(_tmt, _now);
        usul.Deliberate(true, _now);
        usul.Return(_now);
        return usul;
    }

    private static Voided Save(UsulMutasi usul, Guid? post = null, DateOnly? tmt = null, string facts = "{}", string alasan = "Alasan.", bool? press = null) =>
        usul.Save(post ?? (press == false ? _otherPost : _post), tmt ?? _tmt, alasan, facts, "{}", "", _now, _today);

    private static void Send(UsulMutasi usul, bool bothConsented, int hours = 0) => usul.Submit(_unitA, _unitB, bothConsented, _now.AddHours(hours));
}
