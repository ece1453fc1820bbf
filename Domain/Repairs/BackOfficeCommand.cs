using BackOffice.Domain.People;

namespace BackOffice.Domain.Repairs;

/// <summary>A command for whoever runs the back office.</summary>
public abstract record BackOfficeCommand(CaseId Repair, int Seen) : RepairCommand(Repair, Seen)
{
    protected sealed override bool MayBeGivenBy(Person by, Repair repair)
    {
        ArgumentNullException.ThrowIfNull(by);
        return by.RunsBackOffice;
    }
}
