using Microsoft.EntityFrameworkCore;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Requests;
using MutasiAsn.Tests.Support;
using static MutasiAsn.Tests.Support.CaseWorld;

namespace MutasiAsn.Tests.App.Features.Requests;

public sealed class SubmitUsulMutasiTests
{
    [Fact]
    public async Task Sending_fixes_the_consenting_units_and_keeps_what_was_stated()
    {
        await using var world = await StartAsync();

        var usul = await world.CaseAsync(await world.WalkAsync(UsulMutasiStatus.Submitted));

        Assert.Equal((TestCity.Singgani, TestCity.Birobuli), (usul.UnitAsalId!.Value, usul.UnitTujuanId!.Value));
        var facts = await world.ReadAsync(db => db.FaktaPegawai.Where(f => f.UsulMutasiId == usul.Id).ToListAsync());
        Assert.Equal(5, facts.Count);
        Assert.All(facts, f => Assert.Equal((SumberFakta.Pernyataan, false, TestCity.Sari.UserId), (f.Sumber, f.Nilai, f.OlehId)));
    }

    [Fact]
    public async Task The_date_wished_lies_after_today()
    {
        await using var world = await StartAsync();
        var usul = Must(await world.CreateAsync(TestCity.Sari, FormFor(TestCity.PerawatBirobuli, new DateOnly(2026, 11, 24)))).UsulId;
        Assert.Equal(UsulMutasiRefusals.TmtNotAfterToday, Refused(await world.SubmitAsync(usul, TestCity.Sari)));

        Must(await world.SaveAsync(usul, TestCity.Sari, FormFor(TestCity.PerawatBirobuli, new DateOnly(2026, 11, 25))));
        Must(await world.SubmitAsync(usul, TestCity.Sari));
    }

    [Fact]
    public async Task A_reason_and_every_fact_are_needed()
    {
        await using var world = await StartAsync();
        var form = FormFor(TestCity.PerawatBirobuli);
        var usul = Must(await world.CreateAsync(TestCity.Sari, form with { Alasan = "  " })).UsulId;
        Assert.Equal("alasan-kosong", Refused(await world.SubmitAsync(usul, TestCity.Sari)).Code);

        Must(await world.SaveAsync(usul, TestCity.Sari, form with { Pernyataan = Clean with { TugasBelajar = null } }));
        Assert.Equal(UsulMutasiRefusals.FactsMissing, Refused(await world.SubmitAsync(usul, TestCity.Sari)));
    }

    [Fact]
    public async Task A_warning_needs_a_reason_of_its_own()
    {
        await using var world = await StartAsync();
        await world.ChangeAsync(db => db.Kebutuhan.RemoveRange(db.Kebutuhan.Where(k => k.JabatanId == TestCity.PerawatSinggani)));
        var usul = Must(await world.CreateAsync(TestCity.Sari, FormFor(TestCity.PerawatBirobuli))).UsulId;

        var refusal = Refused(await world.SubmitAsync(usul, TestCity.Sari));
        Assert.Equal("peringatan-tanpa-alasan", refusal.Code);
        Assert.Contains("(R14)", refusal.Message, StringComparison.Ordinal);

        Must(await world.SaveAsync(usul, TestCity.Sari, FormFor(TestCity.PerawatBirobuli) with { AlasanPeringatan = new Dictionary<string, string> { ["R14"] = "Analisis sedang disusun." } }));
        Must(await world.SubmitAsync(usul, TestCity.Sari));
    }

    [Fact]
    public async Task A_rule_that_bars_stops_the_sending_with_its_sentence_and_citation()
    {
        await using var world = await StartAsync();
        await world.ChangeAsync(db => db.Penempatan.Single(p => p.PegawaiId == TestCity.Sari.PegawaiId).Mulai = new DateOnly(2021, 3, 1));
        var usul = Must(await world.CreateAsync(TestCity.Sari, FormFor(TestCity.PerawatBirobuli) with { Pernyataan = Clean with { ProsesPeradilan = true } })).UsulId;

        var refusal = Refused(await world.SubmitAsync(usul, TestCity.Sari));

        Assert.Equal(("terhalang", "Pegawai sedang dalam proses peradilan. Ajukan usul setelah proses peradilan selesai.", "Peraturan BKN 5/2019 Pasal 3"), (refusal.Code, refusal.Message, refusal.Citation));
    }

    [Fact]
    public async Task A_fact_that_nobody_knows_stops_neither_sending_nor_consent_but_verification()
    {
        await using var world = await StartAsync();
        await world.ChangeAsync(db => db.RiwayatPendidikan.Remove(db.RiwayatPendidikan.Single(r => r.PegawaiId == TestCity.Sari.PegawaiId)));
        var usul = await world.WalkAsync(UsulMutasiStatus.Consented);

        var refusal = Refused(await world.VerifyAsync(usul, TestCity.Mita));

        Assert.Equal("belum-dapat-dinilai", refusal.Code);
        Assert.Contains("pendidikan", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_sends_only_with_a_reason_and_the_timeline_says_so()
    {
        await using var world = await StartAsync();
        var usul = Must(await world.CreateAsync(TestCity.Sari, FormFor(TestCity.PerawatBirobuli))).UsulId;
        Assert.Equal("alasan-kosong", Refused(await world.SubmitAsync(usul, TestCity.Arif)).Code);

        Assert.Equal("alasan-kosong", Refused(await world.SaveAsync(usul, TestCity.Arif, FormFor(TestCity.PerawatBirobuli))).Code);
        Must(await world.SaveAsync(usul, TestCity.Arif, FormFor(TestCity.PerawatBirobuli) with { AlasanAtasNama = "Pegawai tidak dapat masuk." }));
        Must(await world.SubmitAsync(usul, TestCity.Arif));

        var step = (await world.StepsAsync(usul))[^1];
        Assert.Equal((Party.Officer, TestCity.Arif.Nama, "atas nama pegawai: Pegawai tidak dapat masuk."), (step.Party, step.ActorNama, step.ActingAs));
    }

    [Fact]
    public async Task Nobody_but_the_applicant_or_an_officer_sends()
    {
        await using var world = await StartAsync();
        var usul = Must(await world.CreateAsync(TestCity.Sari, FormFor(TestCity.PerawatBirobuli))).UsulId;

        foreach (var other in new[] { TestCity.Rina, TestCity.Budi, TestCity.Umar, TestCity.WaliKota, TestCity.Fahmi, TestCity.Yusuf })
            Assert.Equal(UsulMutasiRefusals.NotFound, Refused(await world.SubmitAsync(usul, other)));
    }

    [Fact]
    public async Task A_returned_case_whose_fixed_date_has_passed_needs_another_date()
    {
        await using var world = await StartAsync();
        var usul = Must(await world.CreateAsync(TestCity.Sari, FormFor(TestCity.PerawatBirobuli, new DateOnly(2027, 2, 1)))).UsulId;
        await world.GoOnAsync(usul, UsulMutasiStatus.Approved, tmt: new DateOnly(2026, 12, 1));
        world.Clock.GoTo(new DateOnly(2026, 12, 2));
        Assert.Equal("tmt-lewat", Refused(await world.IssueAsync(usul, TestCity.Fahmi)).Code);
        Must(await world.ReturnAsync(usul, TestCity.Fahmi));

        Assert.Equal("tmt-lewat", Refused(await world.SubmitAsync(usul, TestCity.Sari)).Code);
        Must(await world.SaveAsync(usul, TestCity.Sari, FormFor(TestCity.PerawatBirobuli, new DateOnly(2027, 2, 1))));
        Must(await world.SubmitAsync(usul, TestCity.Sari));

        Assert.Equal((UsulMutasiStatus.Submitted, new DateOnly(2027, 2, 1)), (await world.StatusAsync(usul), (await world.CaseAsync(usul)).TmtBerlaku));
    }

    [Fact]
    public async Task The_twenty_ninth_of_february_goes_the_whole_way()
    {
        await using var world = await StartAsync();
        world.Clock.GoTo(new DateOnly(2028, 1, 10));
        var day = new DateOnly(2028, 2, 29);
        await world.ChangeAsync(db => db.PredikatKinerja.Add(new PredikatKinerja { Id = Guid.CreateVersion7(), PegawaiId = TestCity.Sari.PegawaiId!.Value, Tahun = 2027, Predikat = Predikat.Baik }));
        var usul = Must(await world.CreateAsync(TestCity.Sari, FormFor(TestCity.PerawatBirobuli, day))).UsulId;

        await world.GoOnAsync(usul, UsulMutasiStatus.Closed, tmt: day);

        var held = await world.ReadAsync(db => db.Penempatan.Where(p => p.PegawaiId == TestCity.Sari.PegawaiId).OrderBy(p => p.Mulai).Select(p => new { p.Mulai, p.Sampai }).ToListAsync());
        Assert.Equal((new DateOnly(2028, 2, 28), day), (held[0].Sampai!.Value, held[1].Mulai));
    }
}
