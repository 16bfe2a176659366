using Microsoft.AspNetCore.Components;
using AngleSharp.Dom;
using Bunit;
using MutasiAsn.App.Features.Requests;
using MutasiAsn.Core.Requests;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.App.Features.Requests;

public sealed class UsulMutasiFormPageTests : CasePageTest
{
    private IRenderedComponent<UsulMutasiFormPage> _page = null!;

    [Fact]
    public async Task Without_a_post_it_goes_no_further_and_says_so()
    {
        Open();
        Assert.All(_page.FindAll("label.choice"), choice => Assert.False(choice.QuerySelector("input")!.HasAttribute("checked")));

        await _page.Find("form").SubmitAsync();

        Assert.Equal(["Pilih satu jabatan tujuan dari daftar."], Messages());
        Assert.Equal("1. Jabatan tujuan", Now());
    }

    [Fact]
    public async Task A_chosen_post_brings_what_the_rules_say_with_its_source()
    {
        Open();
        await ChooseAsync("Puskesmas Birobuli");

        _page.WaitForElement(".sticky .finding");
        Assert.Equal("Puskesmas Birobuli", _page.Find(".sticky h2").TextContent);
        Assert.All(_page.FindAll(".sticky .finding cite"), cite => Assert.NotEqual("", cite.TextContent));
    }

    [Fact]
    public async Task The_second_step_names_everything_that_is_missing_in_the_order_of_the_form()
    {
        Open();
        await ChooseAsync("Puskesmas Birobuli");
        await _page.Find("form").SubmitAsync();
        Assert.Equal("2. Alasan", Now());

        await _page.Find("form").SubmitAsync();

        Assert.Equal("Tulis alasan mutasi.", Messages()[0]);
        Assert.StartsWith("Isi tanggal mulai bertugas", Messages()[1], StringComparison.Ordinal);
        Assert.Equal(5, Messages().Count(m => m.StartsWith("Jawab pertanyaan: ", StringComparison.Ordinal)));
        Assert.Equal("true", _page.Find("#alasan").GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task A_mistake_loses_nothing_of_what_was_typed()
    {
        Open();
        await ChooseAsync("Puskesmas Birobuli");
        await _page.Find("form").SubmitAsync();
        _page.Find("#alasan").Input("Dekat orang tua.");
        _page.Find("#tmt-usulan").Input("29/02/2027");
        _page.Find("#nyata-ikatan input").Change("on");

        await _page.Find("form").SubmitAsync();

        Assert.Equal("Dekat orang tua.", _page.Find("#alasan").TextContent is { Length: > 0 } text ? text : _page.Find("#alasan").GetAttribute("value"));
        Assert.Equal("29/02/2027", _page.Find("#tmt-usulan").GetAttribute("value"));
        Assert.StartsWith("Isi tanggal mulai bertugas", _page.Find("#tmt-usulan-e").TextContent, StringComparison.Ordinal);
        Assert.Equal(4, Messages().Count(m => m.StartsWith("Jawab pertanyaan: ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_is_complete_is_shown_once_more_and_sent()
    {
        Open();
        await FillAsync();
        Assert.Equal("3. Periksa dan kirim", Now());
        Assert.Contains("8 Desember 2026", _page.Find(".answers").TextContent, StringComparison.Ordinal);
        Assert.Contains("Tidak satu pun dari kelima hal itu berlaku.", _page.Find(".answers").TextContent, StringComparison.Ordinal);

        await _page.Find("form").SubmitAsync();

        var usul = await World.ReadAsync(db => Task.FromResult(db.UsulMutasi.Single()));
        Assert.Equal(UsulMutasiStatus.Submitted, usul.Status);
        Assert.Equal("Dekat orang tua.", usul.Alasan);
    }

    [Fact]
    public async Task What_was_typed_and_not_sent_is_there_again()
    {
        Open();
        await ChooseAsync("Puskesmas Birobuli");
        await _page.Find("form").SubmitAsync();
        _page.Find("#alasan").Input("Dekat orang tua.");
        await DisposeComponentsAsync();

        Open();

        Assert.Contains("dipulihkan", _page.Find(".note").TextContent, StringComparison.Ordinal);
        Assert.Equal("Puskesmas Birobuli", _page.Find(".sticky h2").TextContent);
    }

    [Fact]
    public async Task Who_has_a_case_under_way_is_led_to_it()
    {
        await World.WalkAsync(UsulMutasiStatus.Submitted);
        SignIn(TestCity.Sari);
        var page = Render<UsulMutasiFormPage>();

        page.WaitForElement(".empty a");
        Assert.Equal("Usul belum dapat dibuat", page.Find(".empty h2").TextContent);
        Assert.Equal("/usul-mutasi", page.Find(".empty a").GetAttribute("href"));
    }

    [Fact]
    public async Task A_returned_case_opens_with_what_was_sent()
    {
        var usul = await World.WalkAsync(UsulMutasiStatus.Submitted);
        CaseWorld.Must(await World.ReturnAsync(usul, TestCity.Budi));
        SignIn(TestCity.Sari);
        _page = Render<UsulMutasiFormPage>(p => p.Add(f => f.Id, usul));
        _page.WaitForElement("label.choice");

        Assert.Equal("Ubah usul mutasi", _page.Find("h1").TextContent);
        Assert.True(Choice("Puskesmas Birobuli").HasAttribute("checked"));
        await _page.Find("form").SubmitAsync();
        Assert.Equal("07/12/2026", _page.Find("#tmt-usulan").GetAttribute("value"));
    }

    private void Open()
    {
        SignIn(TestCity.Sari);
        _page = Render<UsulMutasiFormPage>();
        _page.WaitForElement("label.choice");
    }

    private async Task FillAsync()
    {
        await ChooseAsync("Puskesmas Birobuli");
        await _page.Find("form").SubmitAsync();
        _page.Find("#alasan").Input("Dekat orang tua.");
        _page.Find("#tmt-usulan").Input("8/12/2026");
        foreach (var key in new[] { "peradilan", "pemeriksaan", "belajar", "ikatan", "pensiun" })
            await _page.Find($"#nyata-{key} input").ChangeAsync(new ChangeEventArgs { Value = "on" });
        foreach (var id in _page.FindAll("textarea").Select(t => t.Id!).Where(id => id.StartsWith("alasan-R", StringComparison.Ordinal)))
            _page.Find($"#{id}").Input("Alasan keluarga.");
        await _page.Find("form").SubmitAsync();
    }

    private Task ChooseAsync(string unit) => Choice(unit).ChangeAsync(new ChangeEventArgs { Value = "on" });

    private IElement Choice(string unit) => _page.FindAll("label.choice").Single(c => c.TextContent.Contains(unit, StringComparison.Ordinal)).QuerySelector("input")!;

    private List<string> Messages() => [.. _page.FindAll(".summary a").Select(a => a.TextContent)];

    private string Now() => _page.Find("li[aria-current=step]").TextContent;
}
