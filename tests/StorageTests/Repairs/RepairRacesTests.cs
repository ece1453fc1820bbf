using BackOffice.Domain;
using BackOffice.Domain.Repairs;
using BackOffice.StorageTests.Parts;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class RepairRacesTests(Tables tables)
{
    private const int Many = 16;

    private readonly TestOffice office = tables.NewOffice();

    [Fact]
    public async Task Of_many_who_press_start_at_once_one_does_it_and_the_others_learn_who()
    {
        var repair = await office.ReportedAsync(Emma);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, Many).Select(number =>
            office.Another().Repairs.ChangeAsync(new StartRepair(repair.Id, 1), Executive(number), CancellationToken.None)));

        var winner = Assert.Single(outcomes.OfType<RepairOutcome.Done>()).Repair.Last.By;
        Assert.All(outcomes.OfType<RepairOutcome.Refused>(), refused =>
        {
            Assert.IsType<Refusal.WrongState>(refused.Why);
            Assert.Equal(winner, refused.Repair!.Last.By);
        });
        Assert.Equal(2, (await office.HistoryAsync(repair.Id)).Length);
    }

    [Fact]
    public async Task Of_many_who_name_a_technician_at_once_the_others_are_asked_to_look_again()
    {
        var repair = await office.ReportedAsync(Emma);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, Many).Select(number => office.Another().Repairs.ChangeAsync(
            new AssignTechnician(repair.Id, 1, $"Technician {number}"), Executive(number), CancellationToken.None)));

        var technician = Assert.Single(outcomes.OfType<RepairOutcome.Done>()).Repair.Technician;
        Assert.All(outcomes.OfType<RepairOutcome.Refused>(), refused =>
        {
            Assert.IsType<Refusal.Stale>(refused.Why);
            Assert.Equal(technician, refused.Repair!.Technician);
        });
    }

    [Fact]
    public async Task One_press_delivered_many_times_at_once_is_done_once()
    {
        var repair = await office.ReportedAsync(Emma);
        var processes = Enumerable.Range(0, Many).Select(_ => office.Another()).ToList();

        var outcomes = await Task.WhenAll(processes.Select(process =>
            process.Repairs.ChangeAsync(new StartRepair(repair.Id, 1), Eric, CancellationToken.None)));

        Assert.All(outcomes, outcome => Assert.Equal(2, Assert.IsType<RepairOutcome.Done>(outcome).Repair.Version));
        Assert.Equal(2, (await office.HistoryAsync(repair.Id)).Length);
        Assert.Single(processes, process => process.Committed.Effects.Length > 0);
    }

    [Fact]
    public async Task One_form_delivered_many_times_at_once_is_one_repair()
    {
        await office.SeedAsync(Eric);
        var command = new ReportRepair(office.NewId(), Faults.Printer);
        var processes = Enumerable.Range(0, Many).Select(_ => office.Another()).ToList();

        var outcomes = await Task.WhenAll(processes.Select(process => process.Repairs.ReportAsync(command, Emma, CancellationToken.None)));

        Assert.All(outcomes, outcome => Assert.Equal(command.Id, Assert.IsType<RepairOutcome.Done>(outcome).Repair.Id));
        Assert.Single(await office.KeysAsync("open|repair|"));
        Assert.Equal(2, (await office.KeysAsync("out|")).Length);
        Assert.Single(processes, process => process.Committed.Effects.Length > 0);
    }

    [Fact]
    public async Task A_form_sent_again_later_finds_the_repair_as_it_is_by_then()
    {
        var command = new ReportRepair(office.NewId(), Faults.Printer);
        await office.Repairs.ReportAsync(command, Emma, CancellationToken.None);
        await office.ChangedAsync(new StartRepair(command.Id, 1), Eric);

        var again = await office.Repairs.ReportAsync(command, Emma, CancellationToken.None);

        Assert.Equal(RepairState.InProgress, Assert.IsType<RepairOutcome.Done>(again).Repair.State);
    }

    [Fact]
    public async Task A_form_whose_number_belongs_to_somebody_else_is_outdated()
    {
        var theirs = await office.ReportedAsync(Ben);
        var before = await office.KeysAsync();

        var outcome = await office.Repairs.ReportAsync(new ReportRepair(theirs.Id, Faults.Lamp), Emma, CancellationToken.None);

        Assert.Equal(new RepairOutcome.Refused(new Refusal.FormOutdated(), Repair: null), outcome);
        Assert.Equal(before, await office.KeysAsync());
    }

    [Fact]
    public async Task Several_who_follow_at_once_all_watch()
    {
        var repair = await office.ReportedAsync(Emma);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(number =>
            office.Another().Repairs.FollowAsync(repair.Id, Executive(number), CancellationToken.None)));

        Assert.Equal(5, (await office.Repairs.FindAsync(repair.Id, CancellationToken.None))!.Watchers.Length);
    }
}
