using System.Text.Json.Serialization;

namespace MutasiAsn.Core.Placement;

/// <summary>Level of a disciplinary sanction. Source: PP 94/2021 article 8.</summary>
public enum TingkatHukuman : byte
{
    /// <summary>Light.</summary>
    [JsonStringEnumMemberName("Ringan")]
    Ringan = 1,

    /// <summary>Medium.</summary>
    [JsonStringEnumMemberName("Sedang")]
    Sedang,

    /// <summary>Heavy.</summary>
    [JsonStringEnumMemberName("Berat")]
    Berat,
}

/// <summary>Grounds on which the shortest time in a post may be passed over. Source: SE MenPANRB 19/2023; PP 11/2017 article 132.</summary>
public enum PengecualianMasaJabatan : byte
{
    /// <summary>Performance of the person.</summary>
    [JsonStringEnumMemberName("KINERJA_PEGAWAI")]
    KinerjaPegawai = 1,

    /// <summary>Performance of the unit.</summary>
    [JsonStringEnumMemberName("KINERJA_UNIT")]
    KinerjaUnit,

    /// <summary>The person broke the rules.</summary>
    [JsonStringEnumMemberName("MELANGGAR_KETENTUAN")]
    MelanggarKetentuan,

    /// <summary>The person no longer meets the requirements of the post.</summary>
    [JsonStringEnumMemberName("TIDAK_MEMENUHI_SYARAT")]
    TidakMemenuhiSyarat,
}

/// <summary>Elements that a Tim Penilai Kinerja must have. Source: PP 11/2017 article 201(2).</summary>
[Flags]
public enum UnsurTim : byte
{
    /// <summary>None; no word of the wire.</summary>
    TidakAda = 0,

    /// <summary>Pejabat yang berwenang, the Sekda.</summary>
    [JsonStringEnumMemberName("PYB")]
    Pyb = 1,

    /// <summary>The official who handles personnel.</summary>
    [JsonStringEnumMemberName("KEPEGAWAIAN")]
    Kepegawaian = 2,

    /// <summary>The official who handles internal control.</summary>
    [JsonStringEnumMemberName("PENGAWASAN")]
    Pengawasan = 4,

    /// <summary>A related high leader.</summary>
    [JsonStringEnumMemberName("JPT")]
    Jpt = 8,

    /// <summary>All four; no word of the wire.</summary>
    Lengkap = 15,
}

/// <summary>The papers of Peraturan BKN 5/2019 article 3. D01 and D07 are known from the data and are no papers here.</summary>
public enum DokumenKind : byte
{
    /// <summary>Job and workload analysis of the origin.</summary>
    D02Asal = 1,

    /// <summary>Job and workload analysis of the target.</summary>
    D02Tujuan,

    /// <summary>The request of the person.</summary>
    D03,

    /// <summary>Proposal of the receiving agency, or consent of the receiving leader for an internal move.</summary>
    D04,

    /// <summary>Consent of the releasing agency, or of the releasing leader for an internal move.</summary>
    D05,

    /// <summary>Statement: no disciplinary sanction, no court process.</summary>
    D06,

    /// <summary>Appraisals of two years.</summary>
    D08,

    /// <summary>Statement: not on study assignment, no service bond.</summary>
    D09,

    /// <summary>Certificate that no audit finding is open.</summary>
    D10,
}

/// <summary>A set of papers, one bit per <see cref="DokumenKind"/>.</summary>
/// <param name="Bits">The bits.</param>
public readonly record struct DokumenKinds(ushort Bits)
{
    /// <summary>The empty set.</summary>
    public static readonly DokumenKinds None;

    /// <summary>Whether nothing is in it.</summary>
    public bool IsEmpty => Bits == 0;

    /// <summary>The set with one paper more.</summary>
    /// <param name="kind">The paper.</param>
    /// <returns>The larger set.</returns>
    public DokumenKinds With(DokumenKind kind) => new((ushort)(Bits | (1 << (int)kind)));

    /// <summary>Whether a paper is in it.</summary>
    /// <param name="kind">The paper.</param>
    /// <returns>Whether it is.</returns>
    public bool Contains(DokumenKind kind) => (Bits & (1 << (int)kind)) != 0;

    /// <summary>What is in both.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>The common part.</returns>
    public DokumenKinds And(DokumenKinds other) => new((ushort)(Bits & other.Bits));

    /// <summary>What is in this one and not in the other.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>The rest.</returns>
    public DokumenKinds Without(DokumenKinds other) => new((ushort)(Bits & ~other.Bits));

    /// <summary>The papers in order.</summary>
    /// <returns>Each once.</returns>
    public IEnumerable<DokumenKind> Each()
    {
        for (var kind = DokumenKind.D02Asal; kind <= DokumenKind.D10; kind++)
        {
            if (Contains(kind))
                yield return kind;
        }
    }
}
