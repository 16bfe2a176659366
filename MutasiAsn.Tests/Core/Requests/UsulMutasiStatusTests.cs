using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.Tests.Core.Requests;

/// <summary>The table of ways against the table of the design (spine, section 4), written down here once more by hand.</summary>
public sealed class UsulMutasiStatusTests
{
    // from | step | who | to. "leader" = leads a side that has not consented; "receiver" = leads the receiving unit.
    private const string Spine = """
        Draft       | Save         | applicant, officer   | Draft
        Draft       | Submit       | applicant, officer   | Submitted Consented Verified Deliberated
        Submitted   | Consent      | leader               | Submitted Consented
        Consented   | Verify       | Verifikator          | Verified
        Verified    | Deliberate   | AnggotaTpk           | Deliberated Rejected
        Deliberated | Forward      | Sekda                | Forwarded
        Forwarded   | Approve      | Ppk                  | Approved
        Approved    | Issue        | PenandatanganPetikan | Issued
        Issued      | ConfirmStart | receiver             | Closed
        Submitted   | Return       | leader               | Draft
        Consented   | Return       | Verifikator          | Draft
        Verified    | Return       | AnggotaTpk           | Draft
        Deliberated | Return       | Sekda                | Draft
        Forwarded   | Return       | Ppk                  | Draft
        Approved    | Return       | PenandatanganPetikan | Draft
        Submitted   | Reject       | leader               | Rejected
        Forwarded   | Reject       | Ppk                  | Rejected
        Draft       | Withdraw     | applicant            | Withdrawn
        Submitted   | Withdraw     | applicant            | Withdrawn
        Consented   | Withdraw     | applicant            | Withdrawn
        Verified    | Withdraw     | applicant            | Withdrawn
        Deliberated | Withdraw     | applicant            | Withdrawn
        Forwarded   | Withdraw     | applicant            | Withdrawn
        Approved    | Withdraw     | applicant            | Withdrawn
        Issued      | Cancel       | PenandatanganPetikan | Cancelled
        Closed      | Cancel       | PenandatanganPetikan | Cancelled
        """;

    private static readonly Guid _applicant = Guid.CreateVersion7(), _asal = Guid.CreateVersion7(), _tujuan = Guid.CreateVersion7(), _stranger = Guid.CreateVersion7();

    private static readonly Dictionary<(UsulMutasiStatus, CaseStep), (string[] Who, string[] To)> _spine = Spine.Split('\n')
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .ToDictionary(cells => (Enum.Parse<UsulMutasiStatus>(cells[0]), Enum.Parse<CaseStep>(cells[1])), cells => (cells[2].Split(", "), cells[3].Split(' ')));

    public static TheoryData<UsulMutasiStatus, CaseStep> EveryStateAndStep()
    {
        var data = new TheoryData<UsulMutasiStatus, CaseStep>();
        foreach (var state in Enum.GetValues<UsulMutasiStatus>())
        {
            foreach (var step in Enum.GetValues<CaseStep>())
                data.Add(state, step);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EveryStateAndStep))]
    public void A_step_leads_where_the_design_says(UsulMutasiStatus state, CaseStep step)
    {
        var to = _spine.TryGetValue((state, step), out var row) ? row.To : [];

        foreach (var transition in Transitions.For(state, step))
            Assert.Equal(to, transition.To.Select(t => t.ToString()));
        Assert.Equal(to.Length > 0, Transitions.For(state, step).Any());
    }

    [Theory]
    [MemberData(nameof(EveryStateAndStep))]
    public void Exactly_those_of_the_design_may_take_a_step(UsulMutasiStatus state, CaseStep step)
    {
        foreach (var (asalDone, tujuanDone) in new[] { (false, false), (true, false), (false, true), (true, true) })
        {
            foreach (var tujuanLeader in new[] { _tujuan, _asal })
            {
                var people = People(tujuanLeader, asalDone, tujuanDone);
                foreach (var person in new[] { _applicant, _asal, _tujuan, _stranger })
                {
                    foreach (var role in Enum.GetValues<Role>())
                    {
                        var actor = new Actor(Guid.CreateVersion7(), person, "Uji", new HashSet<Role> { role });
                        var may = _spine.TryGetValue((state, step), out var row) && row.Who.Any(who => Is(who, person, role, people));
                        var answer = CaseGuard.Check(actor, step, state, people);

                        Assert.True(may == answer.Succeeded, $"{step} at {state} by {Name(person)} as {role}, consents {asalDone}/{tujuanDone}: {answer.Refusal?.Code ?? "allowed"}");
                        Assert.Equal(may, CaseGuard.StepsFor(actor, state, people).Contains(step));
                    }
                }
            }
        }
    }

    [Fact]
    public void Every_state_that_waits_for_somebody_names_whose_turn_it_is()
    {
        foreach (var state in Enum.GetValues<UsulMutasiStatus>())
        {
            var turn = Transitions.TurnOf(state);
            Assert.Equal(turn is not null, state <= UsulMutasiStatus.Issued);
            if (turn is { } party)
                Assert.Contains(Transitions.All, row => row.From == state && row.Party == party && row.To.Any(to => to > state && to <= UsulMutasiStatus.Closed));
        }
    }

    [Fact]
    public void Open_are_the_states_from_draft_to_approved() =>
        Assert.Equal(Enum.GetValues<UsulMutasiStatus>().Where(s => s <= UsulMutasiStatus.Approved), Transitions.Open);

    private static CasePeople People(Guid tujuanLeader, bool asalDone, bool tujuanDone) => new()
    {
        ApplicantId = _applicant, Asal = new Leader(_asal, "A", "Kepala A", "A", null), Tujuan = new Leader(tujuanLeader, "B", "Kepala B", "B", null), AsalConsented = asalDone, TujuanConsented = tujuanDone,
    };

    // The applicant has no other part, whatever the roles.
    private static bool Is(string who, Guid person, Role role, CasePeople people) => who switch
    {
        "applicant" => person == _applicant,
        _ when person == _applicant => false,
        "officer" => role is Role.Verifikator or Role.Analis,
        "leader" => (person == people.Asal.PegawaiId && !people.AsalConsented) || (person == people.Tujuan.PegawaiId && !people.TujuanConsented),
        "receiver" => person == people.Tujuan.PegawaiId,
        _ => role == Enum.Parse<Role>(who),
    };

    private static string Name(Guid person) => person == _applicant ? "applicant" : person == _asal ? "asal" : person == _tujuan ? "tujuan" : "stranger";
}
