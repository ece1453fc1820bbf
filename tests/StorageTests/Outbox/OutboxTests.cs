using System.Globalization;
using Azure.Data.Tables;
using BackOffice.Domain.Effects;
using BackOffice.Storage;
using BackOffice.StorageTests.Parts;
using NodaTime;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class OutboxTests(Tables tables)
{
    private static readonly Duration Grace = Duration.FromSeconds(15);

    private readonly TestOffice office = tables.NewOffice();

    [Fact]
    public async Task An_effect_is_due_for_others_only_after_the_grace_of_whoever_committed_it()
    {
        var committed = await ReportAsync();
        office.Clock.Advance(Grace - Duration.FromTicks(1));
        Assert.Empty(await DueAsync());

        office.Clock.Advance(Duration.FromTicks(1));

        Assert.Equal(committed, Assert.Single(await DueAsync()));
    }

    [Fact]
    public async Task A_completed_effect_is_gone_and_its_card_is_remembered()
    {
        var effect = await ReportAsync();
        var card = (await office.Cards.ClaimAsync(CaseOf(effect), Emma.Id, CancellationToken.None))!;
        office.Traffic.Reset();

        var completion = await office.Outbox.CompleteAsync(
            effect, card with { Conversation = "a:1", Activity = "17", Version = 1 }, CancellationToken.None);

        Assert.Equal((Completion.Done, 1), (completion, office.Traffic.All));
        Assert.Empty(await office.KeysAsync("out|"));
        var remembered = await office.Cards.FindAsync(CaseOf(effect), Emma.Id, CancellationToken.None);
        Assert.Equal(("a:1", "17", 1), (remembered!.Conversation, remembered.Activity, remembered.Version));
    }

    [Fact]
    public async Task Two_who_carry_out_one_effect_complete_it_once()
    {
        var effect = await ReportAsync();
        var card = new ShownCard(CaseOf(effect), Emma.Id, "a:1", "17", Version: 1, ETag: null);

        var first = await office.Outbox.CompleteAsync(effect, card, CancellationToken.None);
        var second = await office.Outbox.CompleteAsync(effect, card with { Activity = "18" }, CancellationToken.None);

        Assert.Equal((Completion.Done, Completion.FinishedElsewhere), (first, second));
        Assert.Equal("17", (await office.Cards.FindAsync(CaseOf(effect), Emma.Id, CancellationToken.None))!.Activity);
    }

    [Fact]
    public async Task A_card_that_somebody_else_showed_meanwhile_keeps_the_effect_pending()
    {
        var effect = await ReportAsync();
        var seen = (await office.Cards.ClaimAsync(CaseOf(effect), Emma.Id, CancellationToken.None))!;
        await office.Cards.RememberAsync(seen with { Conversation = "a:1", Activity = "17", Version = 2 }, CancellationToken.None);

        var shown = seen with { Conversation = "a:1", Activity = "18", Version = 1 };
        var completion = await office.Outbox.CompleteAsync(effect, shown, CancellationToken.None);

        Assert.Equal(Completion.CardChanged, completion);
        Assert.Equal([effect.Key], await office.KeysAsync("out|"));
        Assert.Equal("17", (await office.Cards.FindAsync(CaseOf(effect), Emma.Id, CancellationToken.None))!.Activity);
    }

    [Fact]
    public async Task An_effect_that_did_not_work_out_is_due_again_when_it_was_put_off_to()
    {
        var effect = await ReportAsync();
        var due = office.Clock.GetCurrentInstant() + Duration.FromMinutes(2);

        await office.Outbox.RetryAsync(effect, due, "The connector said 503.", CancellationToken.None);

        office.Clock.Advance(Duration.FromMinutes(2) - Duration.FromTicks(1));
        Assert.Empty(await DueAsync());
        office.Clock.Advance(Duration.FromTicks(1));
        var again = Assert.Single(await DueAsync());
        Assert.Equal((effect.Effect, 1, effect.WrittenAt), (again.Effect, again.Attempt, again.WrittenAt));
        Assert.Equal("The connector said 503.", Assert.Single(await office.RowsAsync("out|")).GetString("Why"));
    }

    [Fact]
    public async Task What_somebody_else_finished_is_neither_retried_nor_failed()
    {
        var effect = await ReportAsync();
        await office.Outbox.CompleteAsync(effect, card: null, CancellationToken.None);

        await office.Outbox.RetryAsync(effect, office.Clock.GetCurrentInstant(), "late", CancellationToken.None);
        await office.Outbox.FailAsync(effect, Emma.Name, "late", CancellationToken.None);

        Assert.Empty(await office.KeysAsync("out|"));
        Assert.Empty(await office.KeysAsync("dead"));
    }

    [Fact]
    public async Task The_longest_overdue_come_first_and_no_more_are_read_than_are_taken()
    {
        for (var i = 0; i < 5; i++)
        {
            await office.ReportedAsync(Emma);
            office.Clock.Advance(Duration.FromSeconds(1));
        }

        office.Clock.Advance(Grace);
        office.Traffic.Reset();

        var due = await office.Outbox.DueAsync(3, CancellationToken.None).FirstAsync();

        Assert.Equal(["REP-00001", "REP-00002", "REP-00003"], due.Select(effect => CaseOf(effect).Value).ToArray());
        Assert.Equal((1, 3), (office.Traffic.All, office.Traffic.RowsRead));
    }

    [Fact]
    public async Task All_that_is_due_comes_page_by_page_and_each_once()
    {
        for (var i = 0; i < 7; i++)
        {
            await office.ReportedAsync(Emma);
        }

        office.Clock.Advance(Grace);
        office.Traffic.Reset();

        var pages = await office.Outbox.DueAsync(3, CancellationToken.None).ToArrayAsync();

        Assert.Equal([3, 3, 1], pages.Select(page => page.Length).ToArray());
        Assert.Equal(7, pages.SelectMany(page => page).Select(CaseOf).Distinct().Count());
        Assert.Equal((3, 7), (office.Traffic.All, office.Traffic.RowsRead));
    }

    [Fact]
    public async Task Of_two_who_claim_an_effect_one_gets_it_by_one_transaction()
    {
        var effect = await ReportAsync();
        office.Traffic.Reset();

        var claims = new[]
        {
            await office.Outbox.ClaimAsync(effect, Duration.FromMinutes(1), CancellationToken.None),
            await office.Another().Outbox.ClaimAsync(effect, Duration.FromMinutes(1), CancellationToken.None),
        };

        Assert.Null(claims[1]);
        Assert.Equal(effect with { Key = claims[0]!.Key }, claims[0]);
        Assert.Equal([claims[0]!.Key], await office.KeysAsync("out|"));
        Assert.Equal((0, 1), (office.Traffic.Points, office.Traffic.Writes));
    }

    [Fact]
    public async Task A_claimed_effect_is_due_for_others_only_when_the_claim_has_run_out()
    {
        var claimed = await office.Outbox.ClaimAsync(await ReportAsync(), Duration.FromMinutes(1), CancellationToken.None);
        office.Clock.Advance(Duration.FromMinutes(1) - Duration.FromTicks(1));
        Assert.Empty(await DueAsync());

        office.Clock.Advance(Duration.FromTicks(1));

        Assert.Equal(claimed, Assert.Single(await DueAsync()));
    }

    [Fact]
    public async Task What_is_done_cannot_be_claimed()
    {
        var effect = await ReportAsync();
        await office.Outbox.CompleteAsync(effect, card: null, CancellationToken.None);

        Assert.Null(await office.Outbox.ClaimAsync(effect, Duration.FromMinutes(1), CancellationToken.None));
        Assert.Empty(await office.KeysAsync("out|"));
    }

    [Fact]
    public async Task An_effect_that_only_a_newer_release_knows_is_left_to_it()
    {
        var effect = await ReportAsync();
        await office.Table.AddEntityAsync(new TableEntity(office.Partition, "out|2026-03-02T08:00:00.0000000Z|REP-00009|000001|00")
        {
            ["Kind"] = "OrderPizza",
            ["Person"] = "emma",
        });
        office.Clock.Advance(Grace);

        Assert.Equal(effect, Assert.Single(await DueAsync()));
        Assert.Equal(2, (await office.KeysAsync("out|")).Length);
    }

    [Fact]
    public async Task Given_up_effects_are_listed_latest_first_with_what_the_list_shows()
    {
        for (var i = 0; i < 3; i++)
        {
            var effect = await ReportAsync();
            await office.Outbox.FailAsync(effect, "Emma", $"reason {i.ToString(CultureInfo.InvariantCulture)}", CancellationToken.None);
            office.Clock.Advance(Duration.FromMinutes(1));
        }

        office.Traffic.Reset();
        var failed = await office.Outbox.FailedAsync(2, CancellationToken.None);

        Assert.Equal(["reason 2", "reason 1"], failed.Select(one => one.Why).ToArray());
        Assert.All(failed, one => Assert.Equal("Emma", one.To));
        Assert.Equal(office.Clock.GetCurrentInstant() - Duration.FromMinutes(1), failed[0].FailedAt);
        Assert.Equal((1, 2), (office.Traffic.All, office.Traffic.RowsRead));
    }

    [Fact]
    public async Task A_reason_as_long_as_a_page_is_shortened()
    {
        await office.Outbox.FailAsync(await ReportAsync(), "Emma", new string('<', 200_000), CancellationToken.None);

        Assert.Equal(1_000, Assert.Single(await office.Outbox.FailedAsync(5, CancellationToken.None)).Why.Length);
    }

    internal static Domain.CaseId CaseOf(PendingEffect effect) => Assert.IsType<Effect.ShowCase>(effect.Effect).Case;

    private async Task<PendingEffect[]> DueAsync() =>
        [.. (await office.Outbox.DueAsync(10, CancellationToken.None).ToArrayAsync()).SelectMany(page => page)];

    private async Task<PendingEffect> ReportAsync()
    {
        await office.ReportedAsync(Emma);
        return office.Committed.Pending[^1];
    }
}
