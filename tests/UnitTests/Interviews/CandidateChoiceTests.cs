using BackOffice.Domain;
using BackOffice.Domain.Effects;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Interviews;
using BackOffice.UnitTests.Samples;
using NodaTime;
using static BackOffice.UnitTests.Interviews.SampleInterviews;

namespace BackOffice.UnitTests.Interviews;

public class CandidateChoiceTests
{
    private static readonly Interview Asked = Proposed.After(Asks(Proposed), SamplePeople.Emma);

    [Fact]
    public void What_is_offered_is_not_held_and_is_mailed_once()
    {
        var accepted = Assert.IsType<InterviewDecision.Accepted>(Asks(Proposed).Decide(Proposed, SamplePeople.Emma, Monday));

        Assert.Equal((InterviewState.Proposed, InterviewAction.Offered, "2"), (accepted.After.State, accepted.Change.What, accepted.Change.Text));
        Assert.Empty(accepted.After.Holds);
        Assert.Equal([Panel.At("10:00"), Panel.At("14:00")], accepted.After.Offer!.Slots.Select(slot => slot.Start));
        Assert.Equal(new Effect.MailTimes(Id, SamplePeople.Emma.Id, accepted.Change.Number), Assert.Single(accepted.Effects.OfType<Effect.MailTimes>()));
        Assert.IsType<InterviewDecision.AlreadyDone>(Asks(Proposed).Decide(accepted.After, SamplePeople.Emma, Monday));
    }

    [Fact]
    public void The_candidates_choice_is_held_for_the_calendars_and_again_it_changes_nothing()
    {
        var chosen = Assert.IsType<InterviewDecision.Accepted>(Takes(Asked, "14:00").Decide(Asked, Monday));

        Assert.Equal((InterviewState.Held, Panel.At("14:00")), (chosen.After.State, chosen.After.Held!.Slot.Start));
        Assert.Equal("Back Office", chosen.Change.By.Name);
        Assert.Single(chosen.Effects.OfType<Effect.PutInCalendars>());
        Assert.IsType<InterviewDecision.AlreadyDone>(Takes(Asked, "14:00").Decide(chosen.After, Monday));
    }

    [Fact]
    public void The_first_choice_counts()
    {
        var chosen = Accepted(Takes(Asked, "14:00").Decide(Asked, Monday));
        Assert.Equal(new InterviewRefusal.NotOffered(), Why(Takes(Asked, "10:00").Decide(chosen, Monday)));

        var booked = Accepted(new ConfirmBooking(chosen.Held!.Slot, "event1", null).Decide(chosen, Monday));
        Assert.Equal(new InterviewRefusal.NotOffered(), Why(Takes(Asked, "10:00").Decide(booked, Monday)));
        Assert.IsType<InterviewDecision.AlreadyDone>(Takes(Asked, "14:00").Decide(booked, Monday));
    }

    [Fact]
    public void What_was_never_offered_or_lapsed_or_is_of_an_earlier_offer_is_not_to_be_had()
    {
        Assert.Equal(new InterviewRefusal.NotOffered(), Why(Takes(Asked, "15:00").Decide(Asked, Monday)));
        Assert.Equal(new InterviewRefusal.NotOffered(), Why(Takes(Asked, "14:00").Decide(Asked, Asked.Offer!.Until)));
        Assert.Equal(new InterviewRefusal.NotOffered(), Why(Takes(Asked, "14:00").Decide(Proposed, Monday)));

        var again = Asked.After(Asks(Asked), SamplePeople.Hana);
        Assert.Equal(new InterviewRefusal.NotOffered(), Why(Takes(Asked, "14:00").Decide(again, Monday)));
        Assert.Equal(InterviewState.Held, Accepted(Takes(again, "14:00").Decide(again, Monday)).State);
    }

    [Fact]
    public void A_time_that_somebody_else_holds_is_taken_and_one_that_has_begun_is_past()
    {
        var theirs = Hold.Of(AtTime("14:30"), CaseId.Parse("INT-00001"), Panel.At("14:00"));
        Assert.IsType<InterviewRefusal.SlotTaken>(Why((Takes(Asked, "14:00") with { There = theirs }).Decide(Asked, Monday)));
        Assert.IsType<InterviewRefusal.SlotPast>(Why(Takes(Asked, "10:00").Decide(Asked, Panel.At("10:00"))));
    }

    [Fact]
    public void Another_answer_ends_the_offer()
    {
        Interview[] ended =
        [
            Asked.After(Wants(Asked, AtTime("14:00")), SamplePeople.Emma),
            Asked.After(new CancelInterview(Id, Asked.Version, CancelReason.Other), SamplePeople.Emma),
        ];
        Assert.All(ended, interview => Assert.True(interview.Offer!.IsWithdrawn));
        Assert.All(ended, interview => Assert.Equal(new InterviewRefusal.NotOffered(), Why(Takes(Asked, "14:00").Decide(interview, Monday))));
        Assert.Null(Accepted(new EraseCandidate(Duration.FromDays(1)).Decide(Asked, SamplePeople.Hana, Monday)).Offer);
    }

    [Fact]
    public void A_time_that_moves_stays_in_the_calendars_until_the_candidate_has_chosen()
    {
        var asked = Booked.After(Asks(Booked, "14:00", "15:00"), SamplePeople.Hana);
        Assert.Equal((InterviewState.Booked, Booked.Booking), (asked.State, asked.Booking));

        var chosen = Accepted(Takes(asked, "15:00").Decide(asked, Monday));
        Assert.Equal((InterviewState.Held, 16), (chosen.State, chosen.Holds.Length));
        Assert.True(Accepted(StrikeInterviewClock.Decide(asked, Panel.At("11:00"))).Offer!.IsWithdrawn);
    }

    [Fact]
    public void Where_the_policy_asks_for_it_the_choice_waits_for_a_yes_unless_who_recruits_offered_it()
    {
        Assert.Equal(InterviewState.AwaitingApproval, Accepted((Takes(Asked, "14:00") with { Policy = SampleInterviews.Asks }).Decide(Asked, Monday)).State);
        var byHana = Proposed.After(Asks(Proposed), SamplePeople.Hana);
        Assert.Equal(InterviewState.Held, Accepted((Takes(byHana, "14:00") with { Policy = SampleInterviews.Asks }).Decide(byHana, Monday)).State);
    }

    [Fact]
    public void Only_who_runs_it_offers_times_and_not_while_one_is_held()
    {
        Assert.IsType<InterviewRefusal.NotAllowed>(Why(Asks(Proposed).Decide(Proposed, Sam, Monday)));
        Assert.IsType<InterviewRefusal.NotFound>(Why(Asks(Proposed).Decide(Proposed, SamplePeople.Dana, Monday)));
        Assert.IsType<InterviewRefusal.WrongState>(Why(Asks(Held).Decide(Held, SamplePeople.Emma, Monday)));
        Assert.IsType<InterviewRefusal.SlotPast>(Why((Asks(Proposed) with { Slots = [] }).Decide(Proposed, SamplePeople.Emma, Monday)));
    }

    [Fact]
    public void A_link_says_what_it_chooses_and_is_signed_by_its_offer_alone()
    {
        Assert.True(LinkToken.TryParse("BAAAAAAAAAAAAAAAAAAAAA", out var another));
        var link = new ChoiceLink(Id, 2, Panel.At("14:00"));
        var text = link.Sign(LinkKey);

        Assert.Equal(44, text.Length);
        Assert.True(ChoiceLink.TryRead(text, out var read));
        Assert.Equal(link, read);
        Assert.True(read.IsSigned(text, LinkKey));
        Assert.False(read.IsSigned(text, another));
    }

    [Fact]
    public void A_link_of_which_one_letter_is_another_opens_nothing()
    {
        var text = new ChoiceLink(Id, 2, Panel.At("14:00")).Sign(LinkKey);
        for (var place = 0; place < text.Length; place++)
        {
            var forged = text[..place] + (text[place] == 'A' ? 'B' : 'A') + text[(place + 1)..];
            Assert.False(ChoiceLink.TryRead(forged, out var link) && link.IsSigned(forged, LinkKey));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("////////////////////////////////////////////")]
    [InlineData("____________________________________________")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    public void What_is_no_link_is_none(string? text) => Assert.False(ChoiceLink.TryRead(text, out _));

    private static OfferTimesToCandidate Asks(Interview interview, string first = "14:00", string second = "10:00") =>
        new(Id, interview.Version, [AtTime(first), AtTime(second)], Panel.At("14:00"), LinkKey);

    private static TakeOfferedTime Takes(Interview asked, string time) => new(Id, asked.Offer!.Number, AtTime(time), HoldPolicy.Usual, []);
}
