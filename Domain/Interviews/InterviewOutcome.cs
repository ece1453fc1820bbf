namespace BackOffice.Domain.Interviews;

/// <summary>What became of a command about an interview.</summary>
public abstract record InterviewOutcome
{
    private InterviewOutcome()
    {
    }

    /// <summary>Carried out, now or before.</summary>
    public sealed record Done(Interview Interview) : InterviewOutcome;

    /// <param name="Interview">As it is now; null where there is none, or none that the person may know of.</param>
    public sealed record Refused(InterviewRefusal Why, Interview? Interview) : InterviewOutcome;
}
