using System.Collections.Immutable;
using BackOffice.Domain.Due;
using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>
/// The clock of a repair strikes: the executives are reminded before a target, and the office managers brought in when it is missed;
/// the reporter is reminded of what only they can say, and what is fixed is closed when nobody says otherwise. What was missed while nobody ran the clock is told at once, by the most serious part of it.
/// </summary>
/// <param name="Work">The due work that came up.</param>
/// <param name="Executives">Who is reminded.</param>
/// <param name="Managers">Who is brought in.</param>
public sealed record StrikeClock(DueWork Work, ImmutableArray<PersonId> Executives, ImmutableArray<PersonId> Managers)
{
    public RepairDecision Decide(Repair repair, RepairTargets targets, Instant now)
    {
        ArgumentNullException.ThrowIfNull(repair);
        ArgumentNullException.ThrowIfNull(targets);

        // The clock was set anew since: that work is no longer the repair's, or another process has done it.
        if (repair.Clock.DueAt != Work.At)
        {
            return new RepairDecision.AlreadyDone();
        }

        var untold = targets.Untold(repair, now);
        if (Serious(untold) is not { } action)
        {
            // The targets were configured anew since, and lie later now.
            return new RepairDecision.Accepted(repair, Change: null, []);
        }

        var told = Told(action, repair);
        var state = action is RepairAction.TakenAsGood ? RepairState.Closed : repair.State;
        var change = new RepairChange(repair.Version + 1, action, SystemPerson.BackOffice, now, repair.State, state, Text: null);
        var after = repair with
        {
            Clock = repair.Clock with { Told = repair.Clock.Told | untold },
            Watchers = Seated(repair, told),
            State = state,
            Last = change,
            Step = state == repair.State ? repair.Step : change.Number,
        };
        return new RepairDecision.Accepted(
            after,
            change,
            [.. after.Watchers.Select(watcher => new Effect.ShowCase(after.Id, watcher, Ring: told.Contains(watcher)))]);
    }

    private ImmutableArray<PersonId> Told(RepairAction action, Repair repair) => action switch
    {
        RepairAction.AnswerOverdue or RepairAction.FixOverdue => [.. Managers, .. Executives],
        RepairAction.AnswerMissing or RepairAction.ConfirmationMissing => [repair.Reporter.Id],
        RepairAction.TakenAsGood => [repair.Reporter.Id, .. repair.Joined],
        _ => Executives,
    };

    // Who must be told goes before who merely follows; those who have the trouble have left room.
    private static ImmutableArray<PersonId> Seated(Repair repair, ImmutableArray<PersonId> told)
    {
        var all = repair.Watchers.Union(told);
        var limit = Math.Max(repair.Watchers.Length, FollowRepair.WatcherLimit);
        return all.Count() <= limit ? [.. all] : [.. repair.Watchers.Where(repair.IsAffected).Union(told).Union(all).Take(limit)];
    }

    private static RepairAction? Serious(RepairStages untold) => untold switch
    {
        _ when untold.HasFlag(RepairStages.FixTakenAsGood) => RepairAction.TakenAsGood,
        _ when untold.HasFlag(RepairStages.FixUnconfirmed) => RepairAction.ConfirmationMissing,
        _ when untold.HasFlag(RepairStages.QuestionUnanswered) => RepairAction.AnswerMissing,
        _ when untold.HasFlag(RepairStages.PartsExpected) => RepairAction.PartsExpected,
        _ when untold.HasFlag(RepairStages.FixOverdue) => RepairAction.FixOverdue,
        _ when untold.HasFlag(RepairStages.AnswerOverdue) => RepairAction.AnswerOverdue,
        _ when untold.HasFlag(RepairStages.FixSoon) => RepairAction.FixDueSoon,
        _ when untold.HasFlag(RepairStages.AnswerSoon) => RepairAction.AnswerDueSoon,
        _ => null,
    };
}
