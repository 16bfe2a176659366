using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using MutasiAsn.App.Data;
using MutasiAsn.App.Features.Requests;
using MutasiAsn.Core;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.Conventions;

public sealed class DependencyTests
{
    private const string Features = "MutasiAsn.App.Features.";
    private const string Home = "Dashboard";
    private static readonly Assembly _core = typeof(Refusal).Assembly;
    private static readonly Assembly _app = typeof(Program).Assembly;

    [Fact]
    public void Core_needs_nothing_but_the_framework()
    {
        Faults.None(_core.GetReferencedAssemblies().Select(a => a.Name!).Where(name => !name.StartsWith("System.", StringComparison.Ordinal)));
        Assert.DoesNotContain("PackageReference", File.ReadAllText(Path.Combine(Repository.Root, "MutasiAsn.Core", "MutasiAsn.Core.csproj")), StringComparison.Ordinal);
    }

    [Fact]
    public void Core_has_nothing_asynchronous() => Faults.None(
        from type in _core.GetTypes()
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where typeof(Task).IsAssignableFrom(method.ReturnType) || method.ReturnType.Name.StartsWith("ValueTask", StringComparison.Ordinal)
        select $"{type.FullName}.{method.Name}");

    [Fact]
    public void A_page_asks_a_use_case_and_never_the_database() => Faults.None(
        from type in _app.GetTypes()
        where typeof(ComponentBase).IsAssignableFrom(type)
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
        where property.IsDefined(typeof(InjectAttribute)) && (IsDatabase(property.PropertyType) || property.PropertyType == typeof(WriteGate))
        select $"{type.FullName}.{property.Name}");

    // What two use cases need moves to Core or into a class that both are given; CaseRunner is such a class, it carries every step of a case.
    [Fact]
    public void A_use_case_does_not_run_one_of_another_folder() => Faults.None(
        from user in _app.GetTypes()
        where FolderOf(user) is not (null or Home)
        from used in Needs(user)
        where IsUseCase(used) && FolderOf(used) != FolderOf(user)
        select $"{user.FullName} runs {used.FullName}");

    [Fact]
    public void The_home_page_puts_together_what_others_read_and_writes_nothing() => Faults.None(
        from user in _app.GetTypes()
        where FolderOf(user) == Home
        from used in Needs(user)
        where Writes(used) || Needs(used).Any(Writes)
        select $"{user.FullName} writes through {used.FullName}");

    [Fact]
    public void A_letter_knows_neither_database_nor_features() => Faults.None(
        from file in Repository.SourceFiles(Path.Combine("MutasiAsn.App", "Letters"), "*.cs")
        from line in File.ReadLines(file)
        where line.StartsWith("using MutasiAsn.App.Data", StringComparison.Ordinal) || line.StartsWith("using MutasiAsn.App.Features", StringComparison.Ordinal) || line.Contains("TimeProvider", StringComparison.Ordinal)
        select $"{Path.GetFileName(file)}: {line.Trim()}");

    [Fact]
    public void A_class_is_sealed_unless_it_is_made_to_be_inherited() => Faults.None(
        from type in _core.GetTypes().Concat(_app.GetTypes())
        where type.IsClass && !type.IsSealed && !type.IsAbstract && !typeof(ComponentBase).IsAssignableFrom(type)
        let space = type.Namespace ?? ""
        where space.StartsWith("MutasiAsn.", StringComparison.Ordinal) && !space.StartsWith("MutasiAsn.App.Letters.Engine", StringComparison.Ordinal) && !space.Contains(".Migrations.", StringComparison.Ordinal)
        where !type.Name.Contains('<', StringComparison.Ordinal) && type.Name != "_Imports"
        select type.FullName!);

    private static bool IsDatabase(Type type) =>
        typeof(DbContext).IsAssignableFrom(type) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IDbContextFactory<>));

    private static bool Writes(Type type) => type == typeof(WriteGate) || type == typeof(CaseRunner);

    private static bool IsUseCase(Type type) =>
        FolderOf(type) is not null && type != typeof(CaseRunner) && type.GetMembers(BindingFlags.Public | BindingFlags.Instance).Any(m => m.Name == "RunAsync");

    private static IEnumerable<Type> Needs(Type type) => type.GetConstructors().SelectMany(c => c.GetParameters()).Select(p => p.ParameterType);

    private static string? FolderOf(Type type) =>
        type.Namespace?.StartsWith(Features, StringComparison.Ordinal) == true ? type.Namespace[Features.Length..].Split('.')[0] : null;
}
