namespace BackOffice.Domain.Repairs;

/// <summary>What became of a picture.</summary>
public abstract record PhotoOutcome
{
    private PhotoOutcome()
    {
    }

    /// <summary>It is kept.</summary>
    /// <param name="Repair">The repair as it is now; null when the picture lies with a form that is not sent yet.</param>
    public sealed record Added(Repair? Repair) : PhotoOutcome;

    /// <summary>The very same picture was there before.</summary>
    public sealed record AlreadyThere : PhotoOutcome;

    /// <param name="Repair">The repair as it is; null when there is none, or none that this person may see.</param>
    public sealed record Refused(Refusal Why, Repair? Repair) : PhotoOutcome;
}
