using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using BackOffice.UnitTests.Samples;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static BackOffice.UnitTests.Interviews.SampleInterviews;

namespace BackOffice.UnitTests.Interviews;

/// <summary>What holds after any number of any commands by anybody, on cards of any age, while time goes on.</summary>
public class InterviewPropertyTests
{
    private static readonly string[] Names =
        ["hold", "hold", "move", "ask", "offer times", "offer times", "choose", "choose", "approve", "decline", "cancel", "swap", "no-show", "score", "score", "score low", "offer", "put off", "confirm", "confirm", "clock"];

    private static readonly Gen<Step> Steps =
        from name in Gen.Elements(Names.AsEnumerable())
        from person in Gen.Elements(SamplePeople.Emma, SamplePeople.Hana, Sam, Priya, SamplePeople.Otto)
        from age in Gen.Frequency((8, Gen.Constant(0)), (1, Gen.Choose(1, 3)))
        from minutes in Gen.Frequency((6, Gen.Constant(1)), (1, Gen.Choose(10, 20)), (2, Gen.Constant(24 * 60)))
        select new Step(name, person, age, minutes);

    private static readonly Arbitrary<Step[]> Stories = Steps.ArrayOf(14).ToArbitrary();

    [Fact]
    public void The_version_counts_the_history_and_each_entry_begins_where_the_one_before_ended() => Prop.ForAll(Stories, story =>
    {
        var (interview, history, _) = Play(story);
        Assert.Equal(history.Count, interview.Version);
        Assert.Equal(Enumerable.Range(1, history.Count), history.Select(change => change.Number));
        Assert.Equal(history.SkipLast(1).Select(change => (InterviewState?)change.To), history.Skip(1).Select(change => change.From));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_time_is_held_exactly_while_it_waits_to_be_booked_and_what_was_booked_has_a_booking() => Prop.ForAll(Stories, story =>
    {
        var (interview, _, _) = Play(story);
        Assert.Equal(interview.State is InterviewState.Held or InterviewState.AwaitingApproval, interview.Held is not null);
        Assert.True(interview.Booking is not null || interview.State is not (InterviewState.Booked or InterviewState.Over or InterviewState.Done));
        Assert.True(interview.Offer is not { Chosen: null, IsWithdrawn: false } || interview.State is InterviewState.Proposed or InterviewState.Booked);
        Assert.Equal(interview.State is InterviewState.Cancelled, interview.Cancelled is not null);
        Assert.Equal(interview.Holds.Length, interview.Holds.Select(hold => (hold.Mailbox, hold.Slot)).Distinct().Count());
        Assert.InRange(interview.Holds.Length, interview.Held is null && interview.State is not InterviewState.Booked ? 0 : 1, 2 * Hold.Most);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_cancelled_or_decided_for_good_stays_so() => Prop.ForAll(Stories, story =>
    {
        var (_, history, _) = Play(story);
        Assert.DoesNotContain(history, change => change is { From: InterviewState.Cancelled });
        Assert.DoesNotContain(history.Zip(history.Skip(1)), pair => pair is
        {
            First: { What: InterviewAction.Decided, Text: nameof(Verdict.Offer) },
            Second: { What: not InterviewAction.Scored },
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_was_accepted_is_already_done_when_it_comes_again() => Prop.ForAll(Stories, Steps.ToArbitrary(), (story, step) =>
    {
        var (interview, _, now) = Play(story);

        // The clock can have more than one thing to say.
        if (step.Name != "clock" && step.Decide(interview, now) is InterviewDecision.Accepted accepted)
        {
            Assert.IsType<InterviewDecision.AlreadyDone>(step.Decide(accepted.After, now, seen: interview.Version - step.Age, confirms: interview.Held?.Slot));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nobody_who_interviews_reads_a_score_before_their_own_is_in() => Prop.ForAll(Stories, story =>
    {
        var (interview, _, _) = Play(story);
        foreach (var person in new[] { Sam, Priya, SamplePeople.Otto, Sam with { Roles = Roles.Executive } })
        {
            var read = ReadScores.By(person, interview);
            Assert.Equal(interview.MayBeSeenBy(person), read is not null);
            if (read is not null && interview.IsInterviewedBy(person.Id) && interview.Scorecards.All(card => card.By.Id != person.Id))
            {
                Assert.Empty(read.Scorecards);
            }
        }
    }).QuickCheckThrowOnFailure();

    private static (Interview Interview, List<InterviewChange> History, Instant Now) Play(Step[] story)
    {
        var (interview, now) = (Proposed, Monday);
        List<InterviewChange> history = [interview.Last];
        foreach (var step in story)
        {
            now += Duration.FromMinutes(step.Minutes);
            if (step.Decide(interview, now) is InterviewDecision.Accepted accepted)
            {
                interview = accepted.After;
                history.Add(accepted.Change);
            }
        }

        return (interview, history, now);
    }

    /// <param name="Age">How many versions old the card is that it was pressed on.</param>
    /// <param name="Minutes">How long after the step before.</param>
    private sealed record Step(string Name, Person By, int Age, int Minutes)
    {
        public InterviewDecision Decide(Interview interview, Instant now, int? seen = null, Slot? confirms = null)
        {
            var version = seen ?? interview.Version - Age;
            return Name switch
            {
                "confirm" => new ConfirmBooking(confirms ?? interview.Held?.Slot ?? AtTime("08:00"), "event1", "https://join.example/1").Decide(interview, now),
                "choose" => new TakeOfferedTime(Id, interview.Offer?.Number ?? 1, AtTime("10:00", 1), HoldPolicy.Usual, []).Decide(interview, now),
                "clock" => StrikeInterviewClock.Decide(interview, now),
                _ => Command(version).Decide(interview, By, now),
            };
        }

        private InterviewCommand Command(int seen) => Name switch
        {
            "hold" => new HoldSlot(Id, seen, AtTime("10:00", 1), HoldPolicy.Usual, []),
            "move" => new HoldSlot(Id, seen, AtTime("10:30", 1), HoldPolicy.Usual, []),
            "offer times" => new OfferTimesToCandidate(Id, seen, [AtTime("10:00", 1), AtTime("15:00", 3)], Panel.At("15:00", 3), LinkKey),
            "ask" => new HoldSlot(Id, seen, AtTime("15:00", 3), Asks, []),
            "approve" => new ApproveInterview(Id, seen, Asks),
            "decline" => new DeclineInterview(Id, seen, "Too soon."),
            "cancel" => new CancelInterview(Id, seen, CancelReason.Other),
            "swap" => new SwapInterviewer(Id, seen, PriyaInterviews.Mailbox, OttoInterviews, HoldPolicy.Usual, []),
            "no-show" => new RecordNoShow(Id, seen),
            "score" => new SubmitScorecard(Id, seen, Card("4", "3", "Yes")),
            "score low" => new SubmitScorecard(Id, seen, Card("1", "1", "StrongNo")),
            "offer" => new DecideOnCandidate(Id, seen, Verdict.Offer),
            "put off" => new DecideOnCandidate(Id, seen, Verdict.Hold),
            _ => throw new InvalidOperationException($"No command is called {Name}."),
        };
    }
}
