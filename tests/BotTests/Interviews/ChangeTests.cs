using BackOffice.BotTests.Harness;
using BackOffice.Domain.Interviews;
using BackOffice.Playground.DemoOffice;
using BackOffice.Support.Teams;
using NodaTime;

namespace BackOffice.BotTests.Interviews;

/// <summary>What stands in the calendars is moved, swapped, cancelled.</summary>
public sealed class ChangeTests : InterviewTest
{
    [Fact]
    public async Task Another_time_keeps_the_link_and_frees_the_old_time_for_everybody()
    {
        var before = await BookedAsync();

        await Card().PressAsync("Other time");
        await Times(Hanna).PressAsync("Book");
        await Office.SettledAsync();

        var after = await OnlyAsync();
        Assert.NotEqual(before.Booking!.Slot.Start, after.Booking!.Slot.Start);
        Assert.Equal((before.Booking.JoinLink, InterviewState.Booked), (after.Booking.JoinLink, after.State));
        var meeting = Assert.Single(CalendarOf(DemoPeople.Niamh));
        Assert.Equal(after.Booking.Slot.Start.ToDateTimeOffset(), meeting.Start);
        Assert.DoesNotContain(
            await Office.Part<IInterviews>().HoldsAsync(["niamh.o'brien@example.com"], new Interval(before.Booking.Slot.Start, before.Booking.Slot.End), CancellationToken.None),
            hold => hold.Slot < after.Booking.Slot.Start || hold.Slot >= after.Booking.Slot.End);
    }

    [Fact]
    public async Task A_cancelled_interview_leaves_everybodys_calendar_with_its_reason()
    {
        await BookedAsync();

        await Card().PressAsync("Cancel");
        await Card().PressAsync("Cancel it", ("reason", nameof(CancelReason.CandidateWithdrew)));
        await Office.SettledAsync();

        Assert.Equal(CancelReason.CandidateWithdrew, (await OnlyAsync()).Cancelled);
        Assert.Empty(CalendarOf(DemoPeople.Niamh));
        Assert.Empty(CalendarOf(DemoPeople.Hanna));
        Assert.Empty(await Office.Rows.StartingWithAsync("hold|"));
        Assert.Contains("Cancelled", Shown(Niamh, (await OnlyAsync()).Id.Value).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_else_takes_a_seat_and_the_others_keep_their_time()
    {
        await BookedAsync();

        await Card().PressAsync("Swap");
        await Card().PressAsync("Swap", ("leaves", "joerg.mueller@example.com"), ("comes", "Emma Employee"));
        await Office.SettledAsync();

        var after = await OnlyAsync();
        Assert.Equal(InterviewState.Booked, after.State);
        Assert.Equal(["Emma Employee", "Niamh O'Brien"], after.Interviewers.Select(one => one.Name).Order(StringComparer.Ordinal));
        Assert.Empty(CalendarOf(DemoPeople.Jörg));
        Assert.Single(CalendarOf(DemoPeople.Emma));
        Assert.Contains("Jane Doe", Shown(Emma, after.Id.Value).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_no_time_does_not_take_a_seat()
    {
        await BookedAsync();
        Busy(DemoPeople.Emma, On(2, 12), Duration.FromHours(5));

        await Card().PressAsync("Swap");
        var answer = await Card().PressAsync("Swap", ("leaves", "joerg.mueller@example.com"), ("comes", "Emma Employee"));

        Assert.Equal("Emma Employee is not free at that time.", answer.Sentence);
    }

    [Fact]
    public async Task A_stranger_sees_nothing_of_a_candidate()
    {
        var interview = await BookedAsync();

        await Emma.SaysAsync(interview.Id.Value);
        Assert.Equal("There is no interview with that number.", Emma.LastSentence());
        var answer = await Emma.PressesAsync(
            Teammates.Data("interview.cancel", interview.Id.Value, interview.Version, ("reason", nameof(CancelReason.Other))), "interview.cancel", message: null);
        Assert.Equal("There is no interview with that number.", answer.Sentence);
        Assert.Equal(InterviewState.Booked, (await OnlyAsync()).State);
        await Emma.SaysAsync("all interviews");
        Assert.StartsWith("Only HR and the back office executive", Emma.LastSentence(), StringComparison.Ordinal);
        Assert.DoesNotContain(Office.Log.Entries, entry => entry.ToString().Contains("Jane", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_somebody_asked_for_has_their_interviews_in_it()
    {
        var interview = await BookedAsync();

        await Hanna.SaysAsync("my requests");

        Assert.Contains("Jane Doe", Hanna.LastCard().Words, StringComparison.Ordinal);
        await Hanna.LastCard().PressAsync($"Opens {interview.Id}");
        Assert.Contains(interview.Id.Value, Hanna.LastCard().Words, StringComparison.Ordinal);
    }

    private async Task<Interview> BookedAsync()
    {
        await Hanna.SaysAsync(JaneWithBoth);
        await Times(Hanna).PressAsync("Book", JanesMail);
        await Office.SettledAsync();
        return await OnlyAsync();
    }

    private SeenCard Card() => Hanna.Cards().Last(card => card.Case.StartsWith("INT-", StringComparison.Ordinal));
}
