using BackOffice.Domain.Calendars;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using NodaTime;

namespace BackOffice.Graph.Calendars;

/// <summary>Meetings as Graph writes them. What is sent is made anew for each attempt: of a body that was sent before, the SDK sends nothing.</summary>
internal static class MeetingRequest
{
    private const string Preferences = """IdType="ImmutableId", outlook.timezone="UTC" """;

    /// <summary>Ids that stay when an entry is moved, and times in UTC.</summary>
    public static void Prepare<T>(RequestConfiguration<T> request)
        where T : class, new()
    {
        request.Headers.Add("Prefer", Preferences.TrimEnd());
        request.Options.Add(CalendarGate.NoRetries);
    }

    public static Event Create(Meeting meeting)
    {
        var created = Change(meeting);
        created.TransactionId = meeting.Key;
        created.Body = new ItemBody { ContentType = BodyType.Text, Content = meeting.Text };
        if (meeting.IsOnline)
        {
            created.IsOnlineMeeting = true;
            created.OnlineMeetingProvider = OnlineMeetingProviderType.TeamsForBusiness;
        }

        return created;
    }

    // Without the text: Teams has written its link into it.
    public static Event Change(Meeting meeting) => new()
    {
        Subject = meeting.Subject,
        Start = GraphTime.Write(meeting.When.Start),
        End = GraphTime.Write(meeting.When.End),
        Attendees =
        [
            .. meeting.Invitees.Select(invitee => Attendee(invitee.Mail, invitee.Name, invitee.IsOptional ? AttendeeType.Optional : AttendeeType.Required)),
            .. meeting.Room is { } guest ? [Attendee(guest.Mail, guest.Name, AttendeeType.Resource)] : Array.Empty<Attendee>(),
        ],
        Location = meeting.Room is { } room
            ? new Location { DisplayName = room.Name, LocationEmailAddress = room.Mail, LocationType = LocationType.ConferenceRoom }
            : new Location { DisplayName = string.Empty },
    };

    /// <exception cref="CalendarRefusedException">It has no times that can be read.</exception>
    public static BookedMeeting Read(Event meeting) => new(
        meeting.Id ?? throw new CalendarRefusedException("Graph gave a meeting without an id."),
        meeting.TransactionId,
        GraphTime.Read(meeting.Start) is { } start && GraphTime.Read(meeting.End) is { } end && start <= end
            ? new Interval(start, end)
            : throw new CalendarRefusedException("Graph gave a meeting without times."),
        meeting.IsOnlineMeeting ?? false,
        Uri.TryCreate(meeting.OnlineMeeting?.JoinUrl, UriKind.Absolute, out var link) ? link : null,
        [.. from attendee in meeting.Attendees ?? [] where attendee.EmailAddress?.Address is not null select Answer(attendee)]);

    private static Attendee Attendee(string mail, string name, AttendeeType type) =>
        new() { Type = type, EmailAddress = new EmailAddress { Address = mail, Name = name } };

    private static InvitationAnswer Answer(Attendee attendee) => new(attendee.EmailAddress!.Address!, attendee.Status?.Response switch
    {
        ResponseType.Accepted or ResponseType.Organizer => AnswerKind.Accepted,
        ResponseType.TentativelyAccepted => AnswerKind.Tentative,
        ResponseType.Declined => AnswerKind.Declined,
        _ => AnswerKind.None,
    });
}
