using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Features.Requests;
using MutasiAsn.Core.Requests;
using MutasiAsn.Tests.Support;
using static MutasiAsn.Tests.Support.CaseWorld;

namespace MutasiAsn.Tests.App.Features.Requests;

public sealed class RecordDeliberationTests
{
    [Fact]
    public async Task The_outcome_is_kept_as_minutes_with_a_number()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Deliberated);

        var minutes = await world.ReadAsync(db => db.BeritaAcara.SingleAsync(b => b.UsulMutasiId == usul));

        Assert.Equal(("800.1.3.1/01/TPK/2026", 1, 5, 0, true, TestCity.Tono.UserId), (minutes.Nomor, minutes.Round, minutes.Setuju, minutes.TidakSetuju, minutes.Menyetujui, minutes.DicatatOlehId));
        Assert.Equal("5 dari 5 setuju", (await world.StepsAsync(usul))[^1].ActingAs);
    }

    [Fact]
    public async Task A_team_that_does_not_agree_ends_the_case_and_says_what_would_change_it()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Verified);
        Assert.Equal("alasan-kosong", Refused(await world.DeliberateAsync(usul, TestCity.Tono, Minutes(false) with { YangMengubah = " " })).Code);

        Assert.Equal(UsulMutasiStatus.Rejected, Must(await world.DeliberateAsync(usul, TestCity.Tono, Minutes(false))).Status);

        Assert.Equal("Menunggu pegawai pengganti.", (await world.StepsAsync(usul))[^1].WhatWouldChange);
    }

    [Fact]
    public async Task Votes_and_outcome_fit_those_who_were_there_and_not_recused()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Verified);
        var form = Minutes();
        List<AnggotaSidang> absent = [.. form.Anggota.Take(4), form.Anggota[4] with { Hadir = false }];

        Assert.Equal(RecordDeliberation.VotesDoNotAdd, Refused(await world.DeliberateAsync(usul, TestCity.Tono, form with { Anggota = absent })));
        Assert.Equal(RecordDeliberation.VotesDoNotAdd, Refused(await world.DeliberateAsync(usul, TestCity.Tono, form with { Setuju = 6, TidakSetuju = -1 })));
        Assert.Equal(RecordDeliberation.OutcomeAgainstVotes, Refused(await world.DeliberateAsync(usul, TestCity.Tono, form with { Setuju = 2, TidakSetuju = 3 })));
        Assert.Equal(RecordDeliberation.OutcomeAgainstVotes, Refused(await world.DeliberateAsync(usul, TestCity.Tono, form with { Anggota = absent, Setuju = 2, TidakSetuju = 2 })));
        Assert.Equal(RecordDeliberation.DateMissing, Refused(await world.DeliberateAsync(usul, TestCity.Tono, form with { Tanggal = new DateOnly(2026, 11, 25) })));
        Assert.Equal(RecordDeliberation.DateMissing, Refused(await world.DeliberateAsync(usul, TestCity.Tono, form with { Tanggal = null })));
        Assert.Equal("alasan-kosong", Refused(await world.DeliberateAsync(usul, TestCity.Tono, form with { Alasan = "" })).Code);
        Must(await world.DeliberateAsync(usul, TestCity.Tono, form with { Anggota = absent, Setuju = 4 }));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public async Task A_team_that_is_too_small_decides_nothing_not_even_a_refusal(int members)
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Verified);
        List<AnggotaSidang> few = [.. Members().Take(members)];

        Assert.Equal("terhalang", Refused(await world.DeliberateAsync(usul, TestCity.Tono, Minutes() with { Anggota = few, Setuju = members })).Code);
        Assert.Equal("terhalang", Refused(await world.DeliberateAsync(usul, TestCity.Tono, Minutes(false) with { Anggota = few, Setuju = 0, TidakSetuju = members })).Code);
    }

    [Fact]
    public async Task An_even_team_or_one_without_an_element_decides_nothing()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Verified);
        List<AnggotaSidang> even = [.. Members(), new(null, "Anggota luar", "Kepala Dinas Sosial", UnsurSidang.Jpt, true, false)];
        List<AnggotaSidang> noSupervision = [.. Members().Select(m => m.Unsur == UnsurSidang.Pengawasan ? m with { Unsur = UnsurSidang.Jpt } : m)];

        Assert.Equal("terhalang", Refused(await world.DeliberateAsync(usul, TestCity.Tono, Minutes() with { Anggota = even, Setuju = 6 })).Code);
        Assert.Equal("terhalang", Refused(await world.DeliberateAsync(usul, TestCity.Tono, Minutes() with { Anggota = noSupervision })).Code);
    }

    [Fact]
    public async Task A_leader_who_consented_is_recused_and_the_team_is_counted_with_him()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Verified, jabatan: TestCity.PerawatRumahSakit);

        Assert.Equal(RecordDeliberation.NotRecused(TestCity.Gita.Nama), Refused(await world.DeliberateAsync(usul, TestCity.Tono)));

        List<AnggotaSidang> recused = [.. Members().Select(m => m.UserId == TestCity.Gita.UserId ? m with { Benturan = true } : m)];
        Must(await world.DeliberateAsync(usul, TestCity.Tono, Minutes() with { Anggota = recused, Setuju = 4 }));
    }

    [Fact]
    public async Task The_same_account_is_not_two_members()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Verified);
        List<AnggotaSidang> doubled = [.. Members().Take(4), Members()[3]];

        Assert.Equal("anggota-ganda", Refused(await world.DeliberateAsync(usul, TestCity.Tono, Minutes() with { Anggota = doubled })).Code);
    }

    [Fact]
    public async Task The_recorder_starts_with_the_holders_of_the_posts_that_the_law_names()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Verified);

        var proposal = Must(await world.ViewAsync(usul, TestCity.Tono)).SuggestedTeam;

        Assert.Equal([UnsurSidang.Pyb, UnsurSidang.Kepegawaian, UnsurSidang.Pengawasan, UnsurSidang.Jpt, UnsurSidang.Jpt], proposal.Select(m => m.Unsur));
        Assert.Equal([TestCity.Umar.UserId, TestCity.Fahmi.UserId, TestCity.Zahra.UserId], proposal.Take(3).Select(m => m.UserId!.Value));
        Must(await world.DeliberateAsync(usul, TestCity.Tono, Minutes() with { Anggota = proposal }));
    }
}
