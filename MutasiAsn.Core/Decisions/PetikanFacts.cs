namespace MutasiAsn.Core.Decisions;

/// <summary>
/// Everything that the extract (<em>petikan</em>) of a transfer decree prints, frozen when the letter is issued; nothing else reaches the PDF.
/// Structure: the common form of a Keputusan Wali Kota (Permendagri 80/2015 jo. 120/2018).
/// </summary>
public sealed record PetikanFacts
{
    /// <summary>The decree's number, for example <c>800.1.3.1/412/BKPSDMD/2026</c>; <c>null</c> in a draft, which has none yet.</summary>
    public string? Nomor { get; init; }

    /// <summary>The day on which it is decided (WITA); <c>null</c> in a draft.</summary>
    public DateOnly? Tanggal { get; init; }

    /// <summary>Verification code: 26 characters Crockford base32; <c>null</c> in a draft.</summary>
    public string? Kode { get; init; }

    /// <summary>The full public address that the QR carries; <c>null</c> in a draft.</summary>
    public string? AlamatVerifikasi { get; init; }

    /// <summary>Whether this is a draft that bears the watermark KONSEP.</summary>
    public bool IsKonsep { get; init; }

    /// <summary>Seat of the government, for "Ditetapkan di".</summary>
    public required string Tempat { get; init; }

    /// <summary>What the decree is about, already in words, for example "PEMINDAHAN PEGAWAI NEGERI SIPIL DALAM JABATAN FUNGSIONAL DI LINGKUNGAN PEMERINTAH KOTA PALU".</summary>
    public required string Tentang { get; init; }

    /// <summary>Considerations, in order; printed a., b., c.</summary>
    public required IReadOnlyList<string> Menimbang { get; init; }

    /// <summary>Regulations in order of rank; printed 1., 2., 3.</summary>
    public required IReadOnlyList<string> Mengingat { get; init; }

    /// <summary>What was heeded (minutes of the team, technical consideration); numbered only when there is more than one.</summary>
    public required IReadOnlyList<string> Memperhatikan { get; init; }

    /// <summary>The operative parts after the first, in order; printed KEDUA, KETIGA, KEEMPAT.</summary>
    public required IReadOnlyList<string> Diktum { get; init; }

    /// <summary>Name with degrees, as confirmed by the verifier.</summary>
    public required string NamaCetak { get; init; }

    /// <summary>NIP, 18 digits without blanks.</summary>
    public required string Nip { get; init; }

    /// <summary>Rank and grade, for example "Penata Muda Tingkat I, III/b".</summary>
    public required string PangkatGolongan { get; init; }

    /// <summary>Post held until now.</summary>
    public required string JabatanLama { get; init; }

    /// <summary>Class of the post held until now.</summary>
    public required int KelasLama { get; init; }

    /// <summary>Unit of the post held until now.</summary>
    public required string UnitLama { get; init; }

    /// <summary>The new post.</summary>
    public required string JabatanBaru { get; init; }

    /// <summary>Class of the new post.</summary>
    public required int KelasBaru { get; init; }

    /// <summary>Unit of the new post.</summary>
    public required string UnitBaru { get; init; }

    /// <summary>Effective date (<em>terhitung mulai tanggal</em>).</summary>
    public required DateOnly Tmt { get; init; }

    /// <summary>Who decides: post in capitals ("WALI KOTA PALU") and name.</summary>
    public required string JabatanPenetap { get; init; }

    /// <summary>Name of who decides, without degrees and NIP.</summary>
    public required string NamaPenetap { get; init; }

    /// <summary>Who signs the extract: post ("KEPALA BKPSDMD KOTA PALU").</summary>
    public required string JabatanPenandatangan { get; init; }

    /// <summary>Who signs the extract: name with degrees.</summary>
    public required string NamaPenandatangan { get; init; }

    /// <summary>Rank and grade of who signs the extract.</summary>
    public required string PangkatPenandatangan { get; init; }

    /// <summary>NIP of who signs the extract, 18 digits.</summary>
    public required string NipPenandatangan { get; init; }

    /// <summary>Who gets a copy, in order.</summary>
    public required IReadOnlyList<string> Tembusan { get; init; }

    /// <summary>Whether the letter bears no electronic signature: then it says <c>UJI / BELUM TTE</c> and no line about BSrE.</summary>
    public bool BelumTte { get; init; } = true;
}
