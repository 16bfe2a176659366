using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Features.Positions;
using MutasiAsn.App.Texts;
using MutasiAsn.Core;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Requests;

/// <summary>What the form of a case reads: where it starts, which posts can be asked for, the version after a save.</summary>
public sealed class FormSource(IDbContextFactory<AppDb> databases, OrganisationCache organisations, DraftStore drafts, TimeProvider clock)
{
    private const int Shown = 12;

    public sealed record Start(Guid PegawaiId, Guid? UsulId, int Version, UsulMutasiFormPage.Fields Fields, bool OnBehalf);

    public DraftStore Drafts => drafts;

    public TimeProvider Clock => clock;

    public DateOnly Today => clock.Today();

    /// <summary>A new case of the actor, or a draft that he or she may change.</summary>
    public async Task<Outcome<Start>> StartAsync(Guid? usulId, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (usulId is not { } id)
        {
            if (actor.PegawaiId is not { } own)
                return UsulMutasiRefusals.NoPegawai;
            var open = Transitions.Open;
            return await db.UsulMutasi.AsNoTracking().AnyAsync(u => u.PegawaiId == own && open.Contains(u.Status), ct) ? UsulMutasiRefusals.AlreadyOpen : new Start(own, null, 0, new UsulMutasiFormPage.Fields(), false);
        }

        var usul = await db.UsulMutasi.AsNoTracking().FirstOrDefaultAsync(u => u.Id == id, ct);
        if (usul is null)
            return UsulMutasiRefusals.NotFound;
        var people = await CasePeopleReader.ReadAsync(db, usul, await organisations.GetAsync(Today, ct), ct);
        if (!CaseAccess.MaySee(actor, usul, people))
            return UsulMutasiRefusals.NotFound;
        var allowed = CaseGuard.Check(actor, CaseStep.Save, usul.Status, people);
        if (!allowed.Succeeded)
            return allowed.Refusal;
        return new Start(usul.PegawaiId, id, usul.Version, new UsulMutasiFormPage.Fields
        {
            JabatanId = usul.JabatanTujuanId, Alasan = usul.Alasan, AlasanAtasNama = usul.AlasanAtasNama, Tmt = usul.TmtUsulan, Pernyataan = CaseQuestions.StatedOf(usul),
            Reasons = CaseQuestions.ReasonsOf(usul).ToDictionary(),
        }, allowed.Value == Party.Officer);
    }

    /// <summary>Posts that can be asked for, nearest first; the chosen one is always among them.</summary>
    public async Task<(IReadOnlyList<OpenJabatanRow> Rows, int Total)> FindAsync(string text, Guid pegawaiId, Guid? chosen, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var all = await OpenJabatan.ReadAsync(db, pegawaiId, Today, Today.AddDays(1), ct);
        var words = Formats.SearchText(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = all.Where(r => r.Goes && words.All(w => r.SearchText.Contains(w, StringComparison.Ordinal)))
            .OrderBy(r => r.Glance.Worst).ThenBy(r => r.Km ?? double.MaxValue).ThenBy(r => r.Nama, StringComparer.Ordinal).ThenBy(r => r.Unit, StringComparer.Ordinal).ToList();
        var rows = found.Take(Shown).ToList();
        if (chosen is { } id && rows.TrueForAll(r => r.Id != id) && all.FirstOrDefault(r => r.Id == id && r.Goes) is { } kept)
            rows.Insert(0, kept);
        return (rows, found.Count);
    }

    public async Task<int> VersionAsync(Guid usulId, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.UsulMutasi.AsNoTracking().Where(u => u.Id == usulId).Select(u => u.Version).FirstOrDefaultAsync(ct);
    }
}
