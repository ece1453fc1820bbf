namespace BackOffice.Playground;

/// <summary>The entry point. Not top-level statements: those make a global class, which test projects would confuse with the bot's.</summary>
internal static class Program
{
    private static Task<int> Main(string[] args) => Task.FromResult(args.Length);
}
