using System.Collections.Concurrent;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace MutasiAsn.App.Texts;

/// <summary>MudBlazor's own words in Indonesian.</summary>
public sealed class MudTexts : MudLocalizer
{
    private static readonly ConcurrentDictionary<string, bool> _missed = new();

    private static readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal)
    {
        ["Converter_InvalidDateTime"] = "Tanggal tidak dikenali. Contoh 24/11/2026.",
        ["Converter_InvalidNumber"] = "Angka tidak dikenali.",
        ["Converter_InvalidBoolean"] = "Pilihan tidak dikenali.",
        ["Converter_InvalidTimeSpan"] = "Waktu tidak dikenali.",
        ["Converter_InvalidType"] = "Isian tidak dikenali.",
        ["Converter_NotValueOf"] = "Pilihan tidak ada dalam daftar.",
        ["Converter_ConversionError"] = "Isian tidak dapat dibaca.",
        ["Converter_ConversionFailed"] = "Isian tidak dapat dibaca.",
        ["Converter_UnableToConvert"] = "Isian tidak dapat dibaca.",
        ["MudBaseDatePicker_NextMonth"] = "Bulan berikutnya {0}",
        ["MudBaseDatePicker_PrevMonth"] = "Bulan sebelumnya {0}",
        ["MudBaseDatePicker_NextYear"] = "Tahun berikutnya {0}",
        ["MudBaseDatePicker_PrevYear"] = "Tahun sebelumnya {0}",
        ["MudBaseDatePicker_Open"] = "Buka kalender",
        ["MudDialog_Close"] = "Tutup",
        ["MudFormComponent_Required"] = "Wajib diisi",
        ["MudInput_Clear"] = "Kosongkan",
        ["MudInput_Increment"] = "Tambah",
        ["MudInput_Decrement"] = "Kurang",
        ["MudSelect_SelectAll"] = "Pilih semua",
        ["MudChip_Close"] = "Hapus",
        ["MudAlert_Close"] = "Tutup",
        ["MudBreadcrumbs_Label"] = "Jejak",
        ["MudTabs_ScrollLeft"] = "Geser ke kiri",
        ["MudTabs_ScrollRight"] = "Geser ke kanan",
        ["MudTabs_ScrollUp"] = "Geser ke atas",
        ["MudTabs_ScrollDown"] = "Geser ke bawah",
        ["MudExitPrompt_Cancel"] = "Batal",
        ["MudExitPrompt_Confirm"] = "Tinggalkan halaman",
        ["MudExitPrompt_Message"] = "Isian belum disimpan.",
    };

    /// <summary>Keys that MudBlazor asked for and that are not translated; a browser test asserts that there is none.</summary>
    public static ICollection<string> Missed => _missed.Keys;

    public static IReadOnlyCollection<string> Keys => _texts.Keys;

    public override LocalizedString this[string key]
    {
        get
        {
            if (_texts.TryGetValue(key, out var text))
                return new LocalizedString(key, text);
            _missed[key] = true;
            return new LocalizedString(key, key, resourceNotFound: true);
        }
    }
}
