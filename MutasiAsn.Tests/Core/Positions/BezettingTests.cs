using CsCheck;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.Tests.Core.Positions;

public sealed class BezettingTests
{
    private static readonly DateOnly _tmt = new(2026, 12, 1);

    private static readonly Gen<(DateOnly Mulai, DateOnly? Sampai)> _interval = Gen.Select(Gen.Int[-40, 40], Gen.Int[0, 40], Gen.Bool, (start, length, open) =>
        (_tmt.AddDays(start), open ? (DateOnly?)null : _tmt.AddDays(start + length)));

    [Fact]
    public void Both_ends_of_an_interval_count()
    {
        (DateOnly, DateOnly?)[] held = [(_tmt, _tmt.AddDays(9))];

        Assert.Equal(0, Bezetting.On(held, _tmt.AddDays(-1)));
        Assert.Equal(1, Bezetting.On(held, _tmt));
        Assert.Equal(1, Bezetting.On(held, _tmt.AddDays(9)));
        Assert.Equal(0, Bezetting.On(held, _tmt.AddDays(10)));
    }

    [Fact]
    public void One_leaving_the_day_before_another_comes_are_never_two() =>
        Assert.Equal(1, Bezetting.PeakFrom([(_tmt.AddDays(-900), _tmt.AddDays(19)), (_tmt.AddDays(20), null)], _tmt));

    [Fact]
    public void A_place_promised_by_a_later_decree_is_taken() =>
        Assert.Equal(2, Bezetting.PeakFrom([(_tmt.AddDays(-900), null), (_tmt.AddDays(30), null)], _tmt));

    [Fact]
    public void A_place_that_frees_itself_later_is_not_free_yet() => Assert.Equal(1, Bezetting.PeakFrom([(_tmt.AddDays(-900), _tmt)], _tmt));

    [Fact]
    public void What_ended_before_does_not_count() => Assert.Equal(0, Bezetting.PeakFrom([(_tmt.AddDays(-900), _tmt.AddDays(-1))], _tmt));

    [Fact]
    public void A_post_that_nobody_held_is_empty() => Assert.Equal(0, Bezetting.PeakFrom([], _tmt));

    [Fact]
    public void The_peak_is_the_most_on_any_single_day() => _interval.Array[0, 12].Sample(held =>
        Bezetting.PeakFrom(held, _tmt) == Enumerable.Range(0, 90).Max(day => Bezetting.On(held, _tmt.AddDays(day))));
}
