using MutasiAsn.Core.People;
using MutasiAsn.Core.Positions;

namespace MutasiAsn.App.Features.Intake;

/// <summary>The words and codes of the national export in our types; the only place that knows both.</summary>
internal static class ExportCodes
{
    private static readonly Dictionary<string, string> _golonganById = new(StringComparer.Ordinal)
    {
        ["11"] = "I/a", ["12"] = "I/b", ["13"] = "I/c", ["14"] = "I/d",
        ["21"] = "II/a", ["22"] = "II/b", ["23"] = "II/c", ["24"] = "II/d",
        ["31"] = "III/a", ["32"] = "III/b", ["33"] = "III/c", ["34"] = "III/d",
        ["41"] = "IV/a", ["42"] = "IV/b", ["43"] = "IV/c", ["44"] = "IV/d", ["45"] = "IV/e",
    };

    private static readonly string[] _pppk = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII"];

    public static Nip ToNip(string digits) => new(digits);

    public static bool TryStatus(string text, out StatusAsn status)
    {
        StatusAsn? found = text.ToUpperInvariant() switch
        {
            "P" or "PNS" => StatusAsn.Pns,
            "C" or "CPNS" => StatusAsn.Cpns,
            "PPPK" => StatusAsn.Pppk,
            _ => null,
        };
        status = found ?? default;
        return found is not null;
    }

    public static string Text(StatusAsn status) => status switch
    {
        StatusAsn.Pns => "P",
        StatusAsn.Cpns => "C",
        _ => "PPPK",
    };

    /// <summary>The grade that a GOL AKHIR ID stands for; PPPK count from 01, which a spreadsheet may have made 1.</summary>
    public static string? GolonganOfId(string id, StatusAsn status)
    {
        if (status != StatusAsn.Pppk)
            return _golonganById.GetValueOrDefault(id);
        return int.TryParse(id, out var number) && number >= 1 && number <= _pppk.Length ? _pppk[number - 1] : null;
    }

    /// <summary>The level that a text means; <c>null</c> = not known.</summary>
    public static TingkatPendidikan? Tingkat(string text) => TingkatPendidikanText.TryParse(Plain(text), out var tingkat) ? tingkat : null;

    public static string Text(TingkatPendidikan? tingkat) => tingkat?.Name() ?? "belum ditetapkan";

    /// <summary>Step on the ladder, on which D-IV stands beside S-1; 0 = unknown.</summary>
    public static int Step(TingkatPendidikan? tingkat) => tingkat?.Ladder() ?? 0;

    private static string Plain(string text) => text.ToUpperInvariant() switch
    {
        "SEKOLAH DASAR" => "SD",
        "SMP" or "SLTP KEJURUAN" => "SLTP",
        "SMA" or "SMK" or "SLTA KEJURUAN" or "SLTA KEGURUAN" => "SLTA",
        "D3" => "D-III",
        "D4" => "D-IV",
        "S1" => "S-1",
        "S2" => "S-2",
        "S3" => "S-3",
        var other => other,
    };

    public static JenisJabatan? Jenis(string text) => text.ToUpperInvariant() switch
    {
        "PELAKSANA" => JenisJabatan.Pelaksana,
        "FUNGSIONAL" => JenisJabatan.Fungsional,
        "PENGAWAS" => JenisJabatan.Pengawas,
        "ADMINISTRATOR" => JenisJabatan.Administrator,
        "JPT PRATAMA" => JenisJabatan.JptPratama,
        _ => null,
    };

    /// <summary>Kind of a post held earlier: the history knows "Struktural" with its echelon, where the map of posts has three kinds.</summary>
    public static JenisJabatan JenisOfHistory(string jenis, string eselon)
    {
        if (jenis.Contains("Tertentu", StringComparison.OrdinalIgnoreCase))
            return JenisJabatan.Fungsional;
        if (!jenis.Contains("Struktural", StringComparison.OrdinalIgnoreCase))
            return JenisJabatan.Pelaksana;
        return eselon switch
        {
            _ when eselon.StartsWith("III", StringComparison.OrdinalIgnoreCase) => JenisJabatan.Administrator,
            _ when eselon.StartsWith("II", StringComparison.OrdinalIgnoreCase) => JenisJabatan.JptPratama,
            _ => JenisJabatan.Pengawas,
        };
    }

    public static Predikat? Predikat(string text) => PredikatText.TryParse(text, out var predikat) ? predikat : null;
}
