using BackOffice.Domain;
using BackOffice.Domain.Due;
using BackOffice.Domain.Equipment;
using BackOffice.StorageTests.Parts;
using NodaTime;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class UpkeepTableTests(Tables tables)
{
    private static readonly AssetTag Tag = AssetTag.Parse("PRN-1");

    private readonly TestOffice office = tables.NewOffice();

    [Fact]
    public async Task A_reading_takes_one_read_and_one_transaction()
    {
        await AddAsync();
        await ReadAsync(new CountPages(Tag, 1_000));
        office.Clock.Advance(Duration.FromDays(40));
        office.Traffic.Reset();

        await ReadAsync(new CountPages(Tag, 1_400));

        Assert.Equal((1, 1), (office.Traffic.Points + office.Traffic.Queries, office.Traffic.Writes));
        Assert.Equal(["usage|PRN-1|2026-03", "usage|PRN-1|2026-04"], await office.KeysAsync("usage|"));
        Assert.Equal(400, (await office.Upkeep.UsageAsync(Tag, CancellationToken.None)).Sum(month => month.Pages));
        Assert.Equal([1_400L, 1_000L], (await office.Upkeep.ReadingsAsync(Tag, 10, CancellationToken.None)).Select(reading => reading.Pages!.Value));
    }

    [Fact]
    public async Task Of_readings_at_once_none_is_lost()
    {
        await AddAsync();
        await ReadAsync(new CountPages(Tag, 1_000));

        await Task.WhenAll(
            office.Another().Upkeep.ReadAsync(new ReadToner(Tag, TonerColour.Black, 20), Eric, CancellationToken.None),
            office.Another().Upkeep.ReadAsync(new ReplaceToner(Tag, TonerColour.Cyan), Olga, CancellationToken.None));

        var meter = (await office.Equipment.FindAsync(Tag, CancellationToken.None))!.Meter;
        Assert.Equal((1_000, new PerColour<int>(Black: 20, Cyan: 100)), (meter.Pages, meter.Toner));
    }

    [Fact]
    public async Task A_machine_with_plans_is_read_as_it_was_written()
    {
        var planned = await PlannedAsync("3", "Months");

        Assert.Equal(planned, await office.Equipment.FindAsync(Tag, CancellationToken.None));
    }

    [Fact]
    public async Task A_machine_whose_counter_was_corrected_is_read_as_it_was_written()
    {
        await PlannedAsync("500", "Pages");
        await ReadAsync(new CountPages(Tag, 1_000));
        office.Clock.Advance(Duration.FromDays(40));
        await ReadAsync(new CountPages(Tag, 14_000));
        await ReadAsync(new ReplaceToner(Tag, TonerColour.Yellow));

        var corrected = Assert.IsType<MeterOutcome.Done>(await office.Upkeep.ReadAsync(new CorrectCount(Tag, 1_400), Eric, CancellationToken.None)).Asset;

        Assert.Equal(corrected, await office.Equipment.FindAsync(Tag, CancellationToken.None));
        Assert.Equal(1_500, corrected.Plans[0].NextPages);
        Assert.Empty(await office.KeysAsync("due|"));
        Assert.Equal(400, (await office.Upkeep.UsageAsync(Tag, CancellationToken.None)).Sum(month => month.Pages));
    }

    [Fact]
    public async Task Two_counters_at_once_that_cross_one_mark_make_one_repair()
    {
        await office.SeedAsync(Eric, Olga);
        await ReadAfterPlanAsync(1_000);
        office.Clock.Advance(Duration.FromDays(1));

        await Task.WhenAll(
            office.Another().Upkeep.ReadAsync(new CountPages(Tag, 1_600), Eric, CancellationToken.None),
            office.Another().Upkeep.ReadAsync(new CountPages(Tag, 1_601), Olga, CancellationToken.None));
        var due = (await office.Equipment.FindAsync(Tag, CancellationToken.None))!.Due!;
        await Task.WhenAll(RunAsync(office.Another(), due), RunAsync(office.Another(), due));

        Assert.Single(await office.KeysAsync("case|"));
        Assert.DoesNotContain(await office.KeysAsync("due|"), key => key.EndsWith("|maintenance", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_turn_makes_one_repair_however_many_try_it()
    {
        await office.SeedAsync(Eric, Olga);
        var planned = await PlannedAsync("1", "Weeks");
        var due = Assert.Single(await office.KeysAsync("due|"));
        Assert.EndsWith("|PRN-1|maintenance", due, StringComparison.Ordinal);
        office.Clock.Advance(Duration.FromDays(8));

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => RunAsync(office.Another(), planned.Due!)));

        Assert.Equal($"case|{planned.Plans[0].NextCase}", Assert.Single(await office.KeysAsync("case|")));
        Assert.Single(await office.KeysAsync("open|repair|"));
        var after = (await office.Equipment.FindAsync(Tag, CancellationToken.None))!;
        Assert.True(after.Due!.At > office.Clock.GetCurrentInstant());
        Assert.Single(await office.KeysAsync("due|"), key => key.EndsWith("|maintenance", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_number_that_is_taken_does_not_stop_a_plan()
    {
        var planned = await PlannedAsync("1", "Weeks");
        await office.ReportedAsync(Emma, id: planned.Plans[0].NextCase);
        office.Clock.Advance(Duration.FromDays(8));

        await RunAsync(office, planned.Due!);

        Assert.Equal(2, (await office.KeysAsync("case|")).Length);
    }

    [Fact]
    public async Task A_retired_machine_leaves_the_agenda()
    {
        var planned = await PlannedAsync("1", "Weeks");

        await office.Equipment.ChangeAsync(new RetireAsset(Tag, planned.Version), Eric, CancellationToken.None);

        Assert.Empty(await office.KeysAsync("due|"));
    }

    private async Task AddAsync() => Assert.IsType<AssetOutcome.Done>(
        await office.Equipment.AddAsync(new AddAsset(new AssetForm { Tag = "PRN-1", Kind = "printer" }), Eric, CancellationToken.None));

    private async Task ReadAsync(ReadMeter command) =>
        Assert.IsType<MeterOutcome.Done>(await office.Upkeep.ReadAsync(command, Eric, CancellationToken.None));

    private async Task ReadAfterPlanAsync(long pages)
    {
        await PlannedAsync("500", "Pages");
        await ReadAsync(new CountPages(Tag, pages));
    }

    private async Task<Asset> PlannedAsync(string count, string unit)
    {
        await AddAsync();
        var plan = new AddPlan(Tag, 1, new PlanForm("Clean it", count, unit, string.Empty), CaseId.Parse("REP-0000Z"), TestOffice.Targets.Hours);
        return Assert.IsType<AssetOutcome.Done>(await office.Equipment.ChangeAsync(plan, Eric, CancellationToken.None)).Asset;
    }

    private static Task RunAsync(TestOffice process, DueWork work) => ((IDueHandler)process.Upkeep).RunAsync(work, CancellationToken.None);
}
