using BackOffice.Domain.Calendars;
using BackOffice.GraphTests.Harness;
using BackOffice.Playground.DemoOffice;
using BackOffice.Playground.GraphEmulator.Calendars;
using NodaTime;

namespace BackOffice.GraphTests.Calendars;

/// <summary>Meetings from the organizer's calendar to everybody's.</summary>
public sealed class MeetingTests : GraphTest
{
    private const string Candidate = "jane.doe@mail.test";
    private static readonly string Organizer = DemoPeople.Hanna.Mail;

    private static readonly Interval Hour = new(Instant.FromUtc(2027, 3, 3, 13, 0), Instant.FromUtc(2027, 3, 3, 14, 0));

    private static readonly Meeting Interview = new(
        "5f0c8d0e-0000-4000-8000-000000000001",
        "Interview: Jane Doe, analyst",
        "Guide and CV are in the chat.",
        Hour,
        [new(DemoPeople.Emma.Mail, "Emma Employee"), new(DemoPeople.Niamh.Mail, "Niamh O'Brien", IsOptional: true), new(Candidate, "Jane Doe")],
        IsOnline: true)
    {
        Room = new MeetingRoom(DemoRooms.Zeppelin.Mail, DemoRooms.Zeppelin.Name),
    };

    [Fact]
    public async Task A_meeting_lands_in_everybodys_calendar_with_a_link_and_its_room()
    {
        var booked = await BookAsync();

        Assert.Equal(Interview.Key, booked.Key);
        Assert.Equal(Hour, booked.When);
        Assert.StartsWith("https://teams.microsoft.com/l/meetup-join/", booked.JoinLink!.AbsoluteUri, StringComparison.Ordinal);
        Assert.Equal(
            [
                new(DemoPeople.Emma.Mail, AnswerKind.None),
                new(DemoPeople.Niamh.Mail, AnswerKind.None),
                new(Candidate, AnswerKind.None),
                new(DemoRooms.Zeppelin.Mail, AnswerKind.Accepted),
            ],
            (await Meetings().FindAsync(Organizer, booked.Id, CancellationToken.None))!.Answers.ToArray());
        Assert.Equal(
            [Hanna.Value, Emma.Value, Niamh.Value, DemoRooms.Zeppelin.ObjectId],
            Emulator.Calendars.All.Select(entry => entry.Owner));
        Assert.All(Emulator.Calendars.All, entry => Assert.Equal("Zeppelin", entry.Place));
    }

    [Fact]
    public async Task Ids_are_those_that_stay()
    {
        var booked = await BookAsync();

        Assert.Equal(OfHanna().Id, booked.Id);
    }

    [Fact]
    public async Task A_room_that_is_taken_declines()
    {
        Emulator.Calendars.Add(DemoRooms.Zeppelin.ObjectId, "Workshop", Hour.Start.ToDateTimeOffset(), Hour.End.ToDateTimeOffset());

        var booked = await BookAsync();

        Assert.Contains(new InvitationAnswer(DemoRooms.Zeppelin.Mail, AnswerKind.Declined), booked.Answers);
    }

    [Fact]
    public async Task A_meeting_whose_answer_got_lost_is_booked_again_and_is_one()
    {
        Emulator.Troubles.LoseAnswer("POST /v1.0/users");
        await Assert.ThrowsAsync<CalendarsUnavailableException>(BookAsync);

        var booked = await BookAsync();

        Assert.Equal(OfHanna().Id, booked.Id);
        Assert.Single(Emulator.Calendars.All, entry => entry.Owner == Emma.Value);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_meeting_that_had_to_wait_is_booked_whole(int status)
    {
        Emulator.Troubles.Refuse("POST /v1.0/users", status, retryAfter: 1);

        Assert.NotNull((await BookAsync()).JoinLink);
        Assert.Equal(3, OfHanna().Attendees.Count(attendee => attendee.Type != "resource"));
    }

    [Fact]
    public async Task A_calendar_that_is_silent_is_an_outage_and_nothing_is_booked()
    {
        Emulator.Troubles.KeepSilent("POST /v1.0/users");

        await Assert.ThrowsAsync<CalendarsUnavailableException>(BookAsync);

        Assert.Empty(Emulator.Calendars.All);
    }

    [Fact]
    public async Task A_link_that_comes_late_is_read_again()
    {
        Emulator.Links.ComeLate();

        Assert.NotNull((await BookAsync()).JoinLink);
    }

    [Fact]
    public async Task A_calendar_that_allows_no_link_is_told_from_one_whose_link_is_late()
    {
        Emulator.Links.AreAllowed = false;

        var booked = await BookAsync();

        Assert.Null(booked.JoinLink);
        Assert.False(booked.IsOnline);
    }

    [Fact]
    public async Task A_meeting_that_moves_keeps_link_and_text_and_frees_the_time_before()
    {
        var before = await BookAsync();
        var later = new Interval(Hour.Start + Duration.FromDays(1), Hour.End + Duration.FromDays(1));

        var moved = await Meetings().ChangeAsync(Organizer, before.Id, Interview with { When = later, Text = "" }, CancellationToken.None);

        Assert.Equal((before.Id, later, before.JoinLink), (moved!.Id, moved.When, moved.JoinLink));
        Assert.All(Emulator.Calendars.All, entry => Assert.Equal(later.Start.ToDateTimeOffset(), entry.Start));
        Assert.Contains("Guide and CV", OfHanna().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_replaced_loses_the_entry_and_who_comes_instead_gets_one()
    {
        var booked = await BookAsync();
        var swapped = Interview with { Invitees = [new(DemoPeople.Eric.Mail, "Eric Executive"), .. Interview.Invitees.RemoveAt(0)] };

        await Meetings().ChangeAsync(Organizer, booked.Id, swapped, CancellationToken.None);

        Assert.DoesNotContain(Emulator.Calendars.All, entry => entry.Owner == Emma.Value);
        Assert.Contains(Emulator.Calendars.All, entry => entry.Owner == Eric.Value);
    }

    [Fact]
    public async Task A_meeting_that_is_cancelled_leaves_every_calendar_and_stays_cancelled()
    {
        var booked = await BookAsync();

        await Meetings().CancelAsync(Organizer, booked.Id, "The position is filled.", CancellationToken.None);
        await Meetings().CancelAsync(Organizer, booked.Id, "The position is filled.", CancellationToken.None);

        Assert.Empty(Emulator.Calendars.All);
        Assert.Null(await Meetings().FindAsync(Organizer, booked.Id, CancellationToken.None));
        Assert.Null(await Meetings().ChangeAsync(Organizer, booked.Id, Interview, CancellationToken.None));
    }

    [Fact]
    public async Task A_meeting_to_which_nobody_is_invited_can_be_cancelled_too()
    {
        var booked = await Meetings().BookAsync(Organizer, Interview with { Invitees = [], Room = null }, CancellationToken.None);

        await Meetings().CancelAsync(Organizer, booked.Id, "", CancellationToken.None);

        Assert.Empty(Emulator.Calendars.All);
    }

    [Fact]
    public async Task A_calendar_that_the_product_may_not_use_refuses()
    {
        Emulator.Absences.Close(Hanna.Value);

        await Assert.ThrowsAsync<CalendarRefusedException>(BookAsync);
        await Assert.ThrowsAsync<CalendarRefusedException>(() =>
            Meetings().BookAsync("nobody@example.com", Interview, CancellationToken.None));
    }

    [Fact]
    public async Task A_declined_invitation_is_noticed_and_nothing_is_told_twice()
    {
        var within = new Interval(Hour.Start - Duration.FromDays(2), Hour.End + Duration.FromDays(28));
        var booked = await BookAsync();
        var first = await Meetings().ChangesAsync(Organizer, within, mark: null, CancellationToken.None);
        Assert.Equal(booked.Id, Assert.Single(first.Changed).Id);

        Emulator.Invitations.Answer(booked.Id, DemoPeople.Emma.Mail, "declined");
        var second = await Meetings().ChangesAsync(Organizer, within, first.Mark, CancellationToken.None);
        var third = await Meetings().ChangesAsync(Organizer, within, second.Mark, CancellationToken.None);

        Assert.Contains(new InvitationAnswer(DemoPeople.Emma.Mail, AnswerKind.Declined), Assert.Single(second.Changed).Answers);
        Assert.Empty(third.Changed);
        Assert.DoesNotContain(Emulator.Calendars.All, entry => entry.Owner == Emma.Value);
    }

    [Fact]
    public async Task A_meeting_that_somebody_deleted_is_told_as_gone()
    {
        var within = new Interval(Hour.Start - Duration.FromDays(2), Hour.End + Duration.FromDays(28));
        var booked = await BookAsync();
        var first = await Meetings().ChangesAsync(Organizer, within, mark: null, CancellationToken.None);

        Emulator.Calendars.Remove(booked.Id);
        var second = await Meetings().ChangesAsync(Organizer, within, first.Mark, CancellationToken.None);

        Assert.Equal([booked.Id], second.Gone.ToArray());
        Assert.Empty(second.Changed);
    }

    [Fact]
    public async Task A_mark_that_is_too_old_tells_everything_anew()
    {
        var within = new Interval(Hour.Start - Duration.FromDays(2), Hour.End + Duration.FromDays(28));
        await BookAsync();
        var stale = new Uri(Emulator.Endpoint + $"/users/{Organizer}/calendarView/delta?$deltatoken=stale").AbsoluteUri;

        Assert.Single((await Meetings().ChangesAsync(Organizer, within, stale, CancellationToken.None)).Changed);
    }

    [Fact]
    public async Task No_token_is_sent_to_another_host()
    {
        var within = new Interval(Hour.Start, Hour.End);

        await Assert.ThrowsAsync<ArgumentException>(() =>
            Meetings().ChangesAsync(Organizer, within, "https://elsewhere.test/v1.0/users/x/calendarView/delta?$deltatoken=1", CancellationToken.None));
    }

    private Task<BookedMeeting> BookAsync() => Meetings().BookAsync(Organizer, Interview, CancellationToken.None);

    private EmulatedEvent OfHanna() => Assert.Single(Emulator.Calendars.All, entry => entry.Owner == Hanna.Value);
}
