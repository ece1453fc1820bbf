using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>A mail to a service was given up: the history says so, and whoever sent it is rung.</summary>
/// <param name="To">The address.</param>
/// <param name="Sender">Whose mail it was.</param>
public sealed record TellMailFailed(string To, PersonId Sender)
{
    public RepairDecision Decide(Repair repair, Instant now)
    {
        ArgumentNullException.ThrowIfNull(repair);
        if (repair.Last is { What: RepairAction.MailFailed, Text: { } told } && told == To)
        {
            return new RepairDecision.AlreadyDone();
        }

        var change = new RepairChange(repair.Version + 1, RepairAction.MailFailed, SystemPerson.BackOffice, now, repair.State, repair.State, To);
        return new RepairDecision.Accepted(
            repair with { Last = change },
            change,
            [.. repair.Watchers.Select(watcher => new Effect.ShowCase(repair.Id, watcher, Ring: watcher == Sender))]);
    }
}
