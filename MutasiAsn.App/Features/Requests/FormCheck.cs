using MutasiAsn.App.Features.Requests.Actions;

namespace MutasiAsn.App.Features.Requests;

/// <summary>Whether the form has what it needs, field by field; what it means is judged in Core.</summary>
public static class FormCheck
{
    private const string Jabatan = "pilih-jabatan";

    public static IReadOnlyList<(string Field, string Message)> Of(int step, UsulMutasiFormPage.Fields f, bool chosen, CheckUsulMutasi.Answer? answer, bool onBehalf, DateOnly today)
    {
        var errors = new List<(string, string)>();
        if (step == 1)
        {
            if (!chosen)
                errors.Add((Jabatan, "Pilih satu jabatan tujuan dari daftar."));
            else if (answer is { IsBarred: true })
                errors.Add((Jabatan, "Jabatan ini terhalang ketentuan; lihat penjelasannya di samping, lalu pilih jabatan lain."));
            return errors;
        }

        errors.AddRange(Storable(f, chosen, onBehalf, today));
        errors.AddRange(StatedFactsFields.Missing("nyata", f.Pernyataan));
        errors.AddRange((answer?.Warnings ?? []).Where(w => string.IsNullOrWhiteSpace(f.Reasons.GetValueOrDefault(w.Aturan))).Select(w => ($"alasan-{w.Aturan}", $"Tulis alasan atas peringatan {Texts.RuleWords.BriefOf(w.Aturan)}.")));
        if (answer is { IsBarred: true })
            errors.Add((Jabatan, "Ada ketentuan yang menghalangi; lihat penjelasannya di samping."));
        return errors;
    }

    /// <summary>What must be there before a case can be kept at all.</summary>
    public static IReadOnlyList<(string Field, string Message)> Storable(UsulMutasiFormPage.Fields f, bool chosen, bool onBehalf, DateOnly today)
    {
        var errors = new List<(string, string)>();
        if (!chosen)
            errors.Add((Jabatan, "Pilih satu jabatan tujuan dari daftar."));
        if (onBehalf && string.IsNullOrWhiteSpace(f.AlasanAtasNama))
            errors.Add(("atas-nama", "Tulis mengapa Anda bertindak atas nama pegawai."));
        if (string.IsNullOrWhiteSpace(f.Alasan))
            errors.Add(("alasan", "Tulis alasan mutasi."));
        if (f.Tmt is not { } tmt)
            errors.Add(("tmt-usulan", "Isi tanggal mulai bertugas, misalnya 01/12/2026."));
        else if (tmt <= today)
            errors.Add(("tmt-usulan", "Tanggal mulai bertugas harus sesudah hari ini."));
        return errors;
    }

    public static int StepOf(string field) => field == Jabatan ? 1 : 2;
}
