namespace MutasiAsn.Tests.Support;

// A fact that needs the browser of the machine; where it is missing the test is skipped and says so.
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public const string Path = "/usr/bin/chromium";

    public BrowserFactAttribute()
    {
        if (!IsThere)
            Skip = $"The browser {Path} is not installed.";
    }

    public static bool IsThere => File.Exists(Path);
}

// The same for a theory.
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (!BrowserFactAttribute.IsThere)
            Skip = $"The browser {BrowserFactAttribute.Path} is not installed.";
    }
}
