namespace MutasiAsn.Core.Positions;

/// <summary>What the name of a position tells: the level of a JF stands at its end, a leading duty and the teachers at its beginning.</summary>
public static class NamaJabatan
{
    /// <summary>The level that ends the name of a JF.</summary>
    /// <param name="nama">For example "Perawat Ahli Pertama".</param>
    /// <returns>For example <see cref="Jenjang.AhliPertama"/>; <c>null</c> when none ends it ("Kepala SD Negeri 1 Palu").</returns>
    public static Jenjang? LevelOf(string? nama)
    {
        for (var jenjang = Jenjang.Pemula; jenjang <= Jenjang.AhliUtama; jenjang++)
        {
            if (EndsWithWord(nama, jenjang.Name()))
                return jenjang;
        }

        return null;
    }

    /// <summary>The name of a JF without its level, by which "the same JF" is known.</summary>
    /// <param name="nama">For example "Perawat Ahli Pertama".</param>
    /// <returns>For example "Perawat"; the name itself when no level ends it.</returns>
    public static string WithoutLevel(string nama)
    {
        var trimmed = nama.Trim();
        return LevelOf(trimmed) is { } jenjang ? trimmed[..^jenjang.Name().Length].TrimEnd() : trimmed;
    }

    /// <summary>Whether the post is one of the teachers, whose retirement age is set by UU 14/2005 article 30(4): its name begins with "Guru ".</summary>
    /// <param name="nama">Name of the post.</param>
    /// <returns><c>true</c> for "Guru Kelas Ahli Muda", not for "Pengawas Sekolah Ahli Muda".</returns>
    public static bool IsGuru(string? nama) => StartsWithWord(nama, "Guru");

    /// <summary>Whether the name itself says that the holder leads: it begins with "Kepala " (head of a school or of a puskesmas are JF with a leading duty).</summary>
    /// <param name="nama">Name of the post.</param>
    /// <returns><c>true</c> for "Kepala UPTD Puskesmas Lere".</returns>
    public static bool IsKepala(string? nama) => StartsWithWord(nama, "Kepala");

    private static bool StartsWithWord(string? nama, string word) =>
        nama is not null && nama.TrimStart().StartsWith(word + " ", StringComparison.OrdinalIgnoreCase);

    private static bool EndsWithWord(string? nama, string word) =>
        nama is not null && nama.TrimEnd().EndsWith(" " + word, StringComparison.OrdinalIgnoreCase);
}
