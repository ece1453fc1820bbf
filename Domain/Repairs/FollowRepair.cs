using BackOffice.Domain.Effects;
using BackOffice.Domain.People;

namespace BackOffice.Domain.Repairs;

/// <summary>Somebody wants the repair's card in their chat, now and as it changes.</summary>
public static class FollowRepair
{
    /// <summary>
    /// One change reaches each watcher by a row, and a transaction holds a hundred: twenty are left for what the change itself
    /// writes.
    /// </summary>
    public const int WatcherLimit = 80;

    /// <summary>So many of these seats are left free by those who join, so that the back office always gets to know what it must.</summary>
    public const int BackOfficeSeats = 20;

    public static RepairDecision Decide(Repair repair, Person by)
    {
        ArgumentNullException.ThrowIfNull(repair);
        ArgumentNullException.ThrowIfNull(by);
        if (!repair.MayBeSeenBy(by))
        {
            return new RepairDecision.Refused(new Refusal.NotFound());
        }

        var follows = repair.Watchers.Contains(by.Id) || repair.Watchers.Length >= WatcherLimit;
        return new RepairDecision.Accepted(
            follows ? repair : repair with { Watchers = repair.Watchers.Add(by.Id) },
            Change: null,
            [new Effect.ShowCase(repair.Id, by.Id, Ring: true)]);
    }
}
