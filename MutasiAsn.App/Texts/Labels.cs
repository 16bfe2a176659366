using MutasiAsn.Core.Audit;
using MutasiAsn.Core.Decisions;
using MutasiAsn.Core.People;
using MutasiAsn.Core.Requests;

namespace MutasiAsn.App.Texts;

/// <summary>What an enum member is called on the screen.</summary>
public static class Labels
{
    public static string Of(UsulMutasiStatus status) => status switch
    {
        UsulMutasiStatus.Draft => "Draf",
        UsulMutasiStatus.Submitted => "Menunggu kepala unit",
        UsulMutasiStatus.Consented => "Menunggu verifikasi",
        UsulMutasiStatus.Verified => "Menunggu Tim Penilai",
        UsulMutasiStatus.Deliberated => "Menunggu Sekda",
        UsulMutasiStatus.Forwarded => "Menunggu Wali Kota",
        UsulMutasiStatus.Approved => "Menunggu surat",
        UsulMutasiStatus.Issued => "Surat terbit",
        UsulMutasiStatus.Closed => "Selesai",
        UsulMutasiStatus.Rejected => "Ditolak",
        UsulMutasiStatus.Withdrawn => "Ditarik",
        UsulMutasiStatus.Cancelled => "Dibatalkan",
    };

    /// <summary>Colour and icon of a state's chip.</summary>
    public static (string Kind, string Icon) ChipOf(UsulMutasiStatus status) => status switch
    {
        UsulMutasiStatus.Draft => ("neutral", "pensil"),
        UsulMutasiStatus.Submitted or UsulMutasiStatus.Consented or UsulMutasiStatus.Verified or UsulMutasiStatus.Deliberated or UsulMutasiStatus.Forwarded or UsulMutasiStatus.Approved => ("info", "jam"),
        UsulMutasiStatus.Issued or UsulMutasiStatus.Closed => ("good", "ok"),
        UsulMutasiStatus.Rejected or UsulMutasiStatus.Cancelled => ("bad", "henti"),
        UsulMutasiStatus.Withdrawn => ("neutral", "kembali"),
    };

    public static string Of(Role role) => role switch
    {
        Role.Pegawai => "Pegawai",
        Role.KepalaUnit => "Kepala unit",
        Role.Verifikator => "Verifikator",
        Role.Analis => "Analis",
        Role.AnggotaTpk => "Tim Penilai Kinerja",
        Role.Sekda => "Sekretaris Daerah",
        Role.Ppk => "Wali Kota",
        Role.PenandatanganPetikan => "Penanda tangan petikan",
        Role.Auditor => "Auditor",
        Role.Admin => "Admin",
    };

    /// <summary>What somebody is, for the trail: the weightiest role first.</summary>
    public static string Of(Actor actor) => string.Join(", ", actor.Roles.Where(r => r != Role.Pegawai || actor.Roles.Count == 1).Order().Select(Of));

    public static string Of(Party party) => party switch
    {
        Party.Applicant => "Pegawai",
        Party.Officer => "Petugas BKPSDMD",
        Party.ConsentingLeader => "Kepala unit",
        Party.ReceivingLeader => "Kepala unit penerima",
        Party.Verifikator => "Verifikator",
        Party.AnggotaTpk => "Tim Penilai Kinerja",
        Party.Sekda => "Sekda",
        Party.Ppk => "Wali Kota",
        Party.PenandatanganPetikan => "Kepala BKPSDMD",
    };

    /// <summary>A step as the trail and the timeline tell it.</summary>
    public static string Done(CaseStep step) => step switch
    {
        CaseStep.Save => "menyimpan draf",
        CaseStep.Submit => "mengirim usul",
        CaseStep.Consent => "memberi persetujuan",
        CaseStep.Verify => "menyatakan berkas lengkap",
        CaseStep.Deliberate => "mencatat hasil Tim Penilai Kinerja",
        CaseStep.Forward => "meneruskan ke Wali Kota",
        CaseStep.Approve => "menyetujui",
        CaseStep.Issue => "menerbitkan surat keputusan",
        CaseStep.ConfirmStart => "menyatakan pegawai mulai bertugas",
        CaseStep.Return => "mengembalikan usul",
        CaseStep.Reject => "menolak usul",
        CaseStep.Withdraw => "menarik usul",
        CaseStep.Cancel => "membatalkan keputusan",
    };

    public static string Of(KeadaanBerkas keadaan) => keadaan switch
    {
        KeadaanBerkas.DiketahuiSistem => "Diketahui sistem",
        KeadaanBerkas.Dinyatakan => "Dinyatakan",
        KeadaanBerkas.Diperiksa => "Diperiksa",
        KeadaanBerkas.Kurang => "Belum ada",
    };

    public static string Of(UnsurSidang unsur) => unsur switch
    {
        UnsurSidang.Pyb => "Pejabat yang Berwenang",
        UnsurSidang.Kepegawaian => "Kepegawaian",
        UnsurSidang.Pengawasan => "Pengawasan internal",
        UnsurSidang.Jpt => "Pimpinan Tinggi terkait",
    };

    public static string Of(SuratKeputusanStatus status) => status switch
    {
        SuratKeputusanStatus.Berlaku => "Berlaku",
        SuratKeputusanStatus.Dibatalkan => "Dibatalkan",
    };

    public static string Of(JenisFakta jenis) => jenis switch
    {
        JenisFakta.ProsesPeradilan => "Sedang dalam proses peradilan",
        JenisFakta.TugasBelajar => "Sedang tugas belajar",
        JenisFakta.IkatanDinas => "Terikat ikatan dinas",
        JenisFakta.PemeriksaanDisiplin => "Sedang diperiksa karena dugaan pelanggaran disiplin",
        JenisFakta.Pernyataan10Tahun => "Pernyataan mengabdi 10 tahun",
        JenisFakta.BebasTemuan => "Keterangan bebas temuan",
        JenisFakta.MasaPersiapanPensiun => "Sedang masa persiapan pensiun",
    };
}
