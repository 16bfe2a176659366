namespace MutasiAsn.App.Texts;

/// <summary>The time of Palu: WITA, Asia/Makassar.</summary>
public static class Wita
{
    private static readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Makassar");

    public static DateTimeOffset Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, _zone);

    public static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(Local(at).DateTime);

    public static DateOnly Today(this TimeProvider clock) => Day(clock.GetUtcNow());
}
