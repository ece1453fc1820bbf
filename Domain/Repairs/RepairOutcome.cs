namespace BackOffice.Domain.Repairs;

/// <summary>What became of a command, with the truth to show.</summary>
public abstract record RepairOutcome
{
    private RepairOutcome()
    {
    }

    /// <summary>It is done, now or by an earlier delivery of the same command.</summary>
    public sealed record Done(Repair Repair) : RepairOutcome;

    /// <param name="Repair">The repair as it is; null when there is none, or none that this person may see.</param>
    public sealed record Refused(Refusal Why, Repair? Repair) : RepairOutcome;
}
