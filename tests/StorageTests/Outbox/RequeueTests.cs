using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using BackOffice.StorageTests.Parts;
using NodaTime;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class RequeueTests(Tables tables)
{
    private readonly TestOffice office = tables.NewOffice();

    [Fact]
    public async Task What_failed_for_a_person_is_tried_again_from_the_beginning_and_nobody_elses()
    {
        await FailAsync(Emma, 1);
        await FailAsync(Ben, 1);
        office.Clock.Advance(Duration.FromHours(1));
        var before = office.Committed.Pending.Length;

        await office.Outbox.RequeueFailedAsync(Emma.Id, CancellationToken.None);

        var revived = Assert.Single(office.Committed.Pending[before..]);
        Assert.Equal((new Effect.ShowCase(Domain.CaseId.Parse("REP-00001"), Emma.Id, Ring: false), 0), (revived.Effect, revived.Attempt));
        Assert.Equal([revived.Key], await office.KeysAsync("out|"));
        Assert.Equal("Ben", Assert.Single(await office.Outbox.FailedAsync(5, CancellationToken.None)).To);
        Assert.Single(await office.KeysAsync("deadof|"));
    }

    [Fact]
    public async Task More_than_fit_into_one_transaction_are_all_tried_again()
    {
        await FailAsync(Emma, 65);

        await office.Outbox.RequeueFailedAsync(Emma.Id, CancellationToken.None);

        Assert.Equal(65, (await office.KeysAsync("out|")).Length);
        Assert.Empty(await office.KeysAsync("dead"));
    }

    [Fact]
    public async Task Two_who_requeue_at_once_revive_each_effect_once()
    {
        await FailAsync(Emma, 10);
        var processes = Enumerable.Range(0, 4).Select(_ => office.Another()).ToList();

        await Task.WhenAll(processes.Select(process => process.Outbox.RequeueFailedAsync(Emma.Id, CancellationToken.None)));

        Assert.Equal(10, processes.Sum(process => process.Committed.Pending.Length));
        Assert.Equal(10, (await office.KeysAsync("out|")).Length);
    }

    [Fact]
    public async Task A_wish_that_failed_twice_is_revived_once()
    {
        var repair = await office.ReportedAsync(Emma);
        for (var i = 0; i < 2; i++)
        {
            await office.Repairs.FollowAsync(repair.Id, Olga, CancellationToken.None);
            await office.Outbox.FailAsync(office.Committed.Pending[^1], Olga.Name, "no chat", CancellationToken.None);
            office.Clock.Advance(Duration.FromSeconds(1));
        }

        await office.Outbox.RequeueFailedAsync(Olga.Id, CancellationToken.None);

        Assert.Single(await office.KeysAsync("out|"), key => key.Contains("follow-olga", StringComparison.Ordinal));
        Assert.Empty(await office.KeysAsync("dead"));
    }

    [Fact]
    public async Task First_contact_brings_what_could_not_be_delivered_before_in_the_same_transaction()
    {
        await office.SeedAsync(Eric);
        var repair = await office.ReportedAsync(Emma);
        await office.Outbox.FailAsync(office.Committed.Pending[^1], Eric.Id.Value, "no chat", CancellationToken.None);
        office.Traffic.Reset();

        await office.People.MeetAsync(Introduce(Eric), CancellationToken.None);

        Assert.Equal((2, 1), (office.Traffic.Queries + office.Traffic.Points, office.Traffic.Writes));
        Assert.Equal(
            [new Effect.LookUp(Eric.Id), new Effect.Welcome(Eric.Id), new Effect.ShowCase(repair.Id, Eric.Id, Ring: true)],
            office.Committed.Effects[^3..]);
        Assert.Empty(await office.KeysAsync("dead"));
    }

    private async Task FailAsync(Person person, int times)
    {
        for (var i = 0; i < times; i++)
        {
            await office.ReportedAsync(person);
            await office.Outbox.FailAsync(office.Committed.Pending[^1], person.Name, "no chat", CancellationToken.None);
        }
    }
}
