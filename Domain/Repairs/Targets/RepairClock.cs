using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>How a repair stands to its targets. It stands still while the repair waits for somebody else than the back office.</summary>
/// <param name="AnswerBy">When the back office is to have done the first thing; null once it has, and while the clock stands still.</param>
/// <param name="FixBy">When it is to be fixed; null while the clock stands still.</param>
/// <param name="Paused">Working time of all the pauses that are over.</param>
/// <param name="PausedSince">Null while the clock runs.</param>
/// <param name="RespondedAt">When the back office did the first thing.</param>
/// <param name="Told">What the back office was told already.</param>
/// <param name="DueAt">When the clock has something to say next: the instant of the repair's due work.</param>
public sealed record RepairClock(
    Instant? AnswerBy, Instant? FixBy, Duration Paused, Instant? PausedSince, Instant? RespondedAt, RepairStages Told, Instant? DueAt)
{
    /// <summary>The kind of the due work that a repair's clock plans.</summary>
    public const string WorkKind = "repair-clock";

    /// <summary>Whether a target that still counts was missed.</summary>
    public bool IsOverdue => Told.HasFlag(RepairStages.FixOverdue) || (RespondedAt is null && Told.HasFlag(RepairStages.AnswerOverdue));

    public static RepairClock New { get; } = new(null, null, Duration.Zero, null, null, RepairStages.None, null);
}
