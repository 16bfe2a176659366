using MutasiAsn.App.Components;
using MutasiAsn.Core;

namespace MutasiAsn.Tests.App.Components;

public sealed class ToastsTests
{
    [Fact]
    public void At_most_three_stand_and_the_oldest_goes()
    {
        var toasts = new Toasts();
        foreach (var text in new[] { "satu", "dua", "tiga", "empat" })
            toasts.Good(text);

        Assert.Equal(["dua", "tiga", "empat"], toasts.Items.Select(t => t.Text));
    }

    [Fact]
    public void The_same_text_stands_once_and_last()
    {
        var toasts = new Toasts();
        toasts.Good("satu");
        toasts.Good("dua");
        toasts.Good("satu");

        Assert.Equal(["dua", "satu"], toasts.Items.Select(t => t.Text));
    }

    [Fact]
    public void A_refusal_carries_its_source_and_is_no_success()
    {
        var toasts = new Toasts();
        toasts.Refused(new Refusal("usul-sendiri", "Anda tidak dapat memutus usul Anda sendiri.", "UU 30/2014 Pasal 42"));

        var toast = Assert.Single(toasts.Items);
        Assert.False(toast.IsGood);
        Assert.Equal("UU 30/2014 Pasal 42", toast.Citation);
    }

    [Fact]
    public void Closing_tells_the_host_once()
    {
        var toasts = new Toasts();
        toasts.Good("satu");
        var told = 0;
        toasts.Changed += () => told++;

        var id = toasts.Items[0].Id;
        toasts.Close(id);
        toasts.Close(id);

        Assert.Empty(toasts.Items);
        Assert.Equal(1, told);
    }
}
