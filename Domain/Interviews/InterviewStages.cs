namespace BackOffice.Domain.Interviews;

/// <summary>What the panel was told of a booked interview.</summary>
[Flags]
public enum InterviewStages
{
    None = 0,

    /// <summary>It is a day from now.</summary>
    DayBefore = 1,

    /// <summary>It is about to begin.</summary>
    SoonBefore = 2,
}
