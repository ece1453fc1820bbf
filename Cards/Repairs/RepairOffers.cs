using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Repairs;

/// <summary>
/// Which steps a card offers its reader: those that the command would be accepted for. Showing one too many does no harm, since
/// the command judges again; a test holds the two together.
/// </summary>
internal static class RepairOffers
{
    public static bool Offers(this Repair repair, RepairAction step, Person reader) => step switch
    {
        RepairAction.Started => reader.RunsBackOffice && repair.State is RepairState.Reported,
        RepairAction.Asked => reader.RunsBackOffice && (repair.State is RepairState.Reported or RepairState.InProgress),
        RepairAction.Assigned or RepairAction.Taken or RepairAction.HandedOver or RepairAction.UrgencyChanged or RepairAction.VisitPlanned or RepairAction.Resolved =>
            reader.RunsBackOffice && repair.State.IsBeingRepaired,
        RepairAction.PartsAwaited =>
            reader.RunsBackOffice && (repair.State is RepairState.Reported or RepairState.InProgress or RepairState.WaitingForParts),
        RepairAction.PartsArrived => reader.RunsBackOffice && repair.State is RepairState.WaitingForParts,
        RepairAction.Answered => IsReporter(repair, reader) && repair.State is RepairState.WaitingForReporter,
        RepairAction.Confirmed => IsReporter(repair, reader) && repair.State is RepairState.Resolved,
        RepairAction.Reopened => repair.IsAffected(reader.Id) && repair.State is RepairState.Resolved,
        RepairAction.Withdrawn => IsReporter(repair, reader) && repair.State.IsBeingRepaired && repair.Joined.IsEmpty,
        RepairAction.ClosedByOffice => reader.RunsBackOffice && repair.State is RepairState.Resolved,
        RepairAction.Commented => repair.IsOpen,
        _ => false,
    };

    private static bool IsReporter(Repair repair, Person reader) => repair.Reporter.Id == reader.Id;
}
