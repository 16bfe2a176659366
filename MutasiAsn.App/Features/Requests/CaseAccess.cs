using MutasiAsn.App.Identity;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Requests;

/// <summary>Who may read a case. To everybody else it does not exist.</summary>
public static class CaseAccess
{
    public static bool MaySee(Actor actor, UsulMutasi usul, CasePeople people)
    {
        if (actor.PegawaiId == usul.PegawaiId)
            return true;
        if (usul.Status == UsulMutasiStatus.Draft && usul.DikirimAt is null)
            return actor.Is(Role.Verifikator) || actor.Is(Role.Analis);
        if (Policies.AllCasesRoles.Any(actor.Is))
            return true;
        return actor.PegawaiId is { } id && (people.Asal.PegawaiId == id || people.Tujuan.PegawaiId == id);
    }

    /// <summary>Whether the reason of a disciplinary bar may be read: the applicant and BKPSDMD.</summary>
    public static bool SeesDiscipline(Actor actor, Guid applicantId) => actor.PegawaiId == applicantId || actor.IsOfficer;
}
