using System.Globalization;
using MutasiAsn.App.Letters.Engine.Fonts;
using MutasiAsn.App.Letters.Engine.Images;

namespace MutasiAsn.App.Letters.Engine.Pdf;

// One document being written: its pages, what they share, and the objects around them.
internal sealed class DocumentWriter
{
    // Letters of a government are in its language; nothing in QuestPDF's interface carries one.
    private const string Language = "id-ID";
    private readonly PdfFile _file;
    private readonly DocumentMetadata _metadata;
    private readonly List<Canvas> _pages = [];
    private readonly List<List<StructNode>> _marks = [];
    private readonly Dictionary<(TrueTypeFont, bool), FontUse> _fonts = [];
    private readonly Dictionary<PdfImage, (string Resource, int Number)> _images = [];

    public DocumentWriter(DocumentMetadata metadata, bool compress)
    {
        _metadata = metadata;
        _file = new PdfFile(compress);
    }

    public StructNode Root { get; } = new("Document", null);

    public int PageCount => _pages.Count;

    public Canvas AddPage(double width, double height)
    {
        var page = new Canvas(this, _pages.Count, width, height);
        _pages.Add(page);
        _marks.Add([]);
        return page;
    }

    public int AddMark(int page, StructNode node)
    {
        _marks[page].Add(node);
        node.Kids.Add(new StructKid(null, page, _marks[page].Count - 1));
        return _marks[page].Count - 1;
    }

    public FontUse Font(TrueTypeFont font, bool isFallback)
    {
        if (_fonts.TryGetValue((font, isFallback), out var use)) return use;
        use = new FontUse(font, isFallback, "F" + (_fonts.Count + 1).ToString(CultureInfo.InvariantCulture), _file.Reserve());
        _fonts.Add((font, isFallback), use);
        return use;
    }

    public string Image(PdfImage image)
    {
        if (_images.TryGetValue(image, out var known)) return known.Resource;
        var resource = "I" + (_images.Count + 1).ToString(CultureInfo.InvariantCulture);
        _images.Add(image, (resource, _file.Reserve()));
        return resource;
    }

    public byte[] Finish()
    {
        int catalog = _file.Reserve(), tree = _file.Reserve(), structure = _file.Reserve(), resources = _file.Reserve();
        var pages = _pages.ConvertAll(_ => _file.Reserve());
        WriteCatalog(catalog, tree, structure);
        var kids = _file.Begin(tree).Ascii("<</Type/Pages/Count ").Int(pages.Count).Ascii("/Kids[");
        foreach (var page in pages) kids.Ref(page).Ascii(" ");
        kids.Ascii("]>>");
        _file.End();
        for (var i = 0; i < pages.Count; i++) WritePage(_pages[i], i, pages[i], tree, resources);
        WriteResources(resources);
        foreach (var use in _fonts.Values) use.Write(_file);
        foreach (var (image, (_, number)) in _images) image.Write(_file, number);
        new StructWriter(_file, pages).Write(structure, Root, _marks);
        return _file.Finish(catalog, WriteInformation());
    }

    private void WriteCatalog(int catalog, int tree, int structure)
    {
        int packet = _file.Reserve(), profile = _file.Reserve();
        _file.Begin(catalog).Ascii("<</Type/Catalog/Pages ").Ref(tree).Ascii("/Lang(").Ascii(Language)
            .Ascii(")/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot ").Ref(structure).Ascii("/Metadata ").Ref(packet)
            .Ascii("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile ")
            .Ref(profile).Ascii(">>]>>");
        _file.End();
        _file.RawStream(packet, "/Type/Metadata/Subtype/XML", XmpPacket.Build(_metadata, Language));
        _file.Stream(profile, "/N 3", SrgbProfile.Bytes);
    }

    private void WritePage(Canvas page, int index, int number, int tree, int resources)
    {
        page.Finish();
        var content = _file.Reserve();
        _file.Begin(number).Ascii("<</Type/Page/Parent ").Ref(tree).Ascii("/MediaBox[0 0 ").Number(page.Width, 3).Ascii(" ").Number(page.Height, 3)
            .Ascii("]/Resources ").Ref(resources).Ascii("/Contents ").Ref(content).Ascii("/StructParents ").Int(index)
            .Ascii("/Tabs/S>>");
        _file.End();
        _file.Stream(content, "", new PackedBytes(page.Content.ToArray(), PackedBytes.Page));
    }

    private void WriteResources(int number)
    {
        var body = _file.Begin(number).Ascii("<</Font<<");
        foreach (var use in _fonts.Values) body.Ascii("/").Ascii(use.Resource).Ascii(" ").Ref(use.Number);
        body.Ascii(">>/XObject<<");
        foreach (var (resource, image) in _images.Values) body.Ascii("/").Ascii(resource).Ascii(" ").Ref(image);
        body.Ascii(">>>>");
        _file.End();
    }

    private int WriteInformation()
    {
        var number = _file.Reserve();
        var body = _file.Begin(number).Ascii("<<");
        (string Key, string? Value)[] entries =
        [
            ("/Title", _metadata.Title), ("/Author", _metadata.Author), ("/Subject", _metadata.Subject), ("/Keywords", _metadata.Keywords),
            ("/Creator", _metadata.Creator), ("/Producer", _metadata.Producer),
        ];
        foreach (var (key, value) in entries)
            if (value is not null) body.Ascii(key).TextString(value);
        if (_metadata.CreationDate != default) body.Ascii("/CreationDate(D:").Ascii(_metadata.CreationDate.ToString("yyyyMMdd", CultureInfo.InvariantCulture)).Ascii(")");
        body.Ascii(">>");
        _file.End();
        return number;
    }
}
