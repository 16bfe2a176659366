using MutasiAsn.Core.Requests;

namespace MutasiAsn.Core.Positions;

/// <summary>A unit as the search for a leader sees it.</summary>
/// <param name="Id">The unit.</param>
/// <param name="IndukId">The unit above.</param>
/// <param name="Nama">Name.</param>
/// <param name="MemberiPersetujuan">Whether it is asked at all.</param>
/// <param name="JabatanKepala">Name of its leading post; <c>null</c> = it has none.</param>
/// <param name="KepalaId">Who holds that post today; <c>null</c> = vacant, or the holder's record was refused.</param>
/// <param name="KepalaNama">Name of who holds it.</param>
public sealed record OrganisationUnit(Guid Id, Guid? IndukId, string Nama, bool MemberiPersetujuan, string? JabatanKepala, Guid? KepalaId, string? KepalaNama);

/// <summary>
/// The tree of units on one day, to answer whose consent a move needs. The consenting unit of a post is the nearest unit upwards that gives
/// consent; where its leader is missing or is the applicant, the next leader upwards stands in, at last the Sekda.
/// </summary>
/// <param name="units">All units.</param>
/// <param name="sekda">The Sekda of the day, the last resort; <c>null</c> when there is none.</param>
public sealed class Organisation(IEnumerable<OrganisationUnit> units, Leader? sekda)
{
    private readonly Dictionary<Guid, OrganisationUnit> _units = units.ToDictionary(u => u.Id);

    /// <summary>Finds a unit.</summary>
    /// <param name="id">Its key.</param>
    /// <returns>The unit; <c>null</c> when unknown.</returns>
    public OrganisationUnit? Find(Guid id) => _units.GetValueOrDefault(id);

    /// <summary>The nearest unit upwards, itself included, that gives consent.</summary>
    /// <param name="unitId">Where the post is.</param>
    /// <returns>The unit; the unit itself when no unit above gives consent.</returns>
    public OrganisationUnit? ConsentingUnit(Guid unitId) =>
        Upwards(unitId).FirstOrDefault(u => u.MemberiPersetujuan) ?? Find(unitId);

    /// <summary>Who consents for a consenting unit.</summary>
    /// <param name="unitId">The consenting unit.</param>
    /// <param name="applicantId">Who moves, and therefore cannot consent.</param>
    /// <returns>The leader, with the reason when another stands in.</returns>
    public Leader LeaderFor(Guid unitId, Guid applicantId)
    {
        var unit = Find(unitId);
        string? why = null;
        foreach (var candidate in Upwards(unitId))
        {
            if (candidate.JabatanKepala is null)
                continue;
            if (candidate.KepalaId is { } id && id != applicantId)
                return new Leader(id, candidate.KepalaNama ?? "", candidate.JabatanKepala, unit?.Nama ?? candidate.Nama, why);
            why ??= candidate.KepalaId is null
                ? $"{candidate.JabatanKepala} sedang kosong, sehingga atasan berikutnya yang memberi persetujuan."
                : $"{candidate.JabatanKepala} adalah pegawai yang mengusulkan, sehingga atasan berikutnya yang memberi persetujuan.";
        }

        return sekda is { } last && last.PegawaiId != applicantId
            ? last with { UnitNama = unit?.Nama ?? last.UnitNama, Pengganti = why }
            : new Leader(null, "", "Sekretaris Daerah", unit?.Nama ?? "", why);
    }

    /// <summary>The units for which somebody consents today, and those where he or she stands in because the leader is the applicant.</summary>
    /// <param name="pegawaiId">Who.</param>
    /// <returns>Own units, and pairs of unit and leader who would have to be the applicant.</returns>
    public (IReadOnlyList<Guid> Own, IReadOnlyList<(Guid Unit, Guid Leader)> StandsIn) UnitsOf(Guid pegawaiId)
    {
        List<Guid> own = [];
        List<(Guid, Guid)> standsIn = [];
        foreach (var unit in _units.Values)
        {
            var leader = LeaderFor(unit.Id, Guid.Empty).PegawaiId;
            if (leader == pegawaiId)
                own.Add(unit.Id);
            else if (leader is { } other && LeaderFor(unit.Id, other).PegawaiId == pegawaiId)
                standsIn.Add((unit.Id, other));
        }

        return (own, standsIn);
    }

    private IEnumerable<OrganisationUnit> Upwards(Guid unitId)
    {
        var seen = new HashSet<Guid>();
        for (var unit = Find(unitId); unit is not null && seen.Add(unit.Id); unit = unit.IndukId is { } up ? Find(up) : null)
            yield return unit;
    }
}
