using System.Collections.Immutable;
using BackOffice.Domain.Due;
using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>
/// The clock of a repair strikes: the executives are reminded before a target, and the office managers brought in when it is missed.
/// What was missed while nobody ran the clock is told at once, by the most serious part of it.
/// </summary>
/// <param name="Work">The due work that came up.</param>
/// <param name="Executives">Who is reminded.</param>
/// <param name="Managers">Who is brought in.</param>
public sealed record RemindBackOffice(DueWork Work, ImmutableArray<PersonId> Executives, ImmutableArray<PersonId> Managers)
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

        var told = action is RepairAction.AnswerOverdue or RepairAction.FixOverdue ? [.. Executives, .. Managers] : Executives;
        var change = new RepairChange(repair.Version + 1, action, SystemPerson.BackOffice, now, repair.State, repair.State, Text: null);
        var after = repair with
        {
            Clock = repair.Clock with { Told = repair.Clock.Told | untold },
            Watchers = [.. repair.Watchers.Union(told).Take(Math.Max(repair.Watchers.Length, FollowRepair.WatcherLimit))],
            Last = change,
        };
        return new RepairDecision.Accepted(
            after,
            change,
            [.. after.Watchers.Select(watcher => new Effect.ShowCase(after.Id, watcher, Ring: told.Contains(watcher)))]);
    }

    private static RepairAction? Serious(RepairStages untold) => untold switch
    {
        _ when untold.HasFlag(RepairStages.PartsExpected) => RepairAction.PartsExpected,
        _ when untold.HasFlag(RepairStages.FixOverdue) => RepairAction.FixOverdue,
        _ when untold.HasFlag(RepairStages.AnswerOverdue) => RepairAction.AnswerOverdue,
        _ when untold.HasFlag(RepairStages.FixSoon) => RepairAction.FixDueSoon,
        _ when untold.HasFlag(RepairStages.AnswerSoon) => RepairAction.AnswerDueSoon,
        _ => null,
    };
}
