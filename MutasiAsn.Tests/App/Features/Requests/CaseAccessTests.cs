using MutasiAsn.App.Features.Requests;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;
using MutasiAsn.Tests.Support;
using static MutasiAsn.Tests.Support.CaseWorld;

namespace MutasiAsn.Tests.App.Features.Requests;

/// <summary>Who reads a case, and how much of it.</summary>
public sealed class CaseAccessTests
{
    private const string Outsider = "Terhalang, alasan hanya untuk BKPSDMD.";

    [Fact]
    public async Task A_draft_that_was_never_sent_exists_for_its_owner_and_the_officers_only()
    {
        await using var world = await StartAsync();
        var usul = Must(await world.CreateAsync(TestCity.Sari, FormFor(TestCity.PerawatBirobuli))).UsulId;

        foreach (var who in new[] { TestCity.Sari, TestCity.Mita, TestCity.Arif })
            Must(await world.ViewAsync(usul, who));
        foreach (var who in new[] { TestCity.Rina, TestCity.Budi, TestCity.Dewi, TestCity.Hasan, TestCity.Tono, TestCity.Umar, TestCity.WaliKota, TestCity.Fahmi, TestCity.Yusuf })
            Assert.Equal(UsulMutasiRefusals.NotFound, Refused(await world.ViewAsync(usul, who)));
    }

    [Fact]
    public async Task A_case_that_was_sent_exists_for_both_leaders_and_for_those_who_see_all()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Submitted);

        foreach (var who in new[] { TestCity.Sari, TestCity.Budi, TestCity.Dewi, TestCity.Mita, TestCity.Arif, TestCity.Tono, TestCity.Umar, TestCity.WaliKota, TestCity.Fahmi, TestCity.Yusuf })
            Must(await world.ViewAsync(usul, who));
        foreach (var who in new[] { TestCity.Rina, TestCity.Hasan, TestCity.Gita, TestCity.Joko })
            Assert.Equal(UsulMutasiRefusals.NotFound, Refused(await world.ViewAsync(usul, who)));
    }

    [Fact]
    public async Task What_does_not_exist_for_somebody_cannot_be_acted_upon_either()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Submitted);

        Assert.Equal(UsulMutasiRefusals.NotFound, Refused(await world.WithdrawAsync(usul, TestCity.Rina)));
        Assert.Equal(UsulMutasiRefusals.NotFound, Refused(await world.ConsentAsync(usul, TestCity.Gita)));
    }

    [Fact]
    public async Task The_buttons_are_what_the_use_cases_would_allow()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Submitted);

        Assert.Equal([CaseStep.Withdraw], Must(await world.ViewAsync(usul, TestCity.Sari)).Steps);
        Assert.Equal([CaseStep.Consent, CaseStep.Return, CaseStep.Reject], Must(await world.ViewAsync(usul, TestCity.Budi)).Steps);
        Assert.Empty(Must(await world.ViewAsync(usul, TestCity.Yusuf)).Steps);
        Assert.Equal([Side.Asal], Must(await world.ViewAsync(usul, TestCity.Budi)).Sides);
    }

    [Fact]
    public async Task The_reason_of_a_disciplinary_bar_is_for_the_applicant_and_bkpsdmd()
    {
        await using var world = await StartAsync();
        var usul = await PunishedAsync(world);

        foreach (var who in new[] { TestCity.Mita, TestCity.Arif })
            Assert.Contains("Hukuman disiplin tingkat berat berjalan", SentenceOf(Must(await world.ViewAsync(usul, who))), StringComparison.Ordinal);
        foreach (var who in new[] { TestCity.Budi, TestCity.Dewi })
            Assert.Equal(Outsider, SentenceOf(Must(await world.ViewAsync(usul, who))));
        Assert.Equal(Outsider, Refused(await world.ConsentAsync(usul, TestCity.Dewi)).Message);
    }

    [Fact]
    public async Task A_kept_judgement_hides_the_reason_as_well()
    {
        await using var world = await StartAsync();
        var usul = await PunishedAsync(world);
        Assert.Contains("Hukuman disiplin", SentenceOf(Must(await world.ViewAsync(usul, TestCity.Sari))), StringComparison.Ordinal);
        Assert.Contains("Hukuman disiplin", SentenceOf(Must(await world.ViewAsync(usul, TestCity.Fahmi))), StringComparison.Ordinal);
        foreach (var who in new[] { TestCity.Tono, TestCity.Umar, TestCity.WaliKota, TestCity.Yusuf })
            Assert.Equal(Outsider, SentenceOf(Must(await world.ViewAsync(usul, who))));
    }

    [Fact]
    public async Task A_reason_that_the_applicant_gave_for_a_disciplinary_finding_is_hidden_too()
    {
        await using var world = await StartAsync();
        var form = FormFor(TestCity.PerawatBirobuli) with { AlasanPeringatan = new Dictionary<string, string> { ["R08"] = "Hukuman saya hampir selesai.", ["R14"] = "Sedang disusun." } };
        var usul = Must(await world.CreateAsync(TestCity.Sari, form)).UsulId;
        Must(await world.SubmitAsync(usul, TestCity.Sari));

        Assert.Equal(["R08", "R14"], Must(await world.ViewAsync(usul, TestCity.Mita)).Reasons.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["R14"], Must(await world.ViewAsync(usul, TestCity.Budi)).Reasons.Keys);
    }

    [Fact]
    public async Task Blocking_flags_are_for_the_applicant_and_the_officers()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Submitted);
        await world.ChangeAsync(db => db.DataFlag.Add(new DataFlag { Id = Guid.CreateVersion7(), PegawaiId = TestCity.Sari.PegawaiId!.Value, Jenis = "golongan-beda", Kolom = "GOL AKHIR", BlocksLetter = true, Saran = "Perbaiki." }));

        Assert.Equal((1, 1, 0, 0), (await CountAsync(TestCity.Sari), await CountAsync(TestCity.Mita), await CountAsync(TestCity.Budi), await CountAsync(TestCity.Umar)));

        async Task<int> CountAsync(Someone who) => Must(await world.ViewAsync(usul, who)).BlockingFlags.Count;
    }

    [Fact]
    public async Task The_list_shows_nobody_a_case_that_does_not_exist_for_him()
    {
        await using var world = await StartAsync();
        await world.ChangeAsync(db => TestCity.Hold(db, TestCity.Lina, TestCity.KepalaLere, SifatPenempatan.Plt));
        var usul = new[]
        {
            Must(await world.CreateAsync(TestCity.Joko, FormFor(TestCity.UmumBirobuli))).UsulId, await world.WalkAsync(UsulMutasiStatus.Submitted), await world.WalkAsync(UsulMutasiStatus.Consented, TestCity.Rina),
            await world.WalkAsync(UsulMutasiStatus.Issued, TestCity.Lina),
        };

        foreach (var who in new[] { TestCity.Sari, TestCity.Rina, TestCity.Joko, TestCity.Lina, TestCity.Budi, TestCity.Dewi, TestCity.Hasan, TestCity.Gita, TestCity.Kamil, TestCity.Mita, TestCity.Tono, TestCity.Umar, TestCity.WaliKota, TestCity.Fahmi, TestCity.Yusuf })
        {
            var listed = await world.Get<ListUsulMutasi>().RunAsync(new ListUsulMutasi.Filter(false, null, null, false, 1), await world.ActorAsync(who), CancellationToken.None);
            var readable = new HashSet<Guid>();
            foreach (var id in usul)
            {
                if ((await world.ViewAsync(id, who)).Succeeded)
                    readable.Add(id);
            }

            Assert.True(readable.SetEquals(listed.Rows.Select(r => r.Id)), $"{who.Nama}: lists {listed.Rows.Count}, reads {readable.Count}");
        }
    }

    private static async Task<Guid> PunishedAsync(CaseWorld world)
    {
        var usul = await world.WalkAsync(UsulMutasiStatus.Submitted);
        await world.ChangeAsync(db => db.HukumanDisiplin.Add(new HukumanDisiplin
        {
            Id = Guid.CreateVersion7(), PegawaiId = TestCity.Sari.PegawaiId!.Value, Tingkat = "Berat", Jenis = "Penurunan jabatan", Mulai = new DateOnly(2026, 11, 1), Sampai = new DateOnly(2027, 11, 1),
        }));
        // A fresh judgement is shown to whoever is to act; the others read the last one kept, so this one is put there for them.
        await world.ChangeAsync(db =>
        {
            var finding = db.Finding.Single(f => f.Aturan == "R08");
            db.Finding.Remove(finding);
            db.Finding.Add(new JudgedFinding { Id = Guid.CreateVersion7(), JudgementId = finding.JudgementId, Urutan = finding.Urutan, Aturan = "R08", Putusan = "terhalang", Penjelasan = "Hukuman disiplin tingkat berat berjalan.", DasarHukum = "PP 94/2021" });
        });
        return usul;
    }

    private static string SentenceOf(CaseView view) => view.Findings.Single(f => f.Aturan == "R08").Penjelasan;
}
