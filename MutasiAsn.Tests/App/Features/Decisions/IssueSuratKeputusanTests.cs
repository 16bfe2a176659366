using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Features.Decisions;
using MutasiAsn.Core.Decisions;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Placement;
using MutasiAsn.Core.Positions;
using MutasiAsn.Core.Requests;
using MutasiAsn.Tests.Support;
using static MutasiAsn.Tests.Support.CaseWorld;

namespace MutasiAsn.Tests.App.Features.Decisions;

public sealed class IssueSuratKeputusanTests
{
    [Fact]
    public async Task One_transaction_makes_number_facts_bytes_hash_and_both_placements()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Approved);

        Must(await world.IssueAsync(usul, TestCity.Fahmi));

        var surat = await world.ReadAsync(db => db.SuratKeputusan.SingleAsync(s => s.UsulMutasiId == usul));
        var letter = await world.ReadAsync(db => db.Letter.SingleAsync(l => l.SuratKeputusanId == surat.Id));
        var file = await world.ReadAsync(db => db.LetterFile.SingleAsync(f => f.LetterId == letter.Id));
        Assert.Equal(("800.1.3.1/001/BKPSDMD/2026", 1, 2026, new DateOnly(2026, 11, 24), Tmt, SuratKeputusanStatus.Berlaku), (surat.NomorLengkap, surat.Nomor, surat.Tahun, surat.Tanggal, surat.Tmt, surat.Status));
        Assert.Equal((Convert.ToHexStringLower(SHA256.HashData(file.Bytes)), file.Bytes.Length, TestCity.Sari.PegawaiId!.Value), (letter.Sha256, letter.Ukuran, letter.PegawaiId));
        Assert.Equal("%PDF-"u8.ToArray(), file.Bytes[..5]);
        Assert.Equal((VerificationCode.Length, "001", "Puskesmas Birobuli"), (letter.Kode.Length, letter.NipAkhir, letter.UnitTujuan));
        var held = await world.ReadAsync(db => db.Penempatan.Where(p => p.PegawaiId == TestCity.Sari.PegawaiId).OrderBy(p => p.Mulai).ToListAsync());
        Assert.Equal((TestCity.PerawatSinggani, Tmt.AddDays(-1)), (held[0].JabatanId, held[0].Sampai!.Value));
        Assert.Equal(
            (TestCity.PerawatBirobuli, Tmt, null, SifatPenempatan.Definitif, SumberPenempatan.SuratKeputusan, surat.Id),
            (held[1].JabatanId, held[1].Mulai, held[1].Sampai, held[1].Sifat, held[1].Sumber, held[1].SuratKeputusanId!.Value));
    }

    [Fact]
    public async Task The_facts_of_a_letter_are_frozen()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Issued);
        var before = await LetterAsync(world, usul);

        await world.ChangeAsync(db =>
        {
            db.Pegawai.Single(p => p.Id == TestCity.Sari.PegawaiId).NamaCetak = "Nama Lain";
            db.UnitKerja.Single(u => u.Id == TestCity.Birobuli).Nama = "Unit Lain";
            db.Jabatan.Single(j => j.Id == TestCity.PerawatBirobuli).Nama = "Jabatan Lain";
            db.Ketentuan.Add(new Ketentuan { Id = Guid.CreateVersion7(), Key = KetentuanKeys.SuratTempat, Value = "Kota Lain", ValidFrom = new DateOnly(2026, 11, 24) });
        });
        var download = Must(await world.Get<DownloadLetter>().RunAsync(before.Id, TestCity.Sari.UserId, CancellationToken.None));
        var after = await LetterAsync(world, usul);
        var told = await world.Get<VerifyLetter>().RunAsync(before.Kode, CancellationToken.None);

        Assert.Equal((before.Fakta, before.Sha256), (after.Fakta, after.Sha256));
        Assert.Equal(before.Sha256, Convert.ToHexStringLower(SHA256.HashData(download.Bytes)));
        Assert.Equal("Puskesmas Birobuli", told!.Unit);
    }

    [Fact]
    public async Task The_frozen_facts_make_the_same_bytes_again()
    {
        await using var world = await StartAsync();
        var letter = await LetterAsync(world, await world.WalkAsync(UsulMutasiStatus.Issued));

        var facts = JsonSerializer.Deserialize<PetikanFacts>(letter.Fakta)!;
        var again = world.Get<MutasiAsn.App.Letters.LetterRenderer>().Petikan(facts);

        Assert.Equal(letter.Sha256, Convert.ToHexStringLower(SHA256.HashData(again)));
        Assert.False(facts.IsKonsep);
        Assert.EndsWith($"/verifikasi/{letter.Kode}", facts.AlamatVerifikasi, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_of_the_decision_may_be_the_first_day_but_not_later()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Approved);

        world.Clock.GoTo(Tmt.AddDays(1));
        Assert.Equal(IssueSuratKeputusan.TmtPassed, Refused(await world.IssueAsync(usul, TestCity.Fahmi)));
        world.Clock.GoTo(Tmt);
        Must(await world.IssueAsync(usul, TestCity.Fahmi));
    }

    [Theory]
    [InlineData("berakhir")]
    [InlineData("batal")]
    public async Task A_placement_of_origin_that_no_longer_runs_is_refused(string how)
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Approved);
        await world.ChangeAsync(db =>
        {
            var origin = db.Penempatan.Single(p => p.PegawaiId == TestCity.Sari.PegawaiId);
            if (how == "batal")
                origin.Batal = true;
            else
                origin.Sampai = new DateOnly(2026, 12, 31);
        });

        Assert.Equal(IssueSuratKeputusan.OriginEnded, Refused(await world.IssueAsync(usul, TestCity.Fahmi)));
        await NothingIssuedAsync(world);
    }

    [Fact]
    public async Task A_post_that_was_filled_meanwhile_is_refused_and_no_number_is_used()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Approved);
        await world.ChangeAsync(db =>
        {
            foreach (var other in new[] { TestCity.Rina, TestCity.Lina, TestCity.Joko })
                TestCity.Hold(db, other, TestCity.PerawatBirobuli, SifatPenempatan.Sementara, new DateOnly(2027, 1, 1));
        });

        var refusal = Refused(await world.IssueAsync(usul, TestCity.Fahmi));

        Assert.Equal("terhalang", refusal.Code);
        Assert.StartsWith("Kebutuhan 5, terisi paling banyak 5 sejak TMT", refusal.Message, StringComparison.Ordinal);
        await NothingIssuedAsync(world);
    }

    [Fact]
    public async Task A_flag_that_blocks_a_letter_is_refused()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Approved);
        await world.ChangeAsync(db => db.DataFlag.Add(new DataFlag { Id = Guid.CreateVersion7(), PegawaiId = TestCity.Sari.PegawaiId!.Value, Jenis = "nip-tidak-sah", Kolom = "NIP", BlocksLetter = true }));

        Assert.Equal("data-menghalangi-surat", Refused(await world.IssueAsync(usul, TestCity.Fahmi)).Code);
        await NothingIssuedAsync(world);
    }

    [Fact]
    public async Task A_signer_without_a_record_is_refused()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Approved);
        await world.ChangeAsync(db => db.AppUser.Single(u => u.Id == TestCity.Fahmi.UserId).PegawaiId = null);

        Assert.Equal(IssueSuratKeputusan.NoPenandatangan, Refused(await world.IssueAsync(usul, TestCity.Fahmi)));
        await NothingIssuedAsync(world);
    }

    [Fact]
    public async Task A_later_number_never_carries_an_earlier_date()
    {
        await using var world = await StartAsync();
        var first = await world.WalkAsync(UsulMutasiStatus.Approved, TestCity.Rina);
        var second = await world.WalkAsync(UsulMutasiStatus.Approved);
        world.Clock.GoTo(new DateOnly(2026, 11, 26));
        Must(await world.IssueAsync(first, TestCity.Fahmi));

        world.Clock.GoTo(new DateOnly(2026, 11, 25));
        Assert.Equal(IssueSuratKeputusan.EarlierDate, Refused(await world.IssueAsync(second, TestCity.Fahmi)));
        world.Clock.GoTo(new DateOnly(2026, 11, 26));
        Must(await world.IssueAsync(second, TestCity.Fahmi));
        Assert.Equal([1, 2], await NumbersAsync(world));
    }

    [Fact]
    public async Task The_numbers_begin_anew_with_the_year_of_palu()
    {
        await using var world = await StartAsync();
        var first = await world.WalkAsync(UsulMutasiStatus.Approved, TestCity.Rina, tmt: new DateOnly(2027, 2, 1));
        var second = await world.WalkAsync(UsulMutasiStatus.Approved, tmt: new DateOnly(2027, 2, 1));
        world.Clock.GoTo(new DateOnly(2026, 12, 31));
        Must(await world.IssueAsync(first, TestCity.Fahmi));

        world.Clock.GoTo(new DateOnly(2027, 1, 1));
        world.Clock.Advance(TimeSpan.FromHours(-8));
        Must(await world.IssueAsync(second, TestCity.Fahmi));

        Assert.Equal(["800.1.3.1/001/BKPSDMD/2026", "800.1.3.1/001/BKPSDMD/2027"], await world.ReadAsync(db => db.SuratKeputusan.OrderBy(s => s.Tahun).Select(s => s.NomorLengkap).ToListAsync()));
    }

    [Fact]
    public async Task Only_the_signer_issues()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Approved);

        foreach (var other in new[] { TestCity.WaliKota, TestCity.Umar, TestCity.Mita, TestCity.Budi, TestCity.Sari })
            Assert.False((await world.IssueAsync(usul, other)).Succeeded);
        await NothingIssuedAsync(world);
    }

    [Fact]
    public async Task A_double_click_issues_one_letter()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Approved);
        var press = await world.LookAsync(usul);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => world.IssueAsync(usul, TestCity.Fahmi, press))));

        Assert.Single(answers.Select(a => Must(a)).Distinct());
        Assert.Equal([1], await NumbersAsync(world));
    }

    private static Task<Letter> LetterAsync(CaseWorld world, Guid usul) => world.ReadAsync(db =>
        (from l in db.Letter join s in db.SuratKeputusan on l.SuratKeputusanId equals s.Id where s.UsulMutasiId == usul select l).AsNoTracking().SingleAsync());

    private static Task<List<int>> NumbersAsync(CaseWorld world) => world.ReadAsync(db => db.SuratKeputusan.OrderBy(s => s.Nomor).Select(s => s.Nomor).ToListAsync());

    private static async Task NothingIssuedAsync(CaseWorld world)
    {
        Assert.Empty(await NumbersAsync(world));
        Assert.Equal(0, await world.ReadAsync(db => db.LetterSeries.CountAsync(s => s.Seri == IssueSuratKeputusan.Series)));
        Assert.Equal(0, await world.ReadAsync(db => db.Penempatan.CountAsync(p => p.Sumber == SumberPenempatan.SuratKeputusan)));
    }
}
