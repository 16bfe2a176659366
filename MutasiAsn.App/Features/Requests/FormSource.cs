using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Features.Positions;
using MutasiAsn.App.Texts;
using MutasiAsn.Core;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Requests;

/// <summary>What the form of a case reads: where it starts, which posts can be asked for, the version after a save.</summary>
public sealed class FormSource(IDbContextFactory<AppDb> databases, OrganisationCache organisations, DraftStore drafts, TimeProvider clock)
{
    public const int NearKm = 10;
    private const int Shown = 12;

    public sealed record Start(Guid PegawaiId, Guid? UsulId, int Version, UsulMutasiFormPage.Fields Fields, bool OnBehalf, string Nama = "");

    /// <param name="Cari">Words in the name of post or unit.</param>
    /// <param name="Dekat">Only near the home.</param>
    /// <param name="Kecamatan">Name; empty = all.</param>
    public sealed record Search(string Cari = "", bool Dekat = false, string Kecamatan = "");

    public sealed record Found(IReadOnlyList<OpenJabatanRow> Rows, int Total, IReadOnlyList<string> Kecamatan);

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
    public async Task<Found> FindAsync(Search search, Guid pegawaiId, Guid? chosen, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var all = (await OpenJabatan.ReadAsync(db, pegawaiId, Today, Today.AddDays(1), ct)).Where(r => r.Goes).ToList();
        var words = Formats.SearchText(search.Cari).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = all.Where(r => words.All(w => r.SearchText.Contains(w, StringComparison.Ordinal)) && (!search.Dekat || r.Km <= NearKm) && (search.Kecamatan.Length == 0 || r.Kecamatan == search.Kecamatan))
            .OrderBy(r => r.Glance.Worst).ThenBy(r => r.Km ?? double.MaxValue).ThenBy(r => r.Nama, StringComparer.Ordinal).ThenBy(r => r.Unit, StringComparer.Ordinal).ToList();
        var rows = found.Take(Shown).ToList();
        if (chosen is { } id && rows.TrueForAll(r => r.Id != id) && all.Find(r => r.Id == id) is { } kept)
            rows.Insert(0, kept);
        return new Found(rows, found.Count, [.. all.Select(r => r.Kecamatan).OfType<string>().Distinct().Order(StringComparer.Ordinal)]);
    }

    /// <summary>Who has this NIP, for an officer who acts on behalf; the NIP is asked in the form and never stands in an address.</summary>
    public async Task<Outcome<Start>> ForAsync(string nip, Actor actor, CancellationToken ct)
    {
        if (!actor.Is(Role.Verifikator) && !actor.Is(Role.Analis))
            return UsulMutasiRefusals.NotYourStep(CaseStep.Save);
        if (!Nip.TryParse(nip, out var parsed))
            return new Refusal("nip-salah", "NIP harus 18 angka. Periksa kembali ketikan Anda.");
        await using var db = await databases.CreateDbContextAsync(ct);
        var found = await db.Pegawai.AsNoTracking().Where(p => p.Nip == parsed).Select(p => new { p.Id, p.GelarDepan, p.Nama, p.GelarBelakang }).FirstOrDefaultAsync(ct);
        if (found is null)
            return new Refusal("nip-tidak-ada", "Tidak ada pegawai dengan NIP ini dalam data. Periksa kembali ketikan Anda.");
        if (found.Id == actor.PegawaiId)
            return new Refusal("diri-sendiri", "Ini NIP Anda sendiri. Untuk usul Anda sendiri, jangan pilih atas nama pegawai lain.");
        var open = Transitions.Open;
        return await db.UsulMutasi.AsNoTracking().AnyAsync(u => u.PegawaiId == found.Id && open.Contains(u.Status), ct)
            ? UsulMutasiRefusals.AlreadyOpen
            : new Start(found.Id, null, 0, new UsulMutasiFormPage.Fields(), true, Pegawai.WithGelar(found.GelarDepan, found.Nama, found.GelarBelakang));
    }

    public async Task<int> VersionAsync(Guid usulId, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.UsulMutasi.AsNoTracking().Where(u => u.Id == usulId).Select(u => u.Version).FirstOrDefaultAsync(ct);
    }
}
