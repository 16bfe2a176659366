using System.Globalization;
using System.Security;
using System.Text;
using System.Xml;

namespace MutasiAsn.App.Letters.Engine.Pdf;

internal static class XmpPacket
{
    public static byte[] Build(DocumentMetadata metadata, string language)
    {
        var date = metadata.CreationDate == default ? null : metadata.CreationDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var xmp = new StringBuilder()
            .Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">")
            .Append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">")
            .Append("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance><dc:format>application/pdf</dc:format>")
            .Append(CultureInfo.InvariantCulture, $"<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>");
        if (metadata.Title is not null) Append(xmp, "dc:title", "<rdf:Alt><rdf:li xml:lang=\"x-default\">", metadata.Title, "</rdf:li></rdf:Alt>");
        if (metadata.Author is not null) Append(xmp, "dc:creator", "<rdf:Seq><rdf:li>", metadata.Author, "</rdf:li></rdf:Seq>");
        if (metadata.Subject is not null) Append(xmp, "dc:description", "<rdf:Alt><rdf:li xml:lang=\"x-default\">", metadata.Subject, "</rdf:li></rdf:Alt>");
        if (metadata.Keywords is not null) Append(xmp, "pdf:Keywords", "", metadata.Keywords, "");
        if (metadata.Creator is not null) Append(xmp, "xmp:CreatorTool", "", metadata.Creator, "");
        if (metadata.Producer is not null) Append(xmp, "pdf:Producer", "", metadata.Producer, "");
        if (date is not null) Append(xmp, "xmp:CreateDate", "", date, "");
        xmp.Append("</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return Encoding.UTF8.GetBytes(xmp.ToString());
    }

    private static void Append(StringBuilder xmp, string name, string before, string value, string after) =>
        xmp.Append('<').Append(name).Append('>').Append(before).Append(SecurityElement.Escape(string.Concat(value.Where(XmlConvert.IsXmlChar)))).Append(after).Append("</").Append(name).Append('>');
}
