using System.Collections.Immutable;
using NodaTime;

namespace BackOffice.Domain.Calendars;

/// <summary>A meeting as the organizer's calendar has it.</summary>
/// <param name="Id">Stays the same wherever the entry is moved to.</param>
/// <param name="IsOnline">Whether it has, or is going to have, a link: false where the organizer's calendar allows none.</param>
/// <param name="JoinLink">Null for a meeting without, and for one whose link is not made yet: ask again later.</param>
/// <param name="Answers">Of everybody who is invited, rooms as well.</param>
public sealed record BookedMeeting(string Id, string? Key, Interval When, bool IsOnline, Uri? JoinLink, ImmutableArray<InvitationAnswer> Answers);

/// <summary>What somebody answered to an invitation.</summary>
public sealed record InvitationAnswer(string Mail, AnswerKind Kind);

public enum AnswerKind
{
    None,
    Accepted,
    Tentative,
    Declined,
}

/// <param name="Changed">As they are now.</param>
/// <param name="Gone">Ids of those that are no longer there.</param>
/// <param name="Mark">What to ask with the next time.</param>
public sealed record MeetingChanges(ImmutableArray<BookedMeeting> Changed, ImmutableArray<string> Gone, string Mark);
