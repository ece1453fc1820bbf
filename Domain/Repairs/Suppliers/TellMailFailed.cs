using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>
/// A mail to a service was given up: the history says so, and whoever sent it is rung. The repair is no longer the service's, which
/// knows nothing of it.
/// </summary>
/// <param name="To">The address.</param>
/// <param name="Sender">Whose mail it was.</param>
public sealed record TellMailFailed(string To, PersonId Sender)
{
    public RepairDecision Decide(Repair repair, Instant now)
    {
        ArgumentNullException.ThrowIfNull(repair);
        if (!repair.IsOpen || (repair.Last is { What: RepairAction.MailFailed, Text: { } told } && told == To))
        {
            return new RepairDecision.AlreadyDone();
        }

        var isTheirs = repair.Handover?.To == To && repair.State.IsBeingRepaired;
        var after = isTheirs ? TakenBack(repair, repair.Handover!) : repair;
        var change = new RepairChange(repair.Version + 1, RepairAction.MailFailed, SystemPerson.BackOffice, now, repair.State, after.State, To);
        return new RepairDecision.Accepted(
            after with { Last = change, Step = isTheirs ? change.Number : repair.Step },
            change,
            [.. repair.Watchers.Select(watcher => new Effect.ShowCase(repair.Id, watcher, Ring: watcher == Sender))]);
    }

    private static Repair TakenBack(Repair repair, SupplierHandover handover)
    {
        var back = repair with { Technician = null, Handover = null };
        if (repair.Step != handover.Number)
        {
            // Somebody has taken a step since: the work goes on without the service.
            return back;
        }

        return repair.Question is { IsOpen: true } question
            ? back with { Question = question with { AskedIn = handover.From } }
            : back with { State = handover.From };
    }
}
