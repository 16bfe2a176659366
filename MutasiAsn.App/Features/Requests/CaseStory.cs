using MutasiAsn.App.Texts;
using MutasiAsn.Core.Deadlines;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Features.Requests;

/// <summary>Tells the way of a case in words: the line of stages, the timeline with waiting times, and who is waited for.</summary>
public static class CaseStory
{
    private static readonly (string Name, UsulMutasiStatus Reached, CaseStep Step)[] _stages =
    [
        ("Dikirim", UsulMutasiStatus.Submitted, CaseStep.Submit),
        ("Persetujuan unit", UsulMutasiStatus.Consented, CaseStep.Consent),
        ("Verifikasi", UsulMutasiStatus.Verified, CaseStep.Verify),
        ("Tim Penilai", UsulMutasiStatus.Deliberated, CaseStep.Deliberate),
        ("Sekda", UsulMutasiStatus.Forwarded, CaseStep.Forward),
        ("Wali Kota", UsulMutasiStatus.Approved, CaseStep.Approve),
        ("Surat terbit", UsulMutasiStatus.Issued, CaseStep.Issue),
        ("Mulai bertugas", UsulMutasiStatus.Closed, CaseStep.ConfirmStart),
    ];

    public static IReadOnlyList<WayStep> Way(UsulMutasi usul, IReadOnlyList<CaseStepRecord> steps, DateOnly today)
    {
        var reached = usul.Status switch
        {
            UsulMutasiStatus.Rejected or UsulMutasiStatus.Withdrawn or UsulMutasiStatus.Cancelled => steps.Count == 0 ? UsulMutasiStatus.Draft : steps[^1].From,
            var status => status,
        };
        var ended = usul.Status is UsulMutasiStatus.Rejected or UsulMutasiStatus.Withdrawn or UsulMutasiStatus.Cancelled or UsulMutasiStatus.Closed;
        var waited = today.DayNumber - Wita.Day(usul.MenungguSejak).DayNumber;
        var way = new List<WayStep>();
        var nowSeen = false;
        foreach (var (name, status, step) in _stages)
        {
            if (status <= reached)
            {
                var at = steps.LastOrDefault(s => s.Action == step)?.At;
                way.Add(new WayStep(name, "done", at is { } when ? Formats.ShortDate(Wita.Day(when)) : ""));
            }
            else if (!nowSeen && !ended)
            {
                nowSeen = true;
                way.Add(new WayStep(name, "now", usul.Status == UsulMutasiStatus.Draft ? "belum dikirim" : waited == 0 ? "sejak hari ini" : $"menunggu {waited} hari"));
            }
            else
            {
                way.Add(new WayStep(name, "", ""));
            }
        }

        return way;
    }

    public static IReadOnlyList<TimelineRow> Timeline(UsulMutasi usul, IReadOnlyList<CaseStepRecord> steps, CasePeople people, HariKerja holidays, DateOnly today)
    {
        var rows = new List<TimelineRow>();
        DateTimeOffset? before = null;
        foreach (var step in steps.Where(s => s.Action != CaseStep.Save))
        {
            var waited = before is { } since ? $"; {holidays.WorkingDaysBetween(Wita.Day(since), Wita.Day(step.At))} hari kerja" : "";
            rows.Add(new TimelineRow(TitleOf(step), $"{Formats.Moment(step.At)}{waited}{(step.ActingAs.Length > 0 && step.Action != CaseStep.Deliberate ? $"; {step.ActingAs}" : "")}", step.Reason, step.WhatWouldChange, false));
            before = step.At;
        }

        rows.Reverse();
        if (usul.IsOpen || usul.Status == UsulMutasiStatus.Issued)
        {
            var days = holidays.WorkingDaysBetween(Wita.Day(usul.MenungguSejak), today);
            rows.Insert(0, new TimelineRow(WaitingFor(usul, people), $"sejak {Formats.Moment(usul.MenungguSejak)}; {days} hari kerja; belum ada pembanding", "", "", true));
        }

        return rows;
    }

    public static string WaitingFor(UsulMutasi usul, CasePeople people) => usul.Status switch
    {
        UsulMutasiStatus.Draft => usul.Dikembalikan ? "Dikembalikan, menunggu perbaikan pegawai" : "Menunggu pegawai mengirim",
        UsulMutasiStatus.Submitted => $"Menunggu {Leaders(people)}",
        UsulMutasiStatus.Consented => "Menunggu verifikasi berkas",
        UsulMutasiStatus.Verified => "Menunggu Tim Penilai Kinerja",
        UsulMutasiStatus.Deliberated => "Menunggu Sekda",
        UsulMutasiStatus.Forwarded => "Menunggu keputusan Wali Kota",
        UsulMutasiStatus.Approved => "Menunggu penerbitan surat",
        UsulMutasiStatus.Issued => $"Menunggu mulai bertugas pada {Formats.Date(usul.TmtBerlaku)}",
        UsulMutasiStatus.Closed => "Selesai",
        UsulMutasiStatus.Rejected => "Ditolak",
        UsulMutasiStatus.Withdrawn => "Ditarik oleh pegawai",
        UsulMutasiStatus.Cancelled => "Keputusan dibatalkan",
    };

    private static string Leaders(CasePeople people)
    {
        var left = Enum.GetValues<Side>().Where(side => !people.HasConsented(side)).Select(side => people.LeaderOf(side).Jabatan).Distinct().ToList();
        return left.Count == 0 ? "kepala unit" : string.Join(" dan ", left);
    }

    private static string TitleOf(CaseStepRecord step) => step.Action switch
    {
        CaseStep.Submit => $"Usul dikirim oleh {step.ActorNama}",
        CaseStep.Consent => step.Side switch
        {
            Side.Asal => $"{step.ActorNama} bersedia melepas",
            Side.Tujuan => $"{step.ActorNama} bersedia menerima",
            _ => $"{step.ActorNama} menyetujui untuk kedua unit",
        },
        CaseStep.Verify => $"Berkas lengkap menurut {step.ActorNama}",
        CaseStep.Deliberate => step.To == UsulMutasiStatus.Deliberated ? $"Tim Penilai Kinerja menyetujui, {step.ActingAs}" : $"Tim Penilai Kinerja tidak menyetujui, {step.ActingAs}",
        CaseStep.Forward => "Sekda meneruskan",
        CaseStep.Approve => "Wali Kota menyetujui",
        CaseStep.Issue => "Surat keputusan terbit",
        CaseStep.ConfirmStart => "Pegawai mulai bertugas",
        CaseStep.Return => $"Dikembalikan oleh {step.ActorNama} ({Labels.Of(step.Party)})",
        CaseStep.Reject => $"Ditolak oleh {step.ActorNama} ({Labels.Of(step.Party)})",
        CaseStep.Withdraw => "Usul ditarik oleh pegawai",
        CaseStep.Cancel => "Keputusan dibatalkan",
        CaseStep.Save => "Draf disimpan",
    };
}
