using Microsoft.AspNetCore.Components;
using MudBlazor;
using MutasiAsn.App.Components;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Requests.Actions;

/// <summary>Asks for the reason before something that the person concerned will read; what cannot be undone is confirmed here.</summary>
public partial class ReasonDialog
{
    private const string ChangeLabel = "Apa yang dapat mengubah penolakan ini";
    private ErrorSummary? _summary;
    private IReadOnlyList<(string Field, string Message)> _errors = [];

    /// <summary>What was typed.</summary>
    public sealed record Answer(string Reason, string WhatWouldChange);

    [CascadingParameter] public required IMudDialogInstance Dialog { get; set; }

    [Parameter, EditorRequired] public CaseStep Step { get; set; }

    [Parameter, EditorRequired] public required TypedText Typed { get; set; }

    [Parameter] public bool NeverSent { get; set; }

    private bool NeedsReason => Step != CaseStep.Withdraw;

    private string Title => Step switch
    {
        CaseStep.Return => "Kembalikan usul?",
        CaseStep.Reject => "Tolak usul?",
        CaseStep.Cancel => "Batalkan keputusan?",
        _ => NeverSent ? "Hapus draf?" : "Tarik usul?",
    };

    private string Explanation => Step switch
    {
        CaseStep.Return => "Usul kembali kepada pegawai untuk diperbaiki. Persetujuan yang sudah ada tetap berlaku selama jabatan, tanggal, dan pernyataan tidak berubah.",
        CaseStep.Reject => "Usul berakhir dan pegawai membaca alasan Anda. Pegawai dapat mengusulkan lagi.",
        CaseStep.Cancel => "Hanya atas keputusan Wali Kota. Nomor surat tidak dipakai lagi, laman periksa surat menyatakan dibatalkan, dan pegawai kembali ke jabatan asal bila masih ada tempat.",
        _ => NeverSent ? "Draf ini belum pernah dikirim dan akan dihapus." : "Usul berakhir di sini. Semua yang menanganinya langsung diberi tahu; Anda dapat mengusulkan lagi kapan saja.",
    };

    private string ReasonLabel => Step switch
    {
        CaseStep.Return => "Apa yang harus diperbaiki?",
        CaseStep.Reject => "Alasan penolakan",
        CaseStep.Cancel => "Alasan pembatalan (keputusan Wali Kota)",
        _ => "Alasan (boleh kosong)",
    };

    private static string ReasonHelp => "Pegawai membacanya.";

    private string Verb => Step switch
    {
        CaseStep.Return => "Kembalikan",
        CaseStep.Reject => "Tolak usul",
        CaseStep.Cancel => "Batalkan keputusan",
        _ => NeverSent ? "Hapus draf" : "Tarik usul",
    };

    private bool HasError(string field) => _errors.Any(e => e.Field == field);

    private string? ErrorOf(string field) => _errors.FirstOrDefault(e => e.Field == field).Message;

    private void Confirm()
    {
        var errors = new List<(string, string)>();
        if (NeedsReason && string.IsNullOrWhiteSpace(Typed.Get(ReasonLabel)))
            errors.Add(("alasan-langkah", "Tulis alasannya agar pegawai memahami."));
        if (Step == CaseStep.Reject && string.IsNullOrWhiteSpace(Typed.Get(ChangeLabel)))
            errors.Add(("yang-mengubah", "Tulis apa yang dapat mengubah penolakan ini."));
        _errors = errors;
        if (errors.Count > 0)
            _summary?.Show();
        else
            Dialog.Close(new Answer(Typed.Get(ReasonLabel), Typed.Get(ChangeLabel)));
    }
}
