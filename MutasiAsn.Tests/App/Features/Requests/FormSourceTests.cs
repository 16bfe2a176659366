using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Features.Requests;
using MutasiAsn.Core.Requests;
using MutasiAsn.Tests.Support;
using static MutasiAsn.Tests.Support.CaseWorld;

namespace MutasiAsn.Tests.App.Features.Requests;

/// <summary>What the form of a case starts with, and what is kept while somebody types.</summary>
public sealed class FormSourceTests
{
    private const string Form = "usul-mutasi";

    [Fact]
    public async Task The_form_opens_for_the_owner_and_an_officer_and_shows_what_was_kept()
    {
        await using var world = await StartAsync();
        var usul = Must(await world.CreateAsync(TestCity.Sari, FormFor(TestCity.PerawatBirobuli) with { AlasanPeringatan = new Dictionary<string, string> { ["R14"] = "Sedang disusun." } })).UsulId;
        var source = world.Get<FormSource>();

        var own = Must(await source.StartAsync(usul, await world.ActorAsync(TestCity.Sari), CancellationToken.None));
        var officer = Must(await source.StartAsync(usul, await world.ActorAsync(TestCity.Arif), CancellationToken.None));

        Assert.Equal((TestCity.PerawatBirobuli, Tmt, Clean, "Sedang disusun.", 1), (own.Fields.JabatanId!.Value, own.Fields.Tmt!.Value, own.Fields.Pernyataan, own.Fields.Reasons["R14"], own.Version));
        Assert.Equal((false, true), (own.OnBehalf, officer.OnBehalf));
    }

    [Fact]
    public async Task The_form_does_not_open_for_others_nor_for_a_case_that_was_sent_nor_for_a_second_one()
    {
        await using var world = await StartAsync();
        var source = world.Get<FormSource>();
        var usul = Must(await world.CreateAsync(TestCity.Sari, FormFor(TestCity.PerawatBirobuli))).UsulId;
        Assert.Equal(UsulMutasiRefusals.NotFound, Refused(await source.StartAsync(usul, await world.ActorAsync(TestCity.Budi), CancellationToken.None)));
        Assert.Equal(UsulMutasiRefusals.NotFound, Refused(await source.StartAsync(Guid.CreateVersion7(), await world.ActorAsync(TestCity.Sari), CancellationToken.None)));
        Assert.Equal(UsulMutasiRefusals.AlreadyOpen, Refused(await source.StartAsync(null, await world.ActorAsync(TestCity.Sari), CancellationToken.None)));
        Assert.Equal(UsulMutasiRefusals.NoPegawai, Refused(await source.StartAsync(null, await world.ActorAsync(TestCity.WaliKota), CancellationToken.None)));

        Must(await world.SubmitAsync(usul, TestCity.Sari));
        Assert.Equal("bukan-tahapnya", Refused(await source.StartAsync(usul, await world.ActorAsync(TestCity.Sari), CancellationToken.None)).Code);
    }

    [Fact]
    public async Task What_is_typed_is_kept_for_each_person_alone_until_it_is_deleted()
    {
        await using var world = await StartAsync();
        var drafts = world.Get<DraftStore>();
        var fields = new UsulMutasiFormPage.Fields { Alasan = "Belum selesai", Tmt = Tmt, Reasons = { ["R14"] = "Nanti" } };
        await drafts.SaveAsync(TestCity.Sari.UserId, Form, "", new UsulMutasiFormPage.Fields { Alasan = "Bel" }, CancellationToken.None);

        var at = await drafts.SaveAsync(TestCity.Sari.UserId, Form, "", fields, CancellationToken.None);

        var kept = (await drafts.LoadAsync<UsulMutasiFormPage.Fields>(TestCity.Sari.UserId, Form, "", CancellationToken.None))!.Value;
        Assert.Equal(("Belum selesai", Tmt, "Nanti", at), (kept.Value.Alasan, kept.Value.Tmt!.Value, kept.Value.Reasons["R14"], kept.At));
        Assert.Null(await drafts.LoadAsync<UsulMutasiFormPage.Fields>(TestCity.Rina.UserId, Form, "", CancellationToken.None));
        Assert.Null(await drafts.LoadAsync<UsulMutasiFormPage.Fields>(TestCity.Sari.UserId, Form, "lain", CancellationToken.None));
        await drafts.DeleteAsync(TestCity.Sari.UserId, Form, "", CancellationToken.None);
        Assert.Null(await drafts.LoadAsync<UsulMutasiFormPage.Fields>(TestCity.Sari.UserId, Form, "", CancellationToken.None));
    }

    [Fact]
    public async Task Two_windows_that_type_at_once_keep_one_draft()
    {
        await using var world = await StartAsync();
        await using var twin = world.Twin();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(() => (i % 2 == 0 ? world : twin).Get<DraftStore>().SaveAsync(TestCity.Sari.UserId, Form, "", new UsulMutasiFormPage.Fields { Alasan = $"{i}" }, CancellationToken.None))));

        Assert.Equal(1, await world.ReadAsync(db => db.Draft.CountAsync()));
    }

    [Fact]
    public async Task A_draft_of_an_older_form_is_an_empty_form()
    {
        await using var world = await StartAsync();
        await world.ChangeAsync(db => db.Draft.Add(new MutasiAsn.Core.Audit.Draft { Id = Guid.CreateVersion7(), AppUserId = TestCity.Sari.UserId, Form = Form, Subject = "", Isi = "{\"Tmt\":\"besok\"}" }));

        Assert.Null(await world.Get<DraftStore>().LoadAsync<UsulMutasiFormPage.Fields>(TestCity.Sari.UserId, Form, "", CancellationToken.None));
    }

    [Fact]
    public async Task The_rules_answer_while_the_form_is_filled_and_write_nothing()
    {
        await using var world = await StartAsync();
        var check = world.Get<CheckUsulMutasi>();
        var sari = await world.ActorAsync(TestCity.Sari);

        var open = await check.RunAsync(TestCity.Sari.PegawaiId!.Value, TestCity.PerawatBirobuli, Tmt, new StatedFacts(), null, sari, CancellationToken.None);
        var clean = await check.RunAsync(TestCity.Sari.PegawaiId!.Value, TestCity.PerawatBirobuli, Tmt, Clean, null, sari, CancellationToken.None);
        var barred = await check.RunAsync(TestCity.Sari.PegawaiId!.Value, TestCity.PerawatBirobuli, Tmt, Clean with { TugasBelajar = true }, null, sari, CancellationToken.None);

        Assert.Equal(("belum-dapat-dinilai", "memenuhi", "terhalang"), (open.Verdict, clean.Verdict, barred.Verdict));
        Assert.Equal((false, true), (clean.IsBarred, barred.IsBarred));
        Assert.Equal(0, await world.ReadAsync(db => db.FaktaPegawai.CountAsync()));
    }
}
