using System.Collections.Concurrent;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace MutasiAsn.App.Texts;

/// <summary>MudBlazor's own words in Indonesian.</summary>
public sealed class MudTexts : MudLocalizer
{
    private static readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal)
    {
        ["Converter_InvalidDateTime"] = "Tanggal tidak dikenali. Contoh 24/11/2026.",
        ["Converter_InvalidGUID"] = "Kunci tidak dikenali.",
        ["Converter_InvalidNumber"] = "Angka tidak dikenali.",
        ["Converter_InvalidBoolean"] = "Pilihan tidak dikenali.",
        ["Converter_InvalidTimeSpan"] = "Waktu tidak dikenali.",
        ["Converter_InvalidType"] = "Isian tidak dikenali.",
        ["Converter_ConversionNotImplemented"] = "Isian tidak dapat dibaca.",
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
        ["MudExitPrompt_Cancel"] = "Batal",
        ["MudExitPrompt_Exit"] = "Tinggalkan halaman",
        ["MudExitPrompt_Text"] = "Tinggalkan halaman ini? Isian yang belum disimpan akan hilang.",
        ["MudExitPrompt_Title"] = "Isian belum disimpan",
        ["MudTable_CancelEditRow"] = "Batalkan perubahan baris",
        ["MudTable_CollapseGroup"] = "Tutup kelompok",
        ["MudTable_CommitRow"] = "Simpan perubahan baris",
        ["MudTable_EditRow"] = "Ubah baris",
        ["MudTable_ExpandGroup"] = "Buka kelompok",
        ["MudTable_Loading"] = "Memuat",
        ["MudTable_SelectAllRows"] = "Pilih semua baris",
        ["MudTable_SelectGroup"] = "Pilih kelompok",
        ["MudTable_SelectRow"] = "Pilih baris",
    };

    private readonly ConcurrentDictionary<string, bool> _missed = new();

    /// <summary>Keys that MudBlazor asked for and that are not translated; a browser test asserts that there is none.</summary>
    public ICollection<string> Missed => _missed.Keys;

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
