namespace MutasiAsn.App.Startup;
public static class Commands { public static bool Knows(string[] args) => false; public static Task<int> RunAsync(string[] args) => Task.FromResult(2); }
