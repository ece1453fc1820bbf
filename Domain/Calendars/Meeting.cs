using System.Collections.Immutable;
using NodaTime;

namespace BackOffice.Domain.Calendars;

/// <summary>A meeting that is to be.</summary>
/// <param name="Key">The same whenever the same meeting is booked again, since an answer got lost; another for every other meeting.</param>
/// <param name="Text">Plain text; what people read in the invitation.</param>
/// <param name="IsOnline">Whether it gets a Teams link.</param>
public sealed record Meeting(string Key, string Subject, string Text, Interval When, ImmutableArray<Invitee> Invitees, bool IsOnline)
{
    public MeetingRoom? Room { get; init; }
}

/// <param name="Mail">One mail address, of this company or not.</param>
public sealed record Invitee(string Mail, string Name, bool IsOptional = false);

/// <param name="Mail">The room's mailbox, which answers the invitation by itself.</param>
public sealed record MeetingRoom(string Mail, string Name);
