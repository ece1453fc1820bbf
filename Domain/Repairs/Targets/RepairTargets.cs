using BackOffice.Domain.Office;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>The office's targets by urgency, and when they are reached. Pure; all durations are working time.</summary>
public sealed record RepairTargets(WorkingHours Hours, RepairTarget Urgent, RepairTarget Normal, RepairTarget Low)
{
    /// <summary>How much of a target is over when the back office is reminded of it.</summary>
    private const double Reminder = 0.75;

    /// <summary>How long the reporter is left alone with a question, or with what is said to be fixed, before they are reminded once.</summary>
    public Duration ReporterReminder { get; init; } = Duration.FromHours(9);

    /// <summary>How long nobody must say that it still does not work until what is said to be fixed is taken as good.</summary>
    public Duration TakenAsGood { get; init; } = Duration.FromHours(45);

    public RepairTarget For(Urgency urgency) => urgency switch
    {
        Urgency.Urgent => Urgent,
        Urgency.Normal => Normal,
        Urgency.Low => Low,
        _ => throw new ArgumentOutOfRangeException(nameof(urgency), urgency, "This urgency has no target."),
    };

    /// <summary>The repair with its clock set by what has just happened to it.</summary>
    /// <param name="before">Null for a new report.</param>
    public Repair Wind(Repair? before, Repair after, Instant now)
    {
        ArgumentNullException.ThrowIfNull(after);
        var clock = Forget(Respond(after, now), after.State);
        clock = after.State.StandsStill ? clock with { PausedSince = clock.PausedSince ?? now } : Resume(clock, now);
        var wound = after with { Clock = clock };
        if (before is not null && before.Fault.Urgency != after.Fault.Urgency)
        {
            // Under the new targets, only what lies behind was told, or lay behind when the clock began to stand still.
            var told = clock.Told & (Passed(OfTargets(wound), clock.PausedSince ?? now) | ~RepairStages.Targets);
            wound = wound with { Clock = clock with { Told = told } };
        }

        return wound with { Clock = Planned(wound) };
    }

    /// <summary>What the clock has to say by now and has not said yet; none while it stands still.</summary>
    public RepairStages Untold(Repair repair, Instant now)
    {
        ArgumentNullException.ThrowIfNull(repair);
        return Passed(Ahead(repair), now);
    }

    private static RepairClock Respond(Repair after, Instant now) =>
        after.Clock.RespondedAt is null && after.Last.What.IsResponse
            ? after.Clock with { RespondedAt = now }
            : after.Clock;

    // Another question, and another repair that may be fixed, is reminded of anew.
    private static RepairClock Forget(RepairClock clock, RepairState state) => clock with
    {
        Told = clock.Told
            & ~(state is RepairState.WaitingForReporter ? RepairStages.None : RepairStages.QuestionUnanswered)
            & ~(state is RepairState.Resolved ? RepairStages.None : RepairStages.FixUnconfirmed | RepairStages.FixTakenAsGood),
    };

    private RepairClock Resume(RepairClock clock, Instant now) => clock.PausedSince is { } since
        ? clock with { Paused = clock.Paused + Hours.Between(since, now), PausedSince = null }
        : clock;

    private RepairClock Planned(Repair repair)
    {
        var clock = repair.Clock with { DueAt = Ahead(repair).Select(stage => (Instant?)stage.At).Min() };
        if (repair.State.StandsStill || !repair.IsOpen)
        {
            return clock with { AnswerBy = null, FixBy = null };
        }

        var target = For(repair.Fault.Urgency);
        return clock with
        {
            AnswerBy = clock.RespondedAt is null ? At(repair, target.Respond) : null,
            FixBy = At(repair, target.Repair),
        };
    }

    private IEnumerable<(RepairStages Stage, Instant At)> Ahead(Repair repair) => Of(repair).Where(stage => !repair.Clock.Told.HasFlag(stage.Stage));

    private IEnumerable<(RepairStages Stage, Instant At)> Of(Repair repair)
    {
        if (repair.Parts is { } parts)
        {
            yield return (RepairStages.PartsExpected, Hours.OpeningOn(parts.Expected));
        }

        if (repair is { State: RepairState.WaitingForReporter, Question: { } question })
        {
            yield return (RepairStages.QuestionUnanswered, Hours.Add(question.At, ReporterReminder));
        }

        if (repair is { State: RepairState.Resolved, FixedAt: { } mended })
        {
            yield return (RepairStages.FixUnconfirmed, Hours.Add(mended, ReporterReminder));
            if (repair.Clock.Told.HasFlag(RepairStages.FixUnconfirmed) && !SaysOtherwise(repair, mended))
            {
                yield return (RepairStages.FixTakenAsGood, TakenAsGoodAt(repair, mended));
            }
        }

        if (!repair.State.StandsStill && repair.IsOpen)
        {
            foreach (var stage in OfTargets(repair))
            {
                yield return stage;
            }
        }
    }

    // Nobody is told that nobody complained when somebody did, be it only in a comment.
    private static bool SaysOtherwise(Repair repair, Instant mended) => repair.Said.Any(said => said.At > mended && repair.IsAffected(said.By));

    // A reminder that came late, since nothing ran the clock, leaves its reader as much time as one that came in time.
    private Instant TakenAsGoodAt(Repair repair, Instant mended)
    {
        var closing = Hours.Add(mended, TakenAsGood);
        return repair.Last is { What: RepairAction.ConfirmationMissing, At: var reminded }
            ? Instant.Max(closing, Hours.Add(reminded, TakenAsGood - ReporterReminder))
            : closing;
    }

    private IEnumerable<(RepairStages Stage, Instant At)> OfTargets(Repair repair)
    {
        var target = For(repair.Fault.Urgency);
        if (repair.Clock.RespondedAt is null)
        {
            yield return (RepairStages.AnswerSoon, At(repair, target.Respond * Reminder));
            yield return (RepairStages.AnswerOverdue, At(repair, target.Respond));
        }

        yield return (RepairStages.FixSoon, At(repair, target.Repair * Reminder));
        yield return (RepairStages.FixOverdue, At(repair, target.Repair));
    }

    private static RepairStages Passed(IEnumerable<(RepairStages Stage, Instant At)> stages, Instant now) =>
        stages.Where(stage => stage.At <= now).Aggregate(RepairStages.None, (all, stage) => all | stage.Stage);

    private Instant At(Repair repair, Duration working) => Hours.Add(repair.ReportedAt, working + repair.Clock.Paused);
}
