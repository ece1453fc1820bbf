using System.Collections.Immutable;
using BackOffice.Domain.Calendars;
using BackOffice.Domain.People;
using BackOffice.GraphTests.Harness;
using BackOffice.Playground.DemoOffice;
using BackOffice.Playground.GraphEmulator.Users;
using NodaTime;

namespace BackOffice.GraphTests.People;

/// <summary>Who is out of office, as mailboxes and calendars tell it.</summary>
public sealed class AbsenceTests : GraphTest
{
    private static readonly Instant Friday = Instant.FromUtc(2027, 3, 5, 17, 0);

    private Interval Moment => new(Now, Now);

    [Fact]
    public async Task Nobody_is_away_in_an_office_where_nobody_said_so()
    {
        Assert.Empty(await Absences().FindAsync([Emma, Eric], Moment, CancellationToken.None));
    }

    [Fact]
    public async Task Who_asks_for_nobody_asks_nobody()
    {
        Assert.Empty(await Absences().FindAsync([], Moment, CancellationToken.None));

        Assert.Equal(0, Emulator.Traffic.Requests);
    }

    [Fact]
    public async Task Automatic_replies_without_an_end_are_an_absence_without_one()
    {
        Emulator.Absences.Reply(Eric.Value);

        var absent = await Absences().FindAsync([Emma, Eric], Moment, CancellationToken.None);

        Assert.Equal(Away(Eric, AbsenceReason.AutomaticReplies, until: null), absent);
    }

    [Fact]
    public async Task Automatic_replies_for_a_time_are_an_absence_within_it()
    {
        Emulator.Absences.Reply(Eric.Value, At(Now), At(Friday));
        var absences = Absences();

        Assert.Equal(Away(Eric, AbsenceReason.AutomaticReplies, Friday), await absences.FindAsync([Eric], Moment, CancellationToken.None));
        Assert.Empty(await absences.FindAsync([Eric], new(Friday, Friday), CancellationToken.None));
        Assert.Empty(await absences.FindAsync([Eric], new(Now - Duration.FromHours(2), Now), CancellationToken.None));
    }

    [Fact]
    public async Task Out_of_office_in_the_calendar_is_an_absence()
    {
        Emulator.Absences.Block(Eric.Value, At(Now - Duration.FromHours(1)), At(Friday));

        Assert.Equal(Away(Eric, AbsenceReason.OutOfOffice, Friday), await Absences().FindAsync([Eric], Moment, CancellationToken.None));
    }

    [Fact]
    public async Task A_meeting_is_no_absence()
    {
        Emulator.Calendars.Add(Eric.Value, "Board meeting", At(Now), At(Friday));

        Assert.Empty(await Absences().FindAsync([Eric], Moment, CancellationToken.None));
    }

    [Fact]
    public async Task Days_off_that_follow_each_other_are_one_absence()
    {
        for (var day = 0; day < 4; day++)
        {
            Emulator.Absences.Block(Eric.Value, At(Now + Duration.FromDays(day)), At(Now + Duration.FromDays(day + 1)));
        }

        var absent = await Absences().FindAsync([Eric], Moment, CancellationToken.None);

        Assert.Equal(Away(Eric, AbsenceReason.OutOfOffice, Now + Duration.FromDays(4)), absent);
    }

    [Fact]
    public async Task Calendar_tells_the_return_that_automatic_replies_leave_open()
    {
        Emulator.Absences.Reply(Eric.Value);
        Emulator.Absences.Block(Eric.Value, At(Now), At(Friday));

        Assert.Equal(Away(Eric, AbsenceReason.AutomaticReplies, Friday), await Absences().FindAsync([Eric], Moment, CancellationToken.None));
    }

    [Fact]
    public async Task A_day_can_be_asked_for_ahead()
    {
        Emulator.Absences.Block(Eric.Value, At(Friday - Duration.FromHours(4)), At(Friday));
        var wednesday = new Interval(Instant.FromUtc(2027, 3, 3, 8, 0), Instant.FromUtc(2027, 3, 3, 17, 0));
        var friday = new Interval(Instant.FromUtc(2027, 3, 5, 8, 0), Friday);
        var absences = Absences();

        Assert.Empty(await absences.FindAsync([Eric], wednesday, CancellationToken.None));
        Assert.Equal(Away(Eric, AbsenceReason.OutOfOffice, Friday), await absences.FindAsync([Eric], friday, CancellationToken.None));
    }

    [Fact]
    public async Task Whose_mailbox_cannot_be_read_is_neither_there_nor_away()
    {
        var stranger = new PersonId("00000000-0000-0000-0000-00000000dead");
        var unlicensed = new PersonId("00000000-0000-0000-0000-00000000beef");
        Emulator.Users.Put(new EmulatedUser(unlicensed.Value, "Una", "Una", null, Mail: null, "una@example.com"));
        Emulator.Absences.Close(Eric.Value);

        var absent = await Absences().FindAsync([Emma, Eric, stranger, unlicensed], Moment, CancellationToken.None);

        Assert.Equal([Eric, stranger, unlicensed], absent.Keys.OrderBy(person => person.Value == Eric.Value ? "" : person.Value == stranger.Value ? "1" : "2"));
        Assert.All(absent.Values, absence => Assert.Equal(new Absence(AbsenceReason.Unknown, Until: null), absence));
    }

    [Fact]
    public async Task What_can_be_read_counts_where_the_rest_is_refused()
    {
        Emulator.Absences.Block(Eric.Value, At(Now), At(Friday));
        Emulator.Troubles.Refuse("/mailboxSettings", 403, times: 2);

        var absent = await Absences().FindAsync([Eric, Emma], Moment, CancellationToken.None);

        Assert.Equal(new Absence(AbsenceReason.OutOfOffice, Friday), absent[Eric]);
        Assert.Equal(AbsenceReason.Unknown, absent[Emma].Reason);
    }

    [Fact]
    public async Task Names_with_an_apostrophe_and_an_umlaut_are_found()
    {
        var jörg = new PersonId(DemoPeople.Jörg.ObjectId);
        Emulator.Absences.Block(Niamh.Value, At(Now), At(Friday));
        Emulator.Absences.Block(jörg.Value, At(Now), At(Friday));

        var absent = await Absences().FindAsync([Niamh, jörg, Emma], Moment, CancellationToken.None);

        Assert.Equal(2, absent.Values.Count(absence => absence == new Absence(AbsenceReason.OutOfOffice, Friday)));
    }

    [Fact]
    public async Task Many_people_are_asked_for_twenty_and_four_calls_at_a_time()
    {
        var people = Enumerable.Range(0, 45).Select(number => new PersonId($"00000000-0000-0000-0001-0000000000{number:00}")).ToList();
        foreach (var person in people)
        {
            Emulator.Users.Put(new EmulatedUser(person.Value, "Somebody", "Some", "Body", $"{person.Value}@example.com", $"{person.Value}@example.com"));
            Emulator.Absences.Block(person.Value, At(Now), At(Friday));
        }

        var absent = await Absences().FindAsync(people, Moment, CancellationToken.None);

        Assert.Equal(45, absent.Values.Count(absence => absence.Reason is AbsenceReason.OutOfOffice));
        Assert.Equal((45 * 2) + 3, Emulator.Traffic.Requests);
        Assert.InRange(Emulator.Traffic.MostAtOnce, 2, 4);
    }

    [Fact]
    public async Task An_answer_holds_for_five_minutes()
    {
        var absences = Absences();
        await absences.FindAsync([Eric], Moment, CancellationToken.None);
        Emulator.Absences.Reply(Eric.Value);

        Time.Advance(Duration.FromMinutes(4));
        Assert.Empty(await absences.FindAsync([Eric], Moment, CancellationToken.None));

        Time.Advance(Duration.FromMinutes(1));
        Assert.True((await absences.FindAsync([Eric], Moment, CancellationToken.None))[Eric].IsCertain);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task Who_is_told_to_wait_waits_as_long_and_gets_the_answer(int status)
    {
        Emulator.Absences.Block(Eric.Value, At(Now), At(Friday));
        Emulator.Troubles.Refuse("/getSchedule", status, retryAfter: 1);
        var start = TimeProvider.System.GetTimestamp();

        var absent = await Absences().FindAsync([Eric], Moment, CancellationToken.None);

        Assert.Equal(AbsenceReason.OutOfOffice, absent[Eric].Reason);
        Assert.InRange(TimeProvider.System.GetElapsedTime(start), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(8));
    }

    [Theory]
    [InlineData("/mailboxSettings")]
    [InlineData("/getSchedule")]
    [InlineData("GET /v1.0/users/")]
    public async Task Who_is_told_to_wait_for_long_says_so_at_once(string request)
    {
        Emulator.Troubles.Refuse(request, 429, retryAfter: 120);

        var outage = await Assert.ThrowsAsync<CalendarsUnavailableException>(() => Absences().FindAsync([Eric], Moment, CancellationToken.None));

        Assert.Equal(Duration.FromMinutes(2), outage.RetryAfter);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    public async Task Calendars_out_of_order_are_an_outage_and_nobody_is_taken_for_present(int status)
    {
        Emulator.Troubles.Refuse("/getSchedule", status, times: 10);

        await Assert.ThrowsAsync<CalendarsUnavailableException>(() => Absences().FindAsync([Eric], Moment, CancellationToken.None));
    }

    [Fact]
    public async Task Calendars_that_are_silent_are_an_outage()
    {
        Emulator.Troubles.KeepSilent("/getSchedule");

        await Assert.ThrowsAsync<CalendarsUnavailableException>(() => Absences().FindAsync([Eric], Moment, CancellationToken.None));
    }

    [Fact]
    public async Task Calendars_that_hang_up_are_an_outage()
    {
        Emulator.Troubles.LoseAnswer("/getSchedule", times: 10);

        await Assert.ThrowsAsync<CalendarsUnavailableException>(() => Absences().FindAsync([Eric], Moment, CancellationToken.None));
    }

    private static ImmutableDictionary<PersonId, Absence> Away(PersonId person, AbsenceReason reason, Instant? until) =>
        ImmutableDictionary<PersonId, Absence>.Empty.Add(person, new Absence(reason, until));

    private static DateTimeOffset At(Instant time) => time.ToDateTimeOffset();
}
