using BackOffice.Domain.People;

namespace BackOffice.Domain.Repairs;

/// <summary>A command for whoever reported the repair.</summary>
public abstract record ReporterCommand(CaseId Repair, int Seen) : RepairCommand(Repair, Seen)
{
    protected sealed override bool MayBeGivenBy(Person by, Repair repair)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(repair);
        return by.Id == repair.Reporter.Id;
    }

    protected sealed override bool Rings(PersonId watcher, Repair repair)
    {
        ArgumentNullException.ThrowIfNull(repair);
        return repair.Joined.Contains(watcher) ? RingsJoined : RingsBackOffice;
    }

    /// <summary>Whether the back office should notice at once.</summary>
    protected abstract bool RingsBackOffice { get; }

    /// <summary>Whether those who joined should notice: what they waited for is over.</summary>
    protected virtual bool RingsJoined => false;
}
