using BackOffice.Domain.Due;
using BackOffice.Domain.Effects;
using BackOffice.Domain.Repairs;
using BackOffice.StorageTests.Parts;
using NodaTime;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

/// <summary>Monday, 2 March 2026, 10:00 in Berlin.</summary>
[Collection(Tables.Name)]
public sealed class RepairClockTests(Tables tables)
{
    private readonly TestOffice office = tables.NewOffice();

    [Fact]
    public async Task A_repair_has_one_due_row_at_any_time_and_none_when_it_is_closed()
    {
        var id = (await office.ReportedAsync(Emma)).Id;
        Assert.Equal(["due|2026-03-02T12:00:00.0000000Z|REP-00001|repair-clock"], await office.KeysAsync("due|"));

        await office.ChangedAsync(new StartRepair(id, 1), Eric);
        Assert.Equal(["due|2026-03-03T13:30:00.0000000Z|REP-00001|repair-clock"], await office.KeysAsync("due|"));

        await office.ChangedAsync(new AskReporter(id, 2, "Which tray?"), Eric);
        Assert.Equal(["due|2026-03-03T09:00:00.0000000Z|REP-00001|repair-clock"], await office.KeysAsync("due|"));

        office.Clock.Advance(Duration.FromHours(1));
        await office.ChangedAsync(new AnswerQuestion(id, 3, "The lower one."), Emma);
        Assert.Equal(["due|2026-03-03T14:30:00.0000000Z|REP-00001|repair-clock"], await office.KeysAsync("due|"));

        await office.ChangedAsync(new ResolveRepair(id, 4, "Done."), Eric);
        Assert.Equal(["due|2026-03-03T10:00:00.0000000Z|REP-00001|repair-clock"], await office.KeysAsync("due|"));

        await office.ChangedAsync(new ConfirmRepair(id, 5), Emma);
        Assert.Empty(await office.KeysAsync("due|"));
    }

    [Fact]
    public async Task A_reminder_is_told_once_however_many_processes_find_it()
    {
        await office.SeedAsync(Eric, Olga);
        var repair = await office.ReportedAsync(Emma);
        office.Clock.Advance(Duration.FromHours(3));
        var processes = Enumerable.Range(0, 8).Select(_ => office.Another()).ToList();

        await Task.WhenAll(processes.Select(process => RunAsync(process, repair.Due!)));

        var history = await office.HistoryAsync(repair.Id);
        Assert.Equal([RepairAction.Reported, RepairAction.AnswerDueSoon], history.Select(change => change.What));
        Assert.Equal(
            [new Effect.ShowCase(repair.Id, Eric.Id, Ring: true)],
            processes.SelectMany(process => process.Committed.Effects).Where(effect => effect is Effect.ShowCase { Ring: true }));
        Assert.Equal(["due|2026-03-02T13:00:00.0000000Z|REP-00001|repair-clock"], await office.KeysAsync("due|"));
    }

    [Fact]
    public async Task The_day_of_awaited_parts_is_told_once_and_again_when_they_are_late()
    {
        await office.SeedAsync(Eric);
        var id = (await office.ReportedAsync(Emma)).Id;
        var today = new LocalDate(2026, 3, 2);
        var waiting = await office.ChangedAsync(new WaitForParts(id, 1, "Roller", today.PlusDays(1), today), Eric);
        Assert.Equal(["due|2026-03-03T07:00:00.0000000Z|REP-00001|repair-clock"], await office.KeysAsync("due|"));
        office.Clock.Advance(Duration.FromDays(1));

        await RunAsync(office, waiting.Due!);
        await RunAsync(office, waiting.Due!);
        Assert.Empty(await office.KeysAsync("due|"));

        await office.ChangedAsync(new WaitForParts(id, 3, "Roller", today.PlusDays(4), today.PlusDays(1)), Eric);
        Assert.Equal(["due|2026-03-06T07:00:00.0000000Z|REP-00001|repair-clock"], await office.KeysAsync("due|"));
    }

    [Fact]
    public async Task At_the_breach_the_office_managers_watch()
    {
        await office.SeedAsync(Eric, Olga);
        var repair = await office.ReportedAsync(Emma);
        office.Clock.Advance(Duration.FromHours(5));

        await RunAsync(office, repair.Due!);

        var late = await office.Repairs.FindAsync(repair.Id, CancellationToken.None);
        Assert.Equal([Emma.Id, Eric.Id, Olga.Id], late!.Watchers.AsEnumerable());
        Assert.Equal(RepairStages.AnswerSoon | RepairStages.AnswerOverdue, late.Clock.Told);
    }

    [Fact]
    public async Task A_reminder_and_a_press_at_once_leave_one_truth()
    {
        await office.SeedAsync(Eric);
        var repair = await office.ReportedAsync(Emma);
        office.Clock.Advance(Duration.FromHours(3));

        await Task.WhenAll(
            RunAsync(office.Another(), repair.Due!),
            office.Another().Repairs.ChangeAsync(new StartRepair(repair.Id, 1), Eric, CancellationToken.None));

        var after = await office.Repairs.FindAsync(repair.Id, CancellationToken.None);
        Assert.Equal(after!.Version, (await office.HistoryAsync(repair.Id)).Length);
        var due = Assert.Single(await office.RowsAsync("due|"));
        Assert.Equal(after.Clock.DueAt, Instant.FromDateTimeOffset(due.GetDateTimeOffset("At")!.Value));
    }

    [Fact]
    public async Task Work_for_a_repair_that_is_gone_does_nothing()
    {
        await RunAsync(office, new DueWork(RepairClock.WorkKind, "REP-00009", office.Clock.GetCurrentInstant()));

        Assert.Empty(await office.KeysAsync());
    }

    private static Task RunAsync(TestOffice process, DueWork work) => ((IDueHandler)process.Repairs).RunAsync(work, CancellationToken.None);
}
