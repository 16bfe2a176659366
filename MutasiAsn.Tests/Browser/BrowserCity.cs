using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MutasiAsn.App.Data;
using MutasiAsn.App.Features.Decisions;
using MutasiAsn.App.Features.Positions;
using MutasiAsn.App.Features.Requests;
using MutasiAsn.App.Identity;
using MutasiAsn.App.Texts;
using MutasiAsn.Core;
using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.Tests.Browser;

/// <summary>Somebody of the demo city who can move, and the post that is asked for.</summary>
public sealed record Mover(AppUser Account, Guid PegawaiId, Guid JabatanId, string Unit);

/// <summary>A case of somebody, brought to a state through the use cases.</summary>
public sealed record OpenCase(Guid Id, Mover Mover)
{
    public string Path => $"/usul-mutasi/{Id:D}";
}

/// <summary>People and cases of the demo city for the browser tests: every test takes people of its own, so that none waits for another.</summary>
public sealed class BrowserCity(IServiceProvider services)
{
    private readonly HashSet<Guid> _taken = [];

    public DateOnly Today => Get<TimeProvider>().Today();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>The n-th demo person of a role, as the sign-in page lists them.</summary>
    public async Task<AppUser> PersonAsync(string peran, int n = 0)
    {
        await using var db = Open();
        return await db.AppUser.AsNoTracking().Where(u => u.DemoPeran == peran).OrderBy(u => u.DemoUrutan).Skip(n).FirstAsync();
    }

    public async Task<AppUser> PersonOfAsync(Guid pegawaiId)
    {
        await using var db = Open();
        return await db.AppUser.AsNoTracking().SingleAsync(u => u.PegawaiId == pegawaiId);
    }

    /// <summary>Gives somebody a role more.</summary>
    public async Task GiveRoleAsync(AppUser person, Role role)
    {
        await using var db = Open();
        db.RoleAssignment.Add(new RoleAssignment { Id = Guid.CreateVersion7(), AppUserId = person.Id, Role = role, Dari = new DateOnly(Today.Year, 1, 1) });
        await db.SaveChangesAsync();
    }

    /// <summary>The next nurse for whom there is an open post that nothing bars; gets an account, and so do the leaders of both units.</summary>
    public async Task<Mover> NextMoverAsync()
    {
        await using var db = Open();
        var today = Today;
        var organisation = await OrganisationReader.ReadAsync(db, today, CancellationToken.None);
        var nurses = await (
            from held in db.Penempatan.AsNoTracking()
            join post in db.Jabatan.AsNoTracking() on held.JabatanId equals post.Id
            join person in db.Pegawai.AsNoTracking() on held.PegawaiId equals person.Id
            where post.Nama.StartsWith("Perawat") && !held.Batal && held.Mulai <= today && (held.Sampai == null || held.Sampai >= today)
                && !db.AppUser.Any(u => u.PegawaiId == person.Id) && !db.DataFlag.Any(f => f.PegawaiId == person.Id && f.BlocksLetter && f.ResolvedAt == null)
            orderby person.PnsId
            select new { person.Id, person.NamaLengkap, person.PnsId, post.UnitKerjaId }).ToListAsync();
        foreach (var nurse in nurses.Where(n => !_taken.Contains(n.Id) && organisation.ConsentingUnit(n.UnitKerjaId)?.KepalaId is not null))
        {
            _taken.Add(nurse.Id);
            var open = await OpenJabatan.ReadAsync(db, nurse.Id, today, today.AddDays(1), CancellationToken.None);
            var target = open.Where(r => r.Goes && r.Glance.Worst <= Verdict.Peringatan && organisation.ConsentingUnit(r.UnitId)?.KepalaId is not null).OrderBy(r => r.Km).FirstOrDefault();
            if (target is null)
                continue;
            var account = AddAccount(db, nurse.Id, nurse.NamaLengkap, "pegawai");
            foreach (var unit in new[] { nurse.UnitKerjaId, target.UnitId })
            {
                var leader = organisation.LeaderFor(organisation.ConsentingUnit(unit)!.Id, nurse.Id);
                if (leader.PegawaiId is { } id && !db.AppUser.Local.Any(u => u.PegawaiId == id) && !await db.AppUser.AnyAsync(u => u.PegawaiId == id))
                    AddAccount(db, id, leader.Nama, "kepala-unit");
            }

            await db.SaveChangesAsync();
            return new Mover(account, nurse.Id, target.Id, target.Unit);
        }

        throw new InvalidOperationException("The demo city has no further nurse who can move.");
    }

    /// <summary>One of the demo people of the sign-in page as a mover.</summary>
    public async Task<Mover> MoverAsync(AppUser staff)
    {
        await using var db = Open();
        var open = await OpenJabatan.ReadAsync(db, staff.PegawaiId, Today, Today.AddDays(1), CancellationToken.None);
        var organisation = await OrganisationReader.ReadAsync(db, Today, CancellationToken.None);
        var target = open.Where(r => r.Goes && r.Glance.Worst <= Verdict.Peringatan && organisation.ConsentingUnit(r.UnitId)?.KepalaId is not null).MinBy(r => r.Km)!;
        return new Mover(staff, staff.PegawaiId!.Value, target.Id, target.Unit);
    }

    /// <summary>A case of the next mover, brought to a state.</summary>
    public async Task<OpenCase> CaseAsync(UsulMutasiStatus state)
    {
        return await CaseAsync(await NextMoverAsync(), state);
    }

    /// <summary>A case of this mover, brought to a state.</summary>
    public async Task<OpenCase> CaseAsync(Mover mover, UsulMutasiStatus state)
    {
        var made = Must(await Get<SaveUsulMutasi>().CreateAsync(await FormAsync(mover), mover.Account.Id, Guid.CreateVersion7(), CancellationToken.None));
        var opened = new OpenCase(made.UsulId, mover);
        await BringAsync(opened, state);
        return opened;
    }

    /// <summary>Takes the steps of everybody until the case stands there.</summary>
    public async Task BringAsync(OpenCase opened, UsulMutasiStatus state)
    {
        for (var view = await ViewAsync(opened.Id); view.Usul.Status < state; view = await ViewAsync(opened.Id))
            Must(await StepAsync(view));
    }

    /// <summary>The case as its applicant sees it.</summary>
    public async Task<CaseView> ViewAsync(Guid usulId)
    {
        await using var db = Open();
        var applicant = await db.UsulMutasi.Where(u => u.Id == usulId).Select(u => u.PegawaiId).SingleAsync();
        var account = await db.AppUser.Where(u => u.PegawaiId == applicant).Select(u => u.Id).SingleAsync();
        return await ViewAsync(usulId, account);
    }

    /// <summary>How often a step was taken.</summary>
    public async Task<int> StepCountAsync(Guid usulId, CaseStep step)
    {
        await using var db = Open();
        return await db.Step.CountAsync(s => s.UsulMutasiId == usulId && s.Action == step);
    }

    /// <summary>The leader who consents for a side.</summary>
    public async Task<AppUser> LeaderAsync(Guid usulId, Side side) => await PersonOfAsync((await ViewAsync(usulId)).People.LeaderOf(side).PegawaiId!.Value);

    private static T Must<T>(Outcome<T> outcome)
        where T : class => outcome.Succeeded ? outcome.Value : throw new InvalidOperationException(outcome.Refusal.Message);

    private static AppUser AddAccount(AppDb db, Guid pegawaiId, string nama, string peran)
    {
        var account = new AppUser { Id = Guid.CreateVersion7(), Issuer = "contoh", Subject = pegawaiId.ToString("N"), Nama = nama, Keterangan = $"{peran} dari uji peramban", PegawaiId = pegawaiId, DemoPeran = peran, DemoUrutan = 5000 };
        db.AppUser.Add(account);
        return account;
    }

    private AppDb Open() => Get<IDbContextFactory<AppDb>>().CreateDbContext();

    private async Task<SaveUsulMutasi.Form> FormAsync(Mover mover)
    {
        var stated = new StatedFacts { ProsesPeradilan = false, PemeriksaanDisiplin = false, TugasBelajar = false, IkatanDinas = false, PersiapanPensiun = false };
        var tmt = Today.AddDays(14);
        var answer = await Get<CheckUsulMutasi>().RunAsync(mover.PegawaiId, mover.JabatanId, tmt, stated, null, await ActorAsync(mover.Account.Id), CancellationToken.None);
        return new SaveUsulMutasi.Form
        {
            JabatanTujuanId = mover.JabatanId, TmtUsulan = tmt, Alasan = "Mendekati orang tua yang sakit.", Pernyataan = stated,
            AlasanPeringatan = answer.Warnings.ToDictionary(w => w.Aturan, _ => "Alasan keluarga."),
        };
    }

    private async Task<Actor> ActorAsync(Guid userId)
    {
        await using var db = Open();
        return (await Get<ActorReader>().ReadAsync(db, userId, CancellationToken.None))!;
    }

    private async Task<CaseView> ViewAsync(Guid usulId, Guid userId) => Must(await Get<GetUsulMutasi>().RunAsync(usulId, await ActorAsync(userId), CancellationToken.None));

    private async Task<Outcome<StepAnswer>> StepAsync(CaseView view)
    {
        var (id, version, operation, none) = (view.Usul.Id, view.Usul.Version, Guid.CreateVersion7(), CancellationToken.None);
        async Task<Guid> RoleAsync(string peran) => (await PersonAsync(peran)).Id;
        switch (view.Usul.Status)
        {
            case UsulMutasiStatus.Draft:
                return await Get<SubmitUsulMutasi>().RunAsync(id, version, view.Actor.UserId, operation, none);
            case UsulMutasiStatus.Submitted:
                var side = view.People.AsalConsented ? Side.Tujuan : Side.Asal;
                return await Get<ConsentToUsulMutasi>().RunAsync(id, new ConsentToUsulMutasi.Form("", side == Side.Asal ? view.Stated : null), version, (await LeaderAsync(id, side)).Id, operation, none);
            case UsulMutasiStatus.Consented:
                var papers = view.Papers.Where(p => p.Wajib).Select(p => p.Kode).ToList();
                return await Get<VerifyUsulMutasi>().RunAsync(id, new VerifyUsulMutasi.Form(view.Usul.TmtUsulan, view.Nama, papers, null, ""), version, await RoleAsync("verifikator"), operation, none);
            case UsulMutasiStatus.Verified:
                var recorder = await RoleAsync("anggota-tpk");
                var members = (await ViewAsync(id, recorder)).SuggestedTeam;
                return await Get<RecordDeliberation>().RunAsync(id, new RecordDeliberation.Form(Today, members, members.Count(m => m is { Hadir: true, Benturan: false }), 0, true, "Kualifikasi dan kinerja memenuhi.", ""), version, recorder, operation, none);
            case UsulMutasiStatus.Deliberated:
                return await Get<ForwardUsulMutasi>().RunAsync(id, "Layak disetujui.", version, await RoleAsync("sekda"), operation, none);
            case UsulMutasiStatus.Forwarded:
                var ppk = await RoleAsync("ppk");
                Must(await Get<GetKonsep>().RunAsync(id, ppk, none));
                return await Get<ApproveUsulMutasi>().RunAsync(id, "Kebutuhan mendesak.", version, ppk, operation, none);
            default:
                return await Get<IssueSuratKeputusan>().RunAsync(id, version, await RoleAsync("penandatangan"), operation, none);
        }
    }
}
