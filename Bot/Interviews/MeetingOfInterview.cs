using System.Globalization;
using BackOffice.Cards.Interviews;
using BackOffice.Domain;
using BackOffice.Domain.Calendars;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.Office;
using NodaTime;

namespace BackOffice.Bot.Interviews;

/// <summary>An interview as the calendars have it.</summary>
internal sealed class MeetingOfInterview(IPositions positions, RoomNames rooms, OfficeKey office, WorkingHours hours)
{
    public async Task<Meeting> OfAsync(Interview interview, Slot slot, CancellationToken cancellation)
    {
        var position = interview.Position is { } code ? await positions.FindAsync(code, cancellation) : null;
        var room = slot.Rounds.Select(round => round.Room).FirstOrDefault(mailbox => mailbox is not null);
        var roomName = room is null ? null : (await rooms.ListAsync(cancellation)).GetValueOrDefault(room, room);

        // What the invitation tells is told of the time that is about to be booked.
        var shown = interview with { Held = null, Booking = new Booking(slot, interview.Booking?.EventId, interview.Booking?.JoinLink) };
        return new Meeting(
            Key(interview, slot),
            InterviewMail.Subject(interview),
            InterviewMail.Text(shown, office.Name, position, roomName, hours.Zone),
            new Interval(slot.Start, slot.End),
            [
                .. interview.Panel.Where(one => slot.Rounds.Any(round => round.People.Contains(one.Mailbox, StringComparer.OrdinalIgnoreCase)))
                    .Select(one => new Invitee(one.Mailbox, one.Who.Name)),
                .. interview.Panel.Where(one => slot.Rounds.Any(round => round.Optional.Contains(one.Mailbox, StringComparer.OrdinalIgnoreCase)))
                    .Select(one => new Invitee(one.Mailbox, one.Who.Name, IsOptional: true)),
                new Invitee(interview.Candidate.Mail, interview.Candidate.Name),
            ],
            IsOnline: true)
        {
            Room = room is null ? null : new MeetingRoom(room, roomName!),
        };
    }

    public string CancelComment(Interview interview) => InterviewMail.CancelComment(interview);

    /// <summary>The interview whose meeting has a key; null for a meeting of something else.</summary>
    public static CaseId? InterviewIn(string? key) =>
        key?.Split('-') is [var kind, var number, _, _] && CaseId.TryParse($"{kind}-{number}", out var id) && id.Kind is CaseKind.Interview ? id : null;

    // Of one interview a time is booked once: booked again after it was cancelled, it is at another version.
    private static string Key(Interview interview, Slot slot) => string.Create(
        CultureInfo.InvariantCulture, $"{interview.Id}-{slot.Start.ToUnixTimeSeconds()}-{interview.Last.Number}");
}
