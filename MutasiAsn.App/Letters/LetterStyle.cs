namespace MutasiAsn.App.Letters;

// How letters look; section "Letters". The regulation leaves paper, face and margins to the city, so none of it is fixed in code.
public sealed class LetterStyle
{
    public const string Section = "Letters";

    public float PaperWidthMm { get; set; } = 215;

    public float PaperHeightMm { get; set; } = 330;

    public float MarginLeftMm { get; set; } = 25;

    public float MarginRightMm { get; set; } = 20;

    public float MarginTopMm { get; set; } = 10;

    public float MarginBottomMm { get; set; } = 5;

    public string FontFamily { get; set; } = "Naskah Bonum";

    public float FontSize { get; set; } = 11;

    // A multiple of the font's own height from ascent to descent; 0.83 of Naskah Bonum is 1.11 of the size.
    public float LineHeight { get; set; } = 0.83f;

    // Between the parts, as a share of the size.
    public float Gap { get; set; } = 0.4f;

    public string Provinsi { get; set; } = "PROVINSI SULAWESI TENGAH";

    public string VerificationNote { get; set; } =
        "Keaslian surat ini dapat diperiksa di laman Periksa Surat Pemerintah Kota Palu, dengan kode QR atau kode di bawahnya.";

    public string KonsepNote { get; set; } = "Konsep untuk diperiksa: belum ditetapkan dan tidak berlaku sebagai keputusan.";

    // Printed only on a letter that really carries an electronic signature.
    public string SignatureNote { get; set; } =
        "UU ITE Nomor 11 Tahun 2008 Pasal 5 ayat (1): \u201CInformasi Elektronik dan/atau Dokumen Elektronik dan/atau hasil cetaknya merupakan alat bukti yang sah.\u201D\n"
        + "Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik yang diterbitkan BSrE.";

    internal LetterStyle With(float gap, float lineHeight)
    {
        var copy = (LetterStyle)MemberwiseClone();
        (copy.Gap, copy.LineHeight) = (gap, lineHeight);
        return copy;
    }

    // All complaints at once, in the words of who has to mend the settings.
    public IReadOnlyList<string> Validate()
    {
        var complaints = new List<string>();
        Check(PaperWidthMm is >= 100 and <= 450 && PaperHeightMm is >= 140 and <= 450, "Letters: ukuran kertas harus antara 100 x 140 mm dan 450 x 450 mm.");
        Check(Math.Min(Math.Min(MarginLeftMm, MarginRightMm), Math.Min(MarginTopMm, MarginBottomMm)) >= 0, "Letters: batas tepi tidak boleh negatif.");
        Check(PaperWidthMm - MarginLeftMm - MarginRightMm >= 140, "Letters: lebar bidang tulis harus paling sedikit 140 mm.");
        Check(PaperHeightMm - MarginTopMm - MarginBottomMm >= 120, "Letters: tinggi bidang tulis harus paling sedikit 120 mm.");
        Check(FontSize is >= 8 and <= 16, "Letters:FontSize harus antara 8 dan 16 pt.");
        Check(LineHeight is >= 0.7f and <= 2, "Letters:LineHeight harus antara 0,7 dan 2.");
        Check(Gap is >= 0 and <= 2, "Letters:Gap harus antara 0 dan 2.");
        Check(FontFamily is "Naskah Bonum" or "Liberation Sans", "Letters:FontFamily harus \"Naskah Bonum\" atau \"Liberation Sans\".");
        Check(!string.IsNullOrWhiteSpace(Provinsi), "Letters:Provinsi wajib diisi.");
        return complaints;

        void Check(bool holds, string complaint)
        {
            if (!holds) complaints.Add(complaint);
        }
    }
}
