using Microsoft.EntityFrameworkCore;
using MutasiAsn.Core;
using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;
using MutasiAsn.App.Features.Requests;
using MutasiAsn.Tests.Support;
using static MutasiAsn.Tests.Support.CaseWorld;

namespace MutasiAsn.Tests.App.Features.Requests;

/// <summary>Several people at the same moment, on a real database with real tasks.</summary>
public sealed class CaseRaceTests
{
    [Fact]
    public async Task Two_leaders_at_once_both_succeed()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Submitted);
        var (budi, dewi) = (await world.LookAsync(usul), await world.LookAsync(usul));

        var answers = await AtOnceAsync(() => world.ConsentAsync(usul, TestCity.Budi, Clean, budi), () => world.ConsentAsync(usul, TestCity.Dewi, press: dewi));

        Assert.All(answers, a => Must(a));
        Assert.Equal(UsulMutasiStatus.Consented, await world.StatusAsync(usul));
        Assert.Equal(2, await world.ReadAsync(db => db.Persetujuan.CountAsync(p => p.UsulMutasiId == usul)));
    }

    [Fact]
    public async Task Of_two_verifiers_at_once_one_wins_and_the_other_is_told_who_was_first()
    {
        await using var world = await StartAsync();
        await world.ChangeAsync(db => TestCity.Give(db, TestCity.Arif, MutasiAsn.Core.Audit.Role.Verifikator));
        var usul = await world.WalkAsync(UsulMutasiStatus.Consented);
        var (mita, arif) = (await world.LookAsync(usul), await world.LookAsync(usul));

        var answers = await AtOnceAsync(() => world.VerifyAsync(usul, TestCity.Mita, press: mita), () => world.VerifyAsync(usul, TestCity.Arif, press: arif));

        var lost = Refused(Assert.Single(answers, a => !a.Succeeded));
        Assert.Equal("sudah-diproses", lost.Code);
        Assert.Contains($"{(await world.StepsAsync(usul))[^1].ActorNama} menyatakan berkas lengkap", lost.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_double_click_acts_once()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Consented);
        var press = await world.LookAsync(usul);

        var answers = await AtOnceAsync([.. Enumerable.Range(0, 8).Select(_ => (Func<Task<Outcome<StepAnswer>>>)(() => world.VerifyAsync(usul, TestCity.Mita, press: press)))]);

        Assert.Single(answers.Select(a => Must(a)).Distinct());
        Assert.Single(await world.StepsAsync(usul), s => s.Action == CaseStep.Verify);
        Assert.Equal(1, await world.ReadAsync(db => db.Judgement.CountAsync(j => j.UsulMutasiId == usul && j.Tahap == "Verify")));
    }

    [Fact]
    public async Task Two_first_saves_at_once_make_one_case()
    {
        await using var world = await StartAsync();

        var answers = await AtOnceAsync([.. Enumerable.Range(0, 6).Select(_ => (Func<Task<Outcome<StepAnswer>>>)(() => world.CreateAsync(TestCity.Sari, FormFor(TestCity.PerawatBirobuli))))]);

        Must(Assert.Single(answers, a => a.Succeeded));
        Assert.All(answers.Where(a => !a.Succeeded), a => Assert.Equal(UsulMutasiRefusals.AlreadyOpen, a.Refusal));
        Assert.Equal(1, await world.ReadAsync(db => db.UsulMutasi.CountAsync()));
    }

    [Fact]
    public async Task A_withdrawal_and_a_letter_at_once_end_as_one_of_the_two()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Approved);
        var (sari, fahmi) = (await world.LookAsync(usul), await world.LookAsync(usul));

        var answers = await AtOnceAsync(() => world.WithdrawAsync(usul, TestCity.Sari, press: sari), () => world.IssueAsync(usul, TestCity.Fahmi, fahmi));

        Assert.Single(answers, a => a.Succeeded);
        Assert.Equal("sudah-diproses", Refused(Assert.Single(answers, a => !a.Succeeded)).Code);
        Assert.Equal(await world.StatusAsync(usul) == UsulMutasiStatus.Issued ? 1 : 0, await world.ReadAsync(db => db.SuratKeputusan.CountAsync()));
    }

    [Fact]
    public async Task Of_twenty_at_once_on_the_last_place_exactly_one_is_issued()
    {
        await using var world = await StartAsync();
        var cases = await ManyAsync(world, 20);
        await world.ChangeAsync(db =>
        {
            db.Kebutuhan.RemoveRange(db.Kebutuhan.Where(k => k.JabatanId == TestCity.PerawatRumahSakit));
            db.Kebutuhan.Add(new Kebutuhan { Id = Guid.CreateVersion7(), JabatanId = TestCity.PerawatRumahSakit, Jumlah = 1, Dari = new DateOnly(2026, 1, 1) });
        });

        var answers = await AtOnceAsync([.. cases.Select(usul => (Func<Task<Outcome<StepAnswer>>>)(() => world.IssueAsync(usul, TestCity.Fahmi)))]);

        Must(Assert.Single(answers, a => a.Succeeded));
        Assert.All(answers.Where(a => !a.Succeeded), a => Assert.StartsWith("Kebutuhan 1, terisi paling banyak 1 sejak TMT", a.Refusal!.Message, StringComparison.Ordinal));
        Assert.Equal(1, await world.ReadAsync(db => db.LetterSeries.Where(s => s.Seri == "800.1.3.1").Select(s => s.Terakhir).SingleAsync()));
        Assert.Equal(1, await world.ReadAsync(db => db.Penempatan.CountAsync(p => p.JabatanId == TestCity.PerawatRumahSakit)));
        Assert.Equal(19, await world.ReadAsync(db => db.UsulMutasi.CountAsync(u => u.Status == UsulMutasiStatus.Approved)));
    }

    [Fact]
    public async Task Fifty_letters_at_once_are_numbered_without_gap_or_double()
    {
        await using var world = await StartAsync();
        var cases = await ManyAsync(world, 50);

        var answers = await AtOnceAsync([.. cases.Select(usul => (Func<Task<Outcome<StepAnswer>>>)(() => world.IssueAsync(usul, TestCity.Fahmi)))]);

        Assert.All(answers, a => Must(a));
        Assert.Equal(Enumerable.Range(1, 50), await world.ReadAsync(db => db.SuratKeputusan.OrderBy(s => s.Nomor).Select(s => s.Nomor).ToListAsync()));
        var letters = await world.ReadAsync(db => db.Letter.Select(l => new { l.Kode, l.Sha256, l.PegawaiId }).ToListAsync());
        Assert.Equal((50, 50, 50), (letters.DistinctBy(l => l.Kode).Count(), letters.DistinctBy(l => l.Sha256).Count(), letters.DistinctBy(l => l.PegawaiId).Count()));
        Assert.Equal(50, await world.ReadAsync(db => db.Penempatan.CountAsync(p => p.JabatanId == TestCity.PerawatRumahSakit && p.Sampai == null)));
    }

    [Fact]
    public async Task Two_programs_on_one_file_number_letters_without_gap_or_double()
    {
        await using var world = await StartAsync();
        await using var twin = world.Twin();
        var cases = await ManyAsync(world, 12);

        var answers = await AtOnceAsync([.. cases.Select((usul, i) => (Func<Task<Outcome<StepAnswer>>>)(() => (i % 2 == 0 ? world : twin).IssueAsync(usul, TestCity.Fahmi)))]);

        Assert.All(answers, a => Must(a));
        Assert.Equal(Enumerable.Range(1, 12), await world.ReadAsync(db => db.SuratKeputusan.OrderBy(s => s.Nomor).Select(s => s.Nomor).ToListAsync()));
    }

    [Fact]
    public async Task Two_first_saves_in_two_programs_make_one_case()
    {
        await using var world = await StartAsync();
        await using var twin = world.Twin();

        var answers = await AtOnceAsync(() => world.CreateAsync(TestCity.Sari, FormFor(TestCity.PerawatBirobuli)), () => twin.CreateAsync(TestCity.Sari, FormFor(TestCity.PerawatLere)));

        Assert.Equal(UsulMutasiRefusals.AlreadyOpen, Refused(Assert.Single(answers, a => !a.Succeeded)));
    }

    [Fact]
    public async Task The_same_press_in_two_programs_acts_once()
    {
        await using var world = await StartAsync();
        await using var twin = world.Twin();
        var usul = await world.WalkAsync(UsulMutasiStatus.Deliberated);
        var press = await world.LookAsync(usul);

        var answers = await AtOnceAsync(() => world.ForwardAsync(usul, TestCity.Umar, press: press), () => twin.ForwardAsync(usul, TestCity.Umar, press: press));

        Assert.Equal(Must(answers[0]), Must(answers[1]));
        Assert.Single(await world.StepsAsync(usul), s => s.Action == CaseStep.Forward);
    }

    /// <summary>Nurses whose cases were approved for the hospital, all through the real use cases.</summary>
    private static async Task<List<Guid>> ManyAsync(CaseWorld world, int count)
    {
        var nurses = new List<Someone>();
        await world.ChangeAsync(db => nurses.AddRange(Enumerable.Range(100, count).Select(number => TestCity.AddNurse(db, number))));
        var cases = new List<Guid>();
        foreach (var nurse in nurses)
            cases.Add(await ApprovedAsync(world, nurse));
        return cases;
    }

    // The hospital's director sits in the team of the test city, so somebody else sits there for this case.
    private static async Task<Guid> ApprovedAsync(CaseWorld world, Someone nurse)
    {
        var usul = await world.WalkAsync(UsulMutasiStatus.Verified, nurse, TestCity.PerawatRumahSakit);
        List<AnggotaSidang> team = [.. Members().Where(m => m.UserId != TestCity.Gita.UserId), new(null, "Anggota luar", "Kepala Dinas Sosial", UnsurSidang.Jpt, true, false)];
        Must(await world.DeliberateAsync(usul, TestCity.Tono, Minutes() with { Anggota = team }));
        await world.GoOnAsync(usul, UsulMutasiStatus.Approved, nurse);
        return usul;
    }

    /// <summary>Starts all of them together: each waits until the last one is ready.</summary>
    private static async Task<Outcome<StepAnswer>[]> AtOnceAsync(params Func<Task<Outcome<StepAnswer>>>[] steps)
    {
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = steps.Select(step => Task.Run(async () =>
        {
            await start.Task;
            return await step();
        })).ToArray();
        start.SetResult();
        return await Task.WhenAll(running);
    }
}
