namespace BackOffice.Domain.Guides;

/// <summary>What a command does to a guide.</summary>
public abstract record GuideDecision
{
    private GuideDecision()
    {
    }

    public sealed record Refused(Refusal Why) : GuideDecision;

    /// <summary>The guide is as was asked for.</summary>
    public sealed record AlreadyDone : GuideDecision;

    public sealed record Accepted(Guide After) : GuideDecision;
}

/// <summary>What became of a command, with the truth to show.</summary>
public abstract record GuideOutcome
{
    private GuideOutcome()
    {
    }

    public sealed record Done(Guide Guide) : GuideOutcome;

    /// <param name="Guide">The guide as it is; null when there is none, or none that this person may change.</param>
    public sealed record Refused(Refusal Why, Guide? Guide) : GuideOutcome;
}
