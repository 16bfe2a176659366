using CsCheck;
using MutasiAsn.App.Features.Placement;
using MutasiAsn.Core.Deadlines;

namespace MutasiAsn.Tests.Core.Deadlines;

public sealed class HariKerjaTests
{
    private static readonly HariKerja _seed = SeedFiles.HariKerja();

    [Theory]
    [InlineData("2026-01-05", 14, "2026-01-26")]
    [InlineData("2026-03-02", 14, "2026-03-27")]
    [InlineData("2026-12-14", 14, "2027-01-07")]
    [InlineData("2026-01-05", 21, "2026-02-04")]
    public void Day_after_receipt_is_the_first(string from, int count, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, null), _seed.AddWorkingDays(DateOnly.Parse(from, null), count));

    [Theory]
    [InlineData("2026-01-05", "2026-01-23")]
    [InlineData("2026-03-02", "2026-03-26")]
    [InlineData("2026-12-14", "2027-01-06")]
    public void Day_of_receipt_is_the_first_when_counted_from_the_day_before(string from, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, null), _seed.AddWorkingDays(DateOnly.Parse(from, null).AddDays(-1), 14));

    [Fact]
    public void Joint_leave_is_a_working_day_when_left_out_of_the_set()
    {
        var nationalOnly = new HariKerja([new(2026, 3, 19), new(2026, 3, 21), new(2026, 3, 22)]);

        Assert.Equal(new DateOnly(2026, 3, 23), nationalOnly.AddWorkingDays(new(2026, 3, 2), 14));
        Assert.Equal(new DateOnly(2026, 3, 20), nationalOnly.AddWorkingDays(new(2026, 3, 1), 14));
    }

    [Fact]
    public void Weekends_and_days_off_do_not_count()
    {
        Assert.False(_seed.IsHariKerja(new(2026, 1, 16)));
        Assert.False(_seed.IsHariKerja(new(2026, 1, 17)));
        Assert.True(_seed.IsHariKerja(new(2026, 1, 19)));
        Assert.Throws<ArgumentOutOfRangeException>(() => _seed.AddWorkingDays(new(2026, 1, 5), -1));
    }

    [Fact]
    public void Counting_back_gives_what_was_added() => Gen.Select(Gen.Int[738_886, 740_000], Gen.Int[0, 60]).Sample((start, count) =>
    {
        var from = DateOnly.FromDayNumber(start);
        var until = _seed.AddWorkingDays(from, count);

        return _seed.WorkingDaysBetween(from, until) == count && _seed.WorkingDaysBetween(until, from) == -count;
    });
}
