using System.Text;
using System.Xml;

namespace MutasiAsn.App.Features.Intake;

/// <summary>One XML part of a workbook, read forward with limits on depth and on the number of different names.</summary>
internal sealed class XlsxPart : IDisposable
{
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _file;

    public XlsxPart(Stream stream, UnpackedBudget budget)
    {
        _file = budget.File;
        // A reader of text instead of bytes: the declaration cannot choose another encoding, in which '<' would not be '<'.
        var text = new StreamReader(new GuardedStream(stream, budget), _strict, detectEncodingFromByteOrderMarks: false, bufferSize: 32 * 1024);
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CheckCharacters = false,
            CloseInput = true,
            NameTable = new BoundedNames(_file),
        };
        try
        {
            Xml = XmlReader.Create(text, settings);
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            throw XlsxBook.Damaged(_file, exception);
        }
    }

    public XmlReader Xml { get; }

    /// <summary>Moves on; never use the reader's own Skip, which looks at no depth.</summary>
    public bool Read()
    {
        try
        {
            if (!Xml.Read())
                return false;
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            throw XlsxBook.Damaged(_file, exception);
        }

        return Xml.Depth <= IntakeLimits.XmlDepth ? true : throw XlsxBook.Damaged(_file);
    }

    /// <summary>Moves to the next start of an element with this name.</summary>
    public bool ReadTo(string name)
    {
        while (Read())
        {
            if (Xml.NodeType == XmlNodeType.Element && Xml.LocalName == name)
                return true;
        }

        return false;
    }

    /// <summary>What reading throws when the bytes, not the program, are wrong.</summary>
    public static bool IsDamage(Exception exception) => exception is XmlException or DecoderFallbackException or InvalidDataException or IOException;

    public static bool IsText(XmlNodeType type) => type is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;

    public void Dispose() => Xml.Dispose();

    private sealed class BoundedNames(string file) : XmlNameTable
    {
        private readonly NameTable _inner = new();
        private int _count;

        public override string Add(string array) => _inner.Get(array) ?? Count(_inner.Add(array));

        public override string Add(char[] array, int offset, int length) => _inner.Get(array, offset, length) ?? Count(_inner.Add(array, offset, length));

        public override string? Get(string array) => _inner.Get(array);

        public override string? Get(char[] array, int offset, int length) => _inner.Get(array, offset, length);

        private string Count(string name) => ++_count <= IntakeLimits.XmlNames ? name : throw XlsxBook.Damaged(file);
    }
}
