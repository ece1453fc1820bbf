using System.Collections.Immutable;
using BackOffice.Domain.Repairs;
using NodaTime;

namespace BackOffice.UnitTests.Samples;

/// <summary>Each command that changes a repair, ready to be given.</summary>
internal static class SampleCommands
{
    public static ImmutableArray<string> Names { get; } = ["start", "take", "assign", "handover", "ask", "answer", "urgency", "visit", "parts", "arrived", "resolve", "confirm", "reopen", "close", "withdraw", "comment"];

    private static LocalDate Today { get; } = new(2025, 11, 25);

    /// <param name="seen">The version that its giver looks at.</param>
    public static RepairCommand Named(string name, Repair repair, int? seen = null, string text = "as typed") => name switch
    {
        "start" => new StartRepair(repair.Id, seen ?? repair.Version),
        "take" => new TakeRepair(repair.Id, seen ?? repair.Version),
        "urgency" => new ChangeUrgency(repair.Id, seen ?? repair.Version, Urgency.Low),
        "visit" => new PlanVisit(repair.Id, seen ?? repair.Version, Today.PlusDays(1), Today),
        "parts" => new WaitForParts(repair.Id, seen ?? repair.Version, text, Today.PlusDays(7), Today),
        "arrived" => new ReceiveParts(repair.Id, seen ?? repair.Version),
        "assign" => new AssignTechnician(repair.Id, seen ?? repair.Version, text),
        "handover" => new HandToSupplier(repair.Id, seen ?? repair.Version, "service@copycare.example", text),
        "ask" => new AskReporter(repair.Id, seen ?? repair.Version, text),
        "answer" => new AnswerQuestion(repair.Id, seen ?? repair.Version, text),
        "resolve" => new ResolveRepair(repair.Id, seen ?? repair.Version, text),
        "confirm" => new ConfirmRepair(repair.Id, seen ?? repair.Version),
        "reopen" => new ReopenRepair(repair.Id, seen ?? repair.Version, text),
        "close" => new CloseRepair(repair.Id, seen ?? repair.Version),
        "withdraw" => new WithdrawRepair(repair.Id, seen ?? repair.Version),
        "comment" => new CommentOnRepair(repair.Id, seen ?? repair.Version, text),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No command is called that."),
    };
}
