using System.Text.Json.Serialization;

namespace MutasiAsn.Core.People;

/// <summary>The legal status of a civil servant (<em>status kepegawaian</em>). Source: UU 20/2023; PP 11/2017 for PNS and CPNS, PP 49/2018 for PPPK.</summary>
public enum StatusAsn
{
    /// <summary>Pegawai Negeri Sipil: a permanent civil servant, the only one whom Peraturan BKN 5/2019 speaks of.</summary>
    [JsonStringEnumMemberName("PNS")]
    Pns = 1,

    /// <summary>Calon PNS: on probation, not yet a PNS.</summary>
    [JsonStringEnumMemberName("CPNS")]
    Cpns,

    /// <summary>Pegawai Pemerintah dengan Perjanjian Kerja: employed by contract for one post.</summary>
    [JsonStringEnumMemberName("PPPK")]
    Pppk,
}
