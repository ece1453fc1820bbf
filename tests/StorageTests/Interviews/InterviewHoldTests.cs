using BackOffice.Domain.Interviews;
using BackOffice.StorageTests.Parts;
using NodaTime;
using static BackOffice.StorageTests.Parts.Staff;
using static BackOffice.StorageTests.Recruiting;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class InterviewHoldTests(Tables tables)
{
    private readonly TestOffice office = tables.NewOffice();

    private static string SamsCalendar { get; } = SamInterviews.Mailbox.ToLowerInvariant();

    [Fact]
    public async Task Of_two_who_want_the_same_hour_at_once_one_gets_it_and_the_other_is_told_whose_it_is_not()
    {
        var first = await office.ProposedAsync(1);
        var second = await office.ProposedAsync(2);

        // They share nobody but Sam, and half an hour.
        var outcomes = await Task.WhenAll(
            office.Interviews.ChangeAsync(Wants(first, Only(14, 0, SamInterviews)), Emma, CancellationToken.None),
            office.Another().Interviews.ChangeAsync(Wants(second, Only(14, 30, SamInterviews, PriyaInterviews)), Emma, CancellationToken.None));

        var lost = Assert.IsType<InterviewOutcome.Refused>(Assert.Single(outcomes, outcome => outcome is InterviewOutcome.Refused));
        Assert.Equal(new InterviewRefusal.SlotTaken([SamsCalendar]), lost.Why);
        Assert.Equal(InterviewState.Proposed, lost.Interview!.State);
        var won = Done(Assert.Single(outcomes, outcome => outcome is InterviewOutcome.Done));
        Assert.All(await HoldsAsync(), hold => Assert.Equal(won.Id, hold.Interview));
    }

    [Fact]
    public async Task Of_twenty_in_two_processes_one_gets_the_hour()
    {
        var another = office.Another();
        var interviews = await Task.WhenAll(Enumerable.Range(1, 20).Select(number => office.ProposedAsync(number)));

        var outcomes = await Task.WhenAll(interviews.Select((interview, turn) =>
            (turn % 2 == 0 ? office : another).Interviews.ChangeAsync(Wants(interview, At(14)), Emma, CancellationToken.None)));

        var won = Done(Assert.Single(outcomes, outcome => outcome is InterviewOutcome.Done));
        Assert.All(outcomes.OfType<InterviewOutcome.Refused>(), lost => Assert.IsType<InterviewRefusal.SlotTaken>(lost.Why));
        Assert.Equal(won.Holds.OrderBy(hold => hold.Slot).ThenBy(hold => hold.Mailbox, StringComparer.Ordinal), await HoldsAsync());
        Assert.Equal(12, (await office.KeysAsync("hold|")).Length);
    }

    [Fact]
    public async Task One_who_presses_twice_at_once_holds_it_once()
    {
        var interview = await office.ProposedAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(turn =>
            (turn % 2 == 0 ? office : office.Another()).Interviews.ChangeAsync(Wants(interview, At(14)), Emma, CancellationToken.None)));

        Assert.All(outcomes, outcome => Assert.Equal(2, Done(outcome).Version));
        Assert.Equal(12, (await HoldsAsync()).Length);
    }

    [Fact]
    public async Task What_is_lapsed_is_free_even_before_the_clock_says_so()
    {
        var first = await office.HeldAsync(At(14), 1);
        office.Clock.Advance(HoldPolicy.Usual.ForBooking);
        Assert.Empty(await HoldsAsync());

        var second = await office.HeldAsync(At(14), 2);

        Assert.All(await HoldsAsync(), hold => Assert.Equal(second.Id, hold.Interview));

        // Nothing that the first one does takes anything from the second.
        Assert.IsType<InterviewRefusal.SlotTaken>(Why(await office.Interviews.ConfirmAsync(first.Id, new ConfirmBooking(At(14), "event1", null), CancellationToken.None)));
        await office.DoInterviewsDueAsync();
        Assert.Equal(InterviewAction.HoldExpired, (await office.Interviews.FindAsync(first.Id, CancellationToken.None))!.Last.What);
        Assert.Equal(12, (await HoldsAsync()).Length);
        Assert.Equal(InterviewState.Booked, (await office.ConfirmedAsync(second)).State);
    }

    [Fact]
    public async Task Rows_that_nobody_took_away_stand_in_nobodys_way()
    {
        var first = await office.HeldAsync(At(14), 1);
        var left = await office.RowsAsync("hold|");
        await office.ChangedAsync(new CancelInterview(first.Id, first.Version, CancelReason.Other), Emma);
        await office.Table.SubmitTransactionAsync(left.Select(row => new Azure.Data.Tables.TableTransactionAction(Azure.Data.Tables.TableTransactionActionType.Add, row)));
        office.Clock.Advance(HoldPolicy.Usual.ForBooking);

        var second = await office.HeldAsync(At(14), 2);

        Assert.All(await HoldsAsync(), hold => Assert.Equal(second.Id, hold.Interview));
    }

    [Fact]
    public async Task A_time_that_moves_is_kept_until_the_calendars_have_the_new_one()
    {
        var booked = await office.BookedAsync(At(14), 1);
        var moving = await office.ChangedAsync(Wants(booked, At(16)), Emma);
        Assert.Equal(24, (await HoldsAsync()).Length);
        var other = await office.ProposedAsync(2);
        Assert.IsType<InterviewRefusal.SlotTaken>(Why(await office.Interviews.ChangeAsync(Wants(other, At(14)), Emma, CancellationToken.None)));

        var moved = await office.ConfirmedAsync(moving);

        Assert.Equal(moved.Holds.Length, (await HoldsAsync()).Length);
        Assert.All(await HoldsAsync(), hold => Assert.Equal(At(16).End, hold.Until));
        Assert.Equal(InterviewState.Held, (await office.ChangedAsync(Wants(other, At(14)), Emma)).State);
    }

    [Fact]
    public async Task A_time_that_moves_by_a_quarter_shares_the_rest_with_itself()
    {
        var booked = await office.BookedAsync(Only(14, 0, SamInterviews));
        var moved = await office.ConfirmedAsync(await office.ChangedAsync(Wants(booked, Only(14, 15, SamInterviews)), Emma));

        Assert.Equal(moved.Holds.OrderBy(hold => hold.Slot), await HoldsAsync());
        Assert.Equal(Only(14, 15, SamInterviews).Start, (await HoldsAsync())[0].Slot);
    }

    [Fact]
    public async Task What_is_called_off_or_lost_is_free()
    {
        var lost = await office.HeldAsync(At(14), 1);
        Done(await office.Interviews.LoseAsync(lost.Id, new LoseSlot(At(14), SamInterviews.Mailbox), CancellationToken.None));
        Assert.Empty(await office.KeysAsync("hold|"));

        var booked = await office.BookedAsync(At(14), 2);
        await office.ChangedAsync(new CancelInterview(booked.Id, booked.Version, CancelReason.PositionFilled), Emma);
        Assert.Empty(await office.KeysAsync("hold|"));
        Assert.Equal(InterviewState.Held, (await office.HeldAsync(At(14), 3)).State);
    }

    [Fact]
    public async Task Who_takes_anothers_place_must_be_free_and_gives_it_back_what_was_theirs()
    {
        var booked = await office.BookedAsync(At(14), 1);
        var other = await office.ProposedAsync(2);
        other = await office.ChangedAsync(new SwapInterviewer(other.Id, other.Version, PriyaInterviews.Mailbox, OttoInterviews, HoldPolicy.Usual, []), Emma);
        other = await office.ChangedAsync(Wants(other, Only(14, 30, OttoInterviews)), Emma);
        var swap = new SwapInterviewer(booked.Id, booked.Version, PriyaInterviews.Mailbox, OttoInterviews, HoldPolicy.Usual, []);
        Assert.Equal(new InterviewRefusal.SlotTaken([OttoInterviews.Mailbox]), Why(await office.Interviews.ChangeAsync(swap, Emma, CancellationToken.None)));

        await office.ChangedAsync(new CancelInterview(other.Id, other.Version, CancelReason.Other), Emma);
        var swapped = await office.ConfirmedAsync(await office.ChangedAsync(swap, Emma));

        Assert.Equal([SamInterviews.Mailbox, OttoInterviews.Mailbox], swapped.Booking!.Slot.Rounds[0].People.AsEnumerable());
        Assert.Empty(await office.Interviews.HoldsAsync([PriyaInterviews.Mailbox], new Interval(null, null), CancellationToken.None));
        Assert.Equal(4, (await office.Interviews.HoldsAsync([OttoInterviews.Mailbox], new Interval(null, null), CancellationToken.None)).Length);
    }

    [Fact]
    public async Task An_approval_that_comes_too_late_does_not_take_what_is_anothers()
    {
        var first = await office.ProposedAsync(1);
        first = await office.ChangedAsync(Wants(first, At(14, 3), Asks), Emma);
        office.Clock.Advance(Asks.ForApproval);
        await office.HeldAsync(At(14, 3), 2);

        Assert.IsType<InterviewRefusal.SlotTaken>(Why(await office.Interviews.ChangeAsync(new ApproveInterview(first.Id, first.Version, Asks), Hana, CancellationToken.None)));
    }

    [Fact]
    public async Task What_is_held_is_listed_by_calendar_and_time_in_any_letters()
    {
        await office.HeldAsync(At(14));
        var start = At(14).Start;
        var fromTen = new Interval(start + Duration.FromMinutes(10), start + Duration.FromMinutes(45));
        office.Traffic.Reset();

        var holds = await office.Interviews.HoldsAsync(
            [SamInterviews.Mailbox.ToUpperInvariant(), SamInterviews.Mailbox, PriyaInterviews.Mailbox, "nobody@contoso.example"], fromTen, CancellationToken.None);

        Assert.Equal((3, 3), (office.Traffic.Queries, office.Traffic.All));
        Assert.Equal(6, office.Traffic.RowsRead);
        Assert.Equal([0, 0, 15, 15, 30, 30], holds.Select(hold => (int)(hold.Slot - start).TotalMinutes));
        Assert.Equal([PriyaInterviews.Mailbox, SamsCalendar], holds.Take(2).Select(hold => hold.Mailbox));
        Assert.Empty(await office.Interviews.HoldsAsync([SamInterviews.Mailbox], new Interval(start - Duration.FromHours(1), start), CancellationToken.None));
        Assert.Empty(await office.Interviews.HoldsAsync([SamInterviews.Mailbox], new Interval(At(14).End, null), CancellationToken.None));
    }

    private static Slot Only(int hour, int minute, params ReadOnlySpan<Interviewer> people)
    {
        var start = Instant.FromUtc(2026, 3, 3, hour, minute);
        return new Slot([new SlotRound(start, start + Duration.FromHours(1), [.. people.ToArray().Select(one => one.Mailbox)], [], [], Room: null)], default);
    }

    private async Task<Hold[]> HoldsAsync() => [.. await office.Interviews.HoldsAsync(
        [SamInterviews.Mailbox, PriyaInterviews.Mailbox, OttoInterviews.Mailbox, "room@contoso.example"], new Interval(null, null), CancellationToken.None)];
}
