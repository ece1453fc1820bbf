using BackOffice.Playground.GraphEmulator;
using BackOffice.Support;
using BackOffice.Support.Graph;

namespace BackOffice.BotTests.Harness;

/// <summary>What all tests of the assembly share, since it holds nothing of one test: each has an office of its own in the tables.</summary>
internal static class SharedServices
{
    private static readonly Lazy<Task<Azurite>> LazyTables = new(() => Azurite.StartAsync());
    private static readonly Lazy<Task<EmulatedGraph>> LazyGraph = new(() => EmulatedGraph.StartAsync(watch: GraphContract.OfProcess.Check));

    /// <summary>The table service; it stops with this process.</summary>
    public static Task<Azurite> TablesAsync() => LazyTables.Value;

    /// <summary>The company's directory.</summary>
    public static Task<EmulatedGraph> GraphAsync() => LazyGraph.Value;
}
