using MutasiAsn.Core.Positions;

namespace MutasiAsn.Core.Requests;

/// <summary>
/// Which posts are filled by a transfer at own request: Pelaksana to Pelaksana, and a functional post to the same functional post and level,
/// neither leading a unit. All others are filled by selection or with an induction (PP 11/2017 Pasal 54, 57, 87, 110).
/// </summary>
public static class InternalRoute
{
    /// <summary>Whether a post can be asked for from another.</summary>
    /// <param name="asalJenis">Kind of the post held.</param>
    /// <param name="asalNama">Its name with level.</param>
    /// <param name="asalMemimpin">Whether it leads a unit.</param>
    /// <param name="tujuanJenis">Kind of the post asked for.</param>
    /// <param name="tujuanNama">Its name with level.</param>
    /// <param name="tujuanMemimpin">Whether it leads a unit.</param>
    /// <returns>Whether the move goes this way.</returns>
    public static bool Goes(JenisJabatan asalJenis, string asalNama, bool asalMemimpin, JenisJabatan tujuanJenis, string tujuanNama, bool tujuanMemimpin) =>
        !asalMemimpin && !tujuanMemimpin && asalJenis == tujuanJenis && asalJenis switch
        {
            JenisJabatan.Pelaksana => true,
            JenisJabatan.Fungsional => string.Equals(asalNama.Trim(), tujuanNama.Trim(), StringComparison.OrdinalIgnoreCase),
            JenisJabatan.Pengawas or JenisJabatan.Administrator or JenisJabatan.JptPratama => false,
        };
}
