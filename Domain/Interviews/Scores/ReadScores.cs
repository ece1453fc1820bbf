using System.Collections.Immutable;
using BackOffice.Domain.People;

namespace BackOffice.Domain.Interviews;

/// <summary>
/// What somebody may read of an interview's scorecards. Who interviews reads the others' only once their own is in, whatever else they
/// are to the office: nobody's judgement leans on another's.
/// </summary>
/// <param name="Scorecards">What they may read.</param>
/// <param name="Hidden">Whose are in, and not to be read yet.</param>
/// <param name="Missing">Whose are still to come.</param>
public sealed record ReadScores(ImmutableArray<Scorecard> Scorecards, ImmutableArray<PersonName> Hidden, ImmutableArray<PersonName> Missing)
{
    /// <summary>Null for who may not know of the interview.</summary>
    public static ReadScores? By(Person reader, Interview interview)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(interview);
        if (!interview.MayBeSeenBy(reader))
        {
            return null;
        }

        // Who comes as well, and never scores, has no say and so nothing to read before it is decided.
        var waits = interview.IsInterviewedBy(reader.Id)
            ? interview.Scorecards.All(card => card.By.Id != reader.Id)
            : !reader.Recruits && reader.Id != interview.AskedBy.Id && interview.State is not InterviewState.Done;
        return waits
            ? new ReadScores([], [.. interview.Scorecards.Select(card => card.By)], interview.ScoresMissing)
            : new ReadScores(interview.Scorecards, [], interview.ScoresMissing);
    }
}
