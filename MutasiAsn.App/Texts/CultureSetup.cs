using System.Globalization;

namespace MutasiAsn.App.Texts;

/// <summary>Indonesian once, for the whole process: dates, figures, first day of the week.</summary>
public static class CultureSetup
{
    public static CultureInfo Indonesian { get; } = Make();

    public static void Use()
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = Indonesian;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Indonesian;
    }

    private static CultureInfo Make()
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo("id-ID").Clone();
        culture.DateTimeFormat.FirstDayOfWeek = DayOfWeek.Monday;
        culture.DateTimeFormat.ShortDatePattern = "d MMMM yyyy";
        culture.DateTimeFormat.ShortTimePattern = "HH.mm";
        return CultureInfo.ReadOnly(culture);
    }
}
