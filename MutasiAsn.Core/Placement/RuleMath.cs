using MutasiAsn.Core.Deadlines;
using MutasiAsn.Core.People;

namespace MutasiAsn.Core.Placement;

/// <summary>Small arithmetic and words that several rules share.</summary>
internal static class RuleMath
{
    /// <summary>Who states a fact that has no column in the export.</summary>
    public const string WillBeStated = "pegawai menyatakannya saat mengusul, atasan membenarkan.";

    /// <summary>Said when the effective date is unknown.</summary>
    public const string TmtUnknown = "Belum diketahui TMT mutasi; pengusul mengisinya, verifikator menetapkannya.";

    /// <summary>The end of a warning, without a full stop: it does not stop the case.</summary>
    public static string GoOn(in CaseFacts c) => c.Stage == Stage.Submit ? "Usul tetap dapat dikirim dengan alasan" : "Usul dapat dilanjutkan dengan alasan";

    public static int AddMonths(int day, int months) => DateOnly.FromDayNumber(day).AddMonths(months).DayNumber;

    public static string Words(int day) => Tanggal.InWords(DateOnly.FromDayNumber(day));

    public static string Months(int months) => new MasaKerja(months / 12, months % 12).ToString();

    /// <summary>A date for the facts of a finding; <c>null</c> when unknown.</summary>
    public static object? Date(int day) => day == 0 ? null : DateOnly.FromDayNumber(day);

    /// <summary>A number for the facts of a finding; <c>null</c> when unknown.</summary>
    public static object? Number(int number) => number < 0 ? null : number;

    /// <summary>The weight that a condition decides; <c>null</c> when the condition is unknown and the weights differ.</summary>
    public static Verdict? Weight(bool? condition, Verdict yes, Verdict no) => condition switch
    {
        true => yes,
        false => no,
        null => yes == no ? yes : null,
    };
}
