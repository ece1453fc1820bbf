using System.Collections.Immutable;
using BackOffice.Domain.Calendars;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.Office;
using NodaTime;

namespace BackOffice.Dialogs.Interviews;

/// <summary>Everybody's time, and that of the rooms, as a search wants it.</summary>
public sealed class ReadCalendars(IFreeBusy calendars, IRooms rooms, IInterviews interviews, InterviewRules rules, WorkingHours hours)
{
    /// <summary>Rooms beyond that are not looked at: each costs a calendar.</summary>
    private const int MostRooms = 60;

    // What somebody does the day before or after counts for buffers and for the day's limit on their own clock.
    private static readonly Duration Around = Duration.FromDays(1);

    /// <param name="own">The interview for which it is read; what it holds or has booked itself is not in its way.</param>
    /// <exception cref="CalendarsUnavailableException">The calendars did not answer. Try again later.</exception>
    public async Task<(ImmutableArray<SlotPerson> People, ImmutableArray<SlotRoom> Rooms, ImmutableDictionary<string, string> RoomNames)> ReadAsync(
        ImmutableArray<Interviewer> panel, bool needsRoom, Interval range, OwnTime own, CancellationToken cancellation)
    {
        var when = new Interval(range.Start - Around, range.End + Around);
        ImmutableArray<Room> usable = needsRoom ? [.. (await rooms.ListAsync(cancellation)).Take(MostRooms)] : [];
        string[] mailboxes = [.. panel.Select(one => one.Mailbox), .. usable.Select(room => room.Mail)];
        var reading = calendars.FindAsync(mailboxes, when, cancellation);
        var holds = (await interviews.HoldsAsync(mailboxes, when, cancellation))
            .Where(hold => hold.Interview != own.Id)
            .ToLookup(hold => hold.Mailbox, StringComparer.OrdinalIgnoreCase);
        var found = (await reading).WithComparers(StringComparer.OrdinalIgnoreCase);
        return (
            [.. panel.Select(one => Person(one, found[one.Mailbox], Interviews(holds[one.Mailbox]), own))],
            [
                .. usable.Select(room => new SlotRoom(
                    room.Mail, room.Capacity ?? int.MaxValue, [.. Busy(found[room.Mail], own), .. Interviews(holds[room.Mail])])
                {
                    IsUnknown = found[room.Mail].IsUnknown,
                }),
            ],
            usable.ToImmutableDictionary(room => room.Mail, room => room.Name, StringComparer.OrdinalIgnoreCase));
    }

    private SlotPerson Person(Interviewer one, FreeBusy calendar, ImmutableArray<BusyTime> interviewing, OwnTime own) =>
        new(one.Mailbox, HoursOf(calendar), [.. Busy(calendar, own), .. interviewing])
        {
            IsUnknown = calendar.IsUnknown,
            Lunch = rules.Slots.Lunch,
            BufferBefore = rules.Slots.BufferBefore,
            BufferAfter = rules.Slots.BufferAfter,
            MostADay = rules.Slots.MostADay,
            Load = interviewing.Length,
        };

    private WeeklyHours HoursOf(FreeBusy calendar) => calendar.Hours is { } week
        ? new WeeklyHours(week.Zone, week.Days, new DailyTime(week.Start, week.End))
        : new WeeklyHours(hours.Zone, [.. hours.Days], new DailyTime(hours.OpensAt, hours.ClosesAt));

    // The event of the interview itself is in everybody's calendar while another time is looked for.
    private static IEnumerable<BusyTime> Busy(FreeBusy calendar, OwnTime own) => calendar.Taken
        .Where(taken => own.Booked is not { } booked || (taken.Start, taken.End) != (booked.Start, booked.End))
        .Select(taken => new BusyTime(taken.Start, taken.End, taken.As switch
        {
            TakenAs.Tentative => BusyKind.Tentative,
            TakenAs.OutOfOffice => BusyKind.OutOfOffice,
            _ => BusyKind.Busy,
        }));

    private static ImmutableArray<BusyTime> Interviews(IEnumerable<Hold> holds) =>
    [
        .. holds.GroupBy(hold => hold.Interview)
            .Select(interview => new BusyTime(interview.Min(hold => hold.Slot), interview.Max(hold => hold.Slot) + Hold.Quarter, BusyKind.Interview)),
    ];
}

/// <summary>What is an interview's own: nothing for one that is not there yet.</summary>
/// <param name="Booked">Its time in the calendars; null for none.</param>
public sealed record OwnTime(Domain.CaseId Id, Interval? Booked);
