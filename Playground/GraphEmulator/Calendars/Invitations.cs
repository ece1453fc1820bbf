using System.Collections.Immutable;
using BackOffice.Playground.GraphEmulator.Mailboxes;

namespace BackOffice.Playground.GraphEmulator.Calendars;

/// <summary>What happens between the calendars of those who meet: invitations, their answers, changes and cancellations.</summary>
public sealed class Invitations
{
    private readonly CalendarFolder calendars;
    private readonly AddressBook addresses;
    private readonly TimeProvider time;

    internal Invitations(CalendarFolder calendars, AddressBook addresses, TimeProvider time)
    {
        this.calendars = calendars;
        this.addresses = addresses;
        this.time = time;
    }

    /// <summary>Somebody answers an invitation, as they would do it in their mail.</summary>
    /// <param name="meeting">The id of the organizer's entry.</param>
    /// <param name="response"><c>accepted</c>, <c>tentativelyAccepted</c> or <c>declined</c>.</param>
    public void Answer(string meeting, string address, string response)
    {
        var organizers = calendars.Change(meeting, one => one with { Attendees = [.. one.Attendees.Select(Answered)] })
            ?? throw new ArgumentException($"There is no meeting {meeting}.", nameof(meeting));
        if (addresses.Find(address) is not { } invitee || Copy(organizers, invitee) is not { } copy)
            return;
        calendars.Change(copy.Id, one => one with
        {
            Response = response,
            Attendees = organizers.Attendees,
            ShowAs = response == "accepted" ? "busy" : "tentative",
            IsRemoved = response == "declined",
        });

        EmulatedAttendee Answered(EmulatedAttendee attendee) => string.Equals(attendee.Address, address, StringComparison.OrdinalIgnoreCase)
            ? attendee with { Response = response, Answered = time.GetUtcNow() }
            : attendee;
    }

    /// <summary>Puts the meeting into the calendar of each who is invited and of this company; rooms answer at once.</summary>
    internal EmulatedEvent Send(EmulatedEvent meeting)
    {
        foreach (var attendee in meeting.Attendees)
        {
            if (addresses.Find(attendee.Address) is not { } invitee)
                continue;
            if (Copy(meeting, invitee) is { } known)
                calendars.Change(known.Id, one => CopyOf(meeting, one.Owner) with { Id = one.Id, Created = one.Created });
            else
                calendars.Add(CopyOf(meeting, invitee.Id));
            if (invitee.IsRoom)
                Answer(meeting.Id, attendee.Address, IsTaken(invitee, meeting) ? "declined" : "accepted");
        }
        return calendars.Find(meeting.Owner, meeting.Id) ?? meeting;
    }

    /// <summary>Those who no longer are invited lose their entry.</summary>
    internal void Withdraw(EmulatedEvent meeting, ImmutableArray<EmulatedAttendee> from)
    {
        foreach (var attendee in from)
        {
            if (addresses.Find(attendee.Address) is { } invitee && Copy(meeting, invitee) is { } copy)
                calendars.Remove(copy.Id);
        }
    }

    private EmulatedEvent? Copy(EmulatedEvent meeting, MailboxOwner invitee) =>
        calendars.All.FirstOrDefault(one => one.Owner == invitee.Id && one.Uid == meeting.Uid && !one.IsOrganizer);

    private bool IsTaken(MailboxOwner room, EmulatedEvent meeting) =>
        calendars.Of(room.Id, meeting.Start, meeting.End).Any(one => one.Uid != meeting.Uid && one.ShowAs != "free");

    private EmulatedEvent CopyOf(EmulatedEvent meeting, string owner)
    {
        var organizer = addresses.Find(meeting.Owner);
        return meeting with
        {
            Owner = owner,
            Organizer = new EmulatedAttendee(organizer?.Address ?? meeting.Owner, organizer?.Name ?? meeting.Owner),
            Response = "none",
            ShowAs = "tentative",
            TransactionId = null,
        };
    }
}
