using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>An interview as a list shows it.</summary>
/// <param name="Candidate">The candidate's name; empty once it was erased.</param>
/// <param name="When">The time that is booked, or held while none is; null for none.</param>
/// <param name="Panel">Who takes a seat; all who may while no time is found.</param>
public sealed record InterviewListItem(
    CaseId Id, string Candidate, string Role, InterviewState State, Interval? When, ImmutableArray<PersonName> Panel, PersonName AskedBy)
{
    /// <summary>Where to take part; null without a link.</summary>
    public string? JoinLink { get; init; }

    /// <summary>How many scorecards are still to come.</summary>
    public int ScoresMissing { get; init; }

    public static InterviewListItem Of(Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        var slot = interview.Booking?.Slot ?? interview.Held?.Slot;
        return new InterviewListItem(
            interview.Id,
            interview.Candidate.Name,
            interview.Role,
            interview.State,
            slot is null ? null : new Interval(slot.Start, slot.End),
            interview.Booking is null ? [.. interview.Panel.Select(one => one.Who)] : interview.Interviewers,
            interview.AskedBy)
        {
            JoinLink = interview.Booking?.JoinLink,
            ScoresMissing = interview.ScoresMissing.Length,
        };
    }
}
