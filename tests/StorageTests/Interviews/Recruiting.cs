using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Domain;
using BackOffice.Domain.Due;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using BackOffice.StorageTests.Parts;
using NodaTime;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

/// <summary>Jane O'Doe, whom Emma wants Sam and Priya to interview on Tuesday; the test's clock begins on Monday at 09:00 UTC.</summary>
internal static class Recruiting
{
    public static readonly Person Hana = new(new PersonId("hana"), "Hana", Roles.HumanResources);
    public static readonly Person Sam = new(new PersonId("sam"), "Sam O'Smith", Roles.None);
    public static readonly Person Priya = new(new PersonId("priya"), "Priya", Roles.None);
    public static readonly Person Otto = new(new PersonId("otto"), "Otto", Roles.None);

    public static readonly HoldPolicy Asks = HoldPolicy.Usual with { NeedsApproval = true };

    public static readonly CandidateForm Jane = new("Jane O'Doe", "jane+work@doe.example", "America/New_York", "https://cv.example/jane");

    /// <summary>In letters as the directory writes them, with all that an address may hold and a key may not.</summary>
    public static Interviewer SamInterviews { get; } = new(Sam.Named, "Sam/O'Smith+#1?@contoso.example");

    public static Interviewer PriyaInterviews { get; } = new(Priya.Named, "priya@contoso.example");

    public static Interviewer OttoInterviews { get; } = new(Otto.Named, "otto@contoso.example");

    public static Position Analyst { get; } = new PositionForm
    {
        Code = "analyst",
        Name = "Data \"analyst\" 📈",
        Skills = "SQL, statistics",
        Criteria = "Technical skill, Communication",
        Rounds =
        [
            new RoundForm { Name = "First talk", Minutes = "45", Panel = "sam@contoso.example, priya@contoso.example / otto@contoso.example", Guide = "Technical:\n# - What is a \"join\"? 🙂\nTeam:\nWhom do you ask?" },
            new RoundForm { Name = "Final", Minutes = "60", Guide = "- Why us?" },
            new RoundForm { Name = "Chat", Minutes = "15" },
        ],
    }.Read().Position!;

    public static CaseId Id(int number) => CaseId.Parse(string.Create(CultureInfo.InvariantCulture, $"INT-{number:D5}"));

    public static ProposeInterview Wish(int number) => new(
        Id(number),
        Jane,
        "Data analyst",
        [
            new PanelRound(Duration.FromHours(1), [new Seat(SamInterviews.Mailbox), new Seat(PriyaInterviews.Mailbox, OttoInterviews.Mailbox)])
            {
                Optional = [OttoInterviews.Mailbox],
                Break = Duration.FromMinutes(10),
                LongestBreak = Duration.FromHours(1),
            },
        ],
        [SamInterviews, PriyaInterviews])
    {
        Position = Analyst,
    };

    /// <summary>On Tuesday, for an hour, in UTC.</summary>
    public static Slot At(int hour, int day = 0, params ReadOnlySpan<string> people)
    {
        var start = Instant.FromUtc(2026, 3, 3, hour, 0) + Duration.FromDays(day);
        ImmutableArray<string> seated = people.IsEmpty ? [SamInterviews.Mailbox, PriyaInterviews.Mailbox] : [.. people];
        return new Slot([new SlotRound(start, start + Duration.FromHours(1), seated, [], [], "room@contoso.example")], new SlotScore(1, 2, 3, 4, 5));
    }

    public static HoldSlot Wants(Interview interview, Slot slot, HoldPolicy? policy = null) => new(interview.Id, interview.Version, slot, policy ?? HoldPolicy.Usual, []);

    public static ScorecardForm Card(string note = "Good talk.") => new([new ScoreForm("4", "Knows joins."), new ScoreForm("3", string.Empty)], "Yes", note);

    public static async Task<Interview> ProposedAsync(this TestOffice office, int number = 1, Person? by = null) =>
        Done(await office.Interviews.ProposeAsync(Wish(number), by ?? Emma, CancellationToken.None));

    public static async Task<Interview> HeldAsync(this TestOffice office, Slot slot, int number = 1) =>
        await office.ChangedAsync(Wants(await office.ProposedAsync(number), slot), Emma);

    public static async Task<Interview> BookedAsync(this TestOffice office, Slot slot, int number = 1) =>
        await office.ConfirmedAsync(await office.HeldAsync(slot, number));

    public static async Task<Interview> ConfirmedAsync(this TestOffice office, Interview interview) => Done(await office.Interviews.ConfirmAsync(
        interview.Id, new ConfirmBooking(interview.Held!.Slot, $"event-{interview.Id}", "https://join.example/1"), CancellationToken.None));

    /// <summary>Interviewed, and scored by nobody yet.</summary>
    public static async Task<Interview> OverAsync(this TestOffice office, Slot slot, int number = 1)
    {
        var booked = await office.BookedAsync(slot, number);
        await office.AtAsync(booked.Booking!.Slot.End);
        return (await office.Interviews.FindAsync(booked.Id, CancellationToken.None))!;
    }

    public static async Task<Interview> ChangedAsync(this TestOffice office, InterviewCommand command, Person by) =>
        Done(await office.Interviews.ChangeAsync(command, by, CancellationToken.None));

    /// <summary>Does all that is due until some time.</summary>
    public static async Task AtAsync(this TestOffice office, Instant time)
    {
        office.Clock.Advance(time - office.Clock.GetCurrentInstant());
        for (var pass = 0; pass < 5; pass++)
        {
            await office.DoInterviewsDueAsync();
        }
    }

    public static async Task RunAsync(this TestOffice office, DueWork work) =>
        await office.InterviewWorks.Single(handler => handler.Kind == work.Kind).RunAsync(work, CancellationToken.None);

    public static Interview Done(InterviewOutcome outcome) => Assert.IsType<InterviewOutcome.Done>(outcome).Interview;

    public static InterviewRefusal Why(InterviewOutcome outcome) => Assert.IsType<InterviewOutcome.Refused>(outcome).Why;

    /// <summary>All fields, though lists compare by what they are and not by what is in them.</summary>
    public static void AssertSame(Interview expected, Interview? actual)
    {
        Assert.NotNull(actual);
        Assert.Equal(expected.Panel.AsEnumerable(), actual.Panel);
        Assert.Equal(expected.Criteria.AsEnumerable(), actual.Criteria);
        Assert.Equal(expected.Recruiters.AsEnumerable(), actual.Recruiters);
        Assert.Equal(expected.Scorecards.AsEnumerable(), actual.Scorecards);
        Assert.Equal(expected.Declined.AsEnumerable(), actual.Declined);
        Assert.Equal(expected.Rounds.Length, actual.Rounds.Length);
        foreach (var (wanted, round) in expected.Rounds.Zip(actual.Rounds))
        {
            Assert.Equal(wanted.Seats.AsEnumerable(), round.Seats);
            Assert.Equal(wanted.Optional.AsEnumerable(), round.Optional);
            Assert.Equal((wanted.Length, wanted.Break, wanted.LongestBreak), (round.Length, round.Break, round.LongestBreak));
        }

        Assert.Equal(
            expected,
            actual with
            {
                Panel = expected.Panel,
                Criteria = expected.Criteria,
                Recruiters = expected.Recruiters,
                Scorecards = expected.Scorecards,
                Declined = expected.Declined,
                Rounds = expected.Rounds,
            });
    }
}
