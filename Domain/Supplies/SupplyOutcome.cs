namespace BackOffice.Domain.Supplies;

/// <summary>What became of a command, with the truth to show.</summary>
public abstract record SupplyOutcome
{
    private SupplyOutcome()
    {
    }

    /// <summary>It is done, now or by an earlier delivery of the same command.</summary>
    public sealed record Done(SupplyRequest Request) : SupplyOutcome;

    /// <param name="Request">As it is; null when there is none, or none that this person may see.</param>
    public sealed record Refused(SupplyRefusal Why, SupplyRequest? Request) : SupplyOutcome;
}
