using System.Security.Cryptography;
using BackOffice.Playground.DemoOffice;
using BackOffice.Playground.Parts;

namespace BackOffice.Playground;

/// <summary>The ports of one playground: a row that begins with the bot's.</summary>
public sealed record PlaygroundPorts(int Base)
{
    /// <summary>The port on which bots are expected on a developer's machine.</summary>
    public const int DefaultBase = 3978;

    public int Bot => Base;

    public int Graph => Base + 1;

    public int Azurite => Base + 2;

    private const int FirstOfTests = 15_000;
    private const int LastOfTests = 32_000;

    private static int Needed => 3 + DemoPeople.WithWindows.Count;

    /// <summary>
    /// A row of ports that were free a moment ago; for tests. None of those that systems give to whoever calls out, since one of them would be
    /// taken before the last of the row is.
    /// </summary>
    public static PlaygroundPorts FindFree()
    {
        while (true)
        {
            var start = RandomNumberGenerator.GetInt32(FirstOfTests, LastOfTests);
            if (Enumerable.Range(start, Needed).All(Parts.Ports.IsFree))
                return new(start);
        }
    }

    public int WindowOf(DemoPerson person) => Base + 3 + DemoPeople.WithWindows.TakeWhile(other => other != person).Count();

    /// <summary>Looks at all of them before anything starts.</summary>
    /// <exception cref="SetupException">One is taken; the message names it and says how to move.</exception>
    public void CheckFree(bool withWindows)
    {
        var windows = DemoPeople.WithWindows.Select(person => (Port: WindowOf(person), User: $"{person.GivenName}'s window"));
        (int Port, string User)[] wanted = [(Bot, "the bot"), (Graph, "the Graph emulator"), (Azurite, "Azurite"), .. withWindows ? windows : []];
        var taken = wanted.Where(entry => !Parts.Ports.IsFree(entry.Port)).ToList();
        if (taken.Count == 0)
            return;
        var names = string.Join(", ", taken.Select(entry => $"{entry.Port} (for {entry.User})"));
        throw new SetupException(
            $"{(taken.Count == 1 ? "Port" : "Ports")} {names} {(taken.Count == 1 ? "is" : "are")} taken by another program. "
            + $"Stop it, or move the playground to {Needed} other ports in a row: --port-base {Base + 1000}");
    }
}
