namespace MutasiAsn.Tests.Conventions;

/// <summary>Tells every fault of a convention at once, each on its line.</summary>
public static class Faults
{
    public static void None(IEnumerable<string> faults)
    {
        var found = faults.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
