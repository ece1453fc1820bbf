using System.Collections.Immutable;
using BackOffice.Domain.Effects;

namespace BackOffice.Domain.Interviews;

/// <summary>What a command does to an interview. Pure: carrying it out is the table's business.</summary>
public abstract record InterviewDecision
{
    private InterviewDecision()
    {
    }

    public sealed record Refused(InterviewRefusal Why) : InterviewDecision;

    /// <summary>This very command was carried out before; its effects are on their way.</summary>
    public sealed record AlreadyDone : InterviewDecision;

    /// <param name="After">Its <see cref="Interview.Holds"/> are all that it holds from now on.</param>
    /// <param name="Change">The entry for the history.</param>
    public sealed record Accepted(Interview After, InterviewChange Change, ImmutableArray<Effect> Effects) : InterviewDecision;
}
