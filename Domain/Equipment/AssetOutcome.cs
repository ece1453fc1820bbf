namespace BackOffice.Domain.Equipment;

/// <summary>What became of a command, with the truth to show.</summary>
public abstract record AssetOutcome
{
    private AssetOutcome()
    {
    }

    /// <summary>It is done, now or by an earlier delivery of the same command.</summary>
    public sealed record Done(Asset Asset) : AssetOutcome;

    /// <summary>The tag is on another machine already, or somebody else was faster with this one.</summary>
    public sealed record TagTaken(Asset By) : AssetOutcome;

    /// <param name="Asset">The machine as it is; null when there is none.</param>
    public sealed record Refused(Refusal Why, Asset? Asset) : AssetOutcome;
}
