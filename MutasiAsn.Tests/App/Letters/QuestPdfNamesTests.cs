using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using MutasiAsn.App.Letters;

namespace MutasiAsn.Tests.App.Letters;

// Documents are written once for two engines. QuestPDF 2022.12.15 cannot be restored everywhere, so its public names stand in a list, read by reflection.
public class QuestPdfNamesTests
{
    private const string Root = "MutasiAsn.App.Letters.Engine.";

    // Types that documents never name: they only pass from one call to the next.
    private static readonly string[] _unnamed = ["IElement", "ILine", "ITableCellContainer"];
    private static readonly Dictionary<string, List<string>> _list = ReadList();

    public static TheoryData<Type> PublicTypes => [.. typeof(LetterRenderer).Assembly.GetExportedTypes()
        .Where(type => type.FullName!.StartsWith(Root, StringComparison.Ordinal) && !_unnamed.Contains(type.Name))];

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Everything_public_in_the_engine_has_its_counterpart(Type type)
    {
        Assert.True(_list.TryGetValue("QuestPDF." + type.FullName![Root.Length..], out var known), $"{type.FullName} is not in the list");

        Assert.All(Members(type), member => Assert.Contains(member, known));
    }

    [Fact]
    public void List_is_read()
    {
        Assert.Contains("Column(this IContainer, Action<ColumnDescriptor>) : void", _list["QuestPDF.Fluent.ColumnExtensions"]);
        Assert.True(PublicTypes.Count > 30);
    }

    [Fact]
    public void Documents_see_nothing_of_the_engine_but_its_public_names()
    {
        var hidden = typeof(LetterRenderer).Assembly.GetTypes()
            .Where(type => type.Namespace == Root + "Fluent" && !type.IsVisible && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && type.DeclaringType is null);
        Assert.Empty(hidden);
        Assert.All(
            Directory.GetFiles(LettersFolder(), "*.cs").Concat(Directory.GetFiles(Path.Combine(LettersFolder(), "Parts"))).Where(file => !file.EndsWith("Shim.Own.cs", StringComparison.Ordinal)),
            file => Assert.DoesNotContain("Letters.Engine", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void Both_shims_have_the_same_members()
    {
        Assert.Equal(Signatures("Shim.Own.cs"), Signatures("Shim.QuestPdf.cs"));
        Assert.Equal(6, Signatures("Shim.Own.cs").Length);
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (type.IsEnum) return Enum.GetNames(type);
        var methods = type.GetMethods(Declared).Where(method => !method.IsSpecialName && !IsOfRecord(method)).Select(Describe);
        return methods.Concat(type.GetProperties(Declared).Select(property => property.Name));
    }

    // Equality, printing and copying come with the word "record"; no document calls them.
    private static bool IsOfRecord(MethodInfo method) => method.Name is "Equals" or "GetHashCode" or "ToString" or "<Clone>$";

    private static string Describe(MethodInfo method)
    {
        var isExtension = method.IsDefined(typeof(ExtensionAttribute), inherit: false);
        var parameters = method.GetParameters().Select((parameter, i) =>
            (isExtension && i == 0 ? "this " : "") + NameOf(parameter.ParameterType) + (parameter.HasDefaultValue ? "?" : ""));
        return $"{method.Name}({string.Join(", ", parameters)}) : {NameOf(method.ReturnType)}";
    }

    private static string NameOf(Type type) => type switch
    {
        { IsArray: true } => NameOf(type.GetElementType()!) + "[]",
        { IsGenericType: true } => type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)] + "<" + string.Join(", ", type.GetGenericArguments().Select(NameOf)) + ">",
        _ when type == typeof(void) => "void",
        _ when type == typeof(float) => "float",
        _ when type == typeof(string) => "string",
        _ when type == typeof(bool) => "bool",
        _ when type == typeof(byte) => "byte",
        _ => type.Name,
    };

    private static string[] Signatures(string file) =>
        [.. Regex.Matches(File.ReadAllText(Path.Combine(LettersFolder(), file)), @"public static [^=\n]+\)").Select(match => match.Value)];

    private static Dictionary<string, List<string>> ReadList()
    {
        var list = new Dictionary<string, List<string>>();
        var members = new List<string>();
        foreach (var line in File.ReadAllLines(Path.Combine(TopFolder(), "MutasiAsn.Tests", "App", "Letters", "questpdf-2022.12-names.txt")))
        {
            if (line.StartsWith("QuestPDF.", StringComparison.Ordinal)) list[line[..line.IndexOf(' ', StringComparison.Ordinal)]] = members = [];
            else if (line.StartsWith("  properties: ", StringComparison.Ordinal)) members.AddRange(line["  properties: ".Length..].Split(", "));
            else if (line.Contains('(', StringComparison.Ordinal)) members.Add(line.Trim());
            else members.AddRange(line.Trim().Split(", "));
        }
        return list;
    }

    private static string LettersFolder() => Path.Combine(TopFolder(), "MutasiAsn.App", "Letters");

    private static string TopFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "MutasiAsn.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("MutasiAsn.sln was not found above the tests.");
    }
}
