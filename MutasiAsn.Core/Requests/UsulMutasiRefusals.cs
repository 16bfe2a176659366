namespace MutasiAsn.Core.Requests;

/// <summary>Every reason for which a step with a case is refused: what, why, what now.</summary>
public static class UsulMutasiRefusals
{
    /// <summary>The applicant tried to decide on the own case.</summary>
    public static readonly Refusal OwnCase = new("usul-sendiri", "Anda tidak dapat memutus usul Anda sendiri. Langkah ini dilakukan pejabat lain; Anda dapat menarik usul bila berubah pikiran.", "UU 30/2014 Pasal 42");

    /// <summary>The same person would check and decide.</summary>
    public static readonly Refusal ForbiddenPair = new("pasangan-terlarang", "Anda sudah bertindak pada usul ini dalam peran lain, sehingga langkah ini harus dilakukan orang lain. Hubungi Admin agar petugas lain ditunjuk.", "UU 30/2014 Pasal 42; R56");

    /// <summary>The address leads to nothing that this reader may see.</summary>
    public static readonly Refusal NotFound = new("usul-tidak-ada", "Usul tidak ditemukan, atau bukan untuk Anda. Periksa kembali tautannya, atau buka daftar usul.");

    /// <summary>The person has a case already.</summary>
    public static readonly Refusal AlreadyOpen = new("usul-lain-berjalan", "Pegawai ini masih mempunyai usul lain yang berjalan. Tarik atau selesaikan usul itu lebih dahulu.", "R61");

    /// <summary>The press of another form, or of another person, came with an operation that was carried out already.</summary>
    public static readonly Refusal OperationUsed = new("tombol-terpakai", "Isian ini sudah pernah disimpan dengan isi yang lain. Muat ulang halaman, periksa usul yang ada, lalu coba lagi.");

    /// <summary>The account is no civil servant.</summary>
    public static readonly Refusal NoPegawai = new("bukan-pegawai", "Akun Anda tidak terhubung dengan data pegawai, sehingga tidak dapat mengusulkan mutasi. Hubungi BKPSDMD untuk menghubungkan akun.");

    /// <summary>The person holds no post.</summary>
    public static readonly Refusal NoPenempatan = new("tanpa-jabatan", "Jabatan pegawai ini belum tercatat, sehingga asal perpindahan tidak diketahui. Minta BKPSDMD memperbaiki data jabatan.");

    /// <summary>The post does not go this way.</summary>
    public static readonly Refusal OtherWay = new("jalur-lain", "Jabatan ini tidak diisi lewat usul mutasi, melainkan lewat seleksi atau pelantikan. Pilih jabatan yang sama jenjangnya.", "PP 11/2017 Pasal 54, 57, 87, 110");

    /// <summary>The date lies behind.</summary>
    public static readonly Refusal TmtNotAfterToday = new("tmt-lewat", "Tanggal mulai bertugas harus sesudah hari ini. Pilih tanggal lain.");

    /// <summary>Facts are not all stated.</summary>
    public static readonly Refusal FactsMissing = new("pernyataan-kurang", "Pernyataan belum lengkap. Jawab setiap pertanyaan pada langkah 2 sebelum mengirim.");

    /// <summary>A decree takes the person to another post soon; a case from the present one could never be issued.</summary>
    /// <param name="mulai">From when, in words.</param>
    /// <returns>The refusal.</returns>
    public static Refusal DecreeAhead(string mulai) => new("sudah-ada-keputusan", $"Pegawai ini sudah mempunyai keputusan pindah yang berlaku mulai {mulai}. Buat usul baru sejak tanggal itu.");

    /// <summary>A warning without an answer.</summary>
    /// <param name="rules">The rules.</param>
    /// <returns>The refusal.</returns>
    public static Refusal WarningsUnanswered(string rules) => new("peringatan-tanpa-alasan", $"Ada peringatan yang belum diberi alasan ({rules}). Tulis alasannya, lalu coba lagi.");

    /// <summary>A rule bars.</summary>
    /// <param name="explanation">The rule's sentence.</param>
    /// <param name="citation">Its basis.</param>
    /// <returns>The refusal.</returns>
    public static Refusal Barred(string explanation, string citation) => new("terhalang", explanation, citation);

    /// <summary>A fact is unknown at a stage that needs it.</summary>
    /// <param name="explanation">The rule's sentence.</param>
    /// <param name="citation">Its basis.</param>
    /// <returns>The refusal.</returns>
    public static Refusal Unknown(string explanation, string citation) => new("belum-dapat-dinilai", explanation, citation);

    /// <summary>The state has no such step.</summary>
    /// <param name="step">What was tried.</param>
    /// <param name="state">Where the case stands.</param>
    /// <returns>The refusal.</returns>
    public static Refusal NotInThisState(CaseStep step, UsulMutasiStatus state) => new("bukan-tahapnya", $"Langkah \"{Words.Of(step)}\" tidak dapat dilakukan, karena usul {Words.Of(state)}. Lihat tahap usul pada halaman ini.");

    /// <summary>Somebody else's turn.</summary>
    /// <param name="step">What was tried.</param>
    /// <returns>The refusal.</returns>
    public static Refusal NotYourStep(CaseStep step) => new("bukan-wewenang", $"Langkah \"{Words.Of(step)}\" bukan wewenang Anda pada usul ini. Halaman ini menunjukkan siapa yang ditunggu.");

    /// <summary>Somebody was quicker.</summary>
    /// <param name="who">Name.</param>
    /// <param name="what">What was done.</param>
    /// <param name="when">When, in words.</param>
    /// <returns>The refusal.</returns>
    public static Refusal SomebodyWasFirst(string who, string what, string when) => new("sudah-diproses", $"Usul ini sudah diproses: {who} {what} pada {when}. Yang Anda ketik masih ada; keadaan terbaru tampil di halaman ini.");

    /// <summary>The text is missing.</summary>
    /// <param name="what">Which.</param>
    /// <returns>The refusal.</returns>
    public static Refusal ReasonMissing(string what) => new("alasan-kosong", $"{what} belum diisi. Tulis alasannya agar pegawai memahami keputusan ini.");

    /// <summary>Indonesian words for steps and states within sentences.</summary>
    public static class Words
    {
        /// <summary>A step as a verb.</summary>
        /// <param name="step">The step.</param>
        /// <returns>For example "setujui".</returns>
        public static string Of(CaseStep step) => step switch
        {
            CaseStep.Save => "simpan",
            CaseStep.Submit => "kirim",
            CaseStep.Consent => "beri persetujuan",
            CaseStep.Verify => "verifikasi",
            CaseStep.Deliberate => "catat hasil Tim Penilai Kinerja",
            CaseStep.Forward => "teruskan",
            CaseStep.Approve => "setujui",
            CaseStep.Issue => "terbitkan surat",
            CaseStep.ConfirmStart => "nyatakan mulai bertugas",
            CaseStep.Return => "kembalikan",
            CaseStep.Reject => "tolak",
            CaseStep.Withdraw => "tarik",
            CaseStep.Cancel => "batalkan keputusan",
        };

        /// <summary>A state within a sentence, after "usul".</summary>
        /// <param name="state">The state.</param>
        /// <returns>For example "sedang menunggu Wali Kota".</returns>
        public static string Of(UsulMutasiStatus state) => state switch
        {
            UsulMutasiStatus.Draft => "masih berupa draf",
            UsulMutasiStatus.Submitted => "sedang menunggu persetujuan kedua kepala unit",
            UsulMutasiStatus.Consented => "sedang menunggu verifikasi",
            UsulMutasiStatus.Verified => "sedang menunggu Tim Penilai Kinerja",
            UsulMutasiStatus.Deliberated => "sedang menunggu Sekda",
            UsulMutasiStatus.Forwarded => "sedang menunggu Wali Kota",
            UsulMutasiStatus.Approved => "sudah disetujui dan menunggu surat keputusan",
            UsulMutasiStatus.Issued => "sudah terbit suratnya",
            UsulMutasiStatus.Closed => "sudah selesai",
            UsulMutasiStatus.Rejected => "sudah ditolak",
            UsulMutasiStatus.Withdrawn => "sudah ditarik",
            UsulMutasiStatus.Cancelled => "sudah dibatalkan",
        };
    }
}
