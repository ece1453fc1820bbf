using System.Collections.Immutable;
using BackOffice.Domain.Repairs;

namespace BackOffice.UnitTests.Samples;

/// <summary>Each command that changes a repair, ready to be given.</summary>
internal static class SampleCommands
{
    public static ImmutableArray<string> Names { get; } = ["start", "assign", "ask", "answer", "resolve", "confirm", "reopen", "withdraw"];

    /// <param name="seen">The version that its giver looks at.</param>
    public static RepairCommand Named(string name, Repair repair, int? seen = null, string text = "as typed") => name switch
    {
        "start" => new StartRepair(repair.Id, seen ?? repair.Version),
        "assign" => new AssignTechnician(repair.Id, seen ?? repair.Version, text),
        "ask" => new AskReporter(repair.Id, seen ?? repair.Version, text),
        "answer" => new AnswerQuestion(repair.Id, seen ?? repair.Version, text),
        "resolve" => new ResolveRepair(repair.Id, seen ?? repair.Version, text),
        "confirm" => new ConfirmRepair(repair.Id, seen ?? repair.Version),
        "reopen" => new ReopenRepair(repair.Id, seen ?? repair.Version, text),
        "withdraw" => new WithdrawRepair(repair.Id, seen ?? repair.Version),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No command is called that."),
    };
}
