namespace MutasiAsn.App.Letters.Engine.Pdf;

// Writes the structure tree and the way back from marked content to its node (the parent tree).
internal sealed class StructWriter(PdfFile file, IReadOnlyList<int> pageNumbers)
{
    private readonly List<StructNode> _written = [];

    public void Write(int rootNumber, StructNode document, IReadOnlyList<IReadOnlyList<StructNode>> marksByPage)
    {
        Number(document);
        var parentTree = file.Reserve();
        file.Begin(rootNumber).Ascii("<</Type/StructTreeRoot/K ").Ref(document.Number).Ascii("/ParentTree ").Ref(parentTree)
            .Ascii("/ParentTreeNextKey ").Int(marksByPage.Count).Ascii(">>");
        file.End();
        foreach (var node in _written) WriteNode(node, node.Parent?.Number ?? rootNumber);

        var tree = file.Begin(parentTree).Ascii("<</Nums[");
        for (var page = 0; page < marksByPage.Count; page++)
        {
            tree.Int(page).Ascii("[");
            foreach (var node in marksByPage[page]) tree.Ref(node.Number).Ascii(" ");
            tree.Ascii("]");
        }
        tree.Ascii("]>>");
        file.End();
    }

    private void Number(StructNode node)
    {
        node.Number = file.Reserve();
        _written.Add(node);
        foreach (var kid in node.Kids)
            if (kid.Node is not null) Number(kid.Node);
    }

    private void WriteNode(StructNode node, int parent)
    {
        var home = node.Kids.Find(kid => kid.Node is null).Page;
        var body = file.Begin(node.Number).Ascii("<</S/").Ascii(node.Role).Ascii("/P ").Ref(parent);
        if (node.Kids.Exists(kid => kid.Node is null)) body.Ascii("/Pg ").Ref(pageNumbers[home]);
        if (node.Alternative is not null) body.Ascii("/Alt").TextString(node.Alternative);
        if (node.Box is { } box)
        {
            body.Ascii("/A<</O/Layout/BBox[").Number(box.Left).Ascii(" ").Number(box.Bottom).Ascii(" ")
                .Number(box.Right).Ascii(" ").Number(box.Top).Ascii("]>>");
        }
        else if (node.Role == "TH")
        {
            body.Ascii("/A<</O/Table/Scope/").Ascii(node.Parent?.Parent?.Role == "THead" ? "Column" : "Row").Ascii(">>");
        }
        body.Ascii("/K[");
        foreach (var kid in node.Kids) WriteKid(body, kid, home);
        body.Ascii("]>>");
        file.End();
    }

    private void WriteKid(ByteWriter body, StructKid kid, int home)
    {
        if (kid.Node is not null) body.Ref(kid.Node.Number).Ascii(" ");
        else if (kid.Page == home) body.Int(kid.Mark).Ascii(" ");
        else body.Ascii("<</Type/MCR/Pg ").Ref(pageNumbers[kid.Page]).Ascii("/MCID ").Int(kid.Mark).Ascii(">>");
    }
}
