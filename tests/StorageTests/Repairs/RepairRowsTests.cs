using BackOffice.Domain;
using BackOffice.Domain.Effects;
using BackOffice.Domain.Repairs;
using BackOffice.StorageTests.Parts;
using NodaTime;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class RepairRowsTests(Tables tables)
{
    private static readonly LocalDate Today = new(2026, 3, 2);

    // The hash of "printer at 3 floor".
    private const string PrinterOnFloor3 = "afe4fc31e1d376a887a34e7f4c27d97f";

    // The hashes of "printer" and "floor 3".
    private const string Printer = "BA70E1DACC17E1A7";
    private const string Floor3 = "9C52924D7F598053";

    private readonly TestOffice office = tables.NewOffice();

    [Fact]
    public async Task A_report_is_two_reads_at_once_and_one_transaction()
    {
        await office.SeedAsync(Eric, Olga);
        office.Traffic.Reset();

        await office.ReportedAsync(Emma);

        Assert.Equal((2, 0, 1), (office.Traffic.Queries, office.Traffic.Points, office.Traffic.Writes));
        Assert.Equal(1, office.Traffic.RowsRead);
    }

    [Fact]
    public async Task A_change_is_one_read_and_one_transaction()
    {
        await office.SeedAsync(Eric);
        var repair = await office.ReportedAsync(Emma);
        office.Traffic.Reset();

        await office.ChangedAsync(new AskReporter(repair.Id, 1, "Which tray?"), Eric);

        Assert.Equal((0, 1, 1), (office.Traffic.Queries, office.Traffic.Points, office.Traffic.Writes));
    }

    [Fact]
    public async Task A_report_writes_the_case_its_history_its_lists_and_its_effects()
    {
        await office.SeedAsync(Eric);

        await office.ReportedAsync(Emma);

        Assert.Equal(
            [
                "case|REP-00001",
                "due|2026-03-02T12:00:00.0000000Z|REP-00001|repair-clock",
                "log|REP-00001|000001",
                "mine|emma|9205647616854775807|REP-00001",
                $"open|at|{PrinterOnFloor3}|!",
                $"open|at|{PrinterOnFloor3}|REP-00001",
                $"open|kind-place|{Printer}|{Floor3}|12026-03-02T09:00:00.0000000Z|REP-00001",
                $"open|kind|{Printer}|12026-03-02T09:00:00.0000000Z|REP-00001",
                $"open|place|{Floor3}|12026-03-02T09:00:00.0000000Z|REP-00001",
                "open|repair|12026-03-02T09:00:00.0000000Z|REP-00001",
                "out|2026-03-02T09:00:15.0000000Z|REP-00001|000001|00",
                "out|2026-03-02T09:00:15.0000000Z|REP-00001|000001|01",
                "person|eric",
                "role|executive|eric",
            ],
            await office.KeysAsync());
    }

    [Fact]
    public async Task What_is_read_is_what_was_decided_at_every_step_of_a_repair()
    {
        await office.SeedAsync(Eric);
        var id = office.NewId();
        await StepAsync(await office.ReportedAsync(Emma, Faults.Heating, id));
        await StepAsync(await office.ChangedAsync(new StartRepair(id, 1), Eric));
        await StepAsync(await office.ChangedAsync(new AskReporter(id, 2, "Since when?\nAnd how cold?"), Eric));
        await StepAsync(await office.ChangedAsync(new AssignTechnician(id, 3, "Łukasz \"the valve\" 🔧"), Olga));
        await StepAsync(await office.ChangedAsync(new AnswerQuestion(id, 4, "Since Monday; it's 14 °C."), Emma));
        await StepAsync(await office.ChangedAsync(new ResolveRepair(id, 5, "Valve changed."), Eric));
        await StepAsync(await office.ChangedAsync(new ReopenRepair(id, 6, StillWrong: null), Emma));
        await StepAsync(await office.ChangedAsync(new ChangeUrgency(id, 7, Urgency.Low), Eric));
        await StepAsync(await office.ChangedAsync(new PlanVisit(id, 8, Today.PlusDays(2), Today), Eric));
        await StepAsync(await office.ChangedAsync(new WaitForParts(id, 9, "Pump", Today.PlusDays(9), Today), Eric));
        await StepAsync(await office.ChangedAsync(new ReceiveParts(id, 10), Eric));
        await StepAsync(await office.ChangedAsync(new TakeRepair(id, 11), Olga));
        await StepAsync(await office.ChangedAsync(new HandToSupplier(id, 12, "valves@example.com", "Ring twice.") { Service = "The Valve" }, Eric));
        await StepAsync(await office.ChangedAsync(new ResolveRepair(id, 13, "Pump changed."), Eric));
        await StepAsync(await office.ChangedAsync(new ConfirmRepair(id, 14), Emma));

        async Task StepAsync(Repair decided)
        {
            office.Clock.Advance(Duration.FromTicks(12_345_678_901));
            var read = await office.Repairs.FindAsync(id, CancellationToken.None);
            Assert.Equal(decided.Watchers.AsEnumerable(), read!.Watchers);
            Assert.Equal(decided, read with { Watchers = decided.Watchers });
            var history = await office.HistoryAsync(id);
            Assert.Equal(Enumerable.Range(1, decided.Version), history.Select(change => change.Number));
            Assert.Equal(decided.Last, history[^1]);
        }
    }

    [Fact]
    public async Task Of_a_long_history_no_more_is_read_than_asked_for()
    {
        var repair = await office.ReportedAsync(Emma);
        for (var number = 2; number <= 9; number++)
        {
            repair = await office.ChangedAsync(new CommentOnRepair(repair.Id, 0, $"No. {number}"), Emma);
        }

        office.Traffic.Reset();
        var newest = await office.Repairs.HistoryAsync(repair, 3, CancellationToken.None);

        Assert.Equal([7, 8, 9], newest.Select(change => change.Number));
        Assert.Equal((1, 3), (office.Traffic.All, office.Traffic.RowsRead));
        Assert.Equal(9, (await office.Repairs.HistoryAsync(repair, 20, CancellationToken.None)).Length);
    }

    [Fact]
    public async Task A_closed_repair_leaves_the_open_list_and_stays_with_its_reporter()
    {
        var repair = await office.ReportedAsync(Emma);
        await office.ChangedAsync(new WithdrawRepair(repair.Id, 1), Emma);

        Assert.Empty((await office.Repairs.ListOpenAsync(RepairFilter.All, after: null, 20, CancellationToken.None)).Items);
        var mine = Assert.Single((await office.Mine.ListAsync(Emma.Id, after: null, 20, CancellationToken.None)).Items);
        Assert.Equal(RepairState.Withdrawn, Assert.IsType<MyRequest.OfRepair>(mine).Repair.State);
    }

    [Fact]
    public async Task The_form_message_becomes_the_reporters_card()
    {
        var emma = Emma with { Chat = Chat(Emma.Id) };
        var id = office.NewId();

        await office.Repairs.ReportAsync(new ReportRepair(id, Faults.Printer, FormMessage: "1700000000001"), emma, CancellationToken.None);

        var card = await office.Cards.FindAsync(id, Emma.Id, CancellationToken.None);
        Assert.Equal(("a:1", "1700000000001", 0), (card!.Conversation, card.Activity, card.Version));
    }

    [Fact]
    public async Task A_follower_gets_the_card_and_every_change_after_it()
    {
        var repair = await office.ReportedAsync(Emma);
        await office.Repairs.FollowAsync(repair.Id, Olga, CancellationToken.None);
        Assert.Equal(new Effect.ShowCase(repair.Id, Olga.Id, Ring: true), office.Committed.Effects[^1]);

        await office.ChangedAsync(new StartRepair(repair.Id, 1), Eric);

        Assert.Contains(new Effect.ShowCase(repair.Id, Olga.Id, Ring: false), office.Committed.Effects);
        Assert.Equal(2, (await office.HistoryAsync(repair.Id)).Length);
    }

    [Fact]
    public async Task Whoever_follows_again_is_shown_the_card_again_and_watches_once()
    {
        var repair = await office.ReportedAsync(Emma);
        await office.Repairs.FollowAsync(repair.Id, Olga, CancellationToken.None);
        office.Clock.Advance(Duration.FromSeconds(1));
        await office.Repairs.FollowAsync(repair.Id, Olga, CancellationToken.None);

        Assert.Equal(2, office.Committed.Effects.Count(effect => effect is Effect.ShowCase { Ring: true }));
        Assert.Equal([Emma.Id, Olga.Id], (await office.Repairs.FindAsync(repair.Id, CancellationToken.None))!.Watchers.AsEnumerable());
    }

    [Fact]
    public async Task A_refusal_writes_nothing()
    {
        var repair = await office.ReportedAsync(Emma);
        office.Traffic.Reset();

        var outcome = await office.Repairs.ChangeAsync(new StartRepair(repair.Id, 1), Emma, CancellationToken.None);

        Assert.IsType<Domain.Refusal.NotAllowed>(Assert.IsType<RepairOutcome.Refused>(outcome).Why);
        Assert.Equal(0, office.Traffic.Writes);
    }

    [Fact]
    public async Task A_stranger_learns_no_more_than_that_there_is_no_such_repair()
    {
        var repair = await office.ReportedAsync(Emma);

        var theirs = await office.Repairs.ChangeAsync(new ConfirmRepair(repair.Id, 1), Ben, CancellationToken.None);
        var none = await office.Repairs.ChangeAsync(new ConfirmRepair(office.NewId(), 1), Ben, CancellationToken.None);

        Assert.Equal(new RepairOutcome.Refused(new Domain.Refusal.NotFound(), Repair: null), theirs);
        Assert.Equal(none, theirs);
    }
}
