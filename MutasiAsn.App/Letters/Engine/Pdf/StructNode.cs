namespace MutasiAsn.App.Letters.Engine.Pdf;

// One node of the logical structure (ISO 32000-1, 14.7): what a screen reader walks through.
internal sealed class StructNode(string role, StructNode? parent)
{
    // These hold text themselves; everything else gets a paragraph in between.
    private static readonly HashSet<string> _leafRoles = ["P", "H1", "H2", "H3", "H4", "H5", "H6", "Lbl", "LBody", "TD", "TH", "Caption", "Span", "Figure"];

    public string Role { get; } = role;

    public StructNode? Parent { get; } = parent;

    public List<StructKid> Kids { get; } = [];

    public string? Alternative { get; set; }

    public (double Left, double Bottom, double Right, double Top)? Box { get; set; }

    public int Number { get; set; }

    public bool IsLeaf => _leafRoles.Contains(Role);

    public StructNode Add(string role)
    {
        var node = new StructNode(role, this);
        Kids.Add(new StructKid(node, 0, 0));
        return node;
    }
}

// Either a child node, or the marked content with this number on that page.
internal readonly record struct StructKid(StructNode? Node, int Page, int Mark);
