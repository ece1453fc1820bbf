using BackOffice.Domain.Interviews;
using BackOffice.Playground.DemoOffice;
using NodaTime;

namespace BackOffice.BotTests.Interviews;

public sealed class BookingTests : InterviewTest
{
    [Fact]
    public async Task A_sentence_and_a_press_put_an_interview_into_everybodys_calendar()
    {
        Busy(DemoPeople.Niamh, On(2, 13), Duration.FromHours(1));

        await Hanna.SaysAsync(JaneWithBoth);
        Assert.Equal(3, Times(Hanna).Buttons.Count(button => button == "Book"));
        Assert.Contains("Tue, Mar 2, 14:00–15:00", Times(Hanna).Words, StringComparison.Ordinal);
        await Times(Hanna).PressAsync("Book", JanesMail);
        await Office.SettledAsync();

        var interview = await OnlyAsync();
        Assert.Equal((InterviewState.Booked, On(2, 14)), (interview.State, interview.Booking!.Slot.Start));
        var meeting = Assert.Single(CalendarOf(DemoPeople.Hanna));
        Assert.Equal(On(2, 14).ToDateTimeOffset(), meeting.Start);
        Assert.Equal(
            ["jane.doe@mail.example", "joerg.mueller@example.com", "niamh.o'brien@example.com"],
            meeting.Attendees.Select(attendee => attendee.Address).Order(StringComparer.Ordinal));
        Assert.Contains("Jane Doe", Assert.Single(CalendarOf(DemoPeople.Jörg)).Subject, StringComparison.Ordinal);
        foreach (var person in new[] { Hanna, Niamh, Jörg })
        {
            var card = Shown(person, interview.Id.Value);
            Assert.Contains("Tue, Mar 2", card.Words, StringComparison.Ordinal);
            Assert.Contains(interview.Booking.JoinLink!, card.Json.ToJsonString(), StringComparison.Ordinal);
        }

        Assert.Empty(Office.Log.Errors);
    }

    [Fact]
    public async Task A_double_press_and_a_repeat_of_the_channel_book_once()
    {
        await Hanna.SaysAsync(JaneWithBoth);
        var times = Times(Hanna);

        await Task.WhenAll(times.PressAsync("Book", JanesMail), times.PressAsync("Book", JanesMail));
        await Hanna.ChannelRepeatsAsync(underNewId: true);
        await Office.SettledAsync();

        Assert.Equal(InterviewState.Booked, (await OnlyAsync()).State);
        Assert.Single(CalendarOf(DemoPeople.Hanna));
    }

    [Fact]
    public async Task Of_two_who_want_one_hour_of_one_person_at_once_one_gets_it_and_the_other_new_times()
    {
        await Hanna.SaysAsync(JaneWithBoth);
        await Eric.SaysAsync("interview John Roe for the engineer role with Niamh O'Brien tomorrow afternoon");

        await Task.WhenAll(
            Times(Hanna).PressAsync("Book", JanesMail),
            Times(Eric).PressAsync("Book", ("mail", "john@mail.example")));
        await Office.SettledAsync();

        var loser = new[] { Hanna, Eric }.Single(person => person.Cards().Any(card => card.Words.Contains("That time was taken a moment ago", StringComparison.Ordinal)));
        Assert.Single(CalendarOf(DemoPeople.Niamh));

        await Times(loser).PressAsync("Book");
        await Office.SettledAsync();
        Assert.Equal(2, CalendarOf(DemoPeople.Niamh).Select(meeting => meeting.Start).Distinct().Count());
    }

    [Fact]
    public async Task What_the_sentence_lacks_is_asked_for_in_a_form_that_keeps_the_rest()
    {
        await Hanna.SaysAsync("interview Jane O'Neil with Niamh O'Brien next week");

        var form = Hanna.LastCard();
        Assert.Equal("Jane O'Neil", form.Shown("candidate"));
        await form.PressAsync("Find times", ("role", "Analyst"), ("mail", "jane@mail.example"));

        await Times(Hanna).PressAsync("Book");
        await Office.SettledAsync();
        var interview = await OnlyAsync();
        Assert.Equal(("Jane O'Neil", "Analyst", InterviewState.Booked), (interview.Candidate.Name, interview.Role, interview.State));
    }

    [Fact]
    public async Task A_candidate_without_a_mail_address_is_asked_for_one_beside_the_times()
    {
        await Hanna.SaysAsync(JaneWithBoth);

        await Times(Hanna).PressAnywayAsync("Book", ("mail", "jane at home"));

        Assert.Empty(await Office.Rows.CasesAsync());
        var again = Times(Hanna);
        Assert.Equal("jane at home", again.Shown("mail"));
        await again.PressAsync("Book", JanesMail);
        Assert.Equal("jane.doe@mail.example", (await OnlyAsync()).Candidate.Mail);
    }

    [Fact]
    public async Task A_name_that_several_have_is_asked_about_once_and_one_that_nobody_has_can_be_mended()
    {
        await Hanna.SaysAsync("interview Jane Doe tomorrow");
        await Hanna.LastCard().PressAsync("Find times", ("role", "Analyst"), ("panel", "E, Nobodyatall"), JanesMail);

        var who = Hanna.LastCard();
        Assert.True(who.Asks("who1") && who.Asks("who2"), who.Words);
        await who.PressAsync("Continue", ("who1", DemoPeople.Emma.ObjectId), ("who2", "Jörg Müller"));

        Assert.Contains("Emma, Jörg", Times(Hanna).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_of_two_is_enough_where_either_was_said()
    {
        Busy(DemoPeople.Niamh, On(2, 12), Duration.FromHours(5));

        await Hanna.SaysAsync("interview Jane Doe for the analyst role with Niamh O'Brien or Jörg Müller tomorrow afternoon");
        await Times(Hanna).PressAsync("Book", JanesMail);
        await Office.SettledAsync();

        Assert.Equal(["Jörg Müller"], (await OnlyAsync()).Interviewers.Select(one => one.Name));
    }

    [Fact]
    public async Task When_nobody_has_time_it_is_said_why_and_what_would_help()
    {
        Busy(DemoPeople.Niamh, On(1, 0), Duration.FromDays(20));

        await Hanna.SaysAsync(JaneWithBoth);

        var card = Hanna.LastCard();
        Assert.Contains("Niamh has no free time", card.Words, StringComparison.Ordinal);
        Assert.Contains("Jörg could", card.Words, StringComparison.Ordinal);
        Assert.Contains("If it goes without Niamh", card.Words, StringComparison.Ordinal);

        await card.PressAsync("Book", JanesMail);
        await Office.SettledAsync();
        Assert.Equal(["Jörg Müller"], (await OnlyAsync()).Interviewers.Select(one => one.Name));
    }

    [Fact]
    public async Task A_calendar_that_filled_up_after_the_offer_is_noticed_at_the_press()
    {
        await Hanna.SaysAsync(JaneWithBoth);
        var times = Times(Hanna);
        Busy(DemoPeople.Jörg, On(2, 13), Duration.FromHours(1));

        await times.PressAsync("Book", JanesMail);

        Assert.Empty(await Office.Rows.CasesAsync());
        Assert.Contains("That time does not fit any more", Times(Hanna).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everybody_reads_the_time_on_their_own_clock()
    {
        Office.Graph.Mailboxes.Change(DemoPeople.Niamh.ObjectId, mailbox => mailbox with { TimeZone = "Asia/Kolkata" });

        await Hanna.SaysAsync("interview Jane Doe for the analyst role with Niamh O'Brien and Jörg Müller tomorrow morning");

        // 08:00 to 11:30 in UTC is 13:30 to 17:00 in Kolkata.
        Assert.Contains("Kolkata", Times(Hanna).Words, StringComparison.Ordinal);
        Assert.Contains("13:30", Times(Hanna).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_room_that_is_free_is_booked_with_it()
    {
        Office.Graph.Calendars.Add(DemoRooms.Zeppelin.ObjectId, "Workshop", On(1, 0).ToDateTimeOffset(), On(20, 0).ToDateTimeOffset());
        await Hanna.SaysAsync("interview Jane Doe tomorrow");
        await Hanna.LastCard().PressAsync("Find times", ("role", "Analyst"), ("panel", "Niamh O'Brien"), ("room", "True"), JanesMail);

        await Times(Hanna).PressAsync("Book");
        await Office.SettledAsync();

        var start = (await OnlyAsync()).Booking!.Slot.Start.ToDateTimeOffset();
        Assert.Equal(start, Assert.Single(Office.Graph.Calendars.Of(DemoRooms.Montgolfier.ObjectId, DateTimeOffset.MinValue, DateTimeOffset.MaxValue)).Start);
        Assert.Contains("Montgolfier", Shown(Niamh, (await OnlyAsync()).Id.Value).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_that_names_somebody_with_anothers_mailbox_is_not_believed()
    {
        await Hanna.SaysAsync(JaneWithBoth);
        var card = Times(Hanna);
        var data = card.DataOf("Book");
        data["draft"] = ((string)data["draft"]!).Replace(DemoPeople.Niamh.ObjectId, DemoPeople.Emma.ObjectId, StringComparison.Ordinal);
        data["mail"] = JanesMail.Text;

        await Hanna.PressesAsync(data, "interview.take", card.Message);
        await Office.SettledAsync();

        Assert.Empty(await Office.Rows.CasesAsync());
        Assert.DoesNotContain(Emma.Cards(), seen => seen.Words.Contains("Jane Doe", StringComparison.Ordinal));
    }
}
