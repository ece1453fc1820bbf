using BackOffice.Domain.Interviews;
using BackOffice.Playground.DemoOffice;
using NodaTime;

namespace BackOffice.BotTests.Interviews;

/// <summary>The calendars do not do as they should.</summary>
public sealed class CalendarTroubleTests : InterviewTest
{
    [Fact]
    public async Task Calendars_that_do_not_answer_lose_nothing_that_was_typed()
    {
        Office.Graph.Troubles.Refuse("/getSchedule", 503, times: 20);
        await Hanna.SaysAsync("interview Jane Doe tomorrow");

        await Hanna.LastCard().PressAsync("Find times", ("role", "Analyst"), ("panel", "Niamh O'Brien"), JanesMail);

        var form = Hanna.LastCard();
        Assert.Contains("The calendars do not answer just now", form.Words, StringComparison.Ordinal);
        Assert.Equal(("Jane Doe", "Analyst", "Niamh O'Brien"), (form.Shown("candidate"), form.Shown("role"), form.Shown("panel")));
        Office.Graph.Troubles.End();
        await form.PressAsync("Find times");
        Assert.Contains("Book", Times(Hanna).Buttons);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_meeting_that_is_refused_for_the_moment_is_booked_a_little_later(int status)
    {
        await Hanna.SaysAsync(JaneWithBoth);
        Office.Graph.Troubles.Refuse("/events", status, retryAfter: 1);

        await Times(Hanna).PressAsync("Book", JanesMail);
        await Office.SettledInTimeAsync();

        Assert.Equal(InterviewState.Booked, (await OnlyAsync()).State);
        Assert.Single(CalendarOf(DemoPeople.Hanna));
    }

    [Fact]
    public async Task A_meeting_to_which_nobody_answers_is_asked_for_again()
    {
        await Hanna.SaysAsync(JaneWithBoth);
        Office.Graph.Troubles.KeepSilent("/events");

        await Times(Hanna).PressAsync("Book", JanesMail);
        await BookingWasTriedAsync();
        await Office.SettledInTimeAsync();

        Assert.Equal(InterviewState.Booked, (await OnlyAsync()).State);
        Assert.Single(CalendarOf(DemoPeople.Hanna));
    }

    [Fact]
    public async Task A_meeting_whose_answer_was_lost_is_not_booked_twice()
    {
        await Hanna.SaysAsync(JaneWithBoth);
        Office.Graph.Troubles.LoseAnswer("/events", times: 4);

        await Times(Hanna).PressAsync("Book", JanesMail);
        await Office.SettledInTimeAsync();

        Assert.Equal(InterviewState.Booked, (await OnlyAsync()).State);
        Assert.Single(CalendarOf(DemoPeople.Hanna));
        Assert.Single(CalendarOf(DemoPeople.Niamh));
    }

    [Fact]
    public async Task A_link_that_is_made_late_is_on_the_cards_in_the_end()
    {
        Office.Graph.Links.ComeLate(times: 2);
        await Hanna.SaysAsync(JaneWithBoth);

        await Times(Hanna).PressAsync("Book", JanesMail);
        await Office.SettledInTimeAsync();

        var interview = await OnlyAsync();
        Assert.NotNull(interview.Booking!.JoinLink);
        Assert.Contains(interview.Booking.JoinLink, Shown(Jörg, interview.Id.Value).Json.ToJsonString(), StringComparison.Ordinal);
        Assert.Single(CalendarOf(DemoPeople.Hanna));
    }

    [Fact]
    public async Task A_mailbox_that_allows_no_online_meetings_is_booked_without_a_link()
    {
        Office.Graph.Links.AreAllowed = false;
        await Hanna.SaysAsync(JaneWithBoth);

        await Times(Hanna).PressAsync("Book", JanesMail);
        await Office.SettledInTimeAsync();

        var interview = await OnlyAsync();
        Assert.Equal((InterviewState.Booked, null), (interview.State, interview.Booking!.JoinLink));
    }

    [Fact]
    public async Task A_meeting_that_the_calendars_do_not_take_frees_its_time_and_says_so()
    {
        ErrorsAreExpected = true;
        await Hanna.SaysAsync(JaneWithBoth);
        Office.Graph.Troubles.Refuse("/events", 403, times: 20);

        await Times(Hanna).PressAsync("Book", JanesMail);
        await Office.SettledInTimeAsync();

        var interview = await OnlyAsync();
        Assert.Equal((InterviewState.Proposed, null), (interview.State, interview.Held));
        Assert.Empty(await Office.Rows.StartingWithAsync("hold|"));
        Assert.Contains("Find times", Shown(Hanna, interview.Id.Value).Buttons);
        Assert.Contains("is given up after 1 attempts", Assert.Single(Office.Log.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calendar_that_filled_up_right_after_the_press_is_not_booked_over()
    {
        await Hanna.SaysAsync(JaneWithBoth);
        Office.Graph.Troubles.Refuse("/events", 503, times: 20);
        await Times(Hanna).PressAsync("Book", JanesMail);
        await BookingWasTriedAsync();
        Office.Graph.Troubles.End();
        Busy(DemoPeople.Jörg, On(2, 13, 30), Duration.FromHours(1));

        await Office.SettledInTimeAsync();

        Assert.Equal(InterviewState.Proposed, (await OnlyAsync()).State);
        Assert.Empty(CalendarOf(DemoPeople.Hanna));
    }

    [Fact]
    public async Task Nobody_who_cannot_be_read_is_taken_for_free()
    {
        Office.Graph.Mailboxes.Change(DemoPeople.Jörg.ObjectId, mailbox => mailbox with { IsClosed = true });

        await Hanna.SaysAsync(JaneWithBoth);

        Assert.Contains("Jörg", Hanna.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("could not read", Hanna.LastCard().Words, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Best fit", Hanna.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bot_may_be_killed_between_the_press_and_the_calendar()
    {
        await Hanna.SaysAsync(JaneWithBoth);
        Office.Graph.Troubles.Refuse("/events", 503, times: 20);
        await Times(Hanna).PressAsync("Book", JanesMail);
        await BookingWasTriedAsync();
        Office.Graph.Troubles.End();

        await Office.KillBotAsync();
        await Office.StartBotAsync();
        await Office.SettledInTimeAsync();

        Assert.Equal(InterviewState.Booked, (await OnlyAsync()).State);
        Assert.Single(CalendarOf(DemoPeople.Hanna));
    }

    private Task BookingWasTriedAsync() => BotTests.Harness.TestOffice.UntilAsync(() =>
        Office.Log.Entries.Any(entry => entry.Message.Contains("is tried again at", StringComparison.Ordinal)));
}
