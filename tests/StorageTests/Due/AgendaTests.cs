using Azure.Data.Tables;
using BackOffice.Domain.Due;
using BackOffice.Storage;
using BackOffice.StorageTests.Parts;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class AgendaTests(Tables tables)
{
    private static readonly InstantPattern Key = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.fffffff'Z'");

    private readonly TestOffice office = tables.NewOffice();

    private Instant Now => office.Clock.GetCurrentInstant();

    [Fact]
    public async Task Work_comes_when_it_is_due_the_longest_overdue_first()
    {
        await PutAsync(Work("b", Now - Duration.FromHours(1)), Work("a", Now), Work("c", Now - Duration.FromHours(2)), Work("later", Now + Duration.FromTicks(1)));

        Assert.Equal(["c", "b", "a"], await SubjectsAsync());
    }

    [Fact]
    public async Task Work_that_failed_waits_for_its_next_attempt_and_holds_up_nothing()
    {
        await PutAsync(Work("failed", Now - Duration.FromHours(1)), Work("next", Now));
        var failed = (await DueAsync())[0];
        await office.Agenda.RetryAsync(failed, Now + Duration.FromMinutes(5), CancellationToken.None);

        Assert.Equal(["next"], await SubjectsAsync());
        office.Clock.Advance(Duration.FromMinutes(5));
        var again = await DueAsync();
        Assert.Equal(["failed", "next"], again.Select(pending => pending.Work.Subject));
        Assert.Equal((1, failed.Work), (again[0].Attempt, again[0].Work));
    }

    [Fact]
    public async Task More_than_a_page_of_failed_work_hides_nothing_behind_it()
    {
        var many = Enumerable.Range(0, 100).Select(number => Work($"failed-{number:D3}", Now - Duration.FromHours(1))).ToArray();
        await PutAsync(many);
        await PutAsync(Work("behind", Now));
        foreach (var pending in (await DueAsync()).Where(pending => pending.Work.Subject != "behind"))
        {
            await office.Agenda.RetryAsync(pending, Now + Duration.FromMinutes(5), CancellationToken.None);
        }

        Assert.Equal(["behind"], await SubjectsAsync());
    }

    [Fact]
    public async Task What_is_left_over_is_cleared_and_what_was_planned_anew_meanwhile_is_not()
    {
        var work = Work("moved", Now);
        await PutAsync(work, Work("left", Now));
        var due = await DueAsync();
        await TakeOffAsync(work);
        await PutAsync(work);

        foreach (var pending in due)
        {
            await office.Agenda.ClearAsync(pending, CancellationToken.None);
        }

        Assert.Equal(["moved"], await SubjectsAsync());
    }

    [Fact]
    public async Task A_failure_of_work_that_somebody_else_has_done_brings_nothing_back()
    {
        var work = Work("done", Now);
        await PutAsync(work);
        var pending = Assert.Single(await DueAsync());
        await TakeOffAsync(work);

        await office.Agenda.RetryAsync(pending, Now + Duration.FromMinutes(5), CancellationToken.None);

        Assert.Empty(await office.KeysAsync("due|"));
    }

    private static DueWork Work(string subject, Instant at) => new("test-work", subject, at);

    private async Task PutAsync(params DueWork[] works) =>
        await office.Table.SubmitTransactionAsync(works.Select(work => new TableTransactionAction(TableTransactionActionType.Add, Row(work))));

    private async Task TakeOffAsync(DueWork work) => await office.Table.DeleteEntityAsync(office.Partition, Row(work).RowKey);

    private TableEntity Row(DueWork work) => new(office.Partition, $"due|{Key.Format(work.At)}|{work.Subject}|{work.Kind}")
    {
        ["Kind"] = work.Kind,
        ["Subject"] = work.Subject,
        ["At"] = work.At.ToDateTimeOffset(),
    };

    private async Task<List<PendingWork>> DueAsync()
    {
        var due = new List<PendingWork>();
        await foreach (var pending in office.Agenda.DueAsync(CancellationToken.None))
        {
            due.Add(pending);
        }

        return due;
    }

    private async Task<IEnumerable<string>> SubjectsAsync() => (await DueAsync()).Select(pending => pending.Work.Subject);
}
