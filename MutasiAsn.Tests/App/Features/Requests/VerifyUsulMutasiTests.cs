using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Features.Requests;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Requests;
using MutasiAsn.Tests.Support;
using static MutasiAsn.Tests.Support.CaseWorld;

namespace MutasiAsn.Tests.App.Features.Requests;

public sealed class VerifyUsulMutasiTests
{
    [Fact]
    public async Task A_verification_fixes_date_and_printed_name_and_keeps_every_paper()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Consented);

        Must(await world.VerifyAsync(usul, TestCity.Mita, Checked(Tmt.AddDays(7), "  Sari Lestari, S.Kep., Ns. ")));

        Assert.Equal(Tmt.AddDays(7), (await world.CaseAsync(usul)).Tmt);
        Assert.Equal("Sari Lestari, S.Kep., Ns.", await world.ReadAsync(db => db.Pegawai.Where(p => p.Id == TestCity.Sari.PegawaiId).Select(p => p.NamaCetak).SingleAsync()));
        var papers = await world.ReadAsync(db => db.Berkas.Where(b => b.UsulMutasiId == usul).OrderBy(b => b.Kode).ToListAsync());
        Assert.Equal(["D02asal", "D02tujuan", "D03", "D04", "D05", "D06", "D07", "D08", "D09", "D10"], papers.Select(b => b.Kode));
        Assert.All(papers, b => Assert.Equal((KeadaanBerkas.Diperiksa, (Guid?)TestCity.Mita.UserId), (b.Keadaan, b.DiperiksaOlehId)));
    }

    [Fact]
    public async Task Without_the_recommended_paper_a_warning_is_kept_and_the_way_goes_on()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Consented);

        Must(await world.VerifyAsync(usul, TestCity.Mita, Checked() with { TanggalD10 = null }));

        var judged = await world.ReadAsync(db => db.Judgement.Where(j => j.UsulMutasiId == usul).OrderByDescending(j => j.Sequence).FirstAsync());
        Assert.Equal(("peringatan", 1), (judged.Putusan, judged.Peringatan));
    }

    [Fact]
    public async Task What_is_not_filled_is_named()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Consented);

        Assert.Equal(VerifyUsulMutasi.TmtMissing, Refused(await world.VerifyAsync(usul, TestCity.Mita, Checked() with { Tmt = null })));
        Assert.Equal(UsulMutasiRefusals.TmtNotAfterToday, Refused(await world.VerifyAsync(usul, TestCity.Mita, Checked(new DateOnly(2026, 11, 24)))));
        Assert.Equal(VerifyUsulMutasi.NameMissing, Refused(await world.VerifyAsync(usul, TestCity.Mita, Checked(nama: " "))));
        Assert.Equal(VerifyUsulMutasi.NameTooLong, Refused(await world.VerifyAsync(usul, TestCity.Mita, Checked(nama: new string('a', 201)))));
        var unseen = Refused(await world.VerifyAsync(usul, TestCity.Mita, Checked() with { Diperiksa = ["D02asal", "D02tujuan", "D03", "D04", "D05", "D06", "D08"] }));
        Assert.Equal("berkas-belum-diperiksa", unseen.Code);
        Assert.Contains("pangkat dan jabatan terakhir; Pernyataan tidak sedang tugas belajar", unseen.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flag_that_blocks_a_letter_stops_until_it_is_resolved()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Consented);
        await world.ChangeAsync(db => db.DataFlag.Add(new DataFlag { Id = Guid.CreateVersion7(), PegawaiId = TestCity.Sari.PegawaiId!.Value, Jenis = "golongan-kosong", Kolom = "GOL AKHIR", BlocksLetter = true, Saran = "Lengkapi golongan." }));
        await world.ChangeAsync(db => db.DataFlag.Add(new DataFlag { Id = Guid.CreateVersion7(), PegawaiId = TestCity.Sari.PegawaiId!.Value, Jenis = "pendidikan", Kolom = "PENDIDIKAN" }));

        var refusal = Refused(await world.VerifyAsync(usul, TestCity.Mita));
        Assert.Equal("data-menghalangi-surat", refusal.Code);
        Assert.Contains("GOL AKHIR", refusal.Message, StringComparison.Ordinal);

        await world.ChangeAsync(db => db.DataFlag.Single(f => f.BlocksLetter).ResolvedAt = world.Clock.GetUtcNow());
        Must(await world.VerifyAsync(usul, TestCity.Mita));
    }

    [Fact]
    public async Task What_the_system_does_not_have_stays_missing_whatever_was_ticked()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Consented);
        await world.ChangeAsync(db => db.PredikatKinerja.RemoveRange(db.PredikatKinerja.Where(k => k.PegawaiId == TestCity.Sari.PegawaiId && k.Tahun < 2026)));

        var refusal = Refused(await world.VerifyAsync(usul, TestCity.Mita));

        Assert.Contains(refusal.Code, new[] { "terhalang", "belum-dapat-dinilai" });
        Assert.Equal(UsulMutasiStatus.Consented, await world.StatusAsync(usul));
    }

    [Fact]
    public async Task A_rule_that_bars_the_fixed_date_stops()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Consented);
        await world.ChangeAsync(db => db.HukumanDisiplin.Add(new HukumanDisiplin
        {
            Id = Guid.CreateVersion7(), PegawaiId = TestCity.Sari.PegawaiId!.Value, Tingkat = "Sedang", Jenis = "Penundaan", Mulai = Tmt.AddDays(10), Sampai = Tmt.AddDays(200),
        }));

        Assert.Equal("terhalang", Refused(await world.VerifyAsync(usul, TestCity.Mita, Checked(Tmt.AddDays(30)))).Code);
        Must(await world.VerifyAsync(usul, TestCity.Mita, Checked(Tmt)));
    }

    [Fact]
    public async Task An_analyst_does_not_verify()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Consented);

        Assert.Equal("bukan-wewenang", Refused(await world.VerifyAsync(usul, TestCity.Arif)).Code);
    }
}
