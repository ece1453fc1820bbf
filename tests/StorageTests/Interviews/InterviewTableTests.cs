using BackOffice.Domain;
using BackOffice.Domain.Effects;
using BackOffice.Domain.Interviews;
using BackOffice.StorageTests.Parts;
using NodaTime;
using static BackOffice.StorageTests.Parts.Staff;
using static BackOffice.StorageTests.Recruiting;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class InterviewTableTests(Tables tables)
{
    private readonly TestOffice office = tables.NewOffice();

    [Fact]
    public async Task An_interview_is_found_as_it_is_at_every_step_and_so_is_its_history()
    {
        await office.SeedAsync(Hana, Eric);
        var interview = await FoundAsync(await office.ProposedAsync());
        interview = await FoundAsync(await office.ChangedAsync(Wants(interview, At(14), Asks), Emma));
        interview = await FoundAsync(await office.ChangedAsync(new ApproveInterview(interview.Id, interview.Version, Asks), Hana));
        interview = await FoundAsync(await office.ConfirmedAsync(interview));
        await office.AtAsync(interview.Booking!.Slot.Start - Duration.FromMinutes(5));
        await office.AtAsync(interview.Booking.Slot.End);
        interview = (await office.Interviews.FindAsync(interview.Id, CancellationToken.None))!;
        interview = await FoundAsync(await office.ChangedAsync(new SubmitScorecard(interview.Id, interview.Version, Card("Of 10 | \"quoted\"\nand more")), Priya));
        interview = await FoundAsync(await office.ChangedAsync(new SubmitScorecard(interview.Id, interview.Version, Card(string.Empty)), Sam));
        interview = await FoundAsync(await office.ChangedAsync(new DecideOnCandidate(interview.Id, interview.Version, Verdict.NextRound), Hana));

        Assert.Equal([Priya.Id, Sam.Id], interview.Scorecards.Select(card => card.By.Id));
        Assert.Equal([Hana.Id, Eric.Id], interview.Recruiters.AsEnumerable());
        Assert.Equal((2, InterviewStages.DayBefore | InterviewStages.SoonBefore), (interview.RoundsLeft, interview.Told));
        var history = await office.Interviews.HistoryAsync(interview, 100, CancellationToken.None);
        Assert.Equal(Enumerable.Range(1, interview.Version), history.Select(change => change.Number));
        Assert.Equal(interview.Last, history[^1]);
        Assert.Equal([InterviewAction.Scored, InterviewAction.Decided], (await office.Interviews.HistoryAsync(interview, 2, CancellationToken.None)).Select(change => change.What));

        async Task<Interview> FoundAsync(Interview expected)
        {
            AssertSame(expected, await office.Another().Interviews.FindAsync(expected.Id, CancellationToken.None));
            return expected;
        }
    }

    [Fact]
    public async Task A_form_that_comes_twice_is_one_interview()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(turn =>
            (turn % 2 == 0 ? office : office.Another()).Interviews.ProposeAsync(Wish(1), Emma, CancellationToken.None)));

        Assert.All(outcomes, outcome => Assert.Equal(1, Done(outcome).Version));
        Assert.Single(await office.KeysAsync("interviews|open|"));
        Assert.Single(await office.RowsAsync("out|"));
        Assert.Equal(Done(outcomes[0]).Id, Done(await office.Interviews.ProposeAsync(Wish(1) with { Role = string.Empty }, Emma, CancellationToken.None)).Id);
    }

    [Fact]
    public async Task The_number_of_somebody_elses_interview_is_nobodys()
    {
        await office.ProposedAsync();
        Assert.Equal(
            new InterviewOutcome.Refused(new InterviewRefusal.NotFound(), Interview: null),
            await office.Interviews.ProposeAsync(Wish(1), Ben, CancellationToken.None));
        Assert.Equal(
            new InterviewOutcome.Refused(new InterviewRefusal.NotFound(), Interview: null),
            await office.Interviews.ProposeAsync(Wish(1) with { Id = CaseId.Parse("REP-00001") }, Emma, CancellationToken.None));
        Assert.Null(await office.Interviews.FindAsync(CaseId.Parse("REP-00001"), CancellationToken.None));
    }

    [Fact]
    public async Task The_form_that_was_sent_lies_open_no_longer()
    {
        await office.People.MeetAsync(Introduce(Emma), CancellationToken.None);
        await office.People.OpenFormAsync(Emma.Id, Id(1), CancellationToken.None);
        var emma = (await office.People.FindAsync(Emma.Id, CancellationToken.None))!;

        Done(await office.Interviews.ProposeAsync(Wish(1), emma, CancellationToken.None));

        Assert.Null((await office.People.FindAsync(Emma.Id, CancellationToken.None))!.OpenForm);
    }

    [Fact]
    public async Task Whom_it_does_not_concern_learns_nothing_of_an_interview()
    {
        var interview = await office.ProposedAsync();
        Assert.Equal(
            new InterviewOutcome.Refused(new InterviewRefusal.NotFound(), Interview: null),
            await office.Interviews.ChangeAsync(new CancelInterview(interview.Id, 1, CancelReason.Other), Ben, CancellationToken.None));
        Assert.IsType<InterviewOutcome.Refused>(await office.Interviews.ChangeAsync(new CancelInterview(Id(2), 1, CancelReason.Other), Emma, CancellationToken.None));
    }

    [Fact]
    public async Task A_command_reads_the_interview_once_then_the_calendars_at_once_and_writes_once()
    {
        var interview = await office.ProposedAsync();
        office.Traffic.Reset();
        var held = await office.ChangedAsync(Wants(interview, At(14)), Emma);

        // The interview, and three calendars.
        Assert.Equal((4, 0, 1), (office.Traffic.Queries, office.Traffic.Points, office.Traffic.Writes));
        Assert.Equal(1, office.Traffic.RowsRead);

        office.Traffic.Reset();
        await office.Interviews.FindAsync(held.Id, CancellationToken.None);
        Assert.Equal(1, office.Traffic.All);
    }

    [Fact]
    public async Task Who_interviews_sees_it_once_it_is_booked_and_the_calendars_get_what_is_held()
    {
        await office.SeedAsync(Hana);
        var held = await office.HeldAsync(At(14));
        var shown = office.Committed.Effects.OfType<Effect.ShowCase>().Select(show => show.Person).ToHashSet();
        Assert.Equal([Emma.Id, Hana.Id], shown);
        Assert.Equal(held.Id, Assert.Single(office.Committed.Effects.OfType<Effect.PutInCalendars>()).Case);
        Assert.Equal(office.Committed.Pending.Select(pending => pending.Key).Order(StringComparer.Ordinal), await office.KeysAsync("out|"));

        await office.ConfirmedAsync(held);
        shown = office.Committed.Effects.OfType<Effect.ShowCase>().Select(show => show.Person).ToHashSet();
        Assert.Equal([Emma.Id, Hana.Id, Sam.Id, Priya.Id], shown);
    }

    [Fact]
    public async Task All_who_score_at_once_are_heard_once_each()
    {
        var interview = await office.BookedAsync(At(14, 0, SamInterviews.Mailbox, PriyaInterviews.Mailbox));
        interview = await office.ChangedAsync(new SwapInterviewer(interview.Id, interview.Version, PriyaInterviews.Mailbox, OttoInterviews, HoldPolicy.Usual, []), Emma);
        interview = await office.ConfirmedAsync(interview);
        await office.AtAsync(interview.Booking!.Slot.End);

        var outcomes = await Task.WhenAll(new[] { Sam, Otto, Sam, Otto, Priya }.Select((by, turn) => (turn % 2 == 0 ? office : office.Another())
            .Interviews.ChangeAsync(new SubmitScorecard(interview.Id, interview.Version, Card($"By {by.Name}")), by, CancellationToken.None)));

        Assert.All(outcomes[..4], outcome => Done(outcome));
        Assert.IsType<InterviewRefusal.NotFound>(Why(outcomes[4]));
        var scored = (await office.Interviews.FindAsync(interview.Id, CancellationToken.None))!;
        Assert.Equal(["By Otto", "By Sam O'Smith"], scored.Scorecards.Select(card => card.Note).Order(StringComparer.Ordinal));
        Assert.Equal(2, (await office.KeysAsync($"case|{interview.Id}|score|")).Length);
        Assert.Null(scored.Due);
    }
}
