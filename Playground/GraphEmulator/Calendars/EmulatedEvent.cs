using System.Collections.Immutable;

namespace BackOffice.Playground.GraphEmulator.Calendars;

/// <summary>An entry of a calendar. A meeting is an entry in the calendar of each who is invited.</summary>
/// <param name="Owner">The object id of the user or room whose calendar it stands in.</param>
/// <param name="ShowAs"><c>free</c>, <c>tentative</c>, <c>busy</c>, <c>oof</c> or <c>workingElsewhere</c>.</param>
public sealed record EmulatedEvent(string Id, string Owner, string Subject, DateTimeOffset Start, DateTimeOffset End, string ShowAs = "busy")
{
    /// <summary>The same for all entries of a meeting.</summary>
    public string Uid { get; init; } = Id;

    /// <summary>Null where the owner made it.</summary>
    public EmulatedAttendee? Organizer { get; init; }

    public ImmutableArray<EmulatedAttendee> Attendees { get; init; } = [];

    /// <summary>What the owner answered to the invitation: <c>organizer</c> for what is their own.</summary>
    public string Response { get; init; } = "organizer";

    public string? Place { get; init; }

    public string? PlaceAddress { get; init; }

    public string Text { get; init; } = string.Empty;

    public string TextType { get; init; } = "text";

    /// <summary>Null for a meeting that is not online.</summary>
    public string? JoinUrl { get; init; }

    public string? TransactionId { get; init; }

    public bool IsAllDay { get; init; }

    public DateTimeOffset Created { get; init; }

    public DateTimeOffset Modified { get; init; }

    /// <summary>Counts the changes of all calendars.</summary>
    public int Version { get; init; }

    /// <summary>It is gone, and only remembered for those who ask what has changed.</summary>
    public bool IsRemoved { get; init; }

    public bool IsOrganizer => Organizer is null;
}

/// <param name="Type"><c>required</c>, <c>optional</c> or <c>resource</c>.</param>
/// <param name="Response"><c>none</c>, <c>accepted</c>, <c>tentativelyAccepted</c> or <c>declined</c>.</param>
public sealed record EmulatedAttendee(string Address, string Name, string Type = "required", string Response = "none")
{
    public DateTimeOffset? Answered { get; init; }
}
