namespace MutasiAsn.App.Startup;

/// <summary>
/// <c>dotnet run</c> starts the program in the project's folder, while whoever typed a relative path meant the folder of the shell. The shell
/// leaves that folder in PWD; a path that is there and not here is taken from there.
/// </summary>
public static class InvocationFolder
{
    public static string Resolve(string argument)
    {
        if (argument.StartsWith('-') || Path.IsPathRooted(argument) || Path.Exists(argument) || Environment.GetEnvironmentVariable("PWD") is not { Length: > 0 } typedIn)
            return argument;
        var meant = Path.Combine(typedIn, argument);
        return Path.Exists(meant) ? meant : argument;
    }
}
