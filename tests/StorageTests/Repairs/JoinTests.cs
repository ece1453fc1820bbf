using System.Globalization;
using BackOffice.Domain;
using BackOffice.Domain.Due;
using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using BackOffice.StorageTests.Parts;
using NodaTime;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class JoinTests(Tables tables)
{
    private readonly TestOffice office = tables.NewOffice();

    [Fact]
    public async Task What_is_open_on_a_machine_is_one_read_of_its_rows()
    {
        await office.ReportedAsync(Emma);
        await office.ReportedAsync(Emma, Faults.Heating);
        office.Traffic.Reset();

        var there = await office.Repairs.ListOpenAtAsync(Faults.Printer with { What = "printer", Where = "3rd floor" }, CancellationToken.None);

        Assert.Equal("REP-00001", Assert.Single(there).Id.Value);
        Assert.Equal((1, 0, 2), (office.Traffic.Queries, office.Traffic.Points, office.Traffic.RowsRead));
    }

    [Fact]
    public async Task A_report_that_does_not_say_which_machine_reads_nothing()
    {
        office.Traffic.Reset();

        Assert.Empty(await office.Repairs.ListOpenAtAsync(Faults.Printer with { Where = " " }, CancellationToken.None));
        Assert.Equal(0, office.Traffic.All);
    }

    [Fact]
    public async Task Joining_is_one_read_and_one_transaction_and_leaves_the_form_behind()
    {
        var repair = await office.ReportedAsync(Emma);
        var form = office.NewId();
        var ben = Ben with { OpenForm = form, Chat = Chat(Ben.Id) };
        office.Traffic.Reset();

        var joined = Done(await office.Repairs.JoinAsync(new JoinRepair(repair.Id, Faults.Printer, form, "1700000000001"), ben, CancellationToken.None));

        Assert.Equal((0, 1, 1), (office.Traffic.Queries, office.Traffic.Points, office.Traffic.Writes));
        var stored = (await office.Repairs.FindAsync(repair.Id, CancellationToken.None))!;
        Assert.Equal((2, 2), (stored.Version, stored.Affected));
        Assert.Equal([Ben.Id], joined.Joined.AsEnumerable());
        Assert.Equal("1700000000001", (await office.Cards.FindAsync(repair.Id, Ben.Id, CancellationToken.None))!.Activity);
        Assert.Equal(2, Assert.Single((await office.Repairs.ListOpenAsync(RepairFilter.All, after: null, 20, CancellationToken.None)).Items).Affected);
        Assert.Null((await office.People.FindAsync(Ben.Id, CancellationToken.None))!.OpenForm);
    }

    [Fact]
    public async Task Joining_twice_is_joining_once()
    {
        var repair = await office.ReportedAsync(Emma);
        await JoinAsync(repair, Ben);

        var again = await JoinAsync(repair, Ben);

        Assert.Equal(2, again.Version);
        Assert.Equal(2, (await office.HistoryAsync(repair.Id)).Length);
    }

    [Fact]
    public async Task Several_who_join_at_once_all_join()
    {
        var repair = await office.ReportedAsync(Emma);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(number => JoinAsync(repair, Employee(number), office.Another())));

        Assert.Equal(5, (await office.Repairs.FindAsync(repair.Id, CancellationToken.None))!.Affected);
    }

    [Fact]
    public async Task A_press_on_a_card_from_before_somebody_joined_still_counts()
    {
        await office.SeedAsync(Eric);
        var repair = await office.ReportedAsync(Emma);
        await JoinAsync(repair, Ben);

        var started = await office.ChangedAsync(new StartRepair(repair.Id, 1), Eric);
        var twice = await office.ChangedAsync(new StartRepair(repair.Id, 1), Eric);

        Assert.Equal((3, 3), (started.Version, twice.Version));
    }

    [Fact]
    public async Task Of_many_who_report_one_machine_at_once_one_does_and_the_others_learn_of_it()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(number => office.Another().Repairs.ReportAsync(
            new ReportRepair(CaseId.Parse($"REP-0000{number}"), Faults.Printer), Employee(number), CancellationToken.None)));

        var made = Done(Assert.Single(outcomes, outcome => outcome is RepairOutcome.Done));
        Assert.All(outcomes.OfType<RepairOutcome.Refused>(), refused =>
            Assert.Equal(made.Id, Assert.Single(Assert.IsType<Refusal.AlreadyReported>(refused.Why).There).Id));
    }

    [Fact]
    public async Task A_form_that_made_a_repair_finds_it_also_when_somebody_reported_the_machine_after_it()
    {
        var command = new ReportRepair(office.NewId(), Faults.Printer);
        await office.Repairs.ReportAsync(command, Emma, CancellationToken.None);
        office.Clock.Advance(Duration.FromSeconds(1));
        await office.Repairs.ReportAsync(new ReportRepair(office.NewId(), Faults.Printer) { Known = [command.Id] }, Ben, CancellationToken.None);

        var again = await office.Repairs.ReportAsync(command, Emma, CancellationToken.None);

        Assert.Equal(command.Id, Done(again).Id);
    }

    [Fact]
    public async Task As_many_join_as_one_transaction_can_tell_and_the_next_one_hears_so()
    {
        await office.SeedAsync([.. Enumerable.Range(0, 30).Select(Executive)]);
        var repair = await office.ReportedAsync(Emma);
        var room = FollowRepair.WatcherLimit - FollowRepair.BackOfficeSeats - repair.Watchers.Length;
        for (var number = 0; number < room; number++)
        {
            await JoinAsync(repair, Employee(number));
        }

        var crowded = await office.Repairs.JoinAsync(new JoinRepair(repair.Id, Faults.Printer, office.NewId()), Ben, CancellationToken.None);
        await office.ChangedAsync(new AskReporter(repair.Id, 1, "Which tray?"), Executive(0));

        Assert.IsType<Refusal.Crowded>(Assert.IsType<RepairOutcome.Refused>(crowded).Why);
        Assert.Equal(room + 1, (await office.Repairs.FindAsync(repair.Id, CancellationToken.None))!.Affected);
    }

    [Fact]
    public async Task However_many_have_joined_and_follow_a_missed_target_is_told_to_every_office_manager()
    {
        var managers = Enumerable.Range(0, FollowRepair.BackOfficeSeats).Select(number => Olga with { Id = new PersonId($"manager-{number}") }).ToArray();
        await office.SeedAsync([.. Enumerable.Range(0, 60).Select(Executive), .. managers]);
        var repair = await office.ReportedAsync(Emma);
        for (var number = repair.Watchers.Length; number < FollowRepair.WatcherLimit - FollowRepair.BackOfficeSeats; number++)
        {
            await JoinAsync(repair, Employee(number));
        }

        for (var number = 0; number < 60; number++)
        {
            await office.Repairs.FollowAsync(repair.Id, Executive(number), CancellationToken.None);
        }

        office.Clock.Advance(Duration.FromHours(5));
        await ((IDueHandler)office.Repairs).RunAsync(repair.Due!, CancellationToken.None);

        Assert.Empty(managers.Select(manager => manager.Id).Except(
            office.Committed.Effects.OfType<Effect.ShowCase>().Where(show => show.Ring).Select(show => show.To)));
        Assert.Equal(FollowRepair.WatcherLimit, (await office.Repairs.FindAsync(repair.Id, CancellationToken.None))!.Watchers.Length);
        Assert.InRange(office.Traffic.MostChanges, FollowRepair.WatcherLimit, 100);
    }

    [Fact]
    public async Task A_comment_is_one_read_and_one_transaction_and_comes_back_as_it_was_written()
    {
        var repair = await office.ReportedAsync(Emma);
        office.Traffic.Reset();

        var commented = await office.ChangedAsync(new CommentOnRepair(repair.Id, 1, "Now it blinks:\n„E5“"), Emma);

        Assert.Equal((0, 1, 1), (office.Traffic.Queries, office.Traffic.Points, office.Traffic.Writes));
        var stored = (await office.Repairs.FindAsync(repair.Id, CancellationToken.None))!;
        Assert.Equal(commented.Comment, stored.Comment);
        Assert.Equal(commented.Said.AsEnumerable(), stored.Said);
        Assert.Equal((2, RepairAction.Reported), (stored.Version, stored.Last.What));
    }

    private static Person Employee(int number) =>
        new(new PersonId($"employee-{number.ToString(CultureInfo.InvariantCulture)}"), $"Employee {number}", Roles.None);

    private async Task<Repair> JoinAsync(Repair repair, Person by, TestOffice? process = null) => Done(await (process ?? office).Repairs.JoinAsync(
        new JoinRepair(repair.Id, Faults.Printer, CaseId.Parse("REP-ZZZZZ")), by, CancellationToken.None));

    private static Repair Done(RepairOutcome outcome) => Assert.IsType<RepairOutcome.Done>(outcome).Repair;
}
