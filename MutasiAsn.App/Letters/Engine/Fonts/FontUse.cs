using MutasiAsn.App.Letters.Engine.Pdf;

namespace MutasiAsn.App.Letters.Engine.Fonts;

// One font within one document: gives glyphs their numbers and writes the font objects at the end.
internal sealed class FontUse
{
    private const int SymbolicFlag = 4;
    private readonly TrueTypeFont _font;
    private readonly List<(ushort Glyph, int Rune)> _characters;
    private readonly Dictionary<ushort, ushort> _numbers;
    private readonly bool _hasCommon;
    private readonly int _startCount;

    public FontUse(TrueTypeFont font, bool isFallback, string resource, int number)
    {
        _font = font;
        _hasCommon = !isFallback;
        (_characters, _numbers) = FontLibrary.StartingSet(font, _hasCommon);
        _startCount = _characters.Count;
        Resource = resource;
        Number = number;
    }

    public string Resource { get; }

    public int Number { get; }

    public ushort Code(ushort glyph, int rune)
    {
        if (_numbers.TryGetValue(glyph, out var number)) return number;
        number = (ushort)_characters.Count;
        _numbers[glyph] = number;
        _characters.Add((glyph, rune));
        return number;
    }

    public void Write(PdfFile file)
    {
        var program = _hasCommon && _characters.Count == _startCount ? FontLibrary.CommonProgram(_font) : FontProgram.Create(_font, _characters);
        int descendant = file.Reserve(), descriptor = file.Reserve(), outlines = file.Reserve(), toUnicode = file.Reserve();
        file.Begin(Number).Ascii("<</Type/Font/Subtype/Type0/BaseFont/").Ascii(program.Name).Ascii("/Encoding/Identity-H/DescendantFonts[")
            .Ref(descendant).Ascii("]/ToUnicode ").Ref(toUnicode).Ascii(">>");
        file.End();
        file.Begin(descendant).Ascii("<</Type/Font/Subtype/CIDFontType2/BaseFont/").Ascii(program.Name)
            .Ascii("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/DW 1000/W")
            .Ascii(program.Widths).Ascii("/FontDescriptor ").Ref(descriptor).Ascii(">>");
        file.End();
        var box = _font.Box;
        file.Begin(descriptor).Ascii("<</Type/FontDescriptor/FontName/").Ascii(program.Name).Ascii("/Flags ").Int(SymbolicFlag)
            .Ascii("/FontBBox[").Int(box[0]).Ascii(" ").Int(box[1]).Ascii(" ").Int(box[2]).Ascii(" ").Int(box[3])
            .Ascii("]/ItalicAngle ").Number(_font.ItalicAngle).Ascii("/Ascent ").Int(_font.Ascent).Ascii("/Descent ").Int(_font.Descent)
            .Ascii("/CapHeight ").Int(_font.CapHeight).Ascii("/StemV ").Int(_font.IsBold ? 140 : 80).Ascii("/FontFile2 ").Ref(outlines).Ascii(">>");
        file.End();
        file.Stream(outlines, "/Length1 " + program.File.Raw.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), program.File);
        file.Stream(toUnicode, "", program.ToUnicode);
    }
}
