using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using BackOffice.Storage;
using BackOffice.StorageTests.Parts;
using NodaTime;
using static BackOffice.StorageTests.Parts.Staff;
using static BackOffice.StorageTests.Recruiting;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class InterviewErasureTests(Tables tables)
{
    private const string Secret = "Jane has a cat";

    private static readonly string[] Known = ["jane", "doe.example", "cv.example", "New_York", "has a cat", "Knows joins"];

    private readonly TestOffice office = tables.NewOffice();

    private static Duration Keeps => TestOffice.InterviewRules.Keeps;

    [Fact]
    public async Task When_its_time_is_over_no_row_of_the_office_knows_the_candidate()
    {
        var done = await DecidedAsync();
        await office.AtAsync(done.Last.At + Keeps - Duration.FromSeconds(1));
        Assert.NotEmpty(await TracesAsync());

        await office.AtAsync(done.Last.At + Keeps);

        Assert.Empty(await TracesAsync());
        Assert.Empty(await office.KeysAsync("due|"));
        var erased = (await office.Interviews.FindAsync(done.Id, CancellationToken.None))!;
        Assert.Equal((true, InterviewState.Done, Verdict.Reject), (erased.Candidate.IsErased, erased.State, erased.Verdict));
        Assert.Equal((InterviewAction.Erased, SystemPerson.BackOffice), (erased.Last.What, erased.Last.By));
        AssertSame(erased with { Scorecards = [] }, erased);
        Assert.Equal(erased.Version, (await office.Interviews.HistoryAsync(erased, 100, CancellationToken.None)).Length);
    }

    [Fact]
    public async Task A_candidate_who_asks_for_it_is_erased_at_once_by_who_recruits_and_nobody_else()
    {
        await office.SeedAsync(Hana);
        var over = await office.OverAsync(At(14));
        over = await office.ChangedAsync(new SubmitScorecard(over.Id, over.Version, Card(Secret)), Sam);
        Assert.IsType<InterviewRefusal.NotAllowed>(Why(await office.Interviews.EraseAsync(over.Id, Emma, CancellationToken.None)));
        Assert.IsType<InterviewRefusal.NotFound>(Why(await office.Interviews.EraseAsync(over.Id, Ben, CancellationToken.None)));
        Assert.NotEmpty(await TracesAsync());

        var erased = Done(await office.Interviews.EraseAsync(over.Id, Hana, CancellationToken.None));
        Done(await office.Interviews.EraseAsync(over.Id, Hana, CancellationToken.None));

        Assert.Empty(await TracesAsync());
        Assert.Empty(await office.KeysAsync("due|"));
        Assert.Empty((await office.Interviews.ListUndecidedAsync(after: null, 10, CancellationToken.None)).Items);
        AssertSame(erased, await office.Interviews.FindAsync(over.Id, CancellationToken.None));
    }

    [Fact]
    public async Task A_wish_that_found_no_time_is_erased_too_with_the_reasons_for_which_times_were_declined()
    {
        await office.SeedAsync(Hana);
        var wish = await office.ProposedAsync();
        for (var day = 0; day < 3; day++)
        {
            wish = await office.ChangedAsync(Wants(wish, At(14, day), Asks), Emma);
            wish = await office.ChangedAsync(new DeclineInterview(wish.Id, wish.Version, $"{Secret}, {day}"), Hana);
        }

        await office.AtAsync(wish.Last.At + Keeps);

        Assert.Empty(await TracesAsync());
        Assert.Equal(InterviewState.Cancelled, (await office.Interviews.FindAsync(wish.Id, CancellationToken.None))!.State);
        Assert.Empty(await office.KeysAsync("interviews|"));
    }

    [Fact]
    public async Task Whoever_is_expected_is_kept_and_what_happens_puts_it_off()
    {
        var wish = await office.ProposedAsync();
        await office.ChangedAsync(Wants(wish, At(14, 20)), Emma);
        Assert.DoesNotContain(await office.KeysAsync("due|"), key => key.EndsWith("|candidate-erase", StringComparison.Ordinal));

        var over = await office.OverAsync(At(14), 2);
        office.Clock.Advance(Duration.FromDays(100));
        var putOff = await office.ChangedAsync(new DecideOnCandidate(over.Id, over.Version, Verdict.Hold), Hana);
        await office.AtAsync(over.Last.At + Keeps);
        Assert.False((await office.Interviews.FindAsync(over.Id, CancellationToken.None))!.Candidate.IsErased);
        await office.AtAsync(putOff.Last.At + Keeps);
        Assert.True((await office.Interviews.FindAsync(over.Id, CancellationToken.None))!.Candidate.IsErased);
    }

    [Fact]
    public async Task An_office_that_decides_to_keep_data_longer_keeps_it_and_erases_it_then()
    {
        var wish = await office.ProposedAsync();
        var longer = new InterviewRules(HoldPolicy.Usual, Duration.FromDays(400));
        var shared = new OfficeTable(office.Table, new Domain.Office.OfficeKey("tenant", office.Partition.Split('|')[1]));
        var interviews = new InterviewTable(shared, new RecentPeople(office.Clock), longer, office.Clock, office.Committed);
        var work = new EraseCandidateWork(shared, interviews, longer);
        await RunAsync(work, Keeps);
        Assert.NotEmpty(await TracesAsync());

        // It is planned anew, and can be changed as before.
        Assert.Single(await office.KeysAsync("due|"));
        var held = Done(await interviews.ChangeAsync(Wants(wish, At(14, 300)), Emma, CancellationToken.None));
        Done(await interviews.ChangeAsync(new CancelInterview(held.Id, held.Version, CancelReason.Other), Emma, CancellationToken.None));
        await RunAsync(work, longer.Keeps);
        Assert.Empty(await TracesAsync());
    }

    private async Task RunAsync(EraseCandidateWork work, Duration later)
    {
        office.Clock.Advance(later);
        await foreach (var pending in office.Agenda.DueAsync(CancellationToken.None))
        {
            await work.RunAsync(pending.Work, CancellationToken.None);
            await office.Agenda.ClearAsync(pending, CancellationToken.None);
        }
    }

    private async Task<Interview> DecidedAsync()
    {
        await office.SeedAsync(Hana);
        var over = await office.OverAsync(At(14));
        over = await office.ChangedAsync(new SubmitScorecard(over.Id, over.Version, Card(Secret)), Sam);
        over = await office.ChangedAsync(new SubmitScorecard(over.Id, over.Version, Card(Secret)), Priya);
        return await office.ChangedAsync(new DecideOnCandidate(over.Id, over.Version, Verdict.Reject), Hana);
    }

    // Every text of every row of the office.
    private async Task<string[]> TracesAsync() =>
    [
        .. (await office.RowsAsync()).SelectMany(row => row.Select(column => $"{row.RowKey} {column.Key} {column.Value}"))
            .Where(text => Known.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))),
    ];
}
