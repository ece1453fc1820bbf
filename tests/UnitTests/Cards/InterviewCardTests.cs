using BackOffice.Cards.Interviews;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using BackOffice.UnitTests.Interviews;
using BackOffice.UnitTests.Samples;
using NodaTime;
using static BackOffice.UnitTests.Interviews.SampleInterviews;
using static BackOffice.UnitTests.Interviews.SampleOffers;
using static BackOffice.UnitTests.Samples.SamplePeople;

namespace BackOffice.UnitTests.Cards;

public class InterviewCardTests
{
    private static readonly Interview InRoom = Booked with
    {
        Booking = Booked.Booking! with { Slot = Time("10:00", 0, [SamInterviews, PriyaInterviews]) },
        RoundsLeft = 1,
    };

    private static readonly Interview AllIn = Scored.After(new SubmitScorecard(Id, Scored.Version, Card("1", "3", "No") with { Note = "It's close. Ask about statistics again." }), Priya);

    private static readonly Interview Asked = Proposed.After(
        new OfferTimesToCandidate(Id, Proposed.Version, [AtTime("10:00"), AtTime("14:00")], Panel.At("14:00"), LinkKey), Emma);

    [Fact]
    public void An_interview_without_a_time() => Matches(View(Proposed, Emma));

    [Fact]
    public void A_candidate_who_is_choosing_a_time() => Matches(View(Asked, Emma));

    [Fact]
    public void A_candidate_who_has_chosen_no_time() => Matches(View(Asked, Hana, "14:00", 0));

    [Fact]
    public void An_interviewer_is_not_told_what_the_candidate_was_asked() =>
        Assert.DoesNotContain("asked to choose", InterviewCard.For(View(Asked, Priya)).ToJson(), StringComparison.Ordinal);

    [Fact]
    public void A_time_that_was_lost() => Matches(View(SampleInterviews.Accepted(new LoseSlot(Held.Held!.Slot, string.Empty).Decide(Held, Monday)), Emma));

    [Fact]
    public void A_time_to_approve() => Matches(View(Waiting, Hana));

    [Fact]
    public void A_time_that_waits_for_approval() => Matches(View(Waiting, Emma));

    [Fact]
    public void A_time_that_was_declined() => Matches(View(Waiting.After(new DeclineInterview(Id, Waiting.Version, "The position isn't open yet."), Hana), Emma));

    [Fact]
    public void A_time_on_its_way_into_the_calendars() => Matches(View(Booked.After(Wants(Booked, AtTime("14:00", 1)), Emma), Emma));

    [Fact]
    public void A_booked_interview_for_who_asked() => Matches(View(InRoom, Emma));

    [Fact]
    public void A_booked_interview_for_an_interviewer() => Matches(View(InRoom, Sam) with { Zone = DateTimeZoneProviders.Tzdb["Asia/Kolkata"] });

    [Fact]
    public void An_interviewer_is_reminded() => Matches(View(InRoom with { Told = InterviewStages.DayBefore }, Sam));

    [Fact]
    public void An_interviewer_has_declined() => Matches(View(InRoom with { Declined = [InRoom.Panel[0].Mailbox] }, Emma));

    [Fact]
    public void The_candidate_has_declined() => Matches(View(InRoom with { Declined = [InRoom.Candidate.Mail] }, Emma));

    [Fact]
    public void An_interview_that_has_begun() => Matches(View(InRoom, Hana, "10:10", 0));

    [Fact]
    public void An_interview_that_an_interviewer_has_to_score() => Matches(View(Scored, Priya, "12:00", 0));

    [Fact]
    public void Some_scores_are_in() => Matches(View(Scored with { RoundsLeft = 1 }, Hana, "12:00", 0));

    [Fact]
    public void All_scores_are_in_side_by_side() => Matches(View(AllIn with { RoundsLeft = 1 }, Hana, "12:00", 0));

    [Fact]
    public void Scores_of_many_stand_in_lines() => Matches(View(
        AllIn with { Scorecards = [.. AllIn.Scorecards, .. AllIn.Scorecards.Select(card => card with { By = Otto.Named, Note = string.Empty }), .. AllIn.Scorecards.Select(card => card with { By = Hana.Named, Note = string.Empty })] }, Eric, "12:00", 0));

    [Fact]
    public void A_candidate_who_did_not_come() => Matches(View(Over.After(new RecordNoShow(Id, Over.Version), Sam, Panel.At("11:10")), Hana, "12:00", 0));

    [Fact]
    public void It_goes_on_to_the_next_round() => Matches(View(
        (AllIn with { RoundsLeft = 1 }).After(new DecideOnCandidate(Id, AllIn.Version, Verdict.NextRound), Hana), Emma, "12:00", 0));

    [Fact]
    public void A_candidate_who_is_put_off() => Matches(View(AllIn.After(new DecideOnCandidate(Id, AllIn.Version, Verdict.Hold), Hana), Hana, "12:00", 0));

    [Fact]
    public void A_cancelled_interview() => Matches(View(Booked.After(new CancelInterview(Id, Booked.Version, CancelReason.CandidateWithdrew), Emma), Hana));

    [Fact]
    public void A_candidate_whose_data_was_erased() => Matches(View(
        SampleInterviews.Accepted(new EraseCandidate(Duration.FromDays(1)).Decide(Over, Hana, Panel.At("12:00"))), Hana, "12:00", 0));

    [Fact]
    public void Long_names_stay_in_their_place() => Matches(View(
        InRoom with
        {
            Candidate = InRoom.Candidate with { Name = "Wolfeschlegelsteinhausenbergerdorff O'Shaughnessy-Featherstonehaugh", Mail = $"{new string('w', 64)}@a-rather-long-name-of-a-company.example" },
            Role = "Senior principal data analyst for everything that nobody else wants to do",
            Panel = [SamInterviews with { Who = Sam.Named with { Name = "Donaudampfschifffahrtsgesellschaftskapitän" } }, PriyaInterviews],
        },
        Emma));

    [Fact]
    public void Who_looked_at_an_old_card_is_told_what_changed() => Matches(View(InRoom, Emma) with { Notice = new InterviewRefusal.Stale() });

    [Fact]
    public void A_card_that_came_again() => Snapshot.MatchCard(InterviewCard.Moved(Booked));

    [Fact]
    public void An_interview_is_cancelled_for_a_reason() => Snapshot.MatchCard(CancelInterviewCard.For(View(Booked, Emma)));

    [Fact]
    public void An_interviewer_is_swapped() => Snapshot.MatchCard(SwapInterviewerCard.For(
        View(Booked, Emma), [new FieldError(InterviewFields.Comes, new FieldProblem.Missing())], leaves: PriyaInterviews.Mailbox));

    [Fact]
    public void A_candidate_is_turned_down_with_a_mail() => Snapshot.MatchCard(RejectCandidateCard.For(View(AllIn, Hana), InterviewMail.Rejection(AllIn, "Contoso")));

    [Fact]
    public void A_history() => Snapshot.MatchCard(InterviewHistoryCard.For(
        AllIn,
        [
            Proposed.Last,
            Held.Last,
            Booked.Last,
            Booked.After(new SwapInterviewer(Id, Booked.Version, PriyaInterviews.Mailbox, OttoInterviews, HoldPolicy.Usual, []), Emma).Last,
            Waiting.After(new DeclineInterview(Id, Waiting.Version, "Too early."), Hana).Last with { Number = 5 },
            new InterviewChange(6, InterviewAction.RemindedDayBefore, SystemPerson.BackOffice, Monday, InterviewState.Booked, InterviewState.Booked, Text: null),
            Over.Last with { Number = 7 },
            new InterviewChange(8, InterviewAction.Decided, Hana.Named, Panel.At("12:00"), InterviewState.Over, InterviewState.Done, nameof(Verdict.Offer)),
        ],
        Panel.Berlin));

    [Fact]
    public void Hidden_scores_are_on_no_card_of_who_has_still_to_score() =>
        Assert.DoesNotContain("Good talk", InterviewCard.For(View(Scored, Priya, "12:00", 0)).ToJson(), StringComparison.Ordinal);

    [Fact]
    public void A_link_that_is_not_https_is_no_button() => Assert.Empty(
        InterviewCard.For(View(Booked with { Booking = Booked.Booking! with { JoinLink = "http://join.example" }, Candidate = Booked.Candidate with { CvLink = "javascript:alert(1)" } }, Emma)).Json().OfType("Action.OpenUrl"));

    [Fact]
    public void A_summary_says_what_the_reader_should_know()
    {
        Assert.Equal("Jane Doe, Data analyst: Tue, Dec 1, 10:00 with Sam and Priya", InterviewSentences.Summary(View(Booked, Emma)));
        Assert.Equal("In 15 minutes: Jane Doe, Data analyst with Sam and Priya", InterviewSentences.Summary(View(Booked with { Told = InterviewStages.SoonBefore }, Sam, "09:45", 0)));
        Assert.Equal("In 1 minute: Jane Doe, Data analyst with Sam and Priya", InterviewSentences.Summary(View(Booked with { Told = InterviewStages.SoonBefore }, Sam, "09:59", 0)));
        Assert.Equal("Now: Jane Doe, Data analyst with Sam and Priya", InterviewSentences.Summary(View(Booked, Sam, "10:30", 0)));
        Assert.Equal("Please score Jane Doe", InterviewSentences.Summary(View(Over, Sam)));
        Assert.Equal("Scores for Jane Doe are missing: Priya Patel", InterviewSentences.Summary(View(Scored, Hana)));
        Assert.Equal("All scores are in for Jane Doe", InterviewSentences.Summary(View(AllIn, Hana)));
        Assert.Equal("Jane Doe, Data analyst: Tue, Dec 1, 10:00. Please approve", InterviewSentences.Summary(View(Waiting, Hana)));
    }

    [Fact]
    public void Whoever_is_refused_reads_why()
    {
        Assert.Equal("That time was taken just now for Priya. Please choose another.", InterviewSentences.Refusal(new InterviewRefusal.SlotTaken(["PRIYA@contoso.example", "room@contoso.example"]), Booked, Panel.Berlin));
        Assert.Equal("That time was taken just now. Please choose another.", InterviewSentences.Refusal(new InterviewRefusal.SlotTaken(["room@contoso.example"]), Booked, Panel.Berlin));
        Assert.Equal("It was booked, Mon, Nov 30, 09:00. Here it is as it is now.", InterviewSentences.Refusal(new InterviewRefusal.Stale(), Booked, Panel.Berlin));
    }

    private static void Matches(InterviewView view, [System.Runtime.CompilerServices.CallerFilePath] string test = "", [System.Runtime.CompilerServices.CallerMemberName] string name = "") =>
        Snapshot.MatchCard(InterviewCard.For(view), test, name);
}
