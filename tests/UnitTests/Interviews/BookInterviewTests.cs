using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using BackOffice.UnitTests.Samples;
using NodaTime;
using static BackOffice.UnitTests.Interviews.SampleInterviews;

namespace BackOffice.UnitTests.Interviews;

public class BookInterviewTests
{
    [Fact]
    public void A_wish_says_who_is_interviewed_for_what_and_how_many_rounds_are_left()
    {
        Assert.Equal((InterviewState.Proposed, "Jane Doe", "Data analyst", 1), (Proposed.State, Proposed.Candidate.Name, Proposed.Role, Proposed.RoundsLeft));
        Assert.Equal([SamplePeople.Emma.Id, SamplePeople.Hana.Id, Sam.Id, Priya.Id], Proposed.Watchers.AsEnumerable());
    }

    [Fact]
    public void What_is_wrong_with_a_wish_is_said_field_by_field()
    {
        var wish = Wish with { Candidate = new CandidateForm("", "jane", "Mars/Olympus", "javascript:alert(1)"), Role = "", Rounds = [] };
        Assert.Equal(
            new InterviewRefusal.Invalid(
            [
                new FieldError(InterviewFields.Candidate, new FieldProblem.Missing()),
                new FieldError(InterviewFields.Mail, new FieldProblem.NotA(FieldShape.Mail)),
                new FieldError(InterviewFields.Zone, new FieldProblem.NotA(FieldShape.TimeZone)),
                new FieldError(InterviewFields.CvLink, new FieldProblem.NotA(FieldShape.Link)),
                new FieldError(InterviewFields.Role, new FieldProblem.Missing()),
                new FieldError(InterviewFields.Panel, new FieldProblem.Missing()),
            ]),
            Why(wish.Decide(SamplePeople.Emma, [], DateTimeZoneProviders.Tzdb, Monday)));
    }

    [Fact]
    public void What_the_calendar_took_is_booked_once_and_keeps_its_time()
    {
        Assert.Equal((InterviewState.Booked, "https://join.example/1"), (Booked.State, Booked.Booking!.JoinLink));
        Assert.All(Booked.Holds, hold => Assert.Equal(Panel.At("11:00"), hold.Until));
        Assert.IsType<InterviewDecision.AlreadyDone>(new ConfirmBooking(AtTime("10:00"), "event1", "https://join.example/1").Decide(Booked, Monday));
    }

    [Fact]
    public void A_link_that_comes_late_is_kept()
    {
        var bare = Accepted(new ConfirmBooking(AtTime("10:00"), "event1", JoinLink: null).Decide(Held, Monday));
        Assert.Null(bare.Booking!.JoinLink);
        Assert.Equal("https://join.example/1", Accepted(new ConfirmBooking(AtTime("10:00"), "event1", "https://join.example/1").Decide(bare, Monday)).Booking!.JoinLink);
    }

    [Fact]
    public void A_booking_of_a_time_that_is_no_longer_held_is_refused() =>
        Assert.IsType<InterviewRefusal.WrongState>(Why(new ConfirmBooking(AtTime("12:00"), "event1", null).Decide(Held, Monday)));

    [Fact]
    public void While_it_moves_both_times_are_its_own_and_then_only_the_new_one_with_the_same_link()
    {
        var moving = Booked.After(Wants(Booked, AtTime("14:00")), SamplePeople.Emma);
        Assert.Equal((InterviewState.Held, 16), (moving.State, moving.Holds.Length));

        var moved = Accepted(new ConfirmBooking(AtTime("14:00"), "event1", JoinLink: null).Decide(moving, Monday));
        Assert.Equal((8, "https://join.example/1", Panel.At("14:00")), (moved.Holds.Length, moved.Booking!.JoinLink, moved.Booking.Slot.Start));
    }

    [Fact]
    public void A_move_that_nobody_books_leaves_it_where_it_was()
    {
        var moving = Booked.After(Wants(Booked, AtTime("10:30")), SamplePeople.Emma);
        Assert.Equal(12, moving.Holds.Length);
        var lapsed = Accepted(StrikeInterviewClock.Decide(moving, moving.Held!.Until));
        Assert.Equal((InterviewState.Booked, Panel.At("10:00")), (lapsed.State, lapsed.Booking!.Slot.Start));
    }

    [Fact]
    public void Another_takes_ones_place_at_the_same_time()
    {
        var swapped = Booked.After(new SwapInterviewer(Id, Booked.Version, "Priya@contoso.example", OttoInterviews, HoldPolicy.Usual, []), SamplePeople.Hana);
        Assert.Equal(InterviewState.Held, swapped.State);
        Assert.Equal(["sam@contoso.example", "otto@contoso.example"], swapped.Held!.Slot.Rounds[0].People.AsEnumerable());
        Assert.True(swapped.MayBeSeenBy(SamplePeople.Otto));
        Assert.False(swapped.MayBeSeenBy(Priya));

        var theirs = Hold.Of(swapped.Held.Slot, CaseId.Parse("INT-00001"), Panel.At("11:00"));
        Assert.Equal(
            new InterviewRefusal.SlotTaken([OttoInterviews.Mailbox]),
            Why(new SwapInterviewer(Id, Booked.Version, PriyaInterviews.Mailbox, OttoInterviews, HoldPolicy.Usual, [.. theirs.Where(hold => hold.Mailbox == OttoInterviews.Mailbox)])
                .Decide(Booked, SamplePeople.Hana, Monday)));
    }

    [Fact]
    public void What_is_cancelled_holds_nothing_and_says_why()
    {
        var cancelled = Booked.After(new CancelInterview(Id, Booked.Version, CancelReason.CandidateWithdrew), SamplePeople.Emma);
        Assert.Equal((InterviewState.Cancelled, CancelReason.CandidateWithdrew, "event1"), (cancelled.State, cancelled.Cancelled, cancelled.Booking!.EventId));
        Assert.Empty(cancelled.Holds);
        Assert.IsType<InterviewRefusal.WrongState>(Why(Wants(cancelled, AtTime("14:00")).Decide(cancelled, SamplePeople.Emma, Monday)));
    }

    [Fact]
    public void An_old_card_is_told_so() =>
        Assert.IsType<InterviewRefusal.Stale>(Why(new CancelInterview(Id, 1, CancelReason.Other).Decide(Booked, SamplePeople.Emma, Monday)));

    [Fact]
    public void A_candidate_who_did_not_come_is_recorded_once_it_has_begun_and_nobody_is_asked_for_scores()
    {
        Assert.IsType<InterviewRefusal.WrongState>(Why(new RecordNoShow(Id, Booked.Version).Decide(Booked, Sam, Panel.At("09:59"))));
        var missed = Booked.After(new RecordNoShow(Id, Booked.Version), Sam, Panel.At("10:10"));
        Assert.Equal((InterviewState.Over, true), (missed.State, missed.IsNoShow));
        Assert.Empty(missed.ScoresMissing);
        Assert.IsType<InterviewRefusal.WrongState>(Why(new SubmitScorecard(Id, missed.Version, Card("1", "1", "No")).Decide(missed, Sam, Monday)));
    }
}
