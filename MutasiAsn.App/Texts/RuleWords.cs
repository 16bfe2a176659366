using MutasiAsn.Core.Placement;

namespace MutasiAsn.App.Texts;

/// <summary>What a rule is about, in two or three words, where there is no room for its sentence.</summary>
public static class RuleWords
{
    public static string BriefOf(string rule) => Enum.TryParse<RuleId>(rule, out var id) && Enum.IsDefined(id) ? Brief(id) : rule;

    public static string Brief(RuleId rule) => rule switch
    {
        RuleId.R01 or RuleId.R02 or RuleId.R03 => "status kepegawaian",
        RuleId.R04 => "masa jabatan",
        RuleId.R08 => "disiplin",
        RuleId.R09 => "proses peradilan",
        RuleId.R10 => "tugas belajar",
        RuleId.R11 => "penilaian kinerja",
        RuleId.R13 => "berkas",
        RuleId.R14 => "analisis jabatan",
        RuleId.R15 => "kebutuhan terisi",
        RuleId.R19 or RuleId.R20 or RuleId.R21 or RuleId.R22 => "Tim Penilai Kinerja",
        RuleId.R24 => "masa pilkada",
        RuleId.R25 => "enam bulan pertama kepala daerah",
        RuleId.R27 or RuleId.R29 or RuleId.R31 => "pendidikan minimal",
        RuleId.R43 => "batas usia pensiun",
        RuleId.R44 => "mendekati pensiun",
        RuleId.R46 => "kualifikasi pendidikan",
        RuleId.R48 => "kelas jabatan",
        RuleId.R56 => "pemisahan peran",
        RuleId.R60 => "NIP",
        RuleId.R61 => "usul lain berjalan",
    };
}
