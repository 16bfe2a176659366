using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Features.Decisions;
using MutasiAsn.App.Features.Positions;
using MutasiAsn.App.Features.Requests;
using MutasiAsn.Core;
using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;

// Nurses of the demo city walk the whole way through the real use cases; the last step, issue, and the whole way are timed.
internal static class IssueBench
{
    private const int Cases = 25;
    private static readonly DateOnly _tmt = BenchCity.Today.AddDays(14);
    private static readonly StatedFacts _clean = new() { ProsesPeradilan = false, PemeriksaanDisiplin = false, TugasBelajar = false, IkatanDinas = false, PersiapanPensiun = false };
    private static readonly string[] _papers = ["D02asal", "D02tujuan", "D03", "D04", "D05", "D06", "D07", "D08", "D09"];
    private static readonly Dictionary<string, string> _reasons = Enum.GetNames<RuleId>().ToDictionary(r => r, _ => "Sudah dibicarakan dengan kepala unit.");

    public static async Task RunAsync(BenchCity city, Action<string> writeJsonLine)
    {
        var (issue, way, tried) = (new Times(), new Times(), 0);
        foreach (var nurse in await NursesAsync(city))
        {
            if (issue.Count == Cases)
                break;
            tried++;
            if (await TargetAsync(city, nurse) is not { } target)
                continue;
            var watch = Stopwatch.StartNew();
            if (await WalkAsync(city, nurse, target) is not { } usul)
                continue;
            var walked = watch.Elapsed;
            var signer = await city.AccountAsync("penandatangan");
            var version = await VersionAsync(city, usul);
            watch.Restart();
            var answer = await city.Get<IssueSuratKeputusan>().RunAsync(usul, version, signer, Guid.CreateVersion7(), CancellationToken.None);
            if (!answer.Succeeded)
                continue;
            issue.Add(watch.Elapsed);
            way.Add(walked + watch.Elapsed);
        }

        if (issue.Count == 0)
            throw new InvalidOperationException($"None of {tried} cases could be issued.");
        writeJsonLine($"{{\"bench\":\"terbit\",\"tried\":{tried},{issue}}}");
        writeJsonLine($"{{\"bench\":\"sembilan-langkah\",{way}}}");
    }

    private static async Task<List<Guid>> NursesAsync(BenchCity city)
    {
        await using var db = city.Open();
        return await (
            from held in db.Penempatan.AsNoTracking()
            join post in db.Jabatan.AsNoTracking() on held.JabatanId equals post.Id
            where post.Nama.StartsWith("Perawat") && held.PegawaiId != null && held.Sifat == SifatPenempatan.Definitif && held.Sampai == null
            where !db.AppUser.Any(u => u.PegawaiId == held.PegawaiId) && !db.DataFlag.Any(f => f.PegawaiId == held.PegawaiId && f.BlocksLetter)
            orderby held.Id
            select held.PegawaiId!.Value).Take(400).ToListAsync();
    }

    private static async Task<Guid?> TargetAsync(BenchCity city, Guid nurse)
    {
        await using var db = city.Open();
        var open = await OpenJabatan.ReadAsync(db, nurse, BenchCity.Today, _tmt, CancellationToken.None);
        return open.FirstOrDefault(p => p.Goes && p.Glance.Worst <= Verdict.Peringatan)?.Id;
    }

    private static async Task<string> PrintedNameAsync(BenchCity city, Guid nurse)
    {
        await using var db = city.Open();
        return await db.Pegawai.Where(p => p.Id == nurse).Select(p => p.Nama).FirstAsync() + ", S.Kep., Ns.";
    }

    // To Approved; null where a step was refused, since another nurse will do.
    private static async Task<Guid?> WalkAsync(BenchCity city, Guid nurse, Guid target)
    {
        var applicant = await city.AccountAsync(nurse);
        var form = new SaveUsulMutasi.Form { JabatanTujuanId = target, TmtUsulan = _tmt, Alasan = "Lebih dekat dengan keluarga.", Pernyataan = _clean, AlasanPeringatan = _reasons };
        var made = await city.Get<SaveUsulMutasi>().CreateAsync(form, applicant, Guid.CreateVersion7(), CancellationToken.None);
        if (!made.Succeeded)
            return null;
        var id = made.Value.UsulId;
        var (verifier, recorder, sekda, mayor) = (await city.AccountAsync("verifikator"), await city.AccountAsync("anggota-tpk"), await city.AccountAsync("sekda"), await city.AccountAsync("ppk"));
        Func<int, Guid, Task<Outcome<StepAnswer>>>[] steps =
        [
            (v, op) => city.Get<SubmitUsulMutasi>().RunAsync(id, v, applicant, op, CancellationToken.None),
            async (v, op) => await city.Get<ConsentToUsulMutasi>().RunAsync(id, new ConsentToUsulMutasi.Form("", _clean), v, await LeaderAsync(city, id), op, CancellationToken.None),
            async (v, op) => await city.Get<ConsentToUsulMutasi>().RunAsync(id, new ConsentToUsulMutasi.Form("", _clean), v, await LeaderAsync(city, id), op, CancellationToken.None),
            async (v, op) => await city.Get<VerifyUsulMutasi>().RunAsync(id, new VerifyUsulMutasi.Form(_tmt, await PrintedNameAsync(city, nurse), _papers, BenchCity.Today, "Lengkap."), v, verifier, op, CancellationToken.None),
            async (v, op) => await city.Get<RecordDeliberation>().RunAsync(id, await MinutesAsync(city), v, recorder, op, CancellationToken.None),
            (v, op) => city.Get<ForwardUsulMutasi>().RunAsync(id, "Layak diteruskan.", v, sekda, op, CancellationToken.None),
            async (v, op) =>
            {
                await city.Get<GetKonsep>().RunAsync(id, mayor, CancellationToken.None);
                return await city.Get<ApproveUsulMutasi>().RunAsync(id, "Setuju.", v, mayor, op, CancellationToken.None);
            },
        ];
        foreach (var step in steps)
        {
            var answer = await step(await VersionAsync(city, id), Guid.CreateVersion7());
            if (!answer.Succeeded)
                return null;
        }

        return id;
    }

    private static async Task<Guid> LeaderAsync(BenchCity city, Guid usulId)
    {
        CasePeople people;
        await using (var db = city.Open())
        {
            var usul = await db.UsulMutasi.AsNoTracking().FirstAsync(u => u.Id == usulId);
            people = await CasePeopleReader.ReadAsync(db, usul, await OrganisationReader.ReadAsync(db, BenchCity.Today, CancellationToken.None), CancellationToken.None);
        }

        return (people.AsalConsented ? people.Tujuan : people.Asal).PegawaiId is { } leader ? await city.AccountAsync(leader) : Guid.Empty;
    }

    private static async Task<RecordDeliberation.Form> MinutesAsync(BenchCity city)
    {
        await using var db = city.Open();
        var members = await TeamMembers.SuggestAsync(db, BenchCity.Today, CancellationToken.None);
        return new RecordDeliberation.Form(BenchCity.Today, members, members.Count, 0, true, "Perbandingan objektif.", "");
    }

    private static async Task<int> VersionAsync(BenchCity city, Guid usulId)
    {
        await using var db = city.Open();
        return await db.UsulMutasi.Where(u => u.Id == usulId).Select(u => u.Version).FirstAsync();
    }
}
