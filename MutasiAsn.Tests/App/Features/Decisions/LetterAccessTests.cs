using System.Text;
using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Features.Decisions;
using MutasiAsn.Core.Requests;
using MutasiAsn.Tests.Support;
using UglyToad.PdfPig;
using static MutasiAsn.Tests.Support.CaseWorld;

namespace MutasiAsn.Tests.App.Features.Decisions;

/// <summary>Who gets a letter or its draft, and what the trail keeps of it.</summary>
public sealed class LetterAccessTests
{
    [Fact]
    public async Task The_person_concerned_and_those_who_keep_all_letters_download_it_and_each_time_is_recorded()
    {
        await using var world = await StartAsync();
        await world.WalkAsync(UsulMutasiStatus.Issued);
        var letter = await world.ReadAsync(db => db.Letter.Select(l => l.Id).SingleAsync());

        foreach (var who in new[] { TestCity.Sari, TestCity.Mita, TestCity.Arif, TestCity.Fahmi })
            Assert.Equal("petikan-800.1.3.1-001-BKPSDMD-2026.pdf", Must(await world.Get<DownloadLetter>().RunAsync(letter, who.UserId, CancellationToken.None)).FileName);

        var trail = await world.ReadAsync(db => db.AuditEntry.Where(a => a.Apa == "mengunduh surat").OrderBy(a => a.Sequence).Select(a => a.ActorNama).ToListAsync());
        Assert.Equal([TestCity.Sari.Nama, TestCity.Mita.Nama, TestCity.Arif.Nama, TestCity.Fahmi.Nama], trail);
    }

    [Fact]
    public async Task To_everybody_else_the_letter_does_not_exist_and_nothing_is_recorded()
    {
        await using var world = await StartAsync();
        await world.WalkAsync(UsulMutasiStatus.Issued);
        var letter = await world.ReadAsync(db => db.Letter.Select(l => l.Id).SingleAsync());

        foreach (var who in new[] { TestCity.Rina, TestCity.Budi, TestCity.Dewi, TestCity.Tono, new Someone(Guid.CreateVersion7(), null, "Siapa") })
            Assert.Equal(DownloadLetter.NotFound, Refused(await world.Get<DownloadLetter>().RunAsync(letter, who.UserId, CancellationToken.None)));
        Assert.Equal(DownloadLetter.NotFound, Refused(await world.Get<DownloadLetter>().RunAsync(Guid.CreateVersion7(), TestCity.Sari.UserId, CancellationToken.None)));
        Assert.Equal(0, await world.ReadAsync(db => db.AuditEntry.CountAsync(a => a.Apa == "mengunduh surat")));
    }

    [Fact]
    public async Task Everybody_lists_the_own_letters_and_hr_all()
    {
        await using var world = await StartAsync();
        await world.WalkAsync(UsulMutasiStatus.Issued);
        await world.WalkAsync(UsulMutasiStatus.Issued, TestCity.Rina);
        async Task<int> CountAsync(Someone who, string? cari = null) => (await world.Get<ListSuratKeputusan>().RunAsync(new ListSuratKeputusan.Filter(cari, 1), await world.ActorAsync(who), CancellationToken.None)).Total;

        Assert.Equal((1, 0, 2, 2), (await CountAsync(TestCity.Sari), await CountAsync(TestCity.Budi), await CountAsync(TestCity.Mita), await CountAsync(TestCity.Fahmi)));
        Assert.Equal((1, 1, 2, 0), (await CountAsync(TestCity.Mita, "rina"), await CountAsync(TestCity.Mita, "/002/"), await CountAsync(TestCity.Mita, "bkpsdmd"), await CountAsync(TestCity.Mita, "%_%")));
        Assert.Equal(0, await CountAsync(TestCity.Sari, "rina"));
    }

    [Fact]
    public async Task The_draft_letter_is_there_from_forwarded_to_approved_and_says_konsep()
    {
        await using var world = await StartAsync();
        var usul = await world.WalkAsync(UsulMutasiStatus.Deliberated);
        Assert.Equal(GetKonsep.NotYet, Refused(await world.Get<GetKonsep>().RunAsync(usul, TestCity.Umar.UserId, CancellationToken.None)));
        await world.GoOnAsync(usul, UsulMutasiStatus.Forwarded);

        using var pdf = PdfDocument.Open(await world.ReadKonsepAsync(usul, TestCity.WaliKota));
        var text = string.Concat(pdf.GetPages().Select(p => p.Text));

        Assert.Contains("KONSEP", text, StringComparison.Ordinal);
        Assert.Equal(UsulMutasiRefusals.NotFound, Refused(await world.Get<GetKonsep>().RunAsync(usul, TestCity.Rina.UserId, CancellationToken.None)));
        await world.GoOnAsync(usul, UsulMutasiStatus.Issued);
        Assert.Equal(GetKonsep.NotYet, Refused(await world.Get<GetKonsep>().RunAsync(usul, TestCity.Mita.UserId, CancellationToken.None)));
    }

    [Fact]
    public async Task A_code_is_read_however_it_is_typed_and_a_wrong_one_finds_nothing()
    {
        await using var world = await StartAsync();
        await world.WalkAsync(UsulMutasiStatus.Issued);
        var code = await world.ReadAsync(db => db.Letter.Select(l => l.Kode).SingleAsync());
        var verify = world.Get<VerifyLetter>();
        var typed = new StringBuilder();
        foreach (var (c, i) in code.Select((c, i) => (c, i)))
            typed.Append(i > 0 && i % 5 == 0 ? "- " : "").Append(c switch { '0' => 'o', '1' => 'l', _ => char.ToLowerInvariant(c) });

        var told = await verify.RunAsync(typed.ToString(), CancellationToken.None);

        Assert.Equal(("800.1.3.1/001/BKPSDMD/2026", new DateOnly(2026, 11, 24), "001", "Puskesmas Birobuli", false, true), (told!.Nomor, told.Tanggal, told.NipAkhir, told.Unit, told.IsSigned, told.Berlaku));
        Assert.Null(await verify.RunAsync((code[0] == 'Z' ? 'Y' : 'Z') + code[1..], CancellationToken.None));
        Assert.Null(await verify.RunAsync(code[1..], CancellationToken.None));
        Assert.Null(await verify.RunAsync(null, CancellationToken.None));
        Assert.Null(await verify.RunAsync("' OR 1=1 --", CancellationToken.None));
    }
}
