using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using BackOffice.UnitTests.Samples;
using NodaTime;

namespace BackOffice.UnitTests.Interviews;

/// <summary>An interview of Jane Doe with Sam and Priya, wanted by Emma.</summary>
internal static class SampleInterviews
{
    public static readonly CaseId Id = CaseId.Parse("INT-7K3QF");

    public static readonly Instant Monday = Panel.At("09:00", -1);

    public static Person Sam { get; } = new(new PersonId("s1"), "Sam Smith", Roles.None);

    public static Person Priya { get; } = new(new PersonId("p1"), "Priya Patel", Roles.None);

    public static Interviewer SamInterviews { get; } = new(Sam.Named, "sam@contoso.example");

    public static Interviewer PriyaInterviews { get; } = new(Priya.Named, "priya@contoso.example");

    public static Interviewer OttoInterviews { get; } = new(SamplePeople.Otto.Named, "otto@contoso.example");

    public static HoldPolicy Asks { get; } = HoldPolicy.Usual with { NeedsApproval = true };

    public static PositionForm Analyst { get; } = new()
    {
        Code = "analyst",
        Name = "Data analyst",
        Skills = "SQL, statistics",
        Criteria = "Technical skill, Communication",
        Rounds =
        [
            new RoundForm { Name = "First talk", Minutes = "45", Panel = "sam@contoso.example, priya@contoso.example / otto@contoso.example", Guide = "Technical:\nWhat is a join?\nTeam:\nWhom do you ask?" },
            new RoundForm(),
            new RoundForm { Name = "Final", Minutes = "60" },
        ],
    };

    public static Position AnalystPosition { get; } = Analyst.Read().Position!;

    public static ProposeInterview Wish { get; } = new(
        Id,
        new CandidateForm("Jane Doe", "jane@doe.example", "America/New_York", "https://cv.example/jane"),
        "Data analyst",
        [new PanelRound(Duration.FromHours(1), [new Seat(SamInterviews.Mailbox), new Seat(PriyaInterviews.Mailbox)])],
        [SamInterviews, PriyaInterviews])
    {
        Position = AnalystPosition,
    };

    /// <summary>Signs the links of what a candidate is offered.</summary>
    public static LinkToken LinkKey { get; } = LinkToken.TryParse("AAAAAAAAAAAAAAAAAAAAAA", out var key) ? key : throw new FormatException();

    public static Interview Proposed { get; } = Accepted(Wish.Decide(SamplePeople.Emma, [SamplePeople.Hana.Id], DateTimeZoneProviders.Tzdb, Monday));

    public static Interview Held { get; } = Proposed.After(Wants(Proposed, AtTime("10:00")), SamplePeople.Emma);

    public static Interview Waiting { get; } = Proposed.After(Wants(Proposed, AtTime("10:00")) with { Policy = Asks }, SamplePeople.Emma);

    public static Interview Booked { get; } = Accepted(new ConfirmBooking(Held.Held!.Slot, "event1", "https://join.example/1").Decide(Held, Monday));

    public static Interview Over { get; } = Accepted(StrikeInterviewClock.Decide(Booked, Panel.At("11:00")));

    public static Interview Scored { get; } = Over.After(new SubmitScorecard(Id, Over.Version, Card("4", "3", "Yes")), Sam);

    public static HoldSlot Wants(Interview interview, Slot slot, params ImmutableArray<Hold> there) => new(Id, interview.Version, slot, HoldPolicy.Usual, there);

    public static ScorecardForm Card(string skill, string talk, string recommend) =>
        new([new ScoreForm(skill, "Knows joins."), new ScoreForm(talk, "")], recommend, "Good talk.");

    public static Slot AtTime(string start, int day = 0) => new(
        [
            new SlotRound(
                Panel.At(start, day), Panel.At(start, day) + Duration.FromHours(1), [SamInterviews.Mailbox, PriyaInterviews.Mailbox], [], [], Room: null),
        ],
        default);

    public static Interview After(this Interview interview, InterviewCommand command, Person by, Instant? now = null) =>
        Accepted(command.Decide(interview, by, now ?? Monday));

    public static Interview Accepted(InterviewDecision decision) => Assert.IsType<InterviewDecision.Accepted>(decision).After;

    public static InterviewRefusal Why(InterviewDecision decision) => Assert.IsType<InterviewDecision.Refused>(decision).Why;
}
