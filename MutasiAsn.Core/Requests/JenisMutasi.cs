using System.Text.Json.Serialization;

namespace MutasiAsn.Core.Requests;

/// <summary>The kind of a move (<em>jenis mutasi</em>) by the agencies between which it goes; each has its own authority. Source: PP 11/2017 articles 190-195; SE Kepala BKN 3/SE/VIII/2019.</summary>
public enum JenisMutasi
{
    /// <summary>Within the city government; the Wali Kota decides (PP 11/2017 article 191).</summary>
    [JsonStringEnumMemberName("INTERNAL")]
    Internal = 1,

    /// <summary>Between regencies and cities of one province; the Gubernur decides (article 192).</summary>
    [JsonStringEnumMemberName("ANTAR_KABKOTA_SATU_PROV")]
    AntarKabkotaSatuProv,

    /// <summary>From the own province to the city; the Gubernur decides.</summary>
    [JsonStringEnumMemberName("PROV_KE_KABKOTA")]
    ProvKeKabkota,

    /// <summary>From the city to the own province; the Gubernur decides.</summary>
    [JsonStringEnumMemberName("KABKOTA_KE_PROV")]
    KabkotaKeProv,

    /// <summary>To or from a regency or city of another province; Mendagri decides (article 193).</summary>
    [JsonStringEnumMemberName("ANTAR_KABKOTA_ANTAR_PROV")]
    AntarKabkotaAntarProv,

    /// <summary>To another province; Mendagri decides.</summary>
    [JsonStringEnumMemberName("KABKOTA_KE_PROV_LAIN")]
    KabkotaKeProvLain,

    /// <summary>From another province; Mendagri decides.</summary>
    [JsonStringEnumMemberName("PROV_LAIN_KE_KABKOTA")]
    ProvLainKeKabkota,

    /// <summary>To a central agency; the head of BKN decides (article 194).</summary>
    [JsonStringEnumMemberName("DAERAH_KE_PUSAT")]
    DaerahKePusat,

    /// <summary>From a central agency; the head of BKN decides (article 194).</summary>
    [JsonStringEnumMemberName("PUSAT_KE_DAERAH")]
    PusatKeDaerah,

    /// <summary>Between central agencies; never a case of the city (article 195).</summary>
    [JsonStringEnumMemberName("ANTAR_PUSAT")]
    AntarPusat,

    /// <summary>To a mission abroad; special rules of the foreign ministry.</summary>
    [JsonStringEnumMemberName("LUAR_NEGERI")]
    LuarNegeri,
}

/// <summary>Why someone is moved (<em>alasan</em>). Source: PP 11/2017 article 190(6).</summary>
public enum AlasanMutasi
{
    /// <summary>For the service.</summary>
    [JsonStringEnumMemberName("DINAS")]
    Dinas = 1,

    /// <summary>At own request.</summary>
    [JsonStringEnumMemberName("PERMINTAAN_SENDIRI")]
    PermintaanSendiri,
}

/// <summary>Where a move leads in the order of positions (<em>arah</em>). Source: PP 11/2017 articles 189, 198.</summary>
public enum ArahMutasi
{
    /// <summary>Equal level (horizontal).</summary>
    [JsonStringEnumMemberName("SETARA")]
    Setara = 1,

    /// <summary>Higher (vertical or diagonal).</summary>
    [JsonStringEnumMemberName("PROMOSI")]
    Promosi,

    /// <summary>Lower; needs a legal ground of its own.</summary>
    [JsonStringEnumMemberName("TURUN")]
    Turun,
}
