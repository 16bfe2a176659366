namespace MutasiAsn.Core.People;

/// <summary>
/// A civil servant (<em>pegawai</em>) as the record of the city knows him or her. Gender, religion, marital status, NIK, phone and full address
/// are not kept at all (PP 11/2017 Pasal 56 ayat (3); UU 27/2022 Pasal 16).
/// </summary>
public sealed class Pegawai
{
    /// <summary>Opaque key, the only one that ever stands in an address.</summary>
    public Guid Id { get; init; }

    /// <summary>Key of the person in the national system; identity across exports.</summary>
    public required string PnsId { get; set; }

    /// <summary>NIP or NI PPPK, 18 digits.</summary>
    public required Nip Nip { get; set; }

    /// <summary>Name without degrees, in title case.</summary>
    public required string Nama { get; set; }

    /// <summary>Degrees before the name, for example "dr."; empty when none.</summary>
    public string GelarDepan { get; set; } = "";

    /// <summary>Degrees after the name, for example "S.Kep., Ns."; empty when none.</summary>
    public string GelarBelakang { get; set; } = "";

    /// <summary>Name with degrees as a verifier confirmed it for print; <c>null</c> until somebody did.</summary>
    public string? NamaCetak { get; set; }

    /// <summary>Name in lower case without diacritics, with NIP; the only column that a search looks at.</summary>
    public string SearchText { get; set; } = "";

    /// <summary>Date of birth as the export says it; may contradict the NIP (then a <see cref="DataFlag"/> says so).</summary>
    public DateOnly? TanggalLahir { get; set; }

    /// <summary>PNS, CPNS or PPPK.</summary>
    public StatusAsn StatusAsn { get; set; }

    /// <summary>Start as a candidate civil servant.</summary>
    public DateOnly? TmtCpns { get; set; }

    /// <summary>Start as a civil servant.</summary>
    public DateOnly? TmtPns { get; set; }

    /// <summary>Present grade; <c>null</c> where the export has none.</summary>
    public Golongan? Golongan { get; set; }

    /// <summary>Start of the present grade.</summary>
    public DateOnly? TmtGolongan { get; set; }

    /// <summary>Kemendagri code of the kelurahan of the home; the street is not kept.</summary>
    public string? KelurahanKode { get; set; }

    /// <summary>Retirement age that holds for this person alone (transitional rules of PP 11/2017); <c>null</c> = by post.</summary>
    public int? BupKhusus { get; set; }

    /// <summary>SHA-256 (16 bytes) of the stored fields, by which a further export sees whether anything changed.</summary>
    public byte[] Fingerprint { get; set; } = [];

    /// <summary>SHA-256 (16 bytes) of all history rows of this person.</summary>
    public byte[] HistoryFingerprint { get; set; } = [];

    /// <summary>Raised by every change of the person or of a child row.</summary>
    public int Version { get; set; }

    /// <summary>Name with degrees in place: the confirmed one, or put together from the parts.</summary>
    public string NamaLengkap => NamaCetak ?? WithGelar(GelarDepan, Nama, GelarBelakang);

    /// <summary>Puts a name together with its degrees: "dr. Hasan Tolitoli, M.Kes.".</summary>
    /// <param name="gelarDepan">Degrees before the name, or empty.</param>
    /// <param name="nama">The name.</param>
    /// <param name="gelarBelakang">Degrees after the name, or empty.</param>
    /// <returns>The name as it is read.</returns>
    public static string WithGelar(string gelarDepan, string nama, string gelarBelakang) =>
        (gelarDepan.Length > 0 ? gelarDepan + " " : "") + nama + (gelarBelakang.Length > 0 ? ", " + gelarBelakang : "");
}
